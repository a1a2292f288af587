/** The findings of a run as decisions about them are kept. */
import type { DecisionRecord } from '../../findings/decisions/decision.ts';
import { recordOf } from '../../findings/decisions/record.ts';
import type { FindingResult } from '../../findings/result.ts';
import type { Run } from '../check/run.ts';

/** A finding, where the decision about it goes, and what of it goes there. */
export interface Found {
  readonly finding: FindingResult;
  readonly path: string;
  readonly decisionsFile: string;
  readonly record: Pick<DecisionRecord, 'rule' | 'path' | 'passages'>;
}

/** All findings of a run, in its order. */
export async function findingsOf(run: Run): Promise<readonly Found[]> {
  const found: Found[] = [];
  for await (const { result, decisionsFile } of run.drafts())
    for (const finding of result.findings)
      found.push({ finding, path: result.path, decisionsFile, record: recordOf(finding, result.path, decisionsFile) });
  return found;
}
