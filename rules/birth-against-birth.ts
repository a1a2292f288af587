/** "born in 1961" and "born in 1963"; "founded in 1921" and "marks its centenary in 2019". */
import { compareLives, defineRule } from 'stet/rules';

export default defineRule({
  id: 'birth-against-birth',
  title: 'Two beginnings of one life',
  why: 'A person is born once, and a firm keeps its centenary a hundred years after it was founded.',
  whenNot: 'In drafts on sources that dispute a date of birth or of founding, and say so over many paragraphs.',
  shape: 'pair',
  a: { kind: 'attribute', attribute: ['birth', 'founding'] },
  b: { kind: 'attribute', attribute: ['birth', 'founding'] },
  same: ['entity'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '{name}: "{a.value}"; elsewhere: "{b.value}".',
  confidence: 0.92,
  flag: [
    'Maria Lindqvist was born in 1978.\n\nBorn in Malmo in 1980, Lindqvist studied law.',
    'Peter Halloran (born 3 May 1951) won.\n\nHalloran, who was born in March 1951, will stand down.',
    'Anjali Rao celebrated her 50th birthday in 2010.\n\nRao was born in 1970.',
    'Founded in 1921, Castell Bank has 40 branches.\n\nCastell Bank celebrated its centenary in 2019.',
    'The Corran Institute was established in 1890.\n\nThe Corran Institute, founded in 1902, is closed.',
    'Castell Bank marked its 50th anniversary in 1980.\n\nTwo sisters founded Castell Bank in 1921.',
  ],
  pass: [
    {
      draft: 'Maria Lindqvist was born in 1978.\n\nBorn in May 1978, Lindqvist studied law.',
      because: 'one fits in the other',
    },
    { draft: 'Maria Lindqvist was born in 1978.\n\nHer son Jan was born in 2002.', because: 'another person' },
    {
      draft: 'Founded in 1921, Castell Bank has 40 branches.\n\nCastell Bank celebrated its centenary in 2021.',
      because: 'the years fit',
    },
    {
      draft: 'Founded in 1921, Castell Bank has 40 branches.\n\nThe Corran Institute was founded in 1902.',
      because: 'another organisation',
    },
    {
      draft: 'Founded in 1921, Castell Bank has 40 branches.\n\nCastell Bank founded a school in 1950.',
      because: 'it founded something else',
    },
    {
      draft:
        'Founded in 1921, Castell Bank has 40 branches.\n\nCastell Bank marked the 50th anniversary of the war in 1995.',
      because: 'the anniversary of something else',
    },
    {
      draft: 'Maria Lindqvist was born in 1978.\n\nMaria Lindqvist was not born in 1980, she said.',
      because: 'denied',
    },
    {
      draft: 'Maria Lindqvist was born in 1978.\n\nMaria Lindqvist may have been born in 1980.',
      because: 'a possibility',
    },
  ],
  comparePair: compareLives,
});
