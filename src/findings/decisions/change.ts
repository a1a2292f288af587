/** Changes a decisions file under a lock, so that of two processes at once neither loses what the other wrote. */
import { writeAtomically } from '../../storage/atomic-write.ts';
import { withLock } from '../../storage/lock.ts';
import type { Decisions } from './decision.ts';
import { decisionsText, readDecisions } from './read.ts';

/**
 * Reads the file, lets `change` say what it is to hold, and writes it if that is anything else; returns what it holds now.
 * @throws DecisionsError for a faulty file, LockError if another process holds the file for too long or none can be made there.
 */
export async function changeDecisions(path: string, change: (present: Decisions) => Decisions): Promise<Decisions> {
  return withLock(`${path}.lock`, async () => {
    const present = await readDecisions(path);
    const next = change(present);
    if (next !== present && decisionsText(next) !== decisionsText(present))
      writeAtomically(path, decisionsText(next), { lasting: true });
    return next;
  });
}
