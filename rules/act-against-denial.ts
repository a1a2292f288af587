/** "No date has been fixed for choosing a successor" here, "will elect his replacement on 12 December" there. */
import {
  type Answer,
  ask,
  type CompareContext,
  defineRule,
  deniedAct,
  leftUnexplained,
  no,
  type ScheduleDenialClaim,
  type TimeClaim,
  yes,
} from 'stet/rules';

export default defineRule({
  id: 'act-against-denial',
  title: 'No date is set, and a date is given in other words',
  why: 'Either there is a date or there is not; readers will ask which.',
  whenNot: 'In drafts that follow a plan through the weeks, from "no date" to a date.',
  shape: 'pair',
  a: { kind: 'schedule-denial' },
  b: { kind: 'time' },
  same: ['act'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '{a.source}: no time is set; {b.source}: {b.value}, for what seems to be the same.',
  confidence: 0.86,
  flag: [
    'No date has been fixed for choosing a new warden.\n\nThe parish will elect his replacement on 12 December.',
    'The lodge has yet to fix a date for the steward to be sworn in.\n\nShe takes the oath on 9 September.',
    'The mill has given no date for restarting its flour line.\n\nBakers were told that flour would be made there again from 14 July.',
    'No date has been agreed for a further round.\n\nDelegates will gather in Oslo on 12 March to resume the negotiations.',
    'No opening date had been fixed for the pool.\n\nThe pool will welcome its first swimmers on 1 May.',
    'There is still no date for the reopening of the cinema.\n\nThe doors will be thrown open to the public on 30 August.',
  ],
  pass: [
    {
      draft: 'No date has been fixed for choosing a new warden.\n\nThe parish will hold its fair on 12 December.',
      because: 'another matter',
    },
    {
      draft: 'No opening date had been fixed for the pool.\n\nThe gym will welcome its first members on 1 May.',
      because: 'another house',
    },
    {
      draft: 'No date has been agreed for a further round.\n\nDelegates gathered in Oslo on 12 March.',
      because: 'told of what has been',
    },
    {
      draft: 'No opening date had been fixed for the pool.\n\nThe pool could welcome its first swimmers on 1 May.',
      because: 'a possibility',
    },
    {
      draft: 'The lodge has fixed a date for the steward to be sworn in.\n\nShe takes the oath on 9 September.',
      because: 'no denial',
    },
    {
      draft:
        'No date had been fixed for choosing a new warden until last week.\n\nThe parish had elected the last warden in 2011.',
      because: 'an older choice',
    },
  ],
  comparePair: (a, b, context) => {
    const [denial, time] = a.kind === 'schedule-denial' ? [a, b] : [b, a];
    if (denial.kind !== 'schedule-denial' || time.kind !== 'time') return { outcome: 'none', answers: [] };
    const { isParted, answers } = ask(QUESTIONS, denial, time, context);
    return { outcome: isParted ? 'none' : 'clash', answers };
  },
});

type Question = (a: ScheduleDenialClaim, b: TimeClaim, context: CompareContext) => Answer;

const QUESTIONS: readonly Question[] = [givesTime, deniedAct, (a, b, context) => leftUnexplained(a, b, context)];

/** Yes where the time is told of what is to come, as a plan or as so. */
function givesTime(denial: ScheduleDenialClaim, { time, side, stance, value, lies }: TimeClaim): Answer {
  const question = 'times clash';
  if (denial.scope.time !== undefined && /\bhad\b/u.test(denial.place.text))
    return no(question, `no time was set ${denial.scope.time.text}`);
  if (lies === 'before' || (lies === undefined && side === 'past'))
    return no(question, `${value} is told of what has happened`);
  if (stance.polarity === 'negated' || !['fact', 'plan'].includes(stance.modality))
    return no(question, `${value} is open`);
  if (['until', 'since', 'by', 'before', 'after', 'within'].includes(time.value.bound) || time.value.grain === 'vague')
    return no(question, `${value} leaves the day open`);
  if (time.value.anchor === 'text' && time.value.relative !== undefined)
    return no(question, `${value} counts from another event`);
  if (denial.stance.modality === 'condition' || denial.stance.modality === 'question')
    return no(question, 'the denial is not told as so');
  return yes(question, `${value} is a time, and it is said that there is none`);
}
