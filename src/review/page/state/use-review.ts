/** The page's state kept in step with the server, and all that an editor can do. */
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { addressOf, placeOf } from './address.ts';
import type { Filters } from './filters.ts';
import type { FindingRef } from './finding-key.ts';
import { keeper } from './keeper.ts';
import { moved, nextUndecided } from './moves.ts';
import { BEGINNING, type PageState, type View, visibleFindings } from './page-state.ts';
import { type Action, reduce } from './reduce.ts';
import type { Wanted } from './save.ts';
import { toUndo } from './undo.ts';
import { useServer, useShownDraft } from './use-server.ts';

export interface Deeds {
  readonly look: (view: View) => void;
  readonly focus: (ref: FindingRef) => void;
  /** Moves the focus by so many findings. */
  readonly step: (by: number) => void;
  readonly browse: (path: string) => void;
  /** Leads to a block of a draft, counted from 0. */
  readonly read: (path: string, block: number) => void;
  readonly filter: (filters: Filters) => void;
  /** Keeps a decision, and leads on to the next finding. */
  readonly decide: (ref: FindingRef, wanted: Wanted) => void;
  /** Tries again, or against what somebody else decided. */
  readonly again: (ref: FindingRef, wanted: Wanted) => void;
  /** Gives up what could not be kept, or takes over what somebody else decided. */
  readonly giveUp: (ref: FindingRef) => void;
  /** Takes back the decision of the finding in focus, else the last one of this visit. */
  readonly undo: () => void;
}

type Announce = (words: string) => void;

export function useReview(announce: Announce): readonly [PageState, Deeds] {
  const [state, dispatch] = useReducer<PageState, Action, PageState>(reduce, BEGINNING, begin);
  const latest = useRef(state);
  latest.current = state;
  const deeds = useMemo(() => deedsOn(() => latest.current, dispatch, announce), [announce]);
  useServer(latest, dispatch, announce);
  useShownDraft(state, dispatch);
  useAddress(state, dispatch);
  return [state, deeds];
}

const begin = (state: PageState): PageState => ({ ...state, ...placeOf(location.hash) });

/** What is in focus stands in the address, and an address that is opened in the same tab is followed. */
function useAddress(state: PageState, dispatch: (action: Action) => void): void {
  const address = addressOf(state);
  const isReady = state.review !== undefined;
  useLayoutEffect(() => {
    if (isReady) history.replaceState(null, '', address);
  }, [address, isReady]);
  useEffect(() => {
    const follow = () => {
      const { view, focus } = placeOf(location.hash);
      dispatch({ type: 'view', view });
      if (focus !== undefined) dispatch({ type: 'focus', ref: focus });
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [dispatch]);
}

function deedsOn(now: () => PageState, dispatch: (action: Action) => void, announce: Announce): Deeds {
  const focus = (ref: FindingRef) => dispatch({ type: 'focus', ref: { path: ref.path, id: ref.id } });
  const keep = keeper({ now, dispatch, announce, focus });
  return {
    look: (view) => dispatch({ type: 'view', view }),
    focus,
    step: (by) => {
      const next = moved(visibleFindings(now()), now().focus, by);
      if (next !== undefined) focus(next);
    },
    browse: (path) => {
      const first = visibleFindings(now()).find((finding) => finding.path === path);
      if (first === undefined) dispatch({ type: 'browse', path });
      else focus(first);
    },
    read: (path, block) => {
      dispatch({ type: 'view', view: 'findings' });
      dispatch({ type: 'browse', path, block });
    },
    filter: (filters) => dispatch({ type: 'filter', filters }),
    decide: (ref, wanted) => {
      const next = nextUndecided(visibleFindings(now()), ref);
      void keep(ref, wanted, 'can be undone');
      if (next !== undefined) focus(next);
    },
    again: (ref, wanted) => void keep(ref, wanted, 'can be undone'),
    giveUp: (ref) => dispatch({ type: 'forget-save', ref }),
    undo: () => {
      const found = toUndo(now());
      if (typeof found === 'string') return announce(found);
      if (found.isOfVisit) dispatch({ type: 'undone', ref: found.ref });
      focus(found.ref);
      void keep(found.ref, found.wanted, 'is an undo');
    },
  };
}
