/** "joined the club in June 2011" in the story, "in June 2015" in its summary: one sentence told again. */
import { defineRule, leftUnexplained, mayRetellTime, retoldTime } from 'stet/rules';

export default defineRule({
  id: 'retold-date',
  title: 'Told again with another date',
  why: 'A summary, a caption or a headline that gives another date than the story is corrected in public.',
  whenNot: 'In drafts that quote several accounts of one day to show how they differ.',
  shape: 'pair',
  a: { kind: 'time' },
  b: { kind: 'time' },
  same: ['retelling'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '{a.source}: {a.value}; {b.source}: {b.value}, in a sentence that tells the same.',
  confidence: 0.85,
  flag: [
    'The striker Mikkel Friis, 22, moved from Aarhus to Porto in June 2011 and has scored more goals there than anybody before him.\n\nMikkel Friis moved to Porto in June 2015.',
    '# Shop to reopen on 19 May\n\nThe shop in the old station will reopen on 9 May, its owner said, after a year of repairs.',
    'Her first novel, a tale of three sisters, won the Harbour Prize in 1974 and was translated by the poet who had mocked it.\n\nHer first novel won the Harbour Prize in 1984.',
    'The lease of the shipyard, which builds ferries, expires in March, and the owners have offered more rent.\n\nThe lease of the shipyard expires in May.',
    'The coin from the hill fort was minted almost 2,300 years ago, the museum said, far from the sea.\n\nThe coin was minted almost 5,300 years ago.',
    'Premier Anders Holm resigned on Friday after he had lost a vote by two votes.\n\nAnders Holm resigned on Monday.',
  ],
  pass: [
    {
      draft: 'Friis moved from Aarhus to Porto in June 2011.\n\nFriis moved from Porto to Genoa in June 2015.',
      because: 'another move',
    },
    {
      draft: 'Venn invented the pedal in 1968 and patented it two years later.\n\nVenn patented the pedal in 1970.',
      because: 'another event',
    },
    {
      draft:
        'The painting was stolen in 2020. It had been stolen before, in 1988 and 2011.\n\nThe painting was stolen in 2011.',
      because: 'an earlier theft, told of too',
    },
    {
      draft: 'Sales grew by a tenth in the second quarter.\n\nSales grew by a fifth in the first quarter.',
      because: 'figures of a series',
    },
    {
      draft: 'Anna Venn, niece of Carl Venn, died in Paris in 2002.\n\nCarl Venn died in 1970.',
      because: 'somebody else',
    },
    {
      draft: 'The lease of the shipyard expires in March.\n\nThe lease of the shipyard may expire in spring.',
      because: 'a vaguer time',
    },
    {
      draft: 'The mill cut its 1985 dividend.\n\nThe mill cut its 1986 dividend.',
      because: 'the year says which one',
    },
  ],
  mayFlag: (a, b, context) => a.kind === 'time' && b.kind === 'time' && mayRetellTime(a, b, context),
  comparePair: (a, b, context) => {
    if (a.kind !== 'time' || b.kind !== 'time') return { outcome: 'none', answers: [] };
    const told = retoldTime(a, b, context);
    const last = told.at(-1);
    if (last === undefined || last.answer === 'no') return { outcome: 'none', answers: told };
    const answers = [...told, leftUnexplained(a, b, context)];
    return { outcome: answers.at(-1)?.answer === 'no' ? 'none' : 'clash', answers };
  },
});
