/** What of a finding is kept with a decision about it. */
import { dirname, relative, resolve, sep } from 'node:path';
import type { FindingResult } from '../result.ts';
import type { DecisionRecord } from './decision.ts';

/** The rule, draft and passages of a finding, as the decisions file names them. */
export function recordOf(
  { rule, claims }: FindingResult,
  path: string,
  decisionsFile: string,
): Pick<DecisionRecord, 'rule' | 'path' | 'passages'> {
  const sides = claims.filter(({ role }) => role !== 'support');
  const passages = [...new Map(sides.map(({ passageStart, passage }) => [passageStart, passage.text])).values()];
  return { rule, path: relative(dirname(decisionsFile), resolve(path)).split(sep).join('/'), passages };
}
