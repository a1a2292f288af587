/** A strike that began on Monday, and members who walked out on Tuesday: one occasion in other words, at two times. */
import {
  type Answer,
  ask,
  type CompareContext,
  defineRule,
  leftUnexplained,
  no,
  occasionTimesClash,
  oneOccasion,
  type TimeClaim,
  yes,
} from 'stet/rules';

export default defineRule({
  id: 'occasion-against-occasion',
  title: 'One occasion in two wordings, at two times',
  why: 'Where a draft tells of one such occasion only, its two times are of that one, whatever the words.',
  whenNot: 'In listings of many occasions of one sort, such as a fixture list.',
  shape: 'pair',
  a: { kind: 'time' },
  b: { kind: 'time' },
  same: ['occasion'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '{a.source}: {a.value}; {b.source}: {b.value}, for what seems to be one occasion.',
  confidence: 0.8,
  flag: [
    'The strike, which began on Monday, closed the library.\n\nThe union said its members walked out on Tuesday.',
    'Polling stations closed at 8 p.m. on Sunday.\n\nThere had been no complaints by the time polls shut at 9 p.m.',
    'Shells landed on the town at 6 a.m. on Thursday.\n\nThe first rounds had fallen shortly before midnight, residents said.',
    'The gas explosion woke the street early on Tuesday.\n\nNeighbours said the blast came late in the evening.',
    'The old ferry sank on Friday night.\n\nHer father wept when the boat went down on Saturday.',
    'The trial of the manager opens on Monday.\n\nRelatives plan to be in court when proceedings start on Wednesday.',
  ],
  pass: [
    {
      draft: 'The strike, which began on Monday, closed the library.\n\nDrivers on the trams walked out on Tuesday.',
      because: 'another strike',
    },
    {
      draft:
        'Polling stations opened at 8 a.m. on Sunday.\n\nThere had been no complaints by the time polls shut at 9 p.m.',
      because: 'opening and closing',
    },
    {
      draft: 'Shells landed on the town at 6 a.m. on Thursday.\n\nRounds had also fallen on a village before midnight.',
      because: 'another place',
    },
    {
      draft: 'The gas explosion woke the street early on Tuesday.\n\nThe first of two blasts came late in the evening.',
      because: 'more than one',
    },
    {
      draft: 'The old ferry sank on Friday night.\n\nThe boat went down on Friday.',
      because: 'the same day',
    },
    {
      draft: 'The trial of the manager opens on Monday.\n\nThe hearing was to start on Wednesday but was put off.',
      because: 'a plan that was changed',
    },
  ],
  comparePair: (a, b, context) => {
    if (a.kind !== 'time' || b.kind !== 'time') return { outcome: 'none', answers: [] };
    const { isParted, answers } = ask(QUESTIONS, a, b, context);
    if (isParted) return { outcome: 'none', answers };
    return { outcome: 'clash', answers };
  },
});

type Question = (a: TimeClaim, b: TimeClaim, context: CompareContext) => Answer;

const QUESTIONS: readonly Question[] = [
  occasionTimesClash,
  oneOccasion,
  bothSo,
  (a, b, context) => leftUnexplained(a, b, context),
];

/** Both are told as fact or as coming; a condition, a question, a wish say nothing of when it is. */
function bothSo(a: TimeClaim, b: TimeClaim): Answer {
  const question = 'both said to be so';
  const open = [a, b].find(
    ({ stance, text }) =>
      !PRESUPPOSED.test(text) && (stance.polarity === 'negated' || !['fact', 'plan'].includes(stance.modality)),
  );
  const changed = [a, b].find(({ place }) => CHANGED.test(place.text));
  if (changed !== undefined) return no(question, `"${changed.text}" tells of a change of plan`);
  return open === undefined ? yes(question, 'both are told as so') : no(question, `"${open.text}" is open`);
}

/** "By the time the demolition started nobody was left": that it started is taken for granted. By hand: conjunctions of time. */
const PRESUPPOSED = /\b(?:by the time|since|after|when|before)\b/iu;

/** What was planned and is not so any more. By hand: verbs of putting off. */
const CHANGED =
  /\b(?:(?:was|were) (?:to|due|meant|supposed|scheduled)|had been (?:due|scheduled)|postponed?|put off|put back|delayed|brought forward|rescheduled|originally|initially)\b/iu;
