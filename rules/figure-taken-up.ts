/** "Eighty-four homes were flooded", "each of the 67 houses that were inundated": a set that is taken up with another figure. */
import { defineRule, leftUnexplained, mayBeTakenUpWrong, takenUpWrong } from 'stet/rules';

export default defineRule({
  id: 'figure-taken-up',
  title: 'A set taken up with another figure',
  why: '"The 67 houses" tells the reader that they have been counted before; a reader who remembers 84 looks for the others.',
  whenNot: 'In drafts that count several sets of one kind and take each up by its figure.',
  shape: 'pair',
  a: { kind: 'quantity', dimension: 'count' },
  b: { kind: 'quantity', dimension: 'count' },
  same: ['counted'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '{a.source}: {a.figure}; {b.source}: {b.figure}, for what seems to be one set.',
  confidence: 0.9,
  flag: [
    'Twenty-six barges were damaged when the lock gates gave way.\n\nThe towpath is closed.\n\nA surveyor will look over each of the 19 vessels that were harmed.',
    'The academy has 420 students and a waiting list.\n\nThe 510 children on the roll will have their lunch in a tent.',
    'The minibus was carrying 14 schoolchildren and a teacher.\n\nAll 11 youngsters on board were taken home.',
    'The ferry line cancelled 44 crossings on Sunday because of the wind.\n\nThe 31 sailings that it scrapped left lorries queuing for miles.',
    'The council planted 900 trees along the ring road.\n\nNearly all of the 1,200 trees that it planted have taken root.',
    'A row of 14 buoys was laid across the strait in 2018.\n\nWhen the wave passed, all 19 buoys sent a signal within a minute.',
    'Some 240 people put their names to the letter.\n\nThe mayor has asked all 310 of those who signed to a meeting.',
    'Nine miners died on Tuesday when the roof of a gallery fell.\n\nHis brother was one of the twelve miners killed in the collapse.',
    'The dispute involves 140 porters and clerks at the infirmary.\n\nEvery one of the 190 people taking part was at the gate on Monday.',
    'The ballet took 36 dancers to Osaka in May.\n\nAll 41 dancers were given a fan.',
  ],
  pass: [
    {
      draft: 'The minibus was carrying 14 schoolchildren.\n\nThe six children who were hurt were taken to Wrexham.',
      because: 'a part of them, told by what befell it',
    },
    {
      draft: 'The academy has 420 students.\n\nThe 60 boarders are to move into a new house.',
      because: 'a narrower set',
    },
    {
      draft: 'The landslide destroyed 53 houses.\n\nThe governor promised to repair the 41 houses that were damaged.',
      because: 'another deed',
    },
    {
      draft: 'The council planted 900 trees in the autumn.\n\nThe 1,200 trees that it planted in 2009 were oaks.',
      because: 'another time',
    },
    {
      draft:
        'The barges were damaged, 26 barges in all.\n\nThe other 19 barges in the basin are to be moved on Friday.',
      because: 'others',
    },
    {
      draft: 'A class of 28 pupils went to Rome in May.\n\nAll 90 pupils will have gone by the end of the year.',
      because: 'far more of them',
    },
    {
      draft: 'The club took 30 children to the zoo.\n\nAll 45 children in the club were given a cap.',
      because: 'a wider set',
    },
    {
      draft: 'The army laid 14 mines, and the rebels laid others.\n\nAll 21 mines were lifted by Friday.',
      because: 'there were others',
    },
    {
      draft:
        'The Alma carried 12 people and the Berta 19.\n\nThe 19 people on the Berta were saved when she struck a rock.',
      because: 'the other sentence has that figure too',
    },
    {
      draft:
        'Some 212 people signed the letter in the first week.\n\nAll 512 people who signed it will be asked to a meeting.',
      because: 'some of the time',
    },
    {
      draft:
        'The ferry was carrying 120 passengers.\n\nIn 2004 the Alba hit the same rock. All 93 passengers were saved.',
      because: 'another year',
    },
    {
      draft: 'The charity had meant to drill 20 wells.\n\nThe 14 wells that it drilled serve nine villages.',
      because: 'a plan and what came of it',
    },
  ],
  mayFlag: (a, b, context) => a.kind === 'quantity' && b.kind === 'quantity' && mayBeTakenUpWrong(a, b, context),
  comparePair: (a, b, context) => {
    if (a.kind !== 'quantity' || b.kind !== 'quantity') return { outcome: 'none', answers: [] };
    const told = takenUpWrong(a, b, context);
    if (told.at(-1)?.answer !== 'yes' && told.at(-1)?.answer !== 'unknown') return { outcome: 'none', answers: told };
    const answers = [...told, leftUnexplained(a, b, context)];
    return { outcome: answers.at(-1)?.answer === 'no' ? 'none' : 'clash', answers };
  },
});
