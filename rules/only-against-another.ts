/** "the only chemist in the village" here, "the other chemist" there. */
import {
  type Answer,
  defineRule,
  leftUnexplained,
  no,
  type RankClaim,
  relateHolders,
  sameOrder,
  standsUnchanged,
  yes,
} from 'stet/rules';

export default defineRule({
  id: 'only-against-another',
  title: 'Said to be the only one, yet there is another',
  why: 'The only one has no other beside it.',
  whenNot: 'In drafts that count the only one by country, year and class in turn.',
  shape: 'pair',
  a: { kind: 'rank' },
  b: { kind: 'rank' },
  same: ['rank'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '{a.source}: "{a.value}"; {b.source}: "{b.value}".',
  confidence: 0.88,
  flag: [
    'The Crown is the only pub in the village.\n\nThe owner of the other pub in the village declined to speak.',
    'Dr Hale runs the only surgery on the island.\n\nPatients may also go to the other surgery on the island.',
    'Ada Moran is the sole heir of the estate.\n\nThe estate’s other heir, her cousin, lives abroad.',
    'It is the town’s only cinema.\n\nThe town’s other cinema shows old films.',
    'The firm is the only producer of tin in the region.\n\nAnother producer in the region, Orme Tin, sells to Spain.',
    'Berg was the only witness of the fall.\n\nAnother witness of the fall told police that he ran.',
  ],
  pass: [
    {
      draft: 'The Crown is the only pub in the village.\n\nThe other pub in the city is full.',
      because: 'another place',
    },
    {
      draft: 'The Crown is the only pub in the village.\n\nThe other shop in the village is full.',
      because: 'another thing',
    },
    {
      draft: 'The Crown was the only pub in the village until May.\n\nThe other pub in the village is full.',
      because: 'another time',
    },
    {
      draft: 'The Crown is the only gay pub in the village.\n\nThe other pub in the village is full.',
      because: 'narrowed in another way',
    },
    {
      draft: 'The Crown may be the only pub in the village.\n\nThe other pub in the village is full.',
      because: 'a possibility',
    },
    {
      draft: 'The Crown is not the only pub in the village.\n\nThe other pub in the village is full.',
      because: 'denied',
    },
    { draft: 'It is the only way to win.\n\nThe other way to win is luck.', because: 'a manner of speaking' },
  ],
  comparePair: (a, b) => {
    if (a.kind !== 'rank' || b.kind !== 'rank') return { outcome: 'none', answers: [] };
    const [only, other] = a.rank === 'only' ? [a, b] : [b, a];
    const answers: Answer[] = [];
    for (const question of [onlyAndOther, order, standsUnchanged, leftUnexplained]) {
      const answer = question(only, other);
      answers.push(answer);
      if (answer.answer === 'no') return { outcome: 'none', answers };
    }
    return { outcome: 'clash', answers };
  },
});

const order = (only: RankClaim, other: RankClaim) => sameOrder(only, other, true);

function onlyAndOther(only: RankClaim, other: RankClaim): Answer {
  const question = 'only and another';
  if (only.rank !== 'only' || !isAnother(only, other)) return no(question, 'not the only one and another');
  const open = /^other\b/iu.test(other.value) ? [only] : [only, other];
  const isOpen = open.some(({ stance }) => stance.modality !== 'fact' || stance.polarity !== 'affirmed');
  return isOpen ? no(question, 'one is not told as fact') : yes(question, `"${only.value}", and yet "${other.value}"`);
}

/** "the other", "another"; or the only one is somebody else. */
const isAnother = (only: RankClaim, other: RankClaim): boolean =>
  (other.rank === 'other' && /^(?:other|another)\b/iu.test(other.value)) ||
  (other.rank === 'only' && relateHolders(only.holder, other.holder) === 'different');
