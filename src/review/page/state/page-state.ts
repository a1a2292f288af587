/** All that the page knows, and how it changes. Nothing here waits or asks the server. */
import { isOpen } from '../../../findings/finding.ts';
import type { DecisionAnswer, DecisionView, DraftView, FindingSummary, ReviewState } from '../../contract.ts';
import type { Connection } from '../server/events.ts';
import { EVERYTHING_OPEN, type Filters, filtered } from './filters.ts';
import { type FindingKey, type FindingRef, isSame, keyOf } from './finding-key.ts';
import { asView, type Save } from './save.ts';

export type View = 'findings' | 'claims' | 'rules';

export interface PageState {
  /** Absent until the server has answered once. */
  readonly review?: ReviewState;
  /** Why it has not. */
  readonly unreachable?: string;
  readonly connection: Connection;
  readonly view: View;
  /** The drafts that were fetched, by path; what is older than the state says stays until the new one is here. */
  readonly drafts: ReadonlyMap<string, DraftView>;
  readonly filters: Filters;
  /** What was decided since the filters were set; it stays in the list. */
  readonly touched: ReadonlySet<FindingKey>;
  readonly focus?: FindingRef;
  /** A draft that is looked at though the finding in focus is of another. */
  readonly browsed?: string;
  /** A block of it that the eye is led to, from 0. */
  readonly block?: number;
  readonly saves: ReadonlyMap<FindingKey, Save>;
  /** What held before each decision of this visit, the latest last. */
  readonly history: readonly { readonly ref: FindingRef; readonly before: DecisionView | null }[];
  /** No answer older than this is taken. */
  readonly version: number;
}

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
  | { readonly type: 'undone' };

export const BEGINNING: PageState = {
  connection: 'connecting',
  view: 'findings',
  drafts: new Map(),
  filters: EVERYTHING_OPEN,
  touched: new Set(),
  saves: new Map(),
  history: [],
  version: 0,
};

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
      return { ...state, history: state.history.slice(0, -1) };
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

/** All findings with what the editor wants laid over what is kept. */
export function findingsOf({
  review,
  saves,
}: {
  readonly review?: ReviewState | undefined;
  readonly saves: PageState['saves'];
}): readonly FindingSummary[] {
  if (review === undefined) return [];
  if (saves.size === 0) return review.findings;
  return review.findings.map((finding) => {
    const save = saves.get(keyOf(finding));
    if (save?.state !== 'saving') return finding;
    const decision = asView(save.wanted, finding.decision?.revision ?? null);
    return { ...finding, decision, open: isOpen({ decision: decision?.kind ?? null }) };
  });
}

/** The findings that the filters let through, in the order of the list. */
export const visibleFindings = (state: PageState): readonly FindingSummary[] =>
  filtered(findingsOf(state), state.filters, state.touched);

/** The path of the draft that is shown. */
export const shownPathOf = ({ browsed, focus, review }: PageState): string | undefined =>
  browsed ?? focus?.path ?? review?.drafts[0]?.path;

function without<Key extends keyof PageState>(state: PageState, key: Key): Omit<PageState, Key> & PageState {
  const { [key]: _, ...rest } = state;
  return rest as Omit<PageState, Key> & PageState;
}

function dropped<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): ReadonlyMap<Key, Value> {
  return new Map([...map].filter(([each]) => each !== key));
}
