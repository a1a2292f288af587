/** "Votel, 61" here, "the 58-year-old" there: two ages of one person. */
import { compareLives, defineRule } from 'stet/rules';

export default defineRule({
  id: 'age-against-age',
  title: 'Two ages for one person',
  why: 'One of the two is mistyped or from an older story.',
  whenNot: 'In long reads that follow people over many years and give an age at each turn.',
  shape: 'pair',
  a: { kind: 'attribute', attribute: 'age' },
  b: { kind: 'attribute', attribute: 'age' },
  same: ['entity'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '{name}: "{a.value}"; elsewhere: "{b.value}".',
  confidence: 0.92,
  flag: [
    'Maria Lindqvist, 44, runs the bakery.\n\nLindqvist, 46, opens at six.',
    'Peter Halloran, a 68-year-old farmer, won the prize.\n\n"I am proud," said Halloran, 66.',
    'The 29-year-old Anjali Rao led the team.\n\nAnjali Rao, aged 39, comes from Pune.',
    'Paula Wexford, who is 60, will tour in June.\n\nThe tour is the last for Wexford, 62.',
    'Paula Wexford, 60, sings again\n\nThe singer Paula Wexford is 50 years old.',
    {
      draft: 'Hugo Silva, 44, was found guilty.\n\nHugo Silva was 12 in 1980.',
      date: '2024-02-02',
    },
  ],
  pass: [
    { draft: 'Maria Lindqvist, 44, runs the bakery.\n\nLindqvist, 44, opens at six.', because: 'the same age' },
    {
      draft: 'Maria Lindqvist, 44, runs the bakery.\n\nHer son Karl Lindqvist, 12, helps.',
      because: 'another person',
    },
    {
      draft: 'Maria Lindqvist, 44, and Karl Lindqvist, 12, run it.\n\nLindqvist, 12, opens at six.',
      because: 'the surname may be that of either',
    },
    {
      draft: 'Maria Lindqvist, 44, runs the bakery.\n\nIn 2010 Lindqvist, 30, left home.',
      date: '2024-02-02',
      because: 'the age of then',
    },
    {
      draft: 'Maria Lindqvist, 44, runs the bakery.\n\nLindqvist, then 30, left home in 2010.',
      date: '2024-02-02',
      because: 'the age of then',
    },
    {
      draft: 'Maria Lindqvist, 44, runs the bakery.\n\nAs a 20-year-old, Lindqvist sold books.',
      because: 'a time of her life',
    },
    {
      draft: 'Maria Lindqvist, 44, runs the bakery.\n\nLindqvist is in her 40s.',
      because: 'a decade of life that fits',
    },
    {
      draft: 'Maria Lindqvist, 44, runs the bakery.\n\nHer 46-year-old husband opens at six.',
      because: 'another person',
    },
  ],
  comparePair: compareLives,
});
