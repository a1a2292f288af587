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

/** What stands between: two sides that are set against each other stand close together. */
const LATER = '\n\nIt rained all that week.\n\nThe council met on Monday.\n\n';

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
    `The mill stands on the north shore of the lake, behind a row of poplars.${LATER}Visitors leave the ferry on the southern shore and walk up to the mill.`,
    `The blaze began on the upper deck of the ferry.${LATER}On the lower deck, where the fire had begun, nothing was left.`,
    `Ann Weller broke her left wrist in the fall.${LATER}Weller, her right wrist in plaster, waved from the window.`,
    `The gas went up in the eastern boiler house of the works.${LATER}Smoke still rose from the wrecked western boiler house.`,
    `The bus stopped in the northbound lane with a flat tyre.${LATER}A lorry hit the bus in the southbound lane, a driver said.`,
    `He came in by the front door of the bank with a bag.${LATER}He was gone with the bag by the rear door, which he had come in by, when the alarm rang.`,
  ],
  pass: [
    {
      draft:
        'The mill stands on the north shore.\n\nThe church is on the southern shore. A rope ferry runs between the two shores.',
      because: 'both are told of',
    },
    {
      draft: `The mill stands on the north shore of the lake.${LATER}The fort is on the southern shore of the firth.`,
      because: 'two waters',
    },
    { draft: `Ann Weller broke her left wrist.${LATER}Peter Hall hurt his right wrist.`, because: 'two people' },
    {
      draft: `The mill stands on the north side of the road.${LATER}On the south side grow poplars.`,
      because: 'what has sides has both, and nothing tells of one thing',
    },
    {
      draft: 'It fell on the left wing.\n\nThe right decision was made later by the wing commander.',
      because: 'no side',
    },
    {
      draft: `The upper chamber is a copy.${LATER}The lower chamber, where the burial was found, is closed.`,
      because: 'nothing tells that one is meant',
    },
    {
      draft: `Prices were at the lower end of the range.${LATER}Prices may yet come to the upper end of the range.`,
      because: 'parts of a scale',
    },
    {
      draft: 'Every school in the northern district closed.\n\nIn the southern district two schools stayed open.',
      because: 'one is set against the other',
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
