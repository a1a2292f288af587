/** "a Democrat" here, "the Republican senator" there. */
import {
  compareStandings,
  defineRule,
  no,
  passageOf,
  type StandingQuestion,
  sameOwner,
  unchanged,
  yes,
} from 'stet/rules';

const twoParties: StandingQuestion = (a, b, context) => {
  if (a.what === b.what) return no('parties clash', `both: ${a.what}`);
  if (a.place.span.start === b.place.span.start) return no('parties clash', 'one sentence tells both');
  const left = [a, b]
    .map((claim) => passageOf(claim, context)?.text)
    .some((text) => text !== undefined && SWITCHED.test(text));
  return left
    ? no('parties clash', 'the draft tells of a change of party')
    : yes('parties clash', `${a.what} is not ${b.what}`);
};

/** Words of coming to a party or leaving it. By hand. */
const SWITCHED =
  /\b(?:switch\w*|defect\w*|left the|quit|joined|turned|crossed the floor|changed part(?:y|ies)|until|formerly|now an?)\b/iu;

export default defineRule({
  id: 'party-against-party',
  title: 'Two parties for one person',
  why: 'The wrong party beside a name is a correction on the same day.',
  whenNot: 'In histories of people who changed their party.',
  shape: 'pair',
  a: { kind: 'attribute', attribute: 'party' },
  b: { kind: 'attribute', attribute: 'party' },
  same: ['entity'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '{name} is "{a.value}" in one place and "{b.value}" in another.',
  confidence: 0.85,
  flag: [
    'Senator Ann Weller, a Democrat from Ohio, voted for the bill.\n\nRepublican Senator Ann Weller opposed it.',
    'Labour MP Peter Hall spoke first.\n\nThe Conservative MP Peter Hall spoke last.',
    'Peter Hall, a Conservative, was cheered.\n\nPeter Hall, the Labour councillor, left.',
    'Ann Weller is a Republican.\n\nAnn Weller, a Democrat, won the seat.',
    'The Green councillor Ann Weller left.\n\nAnn Weller, the Labour councillor, stayed.',
    'Ann Weller, a Democrat, voted for it.\n\nWeller was the only Republican to speak.',
  ],
  pass: [
    { draft: 'Ann Weller, a Democrat, voted for it.\n\nDemocratic Senator Ann Weller spoke.', because: 'one party' },
    {
      draft: 'Ann Weller, a former Democrat, voted for it.\n\nAnn Weller, a Republican, spoke.',
      because: 'another time',
    },
    {
      draft: 'Ann Weller, a Democrat until 2012, voted for it.\n\nAnn Weller, a Republican, spoke.',
      because: 'another time',
    },
    { draft: 'Ann Weller, a Democrat, voted for it.\n\nPeter Hall, a Republican, spoke.', because: 'another person' },
    { draft: 'Ann Weller, a Democrat, voted for it.\n\nAnn Weller is not a Republican.', because: 'denied' },
    {
      draft: 'Ann Weller, a Democrat, voted for it.\n\nAnn Weller met a Republican senator.',
      because: 'another person',
    },
  ],
  comparePair: (a, b, context) => compareStandings(a, b, context, [twoParties, sameOwner, unchanged]),
});
