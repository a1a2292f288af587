/** Whether two times are taken for times of one event, seen from the rule that compares them. */
import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../../src/document/index.ts';
import { checkDocument } from '../../src/findings/check.ts';

/** The question that parted the only pairs of a rule, or "flagged". */
function partedAt(a: string, b: string, id = 'time-against-time'): string {
  const date = { year: 2024, month: 3, day: 8 };
  const document = readDocument({ path: 'draft.md', source: `${a}\n\n${b}\n`, date });
  const { candidates } = checkDocument(document, { explain: true });
  const pairs = candidates.filter(({ rule }) => rule === id);
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
    [
      'a quarter of the year',
      'The merger will close by the end of March.',
      'The merger will close in the third quarter of the year.',
      'flagged',
    ],
    [
      'shortly after, and the minute',
      'The rocket lifted off shortly after six in the morning.',
      'The rocket lifted off at 6.20am.',
      'flagged',
    ],
    [
      'a comment before the date',
      'The plant will close as planned on 9 June, he said.',
      'The plant will close on 2 July.',
      'flagged',
    ],
    ['after an hour, and a later one', 'The plant closed after 6pm.', 'The plant closed at 9pm.', 'times clash'],
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

describe('a time and that there is none', () => {
  it.each([
    [
      'the decision to come',
      'A final ruling on the tunnel will be taken by June.',
      'There is no timetable for a ruling on the tunnel.',
      'flagged',
    ],
    [
      'a decision on another thing',
      'A final ruling on the tunnel will be taken by June.',
      'There is no timetable for a ruling on the harbour.',
      'same event',
    ],
    [
      'a decision on nothing that is named',
      'A ruling will be taken by June.',
      'There is no timetable for a ruling on the harbour.',
      'same event',
    ],
  ])('%s', (_, a, b, expected) => {
    expect(partedAt(a, b, 'time-against-denial')).toBe(expected);
  });
});
