/** "his wife, Eve" here, "his wife, Ada" there. */
import { compareStandings, defineRule, no, type StandingQuestion, sameOwner, yes } from 'stet/rules';

const twoNames: StandingQuestion = (a, b) => {
  if (a.body === undefined || b.body === undefined || a.what !== b.what) return no('names clash', 'not one relative');
  if (a.body.link.entity === b.body.link.entity) return no('names clash', `both are ${a.body.text}`);
  const words = new Set(a.body.text.toLowerCase().split(/\s+/u));
  const shared = b.body.text.toLowerCase().split(/\s+/u)[0] ?? '';
  if (words.has(shared)) return no('names clash', `${a.body.text} may be ${b.body.text}`);
  return yes('names clash', `${a.body.text} is not ${b.body.text}`);
};

export default defineRule({
  id: 'relative-against-relative',
  title: 'One husband, wife, mother or father with two names',
  why: 'A wrong first name hurts a family, and is nearly always a slip.',
  whenNot: 'In family histories with second marriages.',
  shape: 'pair',
  a: { kind: 'attribute', attribute: 'relative' },
  b: { kind: 'attribute', attribute: 'relative' },
  same: ['entity'],
  relation: { same: 'conflict', sources: 'tension' },
  message: 'The {relative} of {name} has two names: "{a.value}"; elsewhere "{b.value}".',
  confidence: 0.85,
  flag: [
    "Peter Hall sold the farm.\n\nPeter Hall's wife, Eve Moran, had objected.\n\nPeter Hall's wife, Ada Moran, keeps bees.",
    'Peter Hall sold the farm. His wife, Helen, had objected.\n\nPeter Hall moved to town with his wife, Alice.',
    "Dina Rossi's mother, Carla Neri, said so.\n\nDina Rossi's mother, Paola Neri, denied it.",
    'Sven Dahl is the father of Ingrid Falk.\n\nNils Berg, the father of Ingrid Falk, sang.',
    "Ingrid Falk's husband, Sven Dahl, sang.\n\nNils Berg, the husband of Ingrid Falk, danced.",
    'Ingrid Falk came with her husband, Sven Dahl.\n\nIngrid Falk left with her husband, Nils Berg.',
  ],
  pass: [
    { draft: "Peter Hall's wife, Eve Moran, left.\n\nPeter Hall's wife, Eve, came back.", because: 'the first name' },
    {
      draft: "Peter Hall's first wife, Eve Moran, left.\n\nPeter Hall's wife, Ada Stone, came.",
      because: 'another marriage',
    },
    {
      draft: "Peter Hall's wife, Eve Moran, left.\n\nPeter Hall's late wife, Ada Stone, sang.",
      because: 'another time',
    },
    { draft: "Peter Hall's wife, Eve Moran, left.\n\nCarl Stone's wife, Ada Stone, came.", because: 'another husband' },
    {
      draft: "Peter Hall's son, Sam Hall, left.\n\nPeter Hall's son, Tom Hall, came.",
      because: 'one may have two sons',
    },
    { draft: "Peter Hall's mother, Eve Moran, left.\n\nPeter Hall's father, Tom Hall, came.", because: 'two parents' },
    {
      draft: "Peter Hall's wife, Eve Moran, left.\n\nPeter Hall's ex-wife, Ada Stone, came.",
      because: 'a former wife',
    },
    {
      draft: "Peter Hall's wife, Eve Moran, left.\n\nPeter Hall's adoptive mother, Ada Stone, came.",
      because: 'another relative',
    },
  ],
  comparePair: (a, b, context) => compareStandings(a, b, context, [twoNames, sameOwner]),
});
