/** Sends decisions to the server, one after the other, and says how each ended. */
import { saveDecision, takeBack } from '../server/api.ts';
import { type FindingRef, isSame, keyOf } from './finding-key.ts';
import { savedWords } from './live-words.ts';
import { findingsOf, type PageState } from './page-state.ts';
import type { Action } from './reduce.ts';
import type { Wanted } from './save.ts';

interface Setting {
  readonly now: () => PageState;
  readonly dispatch: (action: Action) => void;
  readonly announce: (words: string) => void;
  readonly focus: (ref: FindingRef) => void;
}

type Keep = (ref: FindingRef, wanted: Wanted, how: 'can be undone' | 'is an undo') => Promise<void>;

export function keeper({ now, dispatch, announce, focus }: Setting): Keep {
  let queue: Promise<void> = Promise.resolve();
  const kept = (ref: FindingRef) => now().review?.findings.find((finding) => isSame(finding, ref))?.decision ?? null;
  const send = async (ref: FindingRef, wanted: Wanted, seen: string | null) => {
    const request = { path: ref.path, id: ref.id, seen };
    return wanted === null ? takeBack(request) : saveDecision({ ...request, ...wanted });
  };
  return (ref, wanted, how) => {
    // What the editor saw is what counts, unless it is his own decision that is still on its way.
    const isOnItsWay = now().saves.get(keyOf(ref))?.state === 'saving';
    const shown = kept(ref);
    dispatch({ type: 'save', ref, save: { state: 'saving', wanted } });
    queue = queue.then(async () => {
      const before = isOnItsWay ? kept(ref) : shown;
      const reply = await send(ref, wanted, before?.revision ?? null);
      switch (reply.outcome) {
        case 'done':
          dispatch({ type: 'kept', ref, answer: reply.answer, ...(how === 'is an undo' ? {} : { before }) });
          return announce(savedWords(reply.answer.decision, findingsOf(now())));
        case 'conflict':
          dispatch({ type: 'save', ref, save: { state: 'conflict', wanted, theirs: reply.conflict.decision } });
          focus(ref);
          return announce('Not saved: somebody else decided first. Choose which is to hold.');
        case 'failed':
          dispatch({ type: 'save', ref, save: { state: 'failed', wanted, message: reply.message } });
          return announce(`Not saved. ${reply.message}`);
      }
    });
    return queue;
  };
}
