/** Whether two times are taken for times of one event, seen from the rule that compares them. */
import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../../src/document/index.ts';
import { checkDocument } from '../../src/findings/check.ts';

/** The question that parted the only pairs of times, or "flagged". */
function partedAt(a: string, b: string): string {
  const date = { year: 2024, month: 3, day: 8 };
  const document = readDocument({ path: 'draft.md', source: `${a}\n\n${b}\n`, date });
  const { candidates } = checkDocument(document, { explain: true });
  const pairs = candidates.filter(({ rule }) => rule === 'time-against-time');
  if (pairs.some(({ verdict }) => verdict === 'flagged')) return 'flagged';
  return pairs[0]?.partedAt ?? 'no candidate';
}

describe('one event, two times', () => {
  it.each([
    ['verb and noun', 'The firm will close the plant in May.', 'The closure of the plant is due in August.', 'flagged'],
    [
      'a sale and a purchase',
      'The club will be sold in May.',
      'The purchase of the club will go through in June.',
      'flagged',
    ],
    ['another thing', 'The plant will close in May.', 'The mine will close in August.', 'same event'],
    [
      'the first and the second',
      'The first plant will close in May.',
      'The second plant will close in August.',
      'same event',
    ],
    ['something new', 'The firm will open a shop in May.', 'The firm will open another shop in August.', 'same event'],
    ['what happens again and again', 'The team won in May.', 'The team won in August.', 'same event'],
    ['done and to come', 'The plant closed in February.', 'The plant will close in August.', 'both said to be so'],
    [
      'its beginning and its end',
      'The withdrawal will begin in May.',
      'The withdrawal will end in August.',
      'times clash',
    ],
    ['a possibility', 'The plant may close in May.', 'The plant will close in August.', 'both said to be so'],
    ['a year beside a day of this year', 'The plant opened in 1990.', 'The plant opened on 4 March.', 'times clash'],
  ])('%s', (_, a, b, expected) => {
    expect(partedAt(a, b)).toBe(expected);
  });
});
