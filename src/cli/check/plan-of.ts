/** What is in force for the one draft of `stet explain`, `stet claims` and `stet annotate`. */
import type { Rule } from '../../engine/rule.ts';
import { type DeskWords, deskWords } from '../../language/desk-words.ts';
import { allRules, withOptions } from '../rules-to-run.ts';
import { type PlanArguments, planFor } from './plan.ts';

/** The rules that run on a draft, the day that it is dated where it does not say so, and the desk's own words. */
export async function planOf(
  path: string,
  args: Partial<PlanArguments>,
): Promise<{
  readonly rules: readonly Rule[];
  readonly usualDate: string | undefined;
  readonly words: DeskWords | undefined;
}> {
  const plan = planFor({ rule: [], 'no-rule': [], rules: [], ...args });
  const { job } = await plan.of(path);
  const wanted = new Set(job.settings.rules);
  const { ruleOptions } = job.settings;
  const all = withOptions(await allRules(job.settings, job.settings.words), ruleOptions);
  const rules = all.filter(({ id }) => wanted.has(id));
  const { usualDate, words } = job.settings;
  return { rules, usualDate, words: words === undefined ? undefined : deskWords(words) };
}
