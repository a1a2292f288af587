/** The fire was caused by a cigarette in one paragraph, by an electrical fault in the next. */
import {
  type Answer,
  ask,
  type CauseClaim,
  type CompareContext,
  causesDiffer,
  defineRule,
  leftUnexplained,
  no,
  sameEffect,
  samePlace,
  sameTime,
  unknown,
  yes,
} from 'stet/rules';

export default defineRule({
  id: 'cause-against-cause',
  title: 'Two causes for one event',
  why: 'A reader who is told twice why something happened expects the same reason twice.',
  whenNot: 'In reports of an inquiry, which weigh one cause against another on every page.',
  shape: 'pair',
  a: { kind: 'cause' },
  b: { kind: 'cause' },
  same: ['effect'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '{a.source}: "{a.words}"; {b.source}: "{b.words}". These are two causes of one event.',
  confidence: 0.8,
  flag: [
    'The blackout was caused by a squirrel, the grid operator said.\n\nA lightning strike caused the blackout.',
    'The ferry was delayed because of fog.\n\nThe delay of the ferry was due to a burst pipe.',
    'Orla Finch died of malaria in 1911.\n\nThe fall from a horse that killed Finch made the front pages.',
    'Vibrations from trains led to the collapse of the wall.\n\nThe wall collapsed because a gardener had undermined it.',
    'The riot was sparked by a football match.\n\nRising rents triggered the riot.',
    'Tom Hale was dismissed over a forged receipt.\n\nHale was dismissed for sleeping on duty.',
    'The recall of the toy was the result of a choking hazard.\n\nThe reason for the recall of the toy was a loose spring.',
  ],
  pass: [
    {
      draft: 'The blackout was caused by a squirrel.\n\nThe flood was caused by a burst pipe.',
      because: 'another event',
    },
    {
      draft: 'The fire at the bakery was caused by a cigarette.\n\nThe fire at the hotel was caused by a candle.',
      because: 'another place',
    },
    {
      draft: 'The ferry was delayed because of fog.\n\nThe fog was not the reason for the delay of the ferry.',
      because: 'the same cause, denied',
    },
    {
      draft:
        'Heavy rain contributed to the collapse of the wall.\n\nThe wall collapsed partly because of passing trains.',
      because: 'several causes together',
    },
    {
      draft: 'The blackout may have been caused by a squirrel.\n\nA lightning strike caused the blackout.',
      because: 'only suspected',
    },
    {
      draft: 'The ferry was delayed because of bad weather.\n\nThe ferry was delayed because of fog.',
      because: 'a kind of it',
    },
    {
      draft:
        'The wall collapsed because of heavy rain. The rain had washed away a drain.\n\nThe wall collapsed because a drain gave way.',
      because: 'one led to the other',
    },
    {
      draft: 'Sales fell in 2015 because of a strike.\n\nSales fell in 2019 because of a drought.',
      because: 'another year',
    },
  ],
  comparePair: (a, b, context) => {
    if (a.kind !== 'cause' || b.kind !== 'cause') return { outcome: 'none', answers: [] };
    const { isParted, answers } = ask(QUESTIONS, a, b, context);
    if (isParted) return { outcome: 'none', answers };
    return { outcome: 'clash', answers };
  },
});

type Question = (a: CauseClaim, b: CauseClaim, context: CompareContext) => Answer;

const QUESTIONS: readonly Question[] = [
  twoTellings,
  sameEffect,
  samePlace,
  oneTime,
  toldAsTheCause,
  causesDiffer,
  leftUnexplained,
];

function twoTellings(a: CauseClaim, b: CauseClaim): Answer {
  const question = 'told twice';
  if (a.place.block === b.place.block && a.place.sentence === b.place.sentence)
    return no(question, 'one sentence tells both');
  const weak = [a, b].filter(({ strength }) => strength === 'weak');
  if (weak.length === 2) return no(question, 'neither says that it was the cause');
  if (weak[0] === undefined) return yes(question, 'two sentences give a cause');
  return unknown(question, `"${weak[0].cause.text}" is only told to have come before`, 0.85);
}

/** What happens once to one thing has the time that either gives; levels rise and fall again and again. */
function oneTime(a: CauseClaim, b: CauseClaim): Answer {
  const answer = sameTime(a, b);
  const isOne = (a.scope.time === undefined) !== (b.scope.time === undefined);
  if (answer.answer !== 'no' || !isOne || OF_LEVELS.has(a.effect.deed)) return answer;
  return unknown(answer.question, 'only one gives a time', 0.85);
}

const OF_LEVELS = new Set(['rise', 'fall', 'raise', 'cut', 'improve', 'worsen', 'win', 'lose', 'beat']);

/** Words for one cause of several, and for what is only supposed. By hand. */
const SEVERAL =
  /\b(?:part(?:ly|ially)|in part|also|contribut\w*|one (?:of the )?(?:reasons?|causes?|factors?)|among|mainly|mostly|largely|chiefly|primarily|factors?|another (?:reason|cause|factor)|as well|combin\w*|both|together|added to|compounded|worsened|exacerbated|either|reasons include|not (?:only|just)|further)\b/iu;
const SUPPOSED =
  /\b(?:suspect\w*|believed|thought|apparently|seem\w*|appear\w*|preliminary|theor(?:y|ies)|investigat(?:e|es|ing)|rul(?:e|es|ed|ing) out|first (?:thought|blamed)|initially|at first|speculat\w*|rumou?r\w*|wrongly|(?:possible|likely|probable) that)\b/iu;
/** Of the clause alone, for a sentence may go on to what else would or might be. */
const OPEN =
  /\b(?:may|might|could|perhaps|possibly|probably|likely|whether|if|would|(?:was|were|is|are|did|does) not)\b/iu;

function toldAsTheCause(a: CauseClaim, b: CauseClaim): Answer {
  const question = 'told as the cause';
  for (const { stance, place, value, text } of [a, b]) {
    const several = SEVERAL.exec(place.text)?.[0] ?? SUPPOSED.exec(place.text)?.[0] ?? OPEN.exec(text)?.[0];
    if (several !== undefined) return no(question, `"${several}" leaves room for another cause`, 'hypothetical');
    if (stance.modality !== 'fact')
      return no(question, `"${value}" is no more than a ${stance.modality}`, 'hypothetical');
    if (stance.polarity === 'negated') return no(question, `"${value}" is denied`, 'denied');
  }
  return yes(question, 'each is told as the cause');
}
