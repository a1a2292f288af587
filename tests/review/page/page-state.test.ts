import { describe, expect, it } from '@jest/globals';
import { addressOf, placeOf } from '../../../src/review/page/state/address.ts';

import { nextUndecided } from '../../../src/review/page/state/moves.ts';
import { BEGINNING, findingsOf, type PageState, visibleFindings } from '../../../src/review/page/state/page-state.ts';
import { type Action, reduce } from '../../../src/review/page/state/reduce.ts';
import { toUndo } from '../../../src/review/page/state/undo.ts';
import { decided, finding, review } from './fixture.ts';

const [ONE, TWO, THREE] = [finding('1'), finding('2'), finding('3')];
const ref = (id: string, path = 'a.md') => ({ path, id });
const stateAfter = (...actions: readonly Action[]): PageState =>
  [{ type: 'state', review: review([ONE, TWO, THREE]) } as const, ...actions].reduce<PageState>(reduce, BEGINNING);
const kept = (id: string, version = 2): Action => ({
  type: 'kept',
  ref: ref(id),
  answer: { version, ...ref(id), decision: decided('stet') },
  before: null,
});

describe('the state of the page', () => {
  it('begins with the first finding in focus', () => expect(stateAfter().focus).toEqual(ref('1')));

  it('shows a decision before it is kept, and takes it back where it could not be kept', () => {
    const saving = stateAfter({ type: 'save', ref: ref('1'), save: { state: 'saving', wanted: { kind: 'fix' } } });
    expect(findingsOf(saving)[0]?.decision?.kind).toBe('fix');
    const failed: Action = {
      type: 'save',
      ref: ref('1'),
      save: { state: 'failed', wanted: { kind: 'fix' }, message: '' },
    };
    expect(findingsOf(reduce(saving, failed))[0]?.decision).toBeNull();
  });

  it('keeps a decided finding in the list until the filter is set anew', () => {
    const state = stateAfter(kept('1'));
    expect(visibleFindings(state).map(({ id }) => id)).toEqual(['1', '2', '3']);
    const anew = reduce(state, { type: 'filter', filters: state.filters });
    expect(visibleFindings(anew).map(({ id }) => id)).toEqual(['2', '3']);
  });

  it('takes no answer that is older than what was kept since', () => {
    const state = stateAfter(kept('1', 5), { type: 'state', review: review([ONE, TWO, THREE], 4) });
    expect(findingsOf(state)[0]?.decision?.kind).toBe('stet');
    const newer = reduce(state, { type: 'state', review: review([ONE, TWO], 6) });
    expect(findingsOf(newer).map(({ decision }) => decision)).toEqual([null, null]);
  });

  it('leads to the finding that took the place of one that is gone', () => {
    const state = stateAfter({ type: 'focus', ref: ref('2') }, { type: 'state', review: review([ONE, THREE], 2) });
    expect(state.focus).toEqual(ref('3'));
    expect(reduce(state, { type: 'state', review: review([ONE], 3) }).focus).toEqual(ref('1'));
    expect(reduce(state, { type: 'state', review: review([], 3) }).focus).toBeUndefined();
  });

  it('keeps in sight what somebody else decided', () => {
    const theirs = { ...ONE, decision: decided('stet'), open: false };
    const state = stateAfter({ type: 'state', review: review([theirs, TWO, THREE], 2) });
    expect(visibleFindings(state).map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(state.focus).toEqual(ref('1'));
  });

  it('shows what somebody else decided first', () => {
    const save = { state: 'conflict', wanted: { kind: 'fix' }, theirs: decided('stet', 'r9') } as const;
    expect(findingsOf(stateAfter({ type: 'save', ref: ref('1'), save }))[0]?.decision?.revision).toBe('r9');
  });
});

describe('an undo', () => {
  it('takes back the last decision of the visit, and what held before holds again', () => {
    expect(toUndo(stateAfter(kept('1'), { type: 'focus', ref: ref('2') }))).toMatchObject({
      ref: ref('1'),
      wanted: null,
    });
    const known: Action = { ...kept('1'), before: decided('known', 'r0') } as Action;
    expect(toUndo(stateAfter(known))).toMatchObject({ wanted: { kind: 'known', reason: 'rounding' }, isOfVisit: true });
  });

  it('takes back the decision of the finding in focus, though it is older', () => {
    const old = { ...TWO, decision: decided('stet'), open: false };
    const all = { type: 'filter', filters: { ...BEGINNING.filters, status: 'all' } } as const;
    const state = [
      { type: 'state', review: review([ONE, old]) } as const,
      kept('1'),
      all,
      { type: 'focus', ref: ref('2') } as const,
    ];
    expect(toUndo(state.reduce<PageState>(reduce, BEGINNING))).toMatchObject({
      ref: { id: '2' },
      wanted: null,
      isOfVisit: false,
    });
  });

  it('leads from a decision of the visit to what held before, also where others came after it', () => {
    const known: Action = { ...kept('1'), before: decided('known', 'r0') } as Action;
    const state = stateAfter(known, kept('2', 3), { type: 'focus', ref: ref('1') });
    expect(toUndo(state)).toMatchObject({ ref: ref('1'), wanted: { kind: 'known' }, isOfVisit: true });
    const after = reduce(state, { type: 'undone', ref: ref('1') });
    expect(after.history.map((each) => each.ref)).toEqual([ref('2')]);
  });

  it('leads from a decision that is on its way to what is kept', () => {
    const before = { ...ONE, decision: decided('known', 'r0'), open: false };
    const saving: Action = { type: 'save', ref: ref('1'), save: { state: 'saving', wanted: { kind: 'fix' } } };
    const state = stateAfter({ type: 'state', review: review([before, TWO], 2) }, saving, {
      type: 'focus',
      ref: ref('1'),
    });
    expect(toUndo(state)).toMatchObject({ ref: { id: '1' }, wanted: { kind: 'known' }, isOfVisit: false });
  });

  it.each([
    ['nothing was decided', stateAfter(), /nothing to take back/u],
    [
      'a comment in the draft decides',
      stateAfter({ type: 'state', review: review([{ ...ONE, decision: decided('stet', null) }], 2) }),
      /comment in the draft/u,
    ],
  ])('says why there is none where %s', (_, state, words) => expect(toUndo(state)).toMatch(words));
});

describe('after a decision', () => {
  const stood = { ...TWO, decision: decided('stet') };
  it.each([
    ['the next that is undecided', [ONE, stood, THREE], '1', '3'],
    ['from the top again', [ONE, stood, THREE], '3', '1'],
    ['nowhere, where all others are decided', [ONE, stood], '1', undefined],
  ])('the focus goes to %s', (_, list, from, to) => expect(nextUndecided(list, ref(from))?.id).toBe(to));
});

describe('the address', () => {
  it.each([
    ['a finding in a folder with odd letters', { view: 'findings', focus: ref('2d7d4ff29ebeaa56', 'desk/50% ü#.md') }],
    ['another of the same words', { view: 'claims', focus: ref('2d7d4ff29ebeaa56-2') }],
    ['a view alone', { view: 'rules' }],
  ] as const)('leads back to %s', (_, place) => expect(placeOf(addressOf(place))).toEqual(place));

  it.each([
    '',
    '#nonsense',
    '#findings/nothex/a.md',
    '#findings/2d7d4ff29ebeaa56/%E0%A4%A',
    '#findings/2d7d4ff29ebeaa56/',
  ])('is read as the findings where it is %j', (hash) => expect(placeOf(hash)).toEqual({ view: 'findings' }));
});
