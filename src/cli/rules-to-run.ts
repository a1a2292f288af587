/** The rules that a run can use: the built-in ones, and a desk's own. */
import { loadBuiltInRules } from '../engine/index.ts';
import { nearestWord } from '../engine/load/nearest-word.ts';
import type { Rule } from '../engine/rule.ts';
import type { DeskWordLists } from '../language/desk-words.ts';
import type { CheckSettings } from './check/job.ts';
import { didYouMean, UsageError } from './usage-error.ts';

/** Where a desk's own rules are. */
export interface RuleSources {
  /** Folders with rules in YAML. */
  readonly ruleFolders: readonly string[];
  /** Files with rules in TypeScript. */
  readonly codeRules?: readonly string[];
  /** True where those run in a process of their own. */
  readonly isolate?: boolean;
  /** Where --cache-location has them kept as they were read. */
  readonly ruleCache?: string | undefined;
}

/**
 * The built-in rules and a desk's own, sorted by id. What reads the latter is loaded only where there are some.
 * @param words the desk's own words, which its rules may name.
 * @throws UsageError for a folder without rules; RuleError for a faulty rule or an id that is there twice.
 */
export async function allRules(sources: RuleSources, words?: DeskWordLists): Promise<readonly Rule[]> {
  const { ruleFolders, codeRules = [], ruleCache } = sources;
  const builtIn = loadBuiltInRules();
  if (ruleFolders.length + codeRules.length === 0) return builtIn;
  const { RuleError } = await import('../engine/load/rule-error.ts');
  const own = [...(await rulesInYaml(ruleFolders, words, ruleCache)), ...(await rulesInCode(sources, words))];
  const rules: Rule[] = [...builtIn];
  for (const { path, rule } of own) {
    if (rules.some(({ id }) => id === rule.id))
      throw new RuleError(`${path}: there is a rule called "${rule.id}" already; give this one another id`);
    rules.push(rule);
  }
  return rules.sort((x, y) => (x.id < y.id ? -1 : 1));
}

/** A rule of a desk and the file that it is from. */
interface OwnRule {
  readonly path: string;
  readonly rule: Rule;
}

async function rulesInYaml(
  folders: readonly string[],
  words: DeskWordLists | undefined,
  ruleCache: string | undefined,
): Promise<readonly OwnRule[]> {
  if (folders.length === 0) return [];
  const { keptRules } = await import('./kept-rules.ts');
  const rules: OwnRule[] = [];
  for (const folder of folders) {
    const found = await keptRules(folder, words, ruleCache);
    if (found.length === 0)
      throw new UsageError(
        `${folder}: there are no rules (.yml) in this folder; rules in TypeScript are named one by one, in "code-rules" or with --rules FILE.ts`,
      );
    rules.push(...found);
  }
  return rules;
}

async function rulesInCode(
  { codeRules: files = [], isolate = false, ruleCache }: RuleSources,
  words: DeskWordLists | undefined,
): Promise<readonly OwnRule[]> {
  if (files.length === 0) return [];
  const { codeRuleLoader } = await import('./code-rules.ts');
  const load = await codeRuleLoader(isolate, words, ruleCache);
  const rules: OwnRule[] = [];
  for (const path of files) rules.push({ path, rule: await load(path) });
  return rules;
}

/** The rules with what is set of them. */
export const withOptions = (rules: readonly Rule[], options: CheckSettings['ruleOptions'] = {}): readonly Rule[] =>
  rules.map((rule) => {
    const given = options[rule.id];
    return given === undefined || !('withOptions' in rule) ? rule : rule.withOptions(given);
  });

/** The rule with an id. @throws UsageError that names the nearest id there is. */
export function ruleOf(id: string, rules: readonly Rule[]): Rule {
  const rule = rules.find((each) => each.id === id);
  if (rule !== undefined) return rule;
  const ids = rules.map((each) => each.id);
  const near = nearestWord(id, ids) ?? ids.find((each) => id !== '' && each.includes(id));
  const advice = near === undefined ? '; "stet rules" lists them' : didYouMean(near);
  throw new UsageError(`there is no rule "${id}"${advice}`);
}
