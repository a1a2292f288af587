/** "a three-day inspection" here, "spent a full week at the school" there. */
import {
  ask,
  type CompareContext,
  defineRule,
  type LastingClaim,
  leftUnexplained,
  no,
  oneLength,
  yes,
} from 'stet/rules';

export default defineRule({
  id: 'length-against-length',
  title: 'One event with two lengths',
  why: 'How long it lasted is told in passing and seldom checked against the other telling.',
  whenNot: 'In accounts of many events of one sort.',
  shape: 'pair',
  a: { kind: 'attribute', attribute: 'lasting' },
  b: { kind: 'attribute', attribute: 'lasting' },
  same: ['lasting'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '"{a.value}" here, "{b.value}" there, for what seems to be one thing.',
  confidence: 0.85,
  flag: [
    'The siege of the fort went on for four months.\n\nIn the six weeks of the siege the garrison ate its horses.',
    'The school was shut after a two-day inspection.\n\nThe inspectors spent a whole week at the school.',
    'The strike, now over, lasted nine days.\n\nNurses are back after a three-week stoppage.',
    'The storm hung over the bay for about three hours.\n\nFor nine hours the hurricane stood over the bay.',
    'An ambulance reached the boy within ten minutes of the call.\n\nHis mother had to wait almost an hour for the ambulance.',
    'Each patient was followed for two years.\n\nFive years of watching every patient is more than we can afford.',
  ],
  pass: [
    {
      draft: 'The siege went on for four months.\n\nThe siege went on for less than a year and more than 30 days.',
      because: 'bounds that leave room for it',
    },
    { draft: 'The crossing took 20 hours.\n\nThe crossing took less than 70 hours.', because: 'twenty are fewer' },
    {
      draft:
        'Over three days some sixty poets read in the barn.\n\nMaria Lund then read for 20 minutes without looking up.',
      because: 'one of many who read',
    },
    {
      draft: 'The siege of the fort went on for four months.\n\nThe second siege lasted six weeks.',
      because: 'another siege',
    },
    {
      draft: 'The truce is to last for 14 days.\n\nNobody was shot in the two weeks of calm.',
      because: 'the same length',
    },
    {
      draft: 'The hearing at Kilmore lasted three days.\n\nThe panel heard the engineer for two hours.',
      because: 'a part of it',
    },
    {
      draft: 'Hall was jailed for six years for the robbery.\n\nMercer was jailed for two years.',
      because: 'somebody else',
    },
    {
      draft: 'The union wants a holiday of five weeks.\n\nStaff now have three weeks of holiday.',
      because: 'a wish',
    },
    {
      draft: 'The siege went on for four months.\n\nTwo years after the siege the garrison was sent home.',
      because: 'how long after it',
    },
  ],
  comparePair: (a, b, context) => {
    if (!isLasting(a) || !isLasting(b)) return { outcome: 'none', answers: [] };
    const { isParted, answers } = ask(QUESTIONS, a, b, context);
    return { outcome: isParted ? 'none' : 'clash', answers };
  },
});

const isLasting = (claim: object): claim is LastingClaim => 'tells' in claim;

const QUESTIONS = [
  (a: LastingClaim, b: LastingClaim) => lengthsClash(a, b),
  oneLength,
  (a: LastingClaim, b: LastingClaim, context: CompareContext) => leftUnexplained(a, b, context),
];

function lengthsClash(a: LastingClaim, b: LastingClaim) {
  const [short, long] = a.length.high < b.length.high ? [a.length, b.length] : [b.length, a.length];
  const isOther = long.low > short.high * MOST_TIMES;
  if (isOther) return no('lengths clash', `${a.value} and ${b.value} are too far from each other to be of one thing`);
  return short.high < long.low
    ? yes('lengths clash', `${a.value} is not ${b.value}`)
    : no('lengths clash', `${a.value} can be ${b.value}`);
}

/** So many times as long as the other, it is the length of something else. */
const MOST_TIMES = 500;
