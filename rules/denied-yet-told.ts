/** "no job losses" here, "will be made redundant" there; "without an interval", and what happened during the interval. */
import {
  type Answer,
  ask,
  atThatTime,
  type CompareContext,
  deedTold,
  defineRule,
  deniedOutright,
  type ExistenceClaim,
  leftUnexplained,
  notSetApart,
  saidAlike,
  sameIncident,
  samePlace,
  tellingsOf,
  thingThere,
  toldApart,
} from 'stet/rules';

export default defineRule({
  id: 'denied-yet-told',
  title: 'Denied in one place, told of in other words in another',
  why: 'What is said not to be there, or not to have been done, is spoken of as so elsewhere; one of the two was left standing.',
  whenNot: 'In reports of a dispute, where one side says that there was none.',
  shape: 'one',
  a: { kind: 'existence' },
  relation: { same: 'conflict', sources: 'tension' },
  message: '{a.source}: "{a.words}"; {teller}: "{told}".',
  confidence: 0.8,
  flag: [
    'The flat has no balcony.\n\nShe keeps her tomatoes on the balcony, where the cat cannot reach them.',
    'There will be no redundancies at the yard.\n\nThirty welders at the yard will be laid off in May.',
    'Nobody was hurt when the roof of the theatre came down.\n\nTwo actors spent the night in hospital with broken ribs.',
    'The hotel burned down. No lives were lost.\n\nA maid who went back for her purse died in the fire.',
    'All 20 passengers walked away without a scratch.\n\nA passenger who lost two fingers in the crash is suing the operator.',
    'It was a quiet night, with no arrests.\n\nNine men were taken into custody outside the ground.',
    'The march passed off without incident.\n\nYouths threw bottles at the marchers, and a constable lost two teeth.',
  ],
  pass: [
    {
      draft: 'She grew up on a farm without a well.\n\nThe well was dug by her uncle, who lived in the village.',
      because: 'it is denied of that farm only',
    },
    {
      draft: 'Half of the honey comes from families who own no barn.\n\nThe fair was held in the barn of a beekeeper.',
      because: 'it is denied of those families only',
    },
    {
      draft: 'A flood alert covered two valleys. In the valleys where no flood alert was issued, cellars stayed dry.',
      because: 'one paragraph tells both',
    },
    {
      draft: 'The flat has no balcony.\n\nThe balcony of the flat next door was full of tomatoes.',
      because: 'another flat',
    },
    {
      draft: 'The union was not consulted about the move.\n\nThe firm consulted its lawyers about the move.',
      because: 'others were asked',
    },
    {
      draft: 'Nobody died in the fire.\n\nHis wife died of cancer in March, and he lives alone.',
      because: 'she did not die in the fire',
    },
    {
      draft: 'None of the players was hurt.\n\nThe coach tore a muscle at training last week and is in hospital.',
      because: 'the coach is none of the players',
    },
    {
      draft: 'The lorry driver was unhurt.\n\nThe driver of the other car is in hospital with a broken leg.',
      because: 'another driver',
    },
    {
      draft: 'Everyone got out unharmed.\n\nIn 2019 four men were injured at the yard.',
      because: 'another year',
    },
    {
      draft: 'Nobody was hurt in the collapse.\n\nA man was taken to hospital after a crash on the ring road.',
      because: 'another accident',
    },
  ],
  compareOne: (denied, context) => {
    if (denied.kind !== 'existence' || !denied.denied) return { outcome: 'none', answers: [] };
    const asked = tellingsOf(denied, context).map((told) => ({ told, ...ask(QUESTIONS, denied, told, context) }));
    const [best] = asked.filter(({ isParted }) => !isParted).sort((a, b) => weightOf(b.answers) - weightOf(a.answers));
    if (best === undefined) return { outcome: 'none', answers: asked.at(-1)?.answers ?? [] };
    return {
      outcome: 'clash',
      answers: best.answers,
      values: { told: best.told.text, teller: speakerOf(best.told) },
      claims: [
        { role: 'a', claim: denied },
        { role: 'b', claim: best.told },
      ],
    };
  },
});

const weightOf = (answers: readonly Answer[]): number => answers.reduce((all, { weight = 1 }) => all * weight, 1);

const speakerOf = ({ source }: ExistenceClaim): string => source.name ?? 'elsewhere';

const QUESTIONS = [
  toldApart,
  saidAlike,
  deniedOutright,
  notSetApart,
  sameIncident,
  sameMatter,
  (a: ExistenceClaim, b: ExistenceClaim) => samePlace(a, b),
  atThatTime,
  (a: ExistenceClaim, b: ExistenceClaim, context: CompareContext) => leftUnexplained(a, b, context, 'polarity'),
];

function sameMatter(denied: ExistenceClaim, told: ExistenceClaim, context: CompareContext) {
  return denied.form === 'deed' ? deedTold(denied, told, context) : thingThere(denied, told, context);
}
