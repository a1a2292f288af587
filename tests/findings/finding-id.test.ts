import { describe, expect, it } from '@jest/globals';
import { findingIds, numberEqualIds } from '../../src/findings/finding-id.ts';
import { flagAt, textOf } from '../report/fixture.ts';

const idOf = (source: string, words: readonly string[], rule = 'status-against-count') => {
  const text = textOf(source);
  return findingIds(text)(rule, flagAt(text, words).claims);
};

const GONE = 'The rebels are all but gone.';
const COUNTED = 'Some 9,000 rebels hold the north.';
const WORDS = ['all but gone', '9,000'];
const PLAIN = idOf(`${GONE}\n\n${COUNTED}\n`, WORDS);

describe('the id of a finding', () => {
  it('is 16 hex digits', () => expect(PLAIN).toMatch(/^[0-9a-f]{16}$/u));

  it.each([
    ['the passages change places', `${COUNTED}\n\n${GONE}\n`, WORDS],
    ['the roles change', `${GONE}\n\n${COUNTED}\n`, [...WORDS].reverse()],
    ['other text is added before', `It rained.\n\nIt snowed.\n\n${GONE}\n\n${COUNTED}\n`, WORDS],
    ['the neighbouring sentence is edited', `It rained. ${GONE} It snowed.\n\n${COUNTED}\n`, WORDS],
    ['words become bold', `The **rebels** are *all but gone*.\n\n${COUNTED}\n`, WORDS],
    ['lines are wrapped', `${GONE}\n\nSome 9,000 rebels\nhold the north.\n`, WORDS],
    ['line ends are those of Windows', `${GONE}\r\n\r\n${COUNTED}\r\n`, WORDS],
  ])('stays when %s', (_, source, words) => expect(idOf(source, words)).toBe(PLAIN));

  it.each([
    ['a figure in the passage changes', `${GONE}\n\nSome 8,000 rebels hold the north.\n`, ['all but gone', '8,000']],
    ['a word of the passage changes', `${GONE}\n\nSome 9,000 rebels hold the south.\n`, WORDS],
    ['other words of the passage clash', `${GONE}\n\n${COUNTED}\n`, ['all but gone', 'rebels hold']],
  ])('changes when %s', (_, source, words) => expect(idOf(source, words)).not.toBe(PLAIN));

  it('differs by rule', () => expect(idOf(`${GONE}\n\n${COUNTED}\n`, WORDS, 'another-rule')).not.toBe(PLAIN));

  it('is the same for both ways to write an accent', () => {
    const source = 'The café is open.\n\nThe café closed.\n';
    const [composed, decomposed] = (['NFC', 'NFD'] as const).map((form) =>
      idOf(source.normalize(form), ['open', 'closed']),
    );
    expect(composed).toBe(decomposed);
  });

  it('does not look at further mentions', () => {
    const text = textOf(`${GONE}\n\n${COUNTED}\n\nAll 9,000 of them.\n`);
    const { claims } = flagAt(text, WORDS);
    const [, support] = flagAt(text, ['gone', 'All 9,000']).claims;
    const more = support === undefined ? [] : [{ role: 'support' as const, claim: support.claim }];
    expect(findingIds(text)('status-against-count', [...claims, ...more])).toBe(PLAIN);
  });

  it('takes the header row of a table into account', () => {
    const table = (header: string) => `| Region | ${header} |\n|---|---|\n| North | 12 |\n| South | 40 |\n`;
    const one = idOf(table('Killed'), ['12', '40']);
    expect(idOf(table('Killed'), ['12', '40'])).toBe(one);
    expect(idOf(table('Injured'), ['12', '40'])).not.toBe(one);
  });
});

describe('numberEqualIds', () => {
  it('numbers repeated ids from the second on', () => {
    expect(numberEqualIds(['a', 'b', 'a', 'a'])).toEqual(['a', 'b', 'a-2', 'a-3']);
  });
});
