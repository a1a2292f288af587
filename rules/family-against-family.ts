/** "a lifelong bachelor" here, "his widow" there; "an only child" here, "her brother" there. */
import { compareStandings, defineRule, familiesExclude, no, type StandingQuestion, sameOwner, yes } from 'stet/rules';

const families: StandingQuestion = (a, b) => {
  if (a.place.span.start === b.place.span.start) return no('families clash', 'one sentence tells both');
  return familiesExclude(a.what, b.what)
    ? yes('families clash', `"${a.value}" leaves no room for "${b.value}"`)
    : no('families clash', `"${a.value}" and "${b.value}" go together`);
};

export default defineRule({
  id: 'family-against-family',
  title: 'A relative of somebody who is told to have none',
  why: 'Families read what is written of them.',
  whenNot: 'In family histories, where the same people have no children first and children later.',
  shape: 'pair',
  a: { kind: 'attribute', attribute: 'family' },
  b: { kind: 'attribute', attribute: 'family' },
  same: ['entity'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '{name}: "{a.value}"; elsewhere: "{b.value}".',
  confidence: 0.85,
  flag: [
    'Peter Hall, a lifelong bachelor, left the farm to the parish.\n\nPeter Hall sold the barn against the will of his wife.',
    "Peter Hall never married.\n\nPeter Hall's widow opened the gate.",
    "Ann Weller was an only child.\n\nAnn Weller's brother runs the shop.",
    'An only child, Ann Weller grew up in Turin.\n\nWeller wrote to her sister every week.',
    "Ann Weller has no children.\n\nAnn Weller's son drove the van.",
    'Peter Hall, a widower, lives by the sea.\n\nPeter Hall\u2019s wife sells his pictures.',
  ],
  pass: [
    {
      draft: "Peter Hall, a widower, lives by the sea.\n\nPeter Hall's late wife was a singer.",
      because: 'she is dead',
    },
    {
      draft: 'Peter Hall, a widower, lives by the sea.\n\nPeter Hall and his wife bought the house in 1970.',
      because: 'another time',
    },
    { draft: "Ann Weller was an only child.\n\nAnn Weller's half-brother runs the shop.", because: 'another tie' },
    { draft: "Ann Weller was an only child.\n\nPeter Hall's brother runs the shop.", because: 'another person' },
    { draft: "Ann Weller has no children.\n\nAnn Weller's stepson drove the van.", because: 'another tie' },
    { draft: "Ann Weller has two children.\n\nAnn Weller's son drove the van.", because: 'they go together' },
    { draft: "Peter Hall is not a bachelor.\n\nPeter Hall's wife opened the gate.", because: 'denied' },
  ],
  comparePair: (a, b, context) => compareStandings(a, b, context, [families, sameOwner]),
});
