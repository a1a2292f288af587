/** "Orme won the Harbour Prize for her novel" here, "Venn won" it there: one sentence told again with another name. */
import { defineRule, leftUnexplained, mayRetellName, retoldName } from 'stet/rules';

export default defineRule({
  id: 'retold-name',
  title: 'Told again with another name',
  why: 'A summary or a caption that gives the deed to somebody else is corrected in public.',
  whenNot: 'In drafts that quote several accounts of one event to show whom each of them names.',
  shape: 'pair',
  a: { kind: 'event' },
  b: { kind: 'event' },
  same: ['retelling'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '{a.source}: "{a.words}"; {b.source}: "{b.words}", with another name in a sentence that tells the same.',
  confidence: 0.85,
  flag: [
    'Greta Orme won the Harbour Prize for a novel about three lighthouse keepers, the jury said on Friday.\n\nPetra Venn won the Harbour Prize for a novel about lighthouse keepers.',
  ],
  pass: [
    {
      draft:
        'Greta Orme won the Harbour Prize for a novel about three lighthouse keepers.\n\nPetra Venn won the Mountain Prize for a novel about shepherds.',
      because: 'another prize',
    },
    {
      draft:
        'Greta Orme won the Harbour Prize for a novel about lighthouse keepers in 1971.\n\nPetra Venn won the Harbour Prize for a novel about lighthouse keepers in 1984.',
      because: 'another year',
    },
    {
      draft:
        'Greta Orme and Petra Venn won the Harbour Prize for a novel about three lighthouse keepers.\n\nPetra Venn won the Harbour Prize for a novel about lighthouse keepers.',
      because: 'both won it',
    },
  ],
  mayFlag: (a, b, context) => a.kind === 'event' && b.kind === 'event' && mayRetellName(a, b, context),
  comparePair: (a, b, context) => {
    if (a.kind !== 'event' || b.kind !== 'event') return { outcome: 'none', answers: [] };
    const told = retoldName(a, b, context);
    if (told.at(-1)?.answer === 'no') return { outcome: 'none', answers: told };
    const answers = [...told, leftUnexplained(a, b, context)];
    return { outcome: answers.at(-1)?.answer === 'no' ? 'none' : 'clash', answers };
  },
});
