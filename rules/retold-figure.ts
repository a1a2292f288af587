/** "employs 1,150 people" in the story, "employs 1,500 people" in its summary: one sentence told again. */
import { defineRule, leftUnexplained, mayRetellFigure, retoldFigure } from 'stet/rules';

export default defineRule({
  id: 'retold-figure',
  title: 'Told again with another figure',
  why: 'A summary, a caption or a headline that gives another figure than the story is corrected in public.',
  whenNot: 'In drafts that quote several counts of one thing to show how they differ.',
  shape: 'pair',
  a: { kind: 'quantity' },
  b: { kind: 'quantity' },
  same: ['retelling'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '{a.source}: {a.value}; {b.source}: {b.value}, in a sentence that tells the same.',
  confidence: 0.85,
  flag: [
    'The bakery, which has shops in eleven towns and a mill of its own, employs 1,150 people, its owner told the council on Monday.\n\nThe bakery employs 1,500 people.',
    '# Yard to build nine ferries\n\nThe yard is to build six ferries for the islands, the minister said, and the first will sail in May.',
    'Her book on the salt roads, which took ten years to write, was translated into 31 languages and filmed by a team from Oslo.\n\nHer book on the salt roads was translated into 13 languages.',
    'The choir, founded by a baker, sold more than 40,000 tickets for its concert in the harbour, more than the town has seats and beds.\n\nThe choir sold more than 14,000 tickets for the concert in the harbour.',
    'Elm Bank will lend the mill 12 million pounds under an accord signed in Leeds on Friday after talks that dragged on for a winter, a spokesman said.\n\nUnder the accord, Elm Bank lends the mill 21 million pounds.',
    'The petition against the closure of the pool had 5,600 signatures by Sunday, but the council, which needs the land for houses, was not moved.\n\nThe petition against closing the pool had 6,500 signatures.',
    'The host of the morning show has opened his cellar to the press, which saw some of the 16 costly kettles that he has gathered since his school days.\n\nThe host of the show has 26 kettles in his collection.',
  ],
  pass: [
    {
      draft: 'The bakery employs 1,150 people in eleven towns.\n\nThe bakery employs 90 drivers.',
      because: 'others are counted',
    },
    {
      draft: 'The yard is to build six ferries for the islands.\n\nThe yard is to build nine more ferries.',
      because: 'these are added',
    },
    {
      draft: 'Elm Bank lent the mill 12 million pounds.\n\nOak Bank lent the mill 21 million pounds.',
      because: 'another bank',
    },
    {
      draft: 'The petition had 5,600 signatures.\n\nThe petition had around 5,500 signatures.',
      because: 'rounded',
    },
    {
      draft: 'The choir sold 4,000 tickets in the first week.\n\nThe choir sold 9,000 tickets in the second week.',
      because: 'another week',
    },
    {
      draft:
        'The pool has 15 lockers in the hall and one in the yard.\n\nThe pool has 16 lockers, one of them in the yard.',
      because: 'the sum of both',
    },
    {
      draft:
        'The mill milled 300 tonnes of rye and 200 of wheat.\n\nThe mill milled 500 tonnes of oats and 70 of maize.',
      because: 'other grain',
    },
    {
      draft: 'The ferry would carry 300 people if it were built.\n\nDoes the ferry carry 500 people?',
      because: 'one is asked',
    },
  ],
  mayFlag: (a, b, context) => a.kind === 'quantity' && b.kind === 'quantity' && mayRetellFigure(a, b, context),
  comparePair: (a, b, context) => {
    if (a.kind !== 'quantity' || b.kind !== 'quantity') return { outcome: 'none', answers: [] };
    const told = retoldFigure(a, b, context);
    const last = told.at(-1);
    if (last === undefined || last.answer === 'no') return { outcome: 'none', answers: told };
    const answers = [...told, leftUnexplained(a, b, context)];
    return { outcome: answers.at(-1)?.answer === 'no' ? 'none' : 'clash', answers };
  },
});
