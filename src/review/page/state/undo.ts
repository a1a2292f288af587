/** What an undo takes back. */
import { type FindingRef, isSame, keyOf } from './finding-key.ts';
import { findingsOf, type PageState } from './page-state.ts';
import type { Wanted } from './save.ts';

interface Undo {
  readonly ref: FindingRef;
  /** What is to hold again. */
  readonly wanted: Wanted;
  /** True where it is the last decision of this visit. */
  readonly isLast: boolean;
}

/**
 * The decision about the finding in focus, else the last one of this visit; why nothing can be taken back, where that is so.
 * What held before a decision of this visit holds again.
 */
export function toUndo(state: PageState): Undo | string {
  const { history, focus, saves } = state;
  const focused = findingsOf(state).find((finding) => isSame(finding, focus));
  const last = history.at(-1);
  if (focused !== undefined && focused.decision !== null && !isSame(focused, last?.ref)) {
    const isOnItsWay = saves.get(keyOf(focused))?.state === 'saving';
    if (focused.decision.revision === null && !isOnItsWay) {
      return 'A comment in the draft lets this stand. Take the comment out of the draft.';
    }
    return { ref: focused, wanted: null, isLast: false };
  }
  if (last === undefined) return 'There is nothing to take back.';
  return { ref: last.ref, wanted: wantedAgain(last.before), isLast: true };
}

/** What a comment in the draft says is in no file, so that it holds again by itself. */
function wantedAgain(before: PageState['history'][number]['before']): Wanted {
  if (before === null || before.revision === null) return null;
  const { revision: _, ...wanted } = before;
  return wanted;
}
