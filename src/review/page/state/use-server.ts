/** Keeps the state in step with what the server knows. */
import { useEffect } from 'preact/hooks';
import { fetchDraft, fetchState } from '../server/api.ts';
import { listen } from '../server/events.ts';
import { changeWords } from './live-words.ts';
import { type PageState, shownPathOf } from './page-state.ts';
import type { Action } from './reduce.ts';

/** The state as it is when it is asked for. */
export type Latest = { readonly current: PageState };

/** How long to wait after an answer that failed, in milliseconds. */
const AGAIN = 2000;

/** Fetches the state at the start, and again with every change that the server tells of. */
export function useServer(latest: Latest, dispatch: (action: Action) => void, announce: (words: string) => void): void {
  useEffect(() => {
    let fetched = 0;
    let wanted = 0;
    let isFetching = false;
    let again: ReturnType<typeof setTimeout> | undefined;
    const refresh = async () => {
      if (isFetching) return;
      clearTimeout(again);
      isFetching = true;
      const reply = await fetchState();
      isFetching = false;
      if (reply.outcome !== 'done') {
        dispatch({ type: 'unreachable', message: reply.outcome === 'failed' ? reply.message : '' });
        again = setTimeout(refresh, AGAIN);
        return;
      }
      const before = latest.current.review;
      fetched = reply.answer.version;
      dispatch({ type: 'state', review: reply.answer });
      const words = before === undefined ? undefined : changeWords(before, reply.answer);
      if (words !== undefined && !reply.answer.checking) announce(words);
      if (wanted > fetched) void refresh();
    };
    void refresh();
    const stop = listen({
      onState: ({ version }) => {
        wanted = version;
        if (version > fetched) void refresh();
      },
      onConnection: (connection) => dispatch({ type: 'connection', connection }),
    });
    return () => {
      clearTimeout(again);
      stop();
    };
  }, [latest, dispatch, announce]);
}

/** Fetches the draft that is shown, and again when it has changed. */
export function useShownDraft(state: PageState, dispatch: (action: Action) => void): void {
  const path = shownPathOf(state);
  const revision = state.review?.drafts.find((draft) => draft.path === path)?.revision;
  const known = path === undefined ? undefined : state.drafts.get(path)?.revision;
  useEffect(() => {
    if (path === undefined || revision === undefined || known === revision) return;
    let isWanted = true;
    void fetchDraft(path).then((reply) => {
      if (isWanted && reply.outcome === 'done') dispatch({ type: 'draft', draft: reply.answer });
    });
    return () => {
      isWanted = false;
    };
  }, [path, revision, known, dispatch]);
}
