/** Two scores of one match: "beat Athletic 2-0" here, "the 3-0 win over Athletic" there. */
import {
  type Answer,
  ask,
  type CompareContext,
  defineRule,
  type EventClaim,
  leftUnexplained,
  no,
  type Participant,
  passageOf,
  samePlace,
  sameStance,
  sameTime,
  yes,
} from 'stet/rules';

export default defineRule({
  id: 'score-against-score',
  title: 'Two scores of one match',
  why: 'The score is what readers of a report look for first.',
  whenNot: 'In reports of several matches between the same two sides.',
  shape: 'pair',
  a: { kind: 'event', polarity: 'affirmed' },
  b: { kind: 'event', polarity: 'affirmed' },
  same: ['sides'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '{a.source}: {score}; {b.source}: {other}, for one match.',
  confidence: 0.85,
  flag: [
    'Orme Rovers beat Castel Athletic 2-0 on Saturday.\n\nOrme Rovers’ 3-0 victory over Castel Athletic put them second.',
    'Castel Athletic lost 3-1 to Orme Rovers.\n\nOrme Rovers’ 4-1 win over Castel Athletic was their fifth.',
    '# Orme Rovers beat Castel Athletic 2-1\n\nOrme Rovers defeated Castel Athletic 3-1 at Mill Lane on Saturday. Lang scored twice.',
  ],
  pass: [
    {
      draft: 'Orme Rovers beat Castel Athletic 2-0.\n\nThe 2-0 victory over Castel Athletic put Orme Rovers second.',
      because: 'one score',
    },
    {
      draft: 'Castel Athletic lost 0-2 to Orme Rovers.\n\nOrme Rovers beat Castel Athletic 2-0.',
      because: 'the same, told from the other side',
    },
    {
      draft: 'Orme Rovers beat Castel Athletic 2-0 on Saturday.\n\nOrme Rovers had beaten Castel Athletic 3-0 in May.',
      because: 'another match',
    },
    {
      draft: 'Orme Rovers beat Castel Athletic 2-0.\n\nOrme Rovers beat Marle Town 3-0.',
      because: 'another opponent',
    },
    {
      draft:
        'Orme Rovers beat Castel Athletic 3-1.\n\nOrme Rovers beat Castel Athletic after leading 2-0 at the break.',
      because: 'the score at the break',
    },
    {
      draft: 'Orme Rovers beat Castel Athletic 2-0.\n\nOrme Rovers beat Castel Athletic 3-1 on aggregate.',
      because: 'the score of two matches',
    },
    {
      draft: 'Orme beat Castel 6-4, 7-5.\n\nOrme beat Castel 6-4 in the first set.',
      because: 'sets of one match',
    },
  ],
  comparePair: (a, b, context) => {
    if (a.kind !== 'event' || b.kind !== 'event') return { outcome: 'none', answers: [] };
    const { isParted, answers } = ask(QUESTIONS, a, b, context);
    if (isParted) return { outcome: 'none', answers };
    return { outcome: 'clash', answers, values: { score: written(a, context), other: written(b, context) } };
  },
});

type Question = (a: EventClaim, b: EventClaim, context: CompareContext) => Answer;

const QUESTIONS: readonly Question[] = [
  oneResult,
  scoresClash,
  samePlace,
  oneTime,
  (a, b) => sameStance(a, b, 'polarity'),
  (a, b, context) => leftUnexplained(a, b, context),
];

/** The same side won, against the same side. */
function oneResult({ sides: x }: EventClaim, { sides: y }: EventClaim): Answer {
  const question = 'one result';
  if (x?.deed !== 'beat' || y?.deed !== 'beat') return no(question, 'one of the two tells of no win over another side');
  return isOne(x.first, y.first) && isOne(x.second, y.second)
    ? yes(question, `${x.first.text} beat ${x.second.text} in both`)
    : no(question, 'another side won, or another lost');
}

/** Two sides may meet often: two times that may be one prove nothing. */
function oneTime(a: EventClaim, b: EventClaim): Answer {
  const answer = sameTime(a, b);
  const both = a.scope.time !== undefined && b.scope.time !== undefined;
  return both && answer.answer === 'unknown' ? no(answer.question, answer.because) : answer;
}

const isOne = (p: Participant, q: Participant): boolean =>
  p.entity !== undefined && q.entity !== undefined ? p.entity.entity === q.entity.entity : p.head === q.head;

function scoresClash(a: EventClaim, b: EventClaim, context: CompareContext): Answer {
  const question = 'scores clash';
  const [x, y] = [scoreOf(a, context), scoreOf(b, context)];
  if (x === undefined || y === undefined) return no(question, 'one of the two gives no score, or that of a part');
  const isSame = Math.max(...x) === Math.max(...y) && Math.min(...x) === Math.min(...y);
  return isSame ? no(question, `both are ${x.join('-')}`) : yes(question, `${x.join('-')} is not ${y.join('-')}`);
}

/** Scores of a part, of several matches, or of another one than the sentence is about. By hand. */
const PARTIAL =
  /\b(?:half-?time|half|interval|break|led|lead|leads|leading|ahead|up|down|trail\w*|aggregate|overall|series|sets?|legs?|games?|quarter|period|shoot-?out|penalt\w+|vot\w+|previous\w*|earlier|last (?:season|year|month)|again|rematch|return)\b/iu;

/** The only score of the sentence, where it is that of a whole match. */
function scoreOf(claim: EventClaim, context: CompareContext): readonly [number, number] | undefined {
  const passage = passageOf(claim, context);
  const scores = passage?.numbers.filter(({ dimension }) => dimension === 'score') ?? [];
  const [score] = scores;
  if (passage === undefined || score?.parts === undefined || scores.length > 1) return undefined;
  const sentence = passage.text.slice(passage.sentence.start, passage.sentence.end);
  return PARTIAL.test(sentence) ? undefined : score.parts;
}

const written = (claim: EventClaim, context: CompareContext): string => scoreOf(claim, context)?.join('-') ?? '';
