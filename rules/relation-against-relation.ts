/** "his wife, Eve Hall" here, "his sister, Eve Hall" there. */
import { compareStandings, defineRule, no, type StandingQuestion, sameBody, sameOwner, yes } from 'stet/rules';

const kinships: StandingQuestion = (a, b) => {
  if (a.what === b.what || a.joint || b.joint) return no('relations clash', 'one relation, or several at once');
  return yes('relations clash', `${a.what} is not ${b.what}`);
};

const named: StandingQuestion = (a, b) =>
  a.bodyNouns !== undefined && b.bodyNouns?.join() === a.bodyNouns.join()
    ? yes('same relative', `the ${a.bodyNouns.join()}`)
    : a.body === undefined || b.body === undefined
      ? no('same relative', 'one names nobody')
      : yes('same relative', a.body.text);

export default defineRule({
  id: 'relation-against-relation',
  title: 'Two kinships for the same two people',
  why: 'Families read what is written of them.',
  whenNot: 'In family histories with people of one name.',
  shape: 'pair',
  a: { kind: 'attribute', attribute: 'relation' },
  b: { kind: 'attribute', attribute: 'relation' },
  same: ['entity'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '{name} is "{a.value}" in one place and "{b.value}" in another.',
  confidence: 0.9,
  flag: [
    "Peter Hall sold the farm.\n\nHall's wife, Eve Moran, had objected.\n\nEve Moran, the sister of Peter Hall, keeps bees.",
    'Peter Hall runs the shop with his brother, Carl Hall.\n\nCarl Hall, the son of Peter Hall, drives the van.',
    "Dina Rossi paid the bill.\n\nRossi's mother, Carla Bruni-Neri, said so.\n\nDina Rossi's aunt, Carla Bruni-Neri, denied it.",
    'Ingrid Falk is the daughter of Sven Dahl.\n\nSven Dahl went home with his wife, Ingrid Falk.',
    'Sven Dahl came with his nephew Nils Berg.\n\nNils Berg, the grandson of Sven Dahl, sang.',
    'Sven Dahl, a shy nineteen-year-old, boards with Nils Berg, his uncle, and a lodger from the mill.\n\nNils Berg is the father of Sven Dahl.',
    "Marek Dolan, the defendant's brother, wept.\n\nMr Dolan, the defendant's father, said the family would appeal.",
    'Nils Berg is the cousin of Sven Dahl.\n\nNils Berg, the uncle of Sven Dahl, sang.',
  ],
  pass: [
    { draft: "Peter Hall's wife, Eve Moran, left.\n\nEve Moran, the wife of Peter Hall, came.", because: 'the same' },
    { draft: "Peter Hall's wife, Eve Moran, left.\n\nCarl Stone's sister, Eve Moran, came.", because: 'to another' },
    {
      draft: "Peter Hall's widow, Eve Moran, left.\n\nPeter Hall's wife, Eve Moran, came.",
      because: 'husband and wife both',
    },
    {
      draft: "Peter Hall's wife, Eve Moran, left.\n\nPeter Hall's sister, Ada Moran, came.",
      because: 'another person',
    },
    { draft: "Peter Hall's wife, Eve Moran, left.\n\nPeter Hall's sister-in-law, Eve Moran, came.", because: 'in law' },
    { draft: "Peter Hall's wife, Eve Moran, left.\n\nEve Moran is not the sister of Peter Hall.", because: 'denied' },
    {
      draft: "Peter Hall's wife, Eve Moran, left.\n\nPeter Hall's ex-wife, Eve Moran, came.",
      because: 'one bond, then and now',
    },
    { draft: "Peter Hall's wife, Eve Moran, left.\n\nEve Moran was the daughter of Sven Dahl.", because: 'to another' },
  ],
  comparePair: (a, b, context) => compareStandings(a, b, context, [kinships, named, sameBody, sameOwner]),
});
