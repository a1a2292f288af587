import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../src/findings/findings.ts';
import { flagAt, textOf } from '../report/fixture.ts';

const text = textOf(
  [
    'The rebels are all but gone from the north.',
    'Some 9,000 rebels hold the north, and 200 were killed.',
    'The army counts 12,000 rebels and 300 killed.',
  ].join('\n\n'),
);
const rules = (flags: Parameters<typeof findingsOf>[0]) =>
  findingsOf(flags, text).map(({ rule, also }) => [rule, ...also]);

describe('findingsOf', () => {
  it('makes one finding of two rules that flag the same words, and names the other rule', () => {
    const count = flagAt(text, ['9,000', '12,000'], { rule: 'count-against-count' });
    const drift = flagAt(text, ['12,000', '9,000 rebels'], { rule: 'magnitude-slip', relation: 'drift' });
    expect(rules([drift, count])).toEqual([['count-against-count', 'magnitude-slip']]);
  });

  it('keeps two faults of the same two sentences apart', () => {
    const rebels = flagAt(text, ['9,000', '12,000'], { rule: 'count-against-count' });
    const killed = flagAt(text, ['200', '300'], { rule: 'count-against-count' });
    expect(rules([killed, rebels])).toEqual([['count-against-count'], ['count-against-count']]);
    expect(new Set(findingsOf([killed, rebels], text).map(({ id }) => id)).size).toBe(2);
  });

  it('keeps findings apart that share one side only', () => {
    const first = flagAt(text, ['all but gone', '9,000'], { rule: 'status-against-count' });
    const second = flagAt(text, ['all but gone', '12,000'], { rule: 'status-against-count' });
    expect(rules([second, first])).toEqual([['status-against-count'], ['status-against-count']]);
  });

  it('shows what one rule says of the same words only once', () => {
    const flag = flagAt(text, ['9,000', '12,000']);
    expect(rules([flag, flagAt(text, ['12,000', '9,000'])])).toEqual([[flag.rule]]);
  });

  it('keeps a claim at odds with itself apart from a pair with it', () => {
    const alone = flagAt(text, ['9,000'], { rule: 'weekday-against-date' });
    const pair = flagAt(text, ['9,000', '12,000'], { rule: 'count-against-count' });
    expect(rules([pair, alone])).toEqual([['weekday-against-date'], ['count-against-count']]);
  });

  it('orders by the place of the first claim, then of the second, whatever the roles', () => {
    const flags = [
      flagAt(text, ['300', '200'], { rule: 'c' }),
      flagAt(text, ['12,000', 'all but gone'], { rule: 'b' }),
      flagAt(text, ['all but gone', '9,000'], { rule: 'a' }),
    ];
    const found = findingsOf(flags, text).map(({ rule }) => rule);
    expect(found).toEqual(['a', 'b', 'c']);
    expect(findingsOf([...flags].reverse(), text).map(({ rule }) => rule)).toEqual(found);
  });

  it('gives each a severity and no decision', () => {
    const [finding] = findingsOf([flagAt(text, ['9,000', '12,000'], { voice: 'sources' })], text);
    expect(finding).toMatchObject({ severity: 'warning', decision: null });
  });

  it('stays quick where one long sentence is flagged a thousand times', () => {
    const figures = Array.from({ length: 1000 }, (_, i) => `${1000 + i} sheep`);
    const long = textOf(`There are ${figures.join(', ')}.`);
    const flags = figures.slice(1).map((each, i) => flagAt(long, [figures[i] ?? '', each]));
    const began = performance.now();
    expect(findingsOf(flags, long)).toHaveLength(999);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
