/** "set off after lunch on Saturday" here, "walked out at ten on Sunday" there: one act told again, at another time. */
import {
  type Answer,
  actTimesClash,
  ask,
  type CompareContext,
  defineRule,
  leftUnexplained,
  mayBeOneAct,
  no,
  oneAct,
  type TimeClaim,
  yes,
} from 'stet/rules';

export default defineRule({
  id: 'act-against-act',
  title: 'One act in other words, at another time',
  why: 'What is told twice is seldom told in the same words, and each telling takes its time from other notes.',
  whenNot: 'In accounts of routines, where the same is done on many days.',
  shape: 'pair',
  a: { kind: 'time' },
  b: { kind: 'time' },
  same: ['act'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '{a.source}: {a.value}; {b.source}: {b.value}, for what seems to be one act.',
  confidence: 0.85,
  flag: [
    'Ann Weller left the hut at seven on Friday morning with a stick.\n\nWeller had set out from the hut on Thursday evening.',
    'In 1998 Okonjo moved to Lagos and took a stall.\n\nIt was 2005 before she came to live in Lagos.',
    'A farmer from Dunmere was admitted to hospital on 3 May.\n\nThe farmer who was brought in on 19 May is now at home.',
    'The surveyors handed in their report on Monday.\n\nThe report was not submitted until Thursday.',
    'The couple married in the spring of 1974.\n\nThey tied the knot in 1977, when he came home from sea.',
    'Dr Menon joined the hospital in 2009.\n\nMenon had been hired in 2013, straight from a clinic.',
  ],
  pass: [
    {
      draft:
        'Ann Weller left the hut at seven on Friday morning with a stick.\n\nOla Berg had set out from the hut on Thursday evening.',
      because: 'somebody else',
    },
    {
      draft: 'In 1998 Okonjo moved to Lagos and took a stall.\n\nIt was 2005 before she came to live in Accra.',
      because: 'another town',
    },
    {
      draft: 'A farmer from Dunmere was admitted to hospital on 3 May.\n\nA second farmer was brought in on 19 May.',
      because: 'another farmer',
    },
    {
      draft: 'The surveyors were to hand in their report on Monday.\n\nThe report was submitted on Thursday.',
      because: 'a plan and what came of it',
    },
    {
      draft: 'The firm repaid 20 million in 1986.\n\nThe firm paid back 30 million in 1987.',
      because: 'it is done each year',
    },
    {
      draft: 'The firm left the town in 1986.\n\nHer brother left the town in 1990.',
      because: 'somebody else again',
    },
  ],
  mayFlag: (a, b, context) => a.kind === 'time' && b.kind === 'time' && mayBeOneAct(a, b, context),
  comparePair: (a, b, context) => {
    if (a.kind !== 'time' || b.kind !== 'time') return { outcome: 'none', answers: [] };
    const { isParted, answers } = ask(QUESTIONS, a, b, context);
    return { outcome: isParted ? 'none' : 'clash', answers };
  },
});

type Question = (a: TimeClaim, b: TimeClaim, context: CompareContext) => Answer;

const QUESTIONS: readonly Question[] = [
  actTimesClash,
  oneAct,
  bothSo,
  (a, b, context) => leftUnexplained(a, b, context),
];

/** Both are told as fact or as coming; a condition, a question, a wish say nothing of when it is. */
function bothSo(a: TimeClaim, b: TimeClaim): Answer {
  const question = 'both said to be so';
  const open = [a, b].find(({ stance }) => !['fact', 'plan'].includes(stance.modality));
  if (open !== undefined) return no(question, `"${open.text}" is open`);
  if ([a, b].some(({ place }) => /^\W*(?:if|without|unless|otherwise)\b/iu.test(place.text)))
    return no(question, 'one holds on a condition');
  const changed = [a, b].find(({ text }) => CHANGED.test(text));
  return changed === undefined
    ? yes(question, 'both are told as so')
    : no(question, `"${changed.text}" tells of a change of plan`);
}

/** What was planned and is not so any more. By hand: verbs of putting off. */
const CHANGED =
  /\b(?:(?:was|were) (?:to|due|meant|supposed|scheduled)|had been (?:due|scheduled)|postponed?|put off|put back|delayed|brought forward|rescheduled|originally|initially)\b/iu;
