/** "No party lodged a complaint", and one that lodged fourteen. */
import {
  type Answer,
  ask,
  type Claim,
  type CompareContext,
  defineRule,
  type EventClaim,
  leftUnexplained,
  no,
  sameDeed,
  sameIncident,
  sameMoment,
  samePlace,
  sameStance,
  sameTime,
  unknown,
  voiceOf,
  yes,
} from 'stet/rules';

export default defineRule({
  id: 'event-against-denial',
  title: 'Told as done in one place, as not done in another',
  why: 'Either it happened or it did not; readers will remember the one and doubt the other.',
  whenNot: 'In court reports, where the one side says that it happened and the other that it did not.',
  shape: 'pair',
  a: { kind: 'event', polarity: 'negated' },
  b: { kind: 'event', polarity: 'affirmed' },
  same: ['deed'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '{a.source}: "{a.words}"; {b.source}: "{b.words}".',
  confidence: 0.85,
  flag: [
    'The council did not approve the harbour plan.\n\nThe council approved the harbour plan by nine votes to four.',
    'No union lodged a complaint, the arbiter said.\n\nThe dockers’ union lodged two complaints, its lawyer said.',
    'Nobody was injured in the crash.\n\nThree passengers were injured in the crash, the railway said.',
    'The keeper never opened the sluice gate.\n\nThe sluice gate was opened by the keeper.',
    'Ana Ruiz failed to attend the hearing.\n\nRuiz attended the hearing with two lawyers.',
    'The director, Tom Hale, spoke of luck. "I did not sign the contract," Hale said.\n\nHale signed the contract with a flourish.',
    '# Nobody hurt in ferry fire\n\nThe fire began in the galley. Two sailors were hurt, the coastguard said.',
    'The inspectors left without testing the valve.\n\nThe inspectors tested the valve twice.',
  ],
  pass: [
    {
      draft: 'The council did not approve the harbour plan.\n\nThe council approved the airport plan.',
      because: 'another plan',
    },
    {
      draft:
        'The council did not approve the harbour plan on Monday.\n\nThe council approved the harbour plan on Friday.',
      because: 'another day',
    },
    {
      draft: 'Ruiz denied taking the money.\n\nRuiz took the money, the prosecutor said.',
      because: 'the draft reports the dispute',
    },
    {
      draft: 'The keeper had not opened the gate.\n\nThe keeper later opened the gate.',
      because: 'the one before, the other after',
    },
    {
      draft: 'The council did not fully approve the plan.\n\nThe council approved the plan.',
      because: 'only the degree is denied',
    },
    {
      draft: 'If the council does not approve the plan, work will stop.\n\nThe council approved the plan.',
      because: 'a condition',
    },
    {
      draft: 'Nobody was injured in the crash in Lagos.\n\nThree passengers were injured in the crash in Nairobi.',
      because: 'another place',
    },
    { draft: 'No players were injured.\n\nThree spectators were injured.', because: 'others are meant' },
    {
      draft: 'The firm may not sign the contract.\n\nThe firm signed the contract.',
      because: 'a possibility',
    },
    {
      draft: 'The minister did not resign over the leak.\n\nThe minister resigned in May.',
      because: 'only the reason is denied',
    },
    {
      draft: 'Residents did not receive a warning.\n\nSome residents of the upper town received a warning.',
      because: 'others, and a part of them',
    },
    {
      draft: 'Until Monday nobody had been killed.\n\nFour people were killed, the ministry said.',
      because: 'it is denied only for the time before',
    },
    {
      draft: 'The club did not sell the ground in 1998.\n\nThe club sold the ground to a builder.',
      because: 'another year',
    },
  ],
  comparePair: (a, b, context) => {
    if (a.kind !== 'event' || b.kind !== 'event') return { outcome: 'none', answers: [] };
    const { isParted, answers } = ask(QUESTIONS, a, b, context);
    if (isParted) return { outcome: 'none', answers };
    return { outcome: 'clash', answers: [...answers, yes('polarity clashes', 'one is affirmed, the other negated')] };
  },
});

type Question = (a: EventClaim, b: EventClaim, context: CompareContext) => Answer;

const QUESTIONS: readonly Question[] = [
  twoTellings,
  sameDeed,
  sameIncident,
  sameMoment,
  samePlace,
  oneTime,
  (a, b) => sameStance(a, b, 'polarity'),
  notReportedAsDisputed,
  (a, b, context) => leftUnexplained(a, b, context, 'polarity'),
];

/** Verbs that mean too many things for the same words to tell of the same deed. By hand: light and most polysemous verbs. */
const VAGUE = new Set(
  `take give go come put make work run play call turn show hold help use see meet leave bring set carry stand move pass
  change act deal face lead stay remain return continue cover miss lose raise lie follow keep live fall break draw hit
  allow let permit serve handle treat reach`.split(/\s+/u),
);

function twoTellings(a: EventClaim, b: EventClaim): Answer {
  const question = 'told twice';
  if (isOneSentence(a, b)) return no(question, 'one sentence tells both');
  const { lemma } = a.predicate;
  const isVague = VAGUE.has(lemma) && lemma === b.predicate.lemma && !a.participants.some(isNamedObject);
  return isVague ? no(question, `"${lemma}" can mean many things`) : yes(question, 'two sentences tell of it');
}

const isOneSentence = (a: Claim, b: Claim) => a.place.block === b.place.block && a.place.sentence === b.place.sentence;

const isNamedObject = ({ role, entity, text }: EventClaim['participants'][number]) =>
  role === 'patient' && (entity !== undefined || /^(?:the|its|his|her|their)\s/iu.test(text));

/** What was never done, or by nobody, was not done at any time; an hour is one of the story. */
function oneTime(denied: EventClaim, told: EventClaim): Answer {
  const answer = sameTime(denied, told);
  const time = told.scope.time;
  if (answer.answer !== 'no' || time === undefined || denied.scope.time !== undefined) return answer;
  const isAtNoTime = denied.none !== undefined || /\b(?:never|at (?:no|any)|ever)\b/iu.test(denied.text);
  const isHour = time.value.fields.hour !== undefined && time.value.fields.year === undefined;
  if (!isAtNoTime && !isHour) return answer;
  return unknown(answer.question, `it is denied for any time, ${time.text} among them`, 0.85);
}

function notReportedAsDisputed(a: EventClaim, b: EventClaim): Answer {
  const question = 'left open by the draft';
  const isOneVoice = a.source.kind !== 'narrator' && voiceOf(a.source, b.source) === 'same';
  return (a.disputed || b.disputed) && !isOneVoice
    ? no(question, 'the draft itself reports that it is disputed')
    : yes(question, 'nobody is said to deny it');
}
