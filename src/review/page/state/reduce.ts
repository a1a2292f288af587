/** How the state of the page changes. Nothing here waits or asks the server. */
import { isOpen } from '../../../findings/finding.ts';
import type { DecisionAnswer, DecisionView, DraftView, ReviewState } from '../../contract.ts';
import type { Connection } from '../server/events.ts';
import type { Filters } from './filters.ts';
import { type FindingRef, isSame, keyOf } from './finding-key.ts';
import { type PageState, type View, visibleFindings } from './page-state.ts';
import type { Save } from './save.ts';

export type Action =
  | { readonly type: 'state'; readonly review: ReviewState }
  | { readonly type: 'unreachable'; readonly message: string }
  | { readonly type: 'draft'; readonly draft: DraftView }
  | { readonly type: 'connection'; readonly connection: Connection }
  | { readonly type: 'view'; readonly view: View }
  | { readonly type: 'focus'; readonly ref: FindingRef }
  /** Leads to a draft, and to a block of it where one is given. */
  | { readonly type: 'browse'; readonly path: string; readonly block?: number }
  | { readonly type: 'filter'; readonly filters: Filters }
  | { readonly type: 'save'; readonly ref: FindingRef; readonly save: Save }
  /** It is on disk; `before` held until then, where an undo is to lead back to it. */
  | {
      readonly type: 'kept';
      readonly ref: FindingRef;
      readonly answer: DecisionAnswer;
      readonly before?: DecisionView | null;
    }
  | { readonly type: 'forget-save'; readonly ref: FindingRef }
  /** The latest decision about it of this visit is taken back. */
  | { readonly type: 'undone'; readonly ref: FindingRef };

export function reduce(state: PageState, action: Action): PageState {
  return settled(changed(state, action), state);
}

function changed(state: PageState, action: Action): PageState {
  switch (action.type) {
    case 'state':
      return withReview(state, action.review);
    case 'unreachable':
      return { ...state, unreachable: action.message };
    case 'draft':
      return { ...state, drafts: new Map([...state.drafts, [action.draft.path, action.draft]]) };
    case 'connection':
      return { ...state, connection: action.connection };
    case 'view':
      return { ...state, view: action.view };
    case 'focus':
      return { ...without(without(state, 'browsed'), 'block'), focus: action.ref };
    case 'browse':
      return {
        ...without(state, 'block'),
        browsed: action.path,
        ...(action.block === undefined ? {} : { block: action.block }),
      };
    case 'filter':
      return { ...state, filters: action.filters, touched: new Set() };
    case 'save':
      return withSave(state, action);
    case 'kept':
      return withKept(state, action);
    case 'forget-save':
      return { ...state, saves: dropped(state.saves, keyOf(action.ref)) };
    case 'undone':
      return { ...state, history: withoutLatest(state.history, action.ref) };
  }
}

function withReview(state: PageState, review: ReviewState): PageState {
  if (review.version < state.version) return state;
  const before = new Map(state.review?.findings.map((finding) => [keyOf(finding), finding.decision]));
  const decided = review.findings.filter((finding) => {
    const known = before.get(keyOf(finding));
    return known !== undefined && known?.revision !== finding.decision?.revision;
  });
  const next = without({ ...state, review, version: review.version }, 'unreachable');
  const paths = new Set(review.drafts.map(({ path }) => path));
  const browsed = next.browsed === undefined || paths.has(next.browsed) ? next : without(next, 'browsed');
  return { ...browsed, touched: new Set([...state.touched, ...decided.map(keyOf)]) };
}

function withSave(state: PageState, { ref, save }: Action & { readonly type: 'save' }): PageState {
  const saves = new Map([...state.saves, [keyOf(ref), save]]);
  const next = { ...state, saves, touched: new Set([...state.touched, keyOf(ref)]) };
  return save.state === 'conflict' ? withDecision(next, ref, save.theirs) : next;
}

/** The answer is laid over the state that is here, until the next one comes. */
function withKept(state: PageState, { ref, answer, before }: Action & { readonly type: 'kept' }): PageState {
  const saved = withSave(state, { type: 'save', ref, save: { state: 'saved' } });
  const history = before === undefined ? state.history : [...state.history, { ref, before }];
  const version = Math.max(answer.version, state.version);
  return withDecision({ ...saved, history, version }, ref, answer.decision);
}

function withDecision(state: PageState, ref: FindingRef, decision: DecisionView | null): PageState {
  const { review } = state;
  if (review === undefined) return state;
  const findings = review.findings.map((finding) =>
    isSame(finding, ref) ? { ...finding, decision, open: isOpen({ decision: decision?.kind ?? null }) } : finding,
  );
  return { ...state, review: { ...review, findings } };
}

function withoutLatest(history: PageState['history'], ref: FindingRef): PageState['history'] {
  const latest = history.findLastIndex((each) => isSame(each.ref, ref));
  return history.filter((_, index) => index !== latest);
}

/** A finding must be in focus that is there: the same, else the one that took its place. */
function settled(next: PageState, before: PageState): PageState {
  if (next.review === undefined) return next;
  const visible = visibleFindings(next);
  if (visible.some((finding) => isSame(finding, next.focus))) return next;
  const index = visibleFindings(before).findIndex((finding) => isSame(finding, next.focus));
  const instead = visible[Math.min(Math.max(index, 0), visible.length - 1)];
  if (instead === undefined) return next.focus === undefined ? next : without(next, 'focus');
  return { ...next, focus: { path: instead.path, id: instead.id } };
}

function without<Key extends keyof PageState>(state: PageState, key: Key): Omit<PageState, Key> & PageState {
  const { [key]: _, ...rest } = state;
  return rest as Omit<PageState, Key> & PageState;
}

function dropped<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): ReadonlyMap<Key, Value> {
  return new Map([...map].filter(([each]) => each !== key));
}
