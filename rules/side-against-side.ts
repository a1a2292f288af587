/** "on the eastern bank" here, "the western bank, where it stands" there. */
import {
  ask,
  type CompareContext,
  defineRule,
  leftUnexplained,
  oneOfTwoSides,
  type SideClaim,
  sidesClash,
} from 'stet/rules';

export default defineRule({
  id: 'side-against-side',
  title: 'One place on two sides',
  why: 'Who knows the place sees at once that it is on the other side.',
  whenNot: 'In drafts that describe both sides of something, each in its turn.',
  shape: 'pair',
  a: { kind: 'attribute', attribute: 'side' },
  b: { kind: 'attribute', attribute: 'side' },
  same: ['side'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '"{a.value}" here, "{b.value}" there, for what seems to be one place.',
  confidence: 0.8,
  flag: [
    'The mill stands on the north shore of the lake, behind a row of poplars.\n\nVisitors leave the ferry on the southern shore and walk up to the mill.',
    'The blaze began on the upper deck of the ferry.\n\nOn the lower deck, where the fire had begun, nothing was left.',
    'Ann Weller broke her left wrist in the fall.\n\nWeller, her right wrist in plaster, waved from the window.',
    'The gas went up in the eastern boiler house of the works.\n\nSmoke still rose from the wrecked western boiler house.',
    'The bus stopped in the northbound lane with a flat tyre.\n\nA lorry hit the bus in the southbound lane, a driver said.',
    'He came in by the front door of the bank with a bag.\n\nHe was gone with the bag by the rear door, which he had come in by, when the alarm rang.',
  ],
  pass: [
    {
      draft:
        'The mill stands on the north shore.\n\nThe church is on the southern shore. A rope ferry runs between the two shores.',
      because: 'both are told of',
    },
    {
      draft: 'The mill stands on the north shore of the lake.\n\nThe fort is on the southern shore of the firth.',
      because: 'two waters',
    },
    { draft: 'Ann Weller broke her left wrist.\n\nPeter Hall hurt his right wrist.', because: 'two people' },
    {
      draft: 'The mill stands on the north side of the road.\n\nOn the south side grow poplars.',
      because: 'what has sides has both, and nothing tells of one thing',
    },
    {
      draft: 'It fell on the left wing.\n\nThe right decision was made later by the wing commander.',
      because: 'no side',
    },
    {
      draft: 'The upper chamber is a copy.\n\nThe lower chamber, where the burial was found, is closed.',
      because: 'nothing tells that one is meant',
    },
    {
      draft:
        'The lower deck was swept clean.\n\nThe upper deck was left as it was. Passengers stood on the lower deck, then on the upper deck.',
      because: 'one sentence tells of both',
    },
  ],
  comparePair: (a, b, context) => {
    if (!isSide(a) || !isSide(b)) return { outcome: 'none', answers: [] };
    const { isParted, answers } = ask(QUESTIONS, a, b, context);
    return { outcome: isParted ? 'none' : 'clash', answers };
  },
});

const isSide = (claim: object): claim is SideClaim => 'side' in claim && 'noun' in claim;

const QUESTIONS = [
  (a: SideClaim, b: SideClaim) => sidesClash(a, b),
  oneOfTwoSides,
  (a: SideClaim, b: SideClaim, context: CompareContext) => leftUnexplained(a, b, context),
];
