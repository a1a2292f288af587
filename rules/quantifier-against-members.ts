/** "All twelve councillors backed it", and elsewhere: "three voted against". "Most residents", and elsewhere: 38 per cent. */
import {
  type Answer,
  apartInSetting,
  type CompareContext,
  defineRule,
  disjoint,
  type Interval,
  leftUnexplained,
  no,
  type QuantifiedClaim,
  relateModifiers,
  sameIncident,
  sameMembers,
  samePlace,
  sameStance,
  sameTime,
  type TimeValue,
  unknown,
  yes,
} from 'stet/rules';

export default defineRule({
  id: 'quantifier-against-members',
  title: 'All, none or most of a set, against its members',
  why: 'Where one of them did otherwise, it was not all of them; one of the two is wrong.',
  whenNot: 'In opinion pieces, where "all" and "nobody" are figures of speech.',
  shape: 'pair',
  a: { kind: 'quantified' },
  b: { kind: 'quantified' },
  same: ['sense'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '"{a.value}" in one place, "{b.value}" in another: both cannot be so of one set.',
  confidence: 0.85,
  flag: [
    'All 31 walkers finished, the club said.\n\nTwo of the walkers never finished, and one was taken to a tent.',
    'Every rider in the first row wore a helmet.\n\nNot one rider in the first row wore a helmet.',
    'No buses ran on Friday.\n\nTwo buses left the depot on Friday.',
    'Few members support the move.\n\nThe survey found that 71% of members support the move.',
    'Every cook received her wages.\n\nThree cooks have not been paid.',
    'All nine governors backed the pool.\n\nTwo governors voted against.',
    'Every shop in the arcade closed on Monday.\n\nTwo small shops in the arcade stayed open.',
    'None of the cooks has been paid.\n\nTwo of the cooks were paid in March.',
    'All five sailors survived.\n\nOne sailor died of cold.',
    'No country has ratified the pact.\n\nTwo countries ratified it in May.',
    'Neither of the two riders was injured.\n\nOne of the riders was injured in the fall.',
    'Half of the pupils passed the test.\n\nOf the 80 pupils, 71 passed the test.',
  ],
  pass: [
    {
      draft: 'Not one of the cellos was hurt.\n\nOne of the violins was broken.',
      because: 'a violin is no cello',
    },
    {
      draft: 'A few members support the move.\n\nThe survey found that 71% of members support the move.',
      because: 'a few are some',
    },
    { draft: 'Three in four cooks want to leave.\n\nOnly 40% of head cooks want to leave.', because: 'a narrower set' },
    {
      draft: 'All nine governors backed the pool.\n\nTwo residents voted against.',
      because: 'others are spoken of',
    },
    {
      draft: 'Not all governors backed the pool.\n\nTwo governors voted against.',
      because: 'not all',
    },
    {
      draft: 'All nine governors but one backed the pool.\n\nOne governor voted against.',
      because: 'the exception is named',
    },
    {
      draft: 'Every shop in the northern district closed.\n\nTwo shops in the southern district stayed open.',
      because: 'another place',
    },
    {
      draft: 'All five sailors survived.\n\nIn a wreck in 1987, two sailors died.',
      because: 'another time',
    },
    {
      draft: 'All nine governors backed the pool.\n\nTwo governors may vote against the bridge.',
      because: 'a possibility',
    },
    {
      draft: 'Most members support the move.\n\nThe survey found that 58% of members support the move.',
      because: 'the share fits',
    },
    {
      draft: 'In March 30 per cent thought the fare too high.\n\nIn June 45 per cent thought it about right.',
      because: 'of no set that is named',
    },
    {
      draft: 'The founders would own 20 per cent of the new club. The town would own 80 per cent.',
      because: 'the shares of two owners',
    },
    {
      draft: '"I am sure she will find a way," said the coach.\n\nNo one is sure what it will cost.',
      because: 'a mind',
    },
    {
      draft: 'All the girls passed the test.\n\nSix pupils failed the test.',
      because: 'pupils may be boys',
    },
    {
      draft: 'The mayor denied that every shop closed.\n\nTwo shops stayed open.',
      because: 'denied',
    },
    {
      draft: 'All nine governors backed the pool, though two of the governors had voted against it in May.',
      because: 'one sentence tells both',
    },
  ],
  mayFlag: (a, b) => a.kind === 'quantified' && b.kind === 'quantified' && canClash(a, b),
  comparePair: (a, b, context) => {
    if (a.kind !== 'quantified' || b.kind !== 'quantified') return { outcome: 'none', answers: [] };
    const [whole, member] = inOrder(a, b);
    const answers: Answer[] = [];
    for (const question of QUESTIONS) {
      const answer = question(whole, member, context);
      answers.push(answer);
      if (answer.answer === 'no') return { outcome: 'none', answers };
    }
    return {
      outcome: 'clash',
      answers,
      claims: [
        { role: 'a', claim: whole },
        { role: 'b', claim: member },
      ],
    };
  },
});

/** First the one that says how much of its set it is: all or none before a share. */
function inOrder(a: QuantifiedClaim, b: QuantifiedClaim): readonly [QuantifiedClaim, QuantifiedClaim] {
  if (a.quantified !== b.quantified) return a.quantified ? [a, b] : [b, a];
  return isTotal(b.share) && !isTotal(a.share) ? [b, a] : [a, b];
}

const isTotal = ({ low, high }: Interval) => low === high;

type Question = (whole: QuantifiedClaim, member: QuantifiedClaim, context: CompareContext) => Answer;

const QUESTIONS: readonly Question[] = [
  sharesClash,
  sameMembers,
  sameMatter,
  sameIncident,
  samePlace,
  (a, b) => {
    const apart = apartInSetting(a, b);
    return apart === undefined ? yes('same setting', 'neither names another place') : no('same setting', apart);
  },
  sameOccasion,
  (a, b, context) => sameStance(a, b, 'pole', context),
  (a, b, context) => leftUnexplained(a, b, context, 'pole'),
];

/** The share of the set of which the positive side is so. */
const positive = ({ sense, share }: QuantifiedClaim): Interval =>
  sense.positive
    ? share
    : { low: 1 - share.high, high: 1 - share.low, lowOpen: share.highOpen, highOpen: share.lowOpen };

/** False only where sharesClash is sure to say no, whichever of the two comes first. */
const canClash = (a: QuantifiedClaim, b: QuantifiedClaim): boolean =>
  (a.quantified || b.quantified) && (a.named || b.named) && disjoint(positive(a), positive(b));

function sharesClash(a: QuantifiedClaim, b: QuantifiedClaim): Answer {
  const question = 'shares clash';
  if (!a.quantified) return no(question, 'neither says how much of its set it is');
  if (!a.named && !b.named) return no(question, 'neither names its set');
  return disjoint(positive(a), positive(b))
    ? yes(question, `"${a.value}" leaves no room for "${b.value}"`)
    : no(question, `"${a.value}" and "${b.value}" can both be so`);
}

/** Words that name an exception, or another vote, time or number of them, or set the two side by side. By hand. */
const EXCEPTION =
  /\b(?:except|apart from|other than|but for|bar|barring|excluding|with the exception|aside from|all but|but one|save for)\b/iu;
const ANOTHER =
  /\b(?:earlier|previous(?:ly)?|another|second|initially|at first|originally|last (?:year|month|week|time)|again|usually|always|later|then|until|before|since then|by then|so far|yet to come)\b/iu;
/** "last year's champion" is one of this year's. */
const isOfAnother = ({ place: { text } }: QuantifiedClaim): boolean =>
  ANOTHER.test(text.replace(/\blast (?:year|month|week)['’]s/giu, ''));
const CONTRASTING = /^(?:only|but|however|the exception|still|yet)\b/iu;

function sameMatter(a: QuantifiedClaim, b: QuantifiedClaim): Answer {
  const question = 'same matter';
  if (a.place.block === b.place.block && a.place.sentence === b.place.sentence)
    return no(question, 'one sentence tells both');
  if ([a, b].some(({ place }) => EXCEPTION.test(place.text))) return no(question, 'an exception is named');
  if ([a, b].some(isOfAnother)) return no(question, 'it may be told of another time');
  if (a.place.block === b.place.block && CONTRASTING.test(b.place.text))
    return no(question, 'the draft sets the exception beside it');
  if (a.participants.some((p) => b.participants.some((q) => p.head === q.head && relateModifiers(p, q) === 'contrast')))
    return no(question, 'other people or things take part');
  const [x, y] = [mattersOf(a), mattersOf(b)];
  if (OWNING.has(a.sense.key) && haveOtherDoers(a, b)) return no(question, 'each has a share of its own');
  if (isLimited(a) && !isLimited(b)) return no(question, 'it is said of a length of time only');
  if (!WITHOUT_MATTER.has(a.sense.key) && x.length > 0 && y.length > 0 && !x.some((head) => y.includes(head)))
    return no(question, `${x.join(', ')} is not ${y.join(', ')}`);
  return yes(question, 'nothing says that they are of two matters', x.length > 0 && y.length > 0 ? 1 : 0.95);
}

/** What befalls or is done by the members themselves, whatever stands beside it. */
const WITHOUT_MATTER = new Set(['plea', 'injury', 'survival', 'found', 'pay', 'open', 'staying', 'running', 'sale']);

/** What is said by the verbs by which a share is somebody's. By hand. */
const OWNING = new Set(['own', 'hold', 'have', 'keep', 'control', 'retain', 'take', 'get', 'receive', 'buy', 'sell']);

/** "She would own 20 per cent of it, he 80": of one thing, but the shares of two. */
function haveOtherDoers(a: QuantifiedClaim, b: QuantifiedClaim): boolean {
  const [x, y] = [a, b].map(({ participants }) => participants.find(({ role }) => role === 'agent')?.head);
  return x !== undefined && y !== undefined && x !== y;
}

/** "nobody waits more than two weeks". */
const isLimited = ({ text, share }: QuantifiedClaim) =>
  share.high === 0 && /\b(?:more|longer|less|fewer) than\b|\bfor (?:more|over|at least)\b/iu.test(text);

/** A time that only one of the two tells parts them where it is a year or more. */
function sameOccasion(a: QuantifiedClaim, b: QuantifiedClaim): Answer {
  const [x, y] = [timeOf(a), timeOf(b)];
  if (x === undefined && y === undefined) return yes('same time', 'neither is tied to another time');
  if (x !== undefined && y !== undefined) return sameTime(a, b);
  const one = x ?? y;
  const isYear = one === undefined || (!/^(?:this|today|on|the following)\b/iu.test(one.text) && isFarOff(one.value));
  return isYear ? sameTime(a, b) : unknown('same time', `only one gives a time (${one.text})`, 0.85);
}

/** "last year's champion" says who it was, not when. */
const timeOf = ({ scope: { time }, place: { text } }: QuantifiedClaim) =>
  time !== undefined && /['’]s /u.test(text.slice(text.indexOf(time.text) + time.text.length).slice(0, POSSESSIVE))
    ? undefined
    : time;
const POSSESSIVE = 3;

const isFarOff = (value: TimeValue) =>
  value.fields.year !== undefined || /^(?:year|decade|century)$/u.test(value.grain);

/** What it is done to or about: the nouns beside the set. */
function mattersOf({ participants, subject }: QuantifiedClaim): readonly string[] {
  return participants
    .filter(({ role, preposition }) => role === 'patient' || /^(?:on|for|against|over)$/u.test(preposition ?? ''))
    .map(({ head }) => head)
    .filter((head) => head !== subject.head);
}
