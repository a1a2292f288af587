/** "at 90 metres the highest tower in the city" here, a tower of 110 metres in the city there. */
import {
  type Answer,
  comparable,
  defineRule,
  isHigh,
  leftUnexplained,
  no,
  ownFigure,
  type Participant,
  type QuantityClaim,
  type RankClaim,
  standsUnchanged,
  wholeOf,
  yes,
} from 'stet/rules';

export default defineRule({
  id: 'greatest-against-greater',
  title: 'Said to be the greatest, yet a greater one is named',
  why: 'Readers compare the two figures.',
  whenNot: 'In lists of records by country, year and class in one draft.',
  shape: 'pair',
  a: { kind: 'rank' },
  b: { kind: 'quantity' },
  same: ['greatest'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '{a.source}: "{a.value}", {own}; {b.source}: {b.value}.',
  confidence: 0.86,
  flag: [
    'Arda Hill, at 1,200 metres, is the highest hill in the province.\n\nBelen Hill, also in the province, is 1,450 metres high.',
    'At 300 metres the Arda Bridge is the longest bridge in the province.\n\nThe Belen Bridge in the province is 410 metres long.',
    'The firm made a record profit of £40m.\n\nIn 2011 its profit was £52m.',
    'The lake rose to 4.2 metres on Monday, the highest level ever recorded.\n\nIn 1970 the lake rose to 4.9 metres.',
    'The club drew a record crowd of 8,000.\n\nIn 1994 the club drew a crowd of 9,500.',
    'The stock closed at a record price of $90.\n\nIn 2011 its price was $97.',
  ],
  pass: [
    {
      draft:
        'At 300 metres the Arda Bridge is the longest bridge in the province.\n\nThe Belen Bridge in the province is 210 metres long.',
      because: 'the other is smaller',
    },
    {
      draft:
        'At 300 metres the Arda Bridge is the longest bridge in the province.\n\nThe Belen Bridge in the capital is 410 metres long.',
      because: 'another place',
    },
    {
      draft:
        'At 300 metres the Arda Bridge is the longest bridge in the province.\n\nThe Belen Tunnel in the province is 410 metres long.',
      because: 'another sort of thing',
    },
    {
      draft: 'The firm made a record profit of £40m.\n\nIn 2011 its profit was £32m.',
      because: 'the old one is smaller',
    },
    { draft: 'The firm made a record profit of £40m.\n\nIn 2011 its costs were £52m.', because: 'another measure' },
    {
      draft: 'The firm made a record profit of £40m.\n\nIt hopes that its profit will be £52m next year.',
      because: 'a plan',
    },
    {
      draft:
        'At 300 metres the Arda Bridge was the longest bridge in the province until 1990.\n\nThe Belen Bridge in the province is 410 metres long.',
      because: 'another time',
    },
  ],
  comparePair: (a, b, context) => {
    const [rank, other] = a.kind === 'rank' ? [a, b] : [b, a];
    if (rank.kind !== 'rank' || other.kind !== 'quantity') return { outcome: 'none', answers: [] };
    const own = ownFigure(rank, context);
    if (own === undefined) return { outcome: 'none', answers: [no('own figure', 'the greatest has no figure')] };
    const answers: Answer[] = [];
    for (const question of QUESTIONS) {
      const answer = question(rank, other, own);
      answers.push(answer);
      if (answer.answer === 'no') return { outcome: 'none', answers };
    }
    return { outcome: 'clash', answers, values: { own: own.value } };
  },
});

type Question = (rank: RankClaim, other: QuantityClaim, own: QuantityClaim) => Answer;

const QUESTIONS: readonly Question[] = [
  isGreater,
  ofOneSort,
  (rank, other) => standsUnchanged(rank, other),
  (rank, other) => leftUnexplained(rank, other),
];

/** Nearer than this share, one may be the other rounded. */
const LEAST = 0.01;

function isGreater(rank: RankClaim, other: QuantityClaim, own: QuantityClaim): Answer {
  const question = 'a greater one';
  if (
    rank.n !== 1 ||
    rank.stance.modality !== 'fact' ||
    other.stance.modality !== 'fact' ||
    other.stance.polarity !== 'affirmed'
  )
    return no(question, 'one is not told as fact');
  if (rank.place.block === other.place.block && rank.place.sentence === other.place.sentence)
    return no(question, 'one sentence tells both');
  const pair = comparable(own.quantity, other.quantity);
  if (pair === undefined) return no(question, 'the figures cannot be compared');
  const [x, y] = pair;
  const isOver = isHigh(rank) ? y.low > x.high * (1 + LEAST) : y.high < x.low * (1 - LEAST);
  if (!isOver || other.quantity.bound === 'at-most') return no(question, `${other.value} is not beyond ${own.value}`);
  return yes(question, `${other.value} is beyond ${own.value}`);
}

/** Another thing of the noun within the same place; or, for what was never so before, the same measure at another time. */
function ofOneSort(rank: RankClaim, other: QuantityClaim, own: QuantityClaim): Answer {
  const isEver = rank.degree === 'record' || rank.window.period === 'ever';
  return isEver ? sameMeasure(rank, other, own) : sameSort(rank, other);
}

function sameMeasure(rank: RankClaim, other: QuantityClaim, own: QuantityClaim): Answer {
  const question = 'same measure';
  const sorts = [rank.ranked, own.measured];
  const isSame = sorts.includes(other.measured) || sorts.includes(other.subject.head) || isOneTeller(own, other);
  if (!isSame) return no(question, `"${other.subject.text}" is not "${rank.ranked}"`);
  if (rank.narrowed.some((word) => !other.place.text.toLowerCase().includes(word)))
    return no(question, 'only one is so narrowed');
  const isOther =
    other.scope.time !== undefined || /\b(?:earlier|before|previous|in (?:1\d{3}|20\d{2}))\b/iu.test(other.place.text);
  if (!isOther) return no(question, 'no other time is named');
  return ofOneOwner(own, other) ? yes(question, 'both measure the same') : no(question, 'it may be that of another');
}

/** "the lake rose to" both times: one thing whose measure is told. */
const isOneTeller = (own: QuantityClaim, other: QuantityClaim) =>
  own.quantity.dimension !== 'count' && own.quantity.dimension !== 'money' && own.subject.head === other.subject.head;

const PRONOUN = /\b(?:its|their|his|her)\b/iu;

function ofOneOwner(own: QuantityClaim, other: QuantityClaim): boolean {
  const [x, y] = [partiesOf(own), partiesOf(other)];
  if (PRONOUN.test(other.subject.text)) return true;
  return x.some((p) =>
    y.some((q) => (p.entity === undefined ? p.head === q.head && !q.indefinite : p.entity.entity === q.entity?.entity)),
  );
}

const partiesOf = ({ participants }: QuantityClaim): readonly Participant[] =>
  participants.filter(({ role }) => role !== 'oblique' && role !== 'patient');

function sameSort(rank: RankClaim, other: QuantityClaim): Answer {
  const question = 'same sort';
  const whole = wholeOf(rank);
  if (whole === undefined || whole.startsWith('e:') || rank.clause)
    return no(question, 'it is of nothing that is named');
  if (!new RegExp(`\\b${whole}(?:['’]s)?\\b`, 'iu').test(other.place.text))
    return no(question, `only one is of the ${whole}`);
  const bearer = other.participants.find(({ role }) => role === 'agent' || role === 'patient');
  const name = bearer?.text.toLowerCase() ?? other.subject.text.toLowerCase();
  const isSort =
    new RegExp(`\\b${rank.ranked}\\b`, 'u').test(name.split(/,| of | in | that | which /u)[0] ?? name) ||
    other.subject.head === rank.ranked;
  if (!isSort || rank.narrowed.some((word) => !other.place.text.toLowerCase().includes(word)))
    return no(question, `${name} is no such ${rank.ranked}`);
  const isHolder = bearer?.entity !== undefined && bearer.entity.entity === rank.holder?.entity?.entity;
  return isHolder || bearer?.entity === undefined
    ? no(question, 'it may be the same')
    : yes(question, `${bearer.text} is one, too`);
}
