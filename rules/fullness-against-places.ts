/** "the prison is full", and 120 empty beds in it; "the hall was empty", and 300 people in it. */
import {
  type Answer,
  ask,
  defineRule,
  isInside,
  isVacancy,
  leftUnexplained,
  no,
  type QuantityClaim,
  type StateClaim,
  samePlace,
  sameStance,
  sameTime,
  yes,
} from 'stet/rules';

export default defineRule({
  id: 'fullness-against-places',
  title: 'Said to be full with places free, or empty with people in it',
  why: 'What is full has no free places, and what is empty has nobody in it.',
  whenNot: 'In day-long diaries of one place that fills and empties.',
  shape: 'pair',
  a: { kind: 'state', scale: 'fullness' },
  b: { kind: 'quantity', dimension: 'count' },
  same: ['vacancy'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '{a.subject}: "{a.value}" in one place, {b.value} counted in another.',
  confidence: 0.8,
  flag: [
    'The prison is full.\n\nThere are 120 empty beds in the prison.',
    'The concert is sold out.\n\nSome 40 tickets for the concert are still available.',
    'The hall was empty.\n\nAbout 300 people in the hall listened to the choir.',
    'The hotel is full.\n\nThe hotel has 25 vacant rooms.',
    'The ferry was packed.\n\nThe ferry left with 60 empty seats.',
    'The theatre was full, the director said.\n\nAn usher counted 90 empty seats in the theatre.',
  ],
  pass: [
    { draft: 'The prison is full.\n\nThere are 120 beds in the prison.', because: 'the beds are not empty' },
    {
      draft: 'Saturday’s concert is sold out.\n\nThere are 40 tickets left for the match.',
      because: 'another event',
    },
    {
      draft: 'The hall was empty by midnight.\n\nAt eight 300 people in the hall had danced.',
      because: 'another time',
    },
    { draft: 'The hall was empty.\n\nAbout 300 people at the station waited.', because: 'another place' },
    { draft: 'The prison is not full.\n\nThere are 120 empty beds in the prison.', because: 'denied' },
    { draft: 'The hotel will be full in May.\n\nThe hotel has 25 vacant rooms.', because: 'a plan' },
  ],
  comparePair: (a, b, context) => {
    if (a.kind !== 'state' || b.kind !== 'quantity') return { outcome: 'none', answers: [] };
    const { isParted, answers } = ask(QUESTIONS, a, b, context);
    if (isParted) return { outcome: 'none', answers };
    return { outcome: 'clash', answers };
  },
});

const QUESTIONS: readonly ((a: StateClaim, b: QuantityClaim) => Answer)[] = [
  sameVenue,
  samePlace,
  sameTime,
  (a, b) => sameStance(a, b, 'pole'),
  leftUnexplained,
];

/** Words of another occasion, or of what was or will be. By hand. */
const ANOTHER =
  /\b(?:another|other|next|last|previous|earlier|later|before|had|until|by (?:noon|midnight|then)|usually|often)\b/iu;

const DAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;

function sameVenue(a: StateClaim, b: QuantityClaim): Answer {
  const question = 'same venue';
  if (a.place.block === b.place.block && a.place.sentence === b.place.sentence)
    return no(question, 'one sentence tells both');
  if (a.degree < 1 || a.told === 'ahead' || a.told === 'before')
    return no(question, 'it is not quite so, or not at that time');
  const fits = a.pole === 'full' ? isVacancy(b) : isInside(b);
  if (!fits) return no(question, `${b.value} can be so with "${a.value}"`);
  if (ANOTHER.test(b.place.text) || ANOTHER.test(a.place.text))
    return no(question, 'one may be told of another occasion');
  const days = [a, b].map(({ place }) => DAY.exec(place.text)?.[0].toLowerCase());
  if (days[0] !== undefined && days[1] !== undefined && days[0] !== days[1])
    return no(question, `${days[0]} is not ${days[1]}`);
  const noun = new RegExp(`\\b${a.subject.head.replace(/[^\p{L}-]/gu, '')}s?\\b`, 'iu');
  return noun.test(b.text)
    ? yes(question, `both tell of the ${a.subject.head}`)
    : no(question, `${b.value} are not said to be of ${a.subject.text}`);
}
