/** "put ashore at Sfax" here, "Monastir, where they had landed" there. */
import {
  ask,
  type CompareContext,
  defineRule,
  leftUnexplained,
  no,
  oneScene,
  type SceneClaim,
  sitesClash,
  yes,
} from 'stet/rules';

export default defineRule({
  id: 'act-at-two-places',
  title: 'One act in other words, at another place',
  why: 'A reader who knows the place sees that one of the two is wrong.',
  whenNot: 'In accounts of many acts of one sort, such as a list of finds.',
  shape: 'pair',
  a: { kind: 'attribute', attribute: 'scene' },
  b: { kind: 'attribute', attribute: 'scene' },
  same: ['scene'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '"{a.value}" here, "{b.value}" there, for what seems to be one act.',
  confidence: 0.85,
  flag: [
    'The survivors were put ashore at Brest in the evening.\n\nThe survivors had landed in Lorient, the mayor said.',
    'The lorry left the road half a mile north of Tarbet.\n\nThe vehicle crashed a little way south of Tarbet.',
    'The couple were wed in Florence.\n\nThe couple got married in Naples, where her aunt lives.',
    'The body of Ann Weller was discovered at Kendal.\n\nA boy had stumbled upon the body in Penrith.',
  ],
  pass: [
    {
      draft: 'The survivors were put ashore at Brest in the evening.\n\nThe crew of a second boat landed in Lorient.',
      because: 'another boat',
    },
    {
      draft: 'The lorry left the road half a mile north of Tarbet.\n\nA bus crashed south of Tarbet last year.',
      because: 'another accident',
    },
    {
      draft: 'The survivors were put ashore at Brest in 1941.\n\nThe survivors landed in Lorient in 1943.',
      because: 'another time',
    },
    {
      draft: 'The survivors were put ashore at Brest.\n\nThe survivors may have landed in Lorient.',
      because: 'a possibility',
    },
  ],
  comparePair: (a, b, context) => {
    if (!isScene(a) || !isScene(b)) return { outcome: 'none', answers: [] };
    const { isParted, answers } = ask(QUESTIONS, a, b, context);
    return { outcome: isParted ? 'none' : 'clash', answers };
  },
});

const isScene = (claim: object): claim is SceneClaim => 'acts' in claim;

const QUESTIONS = [
  (a: SceneClaim, b: SceneClaim, context: CompareContext) => placesClash(a, b, context),
  oneScene,
  (a: SceneClaim, b: SceneClaim, context: CompareContext) => leftUnexplained(a, b, context),
];

const OPPOSITE: Readonly<Record<string, string>> = { north: 'south', south: 'north', east: 'west', west: 'east' };

function placesClash(a: SceneClaim, b: SceneClaim, context: CompareContext) {
  if (a.side === undefined || b.side === undefined) return sitesClash(a, b, context);
  const question = 'places clash';
  if (a.side.landmark.entity !== b.side.landmark.entity) return no(question, 'they are told from two landmarks');
  return OPPOSITE[a.side.point] === b.side.point
    ? yes(question, `${a.side.point} is not ${b.side.point}`)
    : no(question, `${a.side.point} can be ${b.side.point}`);
}
