/** "Ruth Kember, 58" and "born in May 1961", in a draft of 2025. */
import { compareLives, defineRule } from 'stet/rules';

export default defineRule({
  id: 'age-against-birth',
  title: 'The age does not fit the date of birth',
  why: 'Readers subtract one from the other; one of the two is out of date or mistyped.',
  whenNot: 'In drafts without a date: without a day to count from it is never sure, and says little.',
  shape: 'pair',
  a: { kind: 'attribute', attribute: 'age' },
  b: { kind: 'attribute', attribute: ['birth', 'founding'] },
  same: ['entity'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '{name}: "{a.value}" does not fit "{b.value}".',
  confidence: 0.95,
  flag: [
    { draft: 'Maria Lindqvist, 44, runs the bakery.\n\nLindqvist was born in 1990 in Malmo.', date: '2023-05-02' },
    {
      draft: 'Born in March 1951, Peter Halloran won the seat in 1992.\n\nThe 68-year-old Halloran will stand down.',
      date: '2024-06-11',
    },
    {
      draft: 'Anjali Rao, a 29-year-old geologist from Pune, led the team.\n\nRao was born on 4 July 1989.',
      date: '2022-01-20',
    },
    {
      draft: 'The singer Paula Wexford (born 3 May 1970) is back.\n\nPaula Wexford, who is 60, will tour in June.',
      date: '2025-03-01',
    },
    { draft: 'Oskar Brandt died on Friday aged 81.\n\nBrandt was born in 1950 near Kiel.', date: '2021-10-03' },
    { draft: 'Tilda Moss turned 40 last week.\n\nMoss was born in April 1975.', date: '2020-04-20' },
    'Hugo Silva was 12 in 1980.\n\nSilva was born in Porto in 1975.',
    {
      draft:
        'Founded in 1950, Castell Bank has 40 branches.\n\nThe customers of the 98-year-old Castell Bank will pay more.',
      date: '2019-02-01',
    },
  ],
  pass: [
    {
      draft: 'Maria Lindqvist, 32, runs the bakery.\n\nLindqvist was born in 1990 in Malmo.',
      date: '2023-05-02',
      because: 'before the birthday of the year',
    },
    {
      draft: 'Maria Lindqvist, 33, runs the bakery.\n\nLindqvist was born in 1990 in Malmo.',
      date: '2023-05-02',
      because: 'after the birthday of the year',
    },
    {
      draft: 'Maria Lindqvist, 44, runs the bakery.\n\nHer sister Elsa Lindqvist was born in 1990.',
      date: '2023-05-02',
      because: 'another person',
    },
    {
      draft: 'Maria Lindqvist, 44, runs it.\n\nLindqvist was born in 1990.',
      because: 'the date of the draft is not known',
    },
    {
      draft: 'In 2010 Maria Lindqvist, 20, opened a bakery.\n\nLindqvist was born in 1990.',
      date: '2023-05-02',
      because: 'the age of then',
    },
    {
      draft: 'Maria Lindqvist, then 20, opened a bakery in 2010.\n\nLindqvist was born in 1990.',
      date: '2023-05-02',
      because: 'the age of then',
    },
    {
      draft: 'Maria Lindqvist, 44, runs the bakery.\n\nThe bakery was founded in 1990.',
      date: '2023-05-02',
      because: 'another thing',
    },
    {
      draft: 'Maria Lindqvist turned 33 in February.\n\nLindqvist was born in February 1990.',
      date: '2023-05-02',
      because: 'the birthday fits',
    },
    {
      draft: 'Maria Lindqvist is in her 30s.\n\nLindqvist was born in 1990.',
      date: '2023-05-02',
      because: 'a decade of life that fits',
    },
  ],
  comparePair: compareLives,
});
