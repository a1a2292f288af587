/** The rules that a run can use: the built-in ones, and those of folders. */
import { loadBuiltInRules } from '../engine/index.ts';
import { nearestWord } from '../engine/load/nearest-word.ts';
import type { Rule } from '../engine/rule.ts';
import type { DeskWordLists } from '../language/desk-words.ts';
import { didYouMean, UsageError } from './usage-error.ts';

/**
 * The built-in rules and those of folders, sorted by id. YAML and its schema are loaded only where folders are named.
 * @param words the desk's own words, which its rules may name.
 * @throws UsageError for a folder without rules; RuleError for a faulty rule or an id that is there twice.
 */
export async function allRules(folders: readonly string[], words?: DeskWordLists): Promise<readonly Rule[]> {
  const builtIn = loadBuiltInRules();
  if (folders.length === 0) return builtIn;
  const [{ rulesOfFolder }, { RuleError }, { vocabularyOf }] = await Promise.all([
    import('../engine/load/folder.ts'),
    import('../engine/load/rule-error.ts'),
    import('../engine/load/vocabulary.ts'),
  ]);
  const vocabulary = vocabularyOf(words);
  const rules: Rule[] = [...builtIn];
  for (const folder of folders) {
    const found = rulesOfFolder(folder, vocabulary);
    if (found.length === 0) throw new UsageError(`${folder}: there are no rules (.yml) in this folder`);
    for (const { path, rule } of found) {
      if (rules.some(({ id }) => id === rule.id))
        throw new RuleError(`${path}: there is a rule called "${rule.id}" already; give this one another id`);
      rules.push(rule);
    }
  }
  return rules.sort((x, y) => (x.id < y.id ? -1 : 1));
}

/** The rule with an id. @throws UsageError that names the nearest id there is. */
export function ruleOf(id: string, rules: readonly Rule[]): Rule {
  const rule = rules.find((each) => each.id === id);
  if (rule !== undefined) return rule;
  const ids = rules.map((each) => each.id);
  const near = nearestWord(id, ids) ?? ids.find((each) => id !== '' && each.includes(id));
  const advice = near === undefined ? '; "stet rules" lists them' : didYouMean(near);
  throw new UsageError(`there is no rule "${id}"${advice}`);
}
