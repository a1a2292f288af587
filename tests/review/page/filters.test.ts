import { describe, expect, it } from '@jest/globals';
import {
  choicesOf,
  EVERYTHING_OPEN,
  FACETS,
  type Filters,
  filtered,
  statusCounts,
} from '../../../src/review/page/state/filters.ts';
import { keyOf } from '../../../src/review/page/state/finding-key.ts';
import { decided, finding } from './fixture.ts';

const FINDINGS = [
  finding('1', { message: 'Ten boats here; twelve boats there.', rule: 'count-against-count' }),
  finding('2', { relation: 'tension', severity: 'warning', voice: 'sources', also: ['retold-figure'] }),
  finding('3', { relation: 'drift', severity: 'info', decision: decided('stet'), open: false }),
  finding('4', { decision: decided('fix', 'r', 'ask the harbour') }),
  finding('5', { decision: decided('known'), open: false, path: 'b.md' }),
];

const shown = (filters: Partial<Filters>) =>
  filtered(FINDINGS, { ...EVERYTHING_OPEN, ...filters }, new Set()).map(({ id }) => id);

describe('the filter', () => {
  it.each<[string, Partial<Filters>, string[]]>([
    ['what is to decide', {}, ['1', '2']],
    ['what is to fix', { status: 'fix' }, ['4']],
    ['what stands, known from before or not', { status: 'stands' }, ['3', '5']],
    ['everything', { status: 'all' }, ['1', '2', '3', '4', '5']],
    ['a relation', { chosen: { relation: 'tension' } }, ['2']],
    ['a rule, also where it flags the same pair as another', { chosen: { rule: 'retold-figure' } }, ['2']],
    ['a voice', { chosen: { voice: 'same' } }, ['1']],
    ['words of the message in any order and case', { text: 'TWELVE boats' }, ['1']],
    ['words of the reason', { status: 'all', text: 'harbour' }, ['4']],
    ['the name of a draft', { status: 'all', text: 'B.md' }, ['5']],
    ['words of the other rules that flag it', { text: 'retold' }, ['2']],
    ['white space as nothing', { text: '  ' }, ['1', '2']],
    ['two facets at once', { status: 'all', chosen: { relation: 'drift', severity: 'error' } }, []],
  ])('shows %s', (_, filters, expected) => expect(shown(filters)).toEqual(expected));

  it('keeps what was just decided in its place', () => {
    const third = FINDINGS[2] ?? finding('3');
    expect(filtered(FINDINGS, EVERYTHING_OPEN, new Set([keyOf(third)])).map(({ id }) => id)).toEqual(['1', '2', '3']);
  });

  it('counts what each choice would show', () => {
    expect(statusCounts(FINDINGS, EVERYTHING_OPEN)).toEqual({ undecided: 2, fix: 1, stands: 2, all: 5 });
    const [relation] = FACETS;
    if (relation === undefined) throw new Error('there is no facet');
    const filters: Filters = { ...EVERYTHING_OPEN, status: 'all', chosen: { relation: 'drift', severity: 'error' } };
    expect(choicesOf(relation, FINDINGS, filters)).toEqual([
      { value: 'conflict', count: 3 },
      { value: 'tension', count: 0 },
      { value: 'drift', count: 0 },
    ]);
  });
});
