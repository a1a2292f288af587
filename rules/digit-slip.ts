/** "1,126 ships" and "the 1,216 vessels": one figure, with two digits swapped or one of them another. */
import { defineRule, leftUnexplained, maySlip, slipped } from 'stet/rules';

export default defineRule({
  id: 'digit-slip',
  title: 'One figure with a digit astray',
  why: 'Two digits change places as a figure is typed again, and no spelling checker sees it.',
  whenNot: 'In lists of codes, lots and catalogue numbers, where figures are alike on purpose.',
  shape: 'pair',
  a: { kind: 'quantity', dimension: 'count' },
  b: { kind: 'quantity', dimension: 'count' },
  same: ['slip'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '{a.source}: {a.figure}; {b.source}: {b.figure}: a digit seems to have slipped.',
  confidence: 0.88,
  flag: [
    'Rangers counted 1,347 goats on the ridge in June.\n\nNobody knows why the 1,437 animals came so early.',
    'Together the two clubs have 13,400 members.\n\n"We have 14,300 people to answer to," the secretary said.',
    'Volunteers picked up 5,218 bottles along the canal.\n\nThe 5,128 bottles were laid out on the square.',
    'The petition has 6,724 signatures.\n\nThe clerk wheeled in the 6,274 names on a trolley.',
    'The archive holds 231,000 letters.\n\nIt took nine years to put the 213,000 letters into boxes.',
  ],
  pass: [
    {
      draft: 'The library lent 4,120 films last year.\n\nThis year it has lent 4,210 films.',
      because: 'another year',
    },
    {
      draft: 'The plant in Lodz employs 2,860 people.\n\nThe plant in Gdynia employs 2,680 people.',
      because: 'another place',
    },
    {
      draft: 'The club has 1,340 members, 1,043 of them women.\n\nOf the 1,043 members who are women, 40 row.',
      because: 'the first sentence has both figures',
    },
    {
      draft: 'The first ship carried 1,925 passengers.\n\nThe second carried 1,295 passengers.',
      because: 'another ship',
    },
    {
      draft: 'The council wants to build 1,250 homes.\n\nIt built 1,520 homes in the past ten years.',
      because: 'a plan',
    },
    {
      draft: 'The plant employs 2,860 people.\n\nWhen the whistle blew, 2,680 workers walked out.',
      because: 'some of them',
    },
    { draft: 'The mine employed 2,340 men.\n\nThe quarry employed 2,430 men.', because: 'others have them' },
    { draft: 'The firm sold 1,240 boats.\n\nIt sold 1,420 engines.', because: 'other things' },
  ],
  mayFlag: (a, b) => a.kind === 'quantity' && b.kind === 'quantity' && maySlip(a, b),
  comparePair: (a, b, context) => {
    if (a.kind !== 'quantity' || b.kind !== 'quantity') return { outcome: 'none', answers: [] };
    const told = slipped(a, b, context);
    if (told.at(-1)?.answer === 'no') return { outcome: 'none', answers: told };
    const answers = [...told, leftUnexplained(a, b, context)];
    return { outcome: answers.at(-1)?.answer === 'no' ? 'none' : 'clash', answers };
  },
});
