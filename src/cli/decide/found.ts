/** The findings of a run as decisions about them are kept. */
import { dirname, relative, resolve, sep } from 'node:path';
import type { DecisionRecord } from '../../findings/decisions/decision.ts';
import type { FindingResult } from '../../findings/result.ts';
import type { Run } from '../check/run.ts';

/** A finding, where the decision about it goes, and what of it goes there. */
export interface Found {
  readonly finding: FindingResult;
  readonly path: string;
  readonly decisionsFile: string;
  readonly record: Omit<DecisionRecord, 'decision' | 'reason'>;
}

/** All findings of a run, in its order. */
export async function findingsOf(run: Run): Promise<readonly Found[]> {
  const found: Found[] = [];
  for await (const { result, decisionsFile } of run.drafts())
    for (const finding of result.findings)
      found.push({ finding, path: result.path, decisionsFile, record: recordOf(finding, result.path, decisionsFile) });
  return found;
}

function recordOf({ rule, claims }: FindingResult, path: string, decisionsFile: string): Found['record'] {
  const sides = claims.filter(({ role }) => role !== 'support');
  const passages = [...new Map(sides.map(({ passageStart, passage }) => [passageStart, passage.text])).values()];
  return { rule, path: relative(dirname(decisionsFile), resolve(path)).split(sep).join('/'), passages };
}
