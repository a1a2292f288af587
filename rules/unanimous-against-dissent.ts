/** "The committee voted unanimously", and elsewhere: "two members abstained". */
import {
  type Answer,
  ask,
  defineRule,
  leftUnexplained,
  no,
  type StateClaim,
  samePlace,
  sameStance,
  sameTime,
  yes,
} from 'stet/rules';

export default defineRule({
  id: 'unanimous-against-dissent',
  title: 'A unanimous vote with votes against',
  why: 'A vote is unanimous only where nobody votes against; one of the two is wrong.',
  whenNot: 'In drafts on several votes on one day.',
  shape: 'pair',
  a: { kind: 'state', scale: 'unity', pole: 'unanimous' },
  b: { kind: 'state', scale: 'unity', pole: 'split' },
  same: ['pole'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '"{a.value}" in one place, "{b.value}" in another: the vote was not unanimous.',
  confidence: 0.9,
  flag: [
    'The bill passed without a single vote against.\n\nSix deputies voted against the bill.',
    'The committee voted unanimously to build the pool.\n\nIda Brandt was the only member to vote against.',
    'The board approved the merger unanimously.\n\nTwo directors abstained, the minutes show.',
    'The motion was passed unanimously.\n\nThe motion was carried by seven votes to two.',
    'There was unanimous support for the pool among the governors, the chairman said.\n\nThree governors voted against the pool.',
    'Two councillors voted against the budget.\n\n"It was a unanimous decision," the mayor said.',
    '# Governors unanimous on pool\n\nThe governors backed the pool on Monday by six votes to three.',
  ],
  pass: [
    {
      draft: 'The harbour bill passed without a single vote against.\n\nSix deputies voted against the school bill.',
      because: 'two bills',
    },
    {
      draft: 'The committee voted unanimously to build the pool.\n\nNobody abstained.',
      because: 'nobody is not one',
    },
    {
      draft: 'The committee voted unanimously on Monday.\n\nTwo members abstained on Friday.',
      because: 'another day',
    },
    {
      draft: 'The committee voted unanimously for the pool.\n\nIn the council, two members voted against.',
      because: 'another body',
    },
    {
      draft: 'The budget was passed unanimously.\n\nTwo members voted against the motion on parking.',
      because: 'another vote',
    },
    {
      draft: 'The committee voted unanimously to build the pool.\n\nTwo members may vote against it in May.',
      because: 'a possibility',
    },
    {
      draft: 'The vote was not unanimous.\n\nTwo members voted against.',
      because: 'denied',
    },
    {
      draft: 'The vote was nearly unanimous.\n\nOne member voted against.',
      because: 'nearly',
    },
    {
      draft: 'The committee voted unanimously to build the pool.\n\nTwo members had abstained in an earlier vote.',
      because: 'an earlier vote',
    },
    {
      draft:
        'The committee backed the pool unanimously.\n\nShareholders of the builder voted against the pay of its chief.',
      because: 'others vote on something else',
    },
    {
      draft: 'The motion passed unanimously, although two members abstained.\n\nTwo members abstained.',
      because: 'the draft sets both side by side',
    },
  ],
  comparePair: (a, b, context) => {
    if (a.kind !== 'state' || b.kind !== 'state') return { outcome: 'none', answers: [] };
    const { isParted, answers } = ask(QUESTIONS, a, b, context);
    if (isParted) return { outcome: 'none', answers };
    return { outcome: 'clash', answers };
  },
});

const QUESTIONS: readonly ((a: StateClaim, b: StateClaim) => Answer)[] = [
  sameVote,
  samePlace,
  sameTime,
  (a, b) => sameStance(a, b, 'pole'),
  leftUnexplained,
];

const QUESTION = 'same vote';

/** Bodies that vote. By hand. */
const BODIES =
  /\b(?:cabinet|council|committee|commission|board|jury|court|parliament|senate|house|assembly|congress|panel|tribunal|congregation|synod|shareholders?|residents?|voters?|workers?|lawmakers?|mps|peers|judges|jurors?)\b/gu;
/** What is voted on. By hand. */
const MATTERS =
  /\b(?:budget|motion|bill|law|resolution|amendment|treaty|merger|deal|constitution|plan|scheme|proposal|pay|closure|verdict|strike|charges?|rates?|tax(?:es)?|fees?)\b/gu;
/** A bill with the word that tells which: "the pension bill". */
const NARROWED =
  /\b(?!(?:the|a|an|this|that|its|their|his|her|our|new|draft|final|latest|controversial)\b)[\p{L}-]+ (?:motion|bill|law|resolution|amendment|treaty|plan|scheme|proposal)\b/gu;
/** Words that set one vote apart from another, or a vote in one sentence beside the dissent. By hand. */
const ANOTHER =
  /\b(?:earlier|previous(?:ly)?|later|last (?:year|month|week)|another|second|first|initially|although|though|but|had)\b/u;

function sameVote(a: StateClaim, b: StateClaim): Answer {
  const [x, y] = [a.place.text.toLowerCase(), b.place.text.toLowerCase()];
  if (a.place.block === b.place.block && a.place.sentence === b.place.sentence)
    return no(QUESTION, 'one sentence tells both');
  if ([a, b].some(({ told }) => told === 'before' || told === 'ahead'))
    return no(QUESTION, 'one is told of another time');
  if (ANOTHER.test(y) || /\b(?:although|though|but|abstention|abstain)/u.test(x))
    return no(QUESTION, 'it may be another vote');
  if (apart(BODIES, x, y)) return no(QUESTION, 'they are votes of two bodies');
  if (apart(MATTERS, x, y) || apart(NARROWED, x, y)) return no(QUESTION, 'they are votes on two matters');
  if (
    a.subject.entity !== undefined &&
    b.subject.entity !== undefined &&
    a.subject.entity.entity !== b.subject.entity.entity
  )
    return no(QUESTION, `${a.subject.text} is not ${b.subject.text}`);
  return yes(QUESTION, 'nothing says that they are two votes', 0.9);
}

function apart(words: RegExp, x: string, y: string): boolean {
  const p: readonly string[] = x.match(words) ?? [];
  const q: readonly string[] = y.match(words) ?? [];
  return p.length > 0 && q.length > 0 && !p.some((word) => q.includes(word));
}
