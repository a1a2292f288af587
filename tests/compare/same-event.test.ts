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
    ['done and still to come', 'The plant closed in February.', 'The plant will close in August.', 'flagged'],
    ['done long before', 'The plant closed in May 1990.', 'The plant will close in August.', 'both said to be so'],
    ['done and once more', 'The plant opened on 1 March.', 'The plant will reopen in May.', 'both said to be so'],
    ['planned and done', 'The plant was to close in August.', 'The plant closed in February.', 'both said to be so'],
    [
      'what is finished is completed',
      'The road will be finished in May.',
      'The road will be completed in July.',
      'flagged',
    ],
    ['one body, found once', 'The body was found on Monday.', 'The body was discovered on Wednesday.', 'flagged'],
    ['bodies, found one by one', 'A body was found on Monday.', 'Bodies were found on Wednesday.', 'same event'],
    ['two words for a disaster', 'The earthquake struck at 4.17am.', 'The quake struck at 6.20am.', 'flagged'],
    ['a law that takes effect', 'The law comes into force on 1 April.', 'The law takes effect on 1 May.', 'flagged'],
    ['the end of the voting', 'Voting ended at 8pm.', 'Voting closed at 10pm.', 'flagged'],
    ['a contract', 'The contract expires in June.', 'The contract runs out in December.', 'flagged'],
    ['a present that is a past', 'The mill closed in May.', 'The mill, which shut in July, made rope.', 'flagged'],
    [
      'the end of a period',
      'Sales fell in the year ended March 31.',
      'Sales fell in the half year ended July 31.',
      'no candidate',
    ],
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
      'too early to say',
      'The plant will reopen in May.',
      'It is too early to give a date for the reopening.',
      'flagged',
    ],
    [
      'no decision on when',
      'No decision has been taken on when the school will close.',
      'The school will close in July.',
      'flagged',
    ],
    [
      'yet to decide when',
      'The bank has yet to decide when to cut rates.',
      'The bank will cut rates in June.',
      'flagged',
    ],
    [
      'a report to come',
      'He would not say when the inquiry would report.',
      'The inquiry will report in June.',
      'flagged',
    ],
    [
      'a decision taken',
      'It was decided when the school will close.',
      'The school will close in July.',
      'no candidate',
    ],
    ['any talks to come', 'Talks with the union will go ahead on 4 May.', 'No date for talks has been set.', 'flagged'],
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
