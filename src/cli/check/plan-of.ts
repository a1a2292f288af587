/** What is in force for the one draft of `stet explain`, `stet claims` and `stet annotate`. */
import type { Rule } from '../../engine/rule.ts';
import { type PlanArguments, planFor } from './plan.ts';

/** The rules that run on a draft, and the day that it is dated where it does not say so. */
export async function planOf(
  path: string,
  args: Partial<PlanArguments>,
): Promise<{ readonly rules: readonly Rule[]; readonly usualDate: string | undefined }> {
  const plan = planFor({ rule: [], 'no-rule': [], rules: [], ...args });
  const { job, config } = await plan.of(path);
  const wanted = new Set(job.settings.rules);
  const rules = (await plan.rulesOf(config)).filter(({ id }) => wanted.has(id));
  return { rules, usualDate: job.settings.usualDate };
}
