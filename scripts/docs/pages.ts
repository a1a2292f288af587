/** Everything that is made from the sources, by path; what is on disk has to be the same. */
import { readFileSync } from 'node:fs';
import { Project } from 'ts-morph';
import { loadBuiltInRules } from '../../src/engine/index.ts';
import { apiPage } from './api-page.ts';
import { optionsOf } from './rule-options.ts';
import { rulePage, rulesIndex } from './rule-page.ts';
import { madeSchemas, sourcesOfSchemas } from './schemas.ts';

/** The pages of docs/rules and docs/api.md, and the JSON Schemas of settings, rules and lexicons. */
export function madePages(): ReadonlyMap<string, string> {
  const project = new Project({ tsConfigFilePath: 'tsconfig.json', skipAddingFilesFromTsConfig: true });
  project.addSourceFilesAtPaths(['src/index.ts', 'src/testing/index.ts', 'src/engine/api/index.ts', 'rules/*.ts']);
  project.addSourceFilesAtPaths([...sourcesOfSchemas]);
  project.resolveSourceFileDependencies();
  const rules = loadBuiltInRules();
  return new Map([
    ...madeSchemas(project),
    ['docs/rules/README.md', rulesIndex(rules)],
    ...rules.map((rule) => [`docs/rules/${rule.id}.md`, rulePage(rule, optionsOf(project, rule.id))] as const),
    ['docs/api.md', apiPage(project)],
  ]);
}

/** The paths of which the file on disk says something else than the sources. */
export function stalePages(): readonly string[] {
  return [...madePages()].flatMap(([path, text]) => (isSame(path, text) ? [] : [path]));
}

/** Schemas may be laid out in another way. */
function isSame(path: string, text: string): boolean {
  const there = textAt(path);
  if (there === undefined || !path.endsWith('.json')) return there === text;
  return JSON.stringify(JSON.parse(there)) === JSON.stringify(JSON.parse(text));
}

function textAt(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
