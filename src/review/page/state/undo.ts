/** What an undo takes back. */
import { type FindingRef, isSame, keyOf } from './finding-key.ts';
import { findingsOf, type PageState } from './page-state.ts';
import type { Wanted } from './save.ts';

interface Undo {
  readonly ref: FindingRef;
  /** What is to hold again. */
  readonly wanted: Wanted;
  /** True where it is a decision of this visit, which is then forgotten. */
  readonly isOfVisit: boolean;
}

/**
 * The decision about the finding in focus, else the last one of this visit; why nothing can be taken back, where that is so.
 * What held before a decision of this visit holds again.
 */
export function toUndo(state: PageState): Undo | string {
  const { history, focus, saves, review } = state;
  const focused = findingsOf(state).find((finding) => isSame(finding, focus));
  if (focused === undefined || focused.decision === null) return ofVisit(history.at(-1));
  if (saves.get(keyOf(focused))?.state === 'saving') {
    const kept = review?.findings.find((finding) => isSame(finding, focus))?.decision ?? null;
    return { ref: focused, wanted: wantedAgain(kept), isOfVisit: false };
  }
  const own = history.findLast(({ ref }) => isSame(ref, focus));
  if (own !== undefined) return ofVisit(own);
  if (focused.decision.revision === null) {
    return 'A comment in the draft lets this stand. Take the comment out of the draft.';
  }
  return { ref: focused, wanted: null, isOfVisit: false };
}

function ofVisit(decided: PageState['history'][number] | undefined): Undo | string {
  if (decided === undefined) return 'There is nothing to take back.';
  return { ref: decided.ref, wanted: wantedAgain(decided.before), isOfVisit: true };
}

/** What a comment in the draft says is in no file, so that it holds again by itself. */
function wantedAgain(before: PageState['history'][number]['before']): Wanted {
  if (before === null || before.revision === null) return null;
  const { revision: _, ...wanted } = before;
  return wanted;
}
