/** "The council rejected the plan", and elsewhere: "the plan was approved". */
import {
  type Answer,
  ask,
  type CompareContext,
  claimsBeside,
  defineRule,
  draftText,
  leftUnexplained,
  no,
  type StateClaim,
  sameBearer,
  sameMatter,
  samePlace,
  sameStance,
  standTogether,
  yes,
} from 'stet/rules';

export default defineRule({
  id: 'opposite-states',
  title: 'One thing in two opposite states',
  why: 'What is closed is not open, and what was rejected was not approved; a reader cannot tell which of the two holds.',
  whenNot: 'In live blogs, where a state changes from one entry to the next.',
  shape: 'pair',
  a: { kind: 'state' },
  b: { kind: 'state' },
  same: ['pole'],
  relation: { same: 'conflict', sources: 'tension' },
  message: 'On {a.subject}: "{a.value}" in one place, "{b.value}" in another.',
  confidence: 0.95,
  flag: [
    'The council approved the plan for a tram on Thursday.\n\nThe council rejected the plan, the clerk confirmed.',
    'The scheme was rejected by the council by nine votes to four.\n\nThe council approved the proposal, a spokesman said.',
    '# Council backs tram plan\n\nThe council voted down the plan for a tram on Thursday.',
    'The bridge over the Tarn is closed to traffic, police said.\n\n"The bridge is open," the mayor said.',
    'Until the road reopens, traffic uses the lanes.\n\nThe road is open, the council said.',
    'Jonah Marsh, 44, was found not guilty of the theft.\n\nA jury convicted Marsh on Monday.',
    'Ida Brandt pleaded guilty to fraud.\n\nThe jury took a day to convict Brandt of fraud.',
    'Alma Reyes died in the crash on Sunday.\n\nReyes is alive and in a stable condition, the hospital said.',
    'The match was cancelled because of the storm.\n\nThe match took place on Saturday in front of a small crowd.',
    'The driver was arrested at the scene.\n\nPolice said the driver was still being sought.',
    'Sales of cars rose in May.\n\nSales of cars fell in May, figures show.',
    'The old mill was destroyed in the fire.\n\nThe mill is intact, said the owner.',
    'Alma Reyes won the election on Sunday.\n\nReyes lost the election.',
  ],
  pass: [
    { draft: 'The bridge was closed on Monday.\n\nThe bridge was open on Friday.', because: 'another day' },
    {
      draft: 'The bridge was closed in the storm.\n\nThe bridge is open, the mayor said.',
      because: 'it may have been opened in between',
    },
    { draft: 'The bridge was closed at noon.\n\nThe bridge reopened in the evening.', because: 'a change' },
    { draft: 'The north gate is closed.\n\nThe south gate is open.', because: 'another part' },
    { draft: 'The bridge at Ostrel is closed.\n\nA bridge is open, the mayor said.', because: 'it may be another one' },
    {
      draft: 'The council rejected the plan.\n\nThe plan was approved by the ministry.',
      because: 'another body decided',
    },
    {
      draft: 'The council had rejected the plan.\n\nThe council approved the plan on Monday.',
      because: 'an earlier state',
    },
    { draft: 'The council may reject the plan.\n\nThe council approved the plan.', because: 'a possibility' },
    {
      draft: 'The council rejected the plan for a tram.\n\nThe council approved the plan for a school.',
      because: 'another plan',
    },
    {
      draft: 'The council rejected the plan in 2019.\n\nThe council approved the plan on Monday.',
      because: 'another time',
    },
    { draft: 'Jonah Marsh was acquitted of murder.\n\nMarsh was convicted of fraud.', because: 'another charge' },
    {
      draft: 'Jonah Marsh was acquitted of murder but convicted of fraud.\n\nMarsh was convicted by the court.',
      because: 'one sentence tells of both',
    },
    {
      draft: 'Jonah Marsh was convicted by the court.\n\nThe appeal court acquitted Marsh.',
      because: 'overturned on appeal',
    },
    { draft: 'Alma Reyes survived the crash in May.\n\nReyes died on Sunday.', because: 'first alive, then dead' },
    { draft: 'Alma Reyes died on Sunday.\n\nReyes is survived by two sons.', because: 'others survive' },
    {
      draft: 'The boy was missing for two days.\n\nThe boy was found alive on Sunday.',
      because: 'first missing, then found',
    },
    {
      draft: 'The driver was on the run for a week.\n\nThe driver was arrested in Ostrel.',
      because: 'first sought, then caught',
    },
    { draft: 'Sales of cars rose in May.\n\nSales of cars fell in June.', because: 'another month' },
    { draft: 'Sales of cars rose in May.\n\nSales of bread fell in May.', because: 'something else is measured' },
    { draft: 'The minister denied that the bridge is closed.\n\nThe bridge is open.', because: 'denied' },
    { draft: 'Jonah Marsh pleaded guilty to theft.\n\nThe jury convicted Marsh of murder.', because: 'another charge' },
    {
      draft: 'Drivers wait when the bridge is closed.\n\nThe bridge is open, the mayor said.',
      because: 'a case that may come',
    },
    { draft: 'Alma Reyes won the first set.\n\nReyes lost the final.', because: 'another contest' },
  ],
  comparePair: (a, b, context) => {
    if (a.kind !== 'state' || b.kind !== 'state') return { outcome: 'none', answers: [] };
    const { isParted, answers } = ask(QUESTIONS, a, b, context);
    if (isParted) return { outcome: 'none', answers };
    return { outcome: 'clash', answers };
  },
});

type Question = (a: StateClaim, b: StateClaim, context: CompareContext) => Answer;

const QUESTIONS: readonly Question[] = [
  opposite,
  sameBearer,
  sameMatter,
  wholeBody,
  samePlace,
  standTogether,
  noEscape,
  (a, b) => sameStance(a, b, 'pole'),
  leftUnexplained,
  setSideBySide,
];

/** Who was caught may have got away since. By hand: verbs of escaping and of letting go. */
const AWAY =
  /\b(?:escap(?:e[sd]?|ing)|br(?:o|ea)ke? out|broken out|abscond\w*|fled|flee(?:s|ing)?|gave (?:\p{L}+ ){1,3}the slip|released|freed|(?:on|granted) bail|skipped bail)\b/iu;

function noEscape(a: StateClaim, _: StateClaim, context: CompareContext): Answer {
  const question = 'no change between';
  const told = a.scale !== 'custody' ? undefined : AWAY.exec(draftText(context))?.[0];
  return told === undefined
    ? yes(question, 'nothing tells of a change')
    : no(question, `"${told}" tells how the one became the other`, 'revised');
}

/** Some of those who decide may do one thing and the rest another: "most of the staff accepted it". By hand. */
const SOME_OF =
  /^(?:(?:the |a |an )?(?:most|some|many|few|several|half|part|majority|minority|number|third|quarter|rest|others?)\b|(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands)(?: per ?cent|%)? (?:of|members|voters|councillors|people)\b)/iu;

function wholeBody(a: StateClaim, b: StateClaim): Answer {
  const question = 'whole against whole';
  const part = [a, b].find(
    ({ participants, place }) =>
      SOME_OF.test(place.text) || participants.some(({ role, text }) => role === 'agent' && SOME_OF.test(text)),
  );
  return part === undefined
    ? yes(question, 'neither is told of some of those who decide')
    : no(question, `"${part.value}" is told of some of those who decide`, 'part-of-whole');
}

const CLASH = 'poles clash';

function opposite(a: StateClaim, b: StateClaim): Answer {
  if (a.scale !== b.scale || a.pole === b.pole) return no(CLASH, `"${a.value}" and "${b.value}" are not opposites`);
  if (a.place.block === b.place.block && a.place.sentence === b.place.sentence)
    return no(CLASH, 'one sentence tells both');
  if (Math.min(a.degree, b.degree) < 0.8) return no(CLASH, 'one of them holds in part');
  return yes(CLASH, `"${a.value}" and "${b.value}" are opposites`);
}

/** A sentence that tells both poles tells how they go together. */
function setSideBySide(a: StateClaim, b: StateClaim, { claims }: CompareContext): Answer {
  const both = [a, b].find((claim) =>
    claimsBeside(claims, claim).some(
      (other) =>
        other.kind === 'state' && other.told !== 'timeless' && other.scale === claim.scale && other.pole !== claim.pole,
    ),
  );
  return both === undefined
    ? yes('left unexplained', 'no sentence tells both')
    : no('left unexplained', 'one sentence tells of both states');
}
