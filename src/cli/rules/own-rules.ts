/** The files of rules of one's own that a call names: files and folders, or the folders of the settings. */
import { existsSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { namesOf, ruleOfFile } from '../../engine/load/folder.ts';
import { vocabularyOf } from '../../engine/load/vocabulary.ts';
import type { Rule } from '../../engine/rule.ts';
import type { DeskWordLists } from '../../language/desk-words.ts';
import { codeRulesOf, foldersOf, planFor, wordsOf } from '../check/plan.ts';
import { UsageError } from '../usage-error.ts';

/** Where rules are written and looked for where neither the call nor the settings name a folder. */
export const USUAL_FOLDER = 'stet-rules';

/** What `stet rules test` and `stet rules lint` are told. */
export interface OwnRulesArguments {
  readonly PATH: readonly string[];
  readonly rules: readonly string[];
  readonly config: string | undefined;
  readonly 'no-code-rules'?: boolean;
  readonly isolate?: boolean;
}

/** A file with a rule, and the words that its examples are read with. */
export interface RuleFile {
  readonly path: string;
  readonly words: DeskWordLists | undefined;
  /** True where it runs in a process of its own, if it is in TypeScript. */
  readonly isolate: boolean;
}

/**
 * The files, each once, sorted by path.
 * @throws UsageError where there are none; ConfigError for faulty settings.
 */
export async function ruleFiles(args: OwnRulesArguments): Promise<readonly RuleFile[]> {
  const { PATH, rules, config, 'no-code-rules': isWithoutCode = false, isolate = false } = args;
  const plan = planFor({ config, rule: [], 'no-rule': [], rules });
  const settings = await plan.configs('rule.yml');
  const own = [...foldersOf(settings, { rules }), ...codeRulesOf(settings, { rules, 'no-code-rules': isWithoutCode })];
  const usual = own.length === 0 && existsSync(USUAL_FOLDER) ? [USUAL_FOLDER] : own;
  const named = PATH.length > 0 ? PATH : usual;
  if (named.length === 0)
    throw new UsageError(
      'there are no rules of your own here: name files or folders, or "rule-folders" or "code-rules" in stet.config.yml. "stet rules new ID" writes a rule',
    );
  const found = [...new Set(named.flatMap(filesOf))].sort();
  const paths = isWithoutCode ? found.filter((path) => !path.endsWith('.ts')) : found;
  if (paths.length === 0) throw new UsageError(`there are no rules (.yml) in ${named.join(', ')}`);
  return Promise.all(paths.map(async (path) => ({ path, isolate, words: wordsOf(await plan.configs(path)) })));
}

/** The rule of a file, in YAML or in TypeScript. @throws RuleError through the promise for a faulty one. */
export async function ruleOf({ path, words, isolate }: RuleFile): Promise<Rule> {
  if (!path.endsWith('.ts')) return ruleOfFile(path, vocabularyOf(words)).rule;
  const { codeRuleLoader } = await import('../code-rules.ts');
  return (await codeRuleLoader(isolate, words))(path);
}

function filesOf(name: string): readonly string[] {
  if (!existsSync(name)) throw new UsageError(`${name}: there is no such file or folder`);
  if (!statSync(name).isDirectory()) return [shown(name)];
  return namesOf(name).map((file) => shown(resolve(name, file)));
}

const shown = (path: string): string => relative(process.cwd(), resolve(path));
