/** Opens a rule's file with the files of its folder that it imports, ready to be checked against Stet's API. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ModuleKind, ModuleResolutionKind, Project, ScriptTarget, type SourceFile } from 'ts-morph';
import { RuleError } from '../../load/rule-error.ts';
import { RULE_API, SIBLING } from '../imports.ts';

/** The files of a rule, its own first. */
export interface OpenedRule {
  readonly project: Project;
  readonly files: readonly [SourceFile, ...SourceFile[]];
}

/** A rule may be so long and in so many files. */
const LONGEST = 200_000;
const MOST_FILES = 20;

/** The rules of a run are opened one after the other in one project: what all have, the libraries and Stet's API, is read once. */
let kept: WeakRef<Project> | undefined;
/** The files of the rule that was opened last in a project. */
const opened = new WeakMap<Project, readonly SourceFile[]>();

/**
 * Opening a rule closes the one before.
 * @throws RuleError for a file that is missing, too long, or one of too many.
 */
export function openRule(path: string): OpenedRule {
  const project = emptyProject();
  const entry = added(project, realPath(path), path);
  const files: [SourceFile, ...SourceFile[]] = [entry];
  opened.set(project, files);
  for (const file of files) {
    for (const declaration of [...file.getImportDeclarations(), ...file.getExportDeclarations()]) {
      const name = SIBLING.exec(declaration.getModuleSpecifierValue() ?? '')?.[1];
      if (name === undefined) continue;
      const sibling = join(dirname(file.getFilePath()), `${name}.ts`);
      if (!existsSync(sibling) || files.some((each) => each.getFilePath() === sibling)) continue;
      if (files.length === MOST_FILES) throw new RuleError(`${path}: a rule is made of at most ${MOST_FILES} files`);
      files.push(added(project, sibling, sibling));
    }
  }
  return { project, files };
}

/** A project without the files of another rule. */
function emptyProject(): Project {
  const project = kept?.deref() ?? newProject();
  for (const file of opened.get(project) ?? []) project.removeSourceFile(file);
  opened.delete(project);
  kept = new WeakRef(project);
  return project;
}

const newProject = (): Project =>
  new Project({
    skipAddingFilesFromTsConfig: true,
    skipFileDependencyResolution: true,
    compilerOptions: {
      target: ScriptTarget.ES2022,
      lib: ['lib.es2023.d.ts'],
      module: ModuleKind.ESNext,
      moduleResolution: ModuleResolutionKind.Bundler,
      allowImportingTsExtensions: true,
      isolatedModules: true,
      noEmit: true,
      skipLibCheck: true,
      strict: true,
      types: [],
      paths: { [RULE_API]: [apiPath()] },
    },
  });

function added(project: Project, path: string, shown: string): SourceFile {
  const { size } = statSync(path);
  if (size > LONGEST) throw new RuleError(`${shown}: the file has ${size} bytes; a rule has at most ${LONGEST}`);
  return project.addSourceFileAtPath(path);
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    throw new RuleError(`${path}: there is no such file, or it cannot be read`);
  }
}

/** Stet's API: its declarations where Stet is installed, its source where Stet is made. */
function apiPath(): string {
  const declared = fileURLToPath(new URL('./types/src/engine/api/index.d.ts', import.meta.url));
  return existsSync(declared) ? declared : fileURLToPath(new URL('../../api/index.ts', import.meta.url));
}
