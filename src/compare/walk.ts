/** The questions that every pair is walked through, in the order of the design; the first "no" parts the two. */
import type { Claim } from '../claims/index.ts';
import type { Answer } from './answer.ts';
import { unknown } from './answer.ts';
import { clashOf } from './clash/index.ts';
import type { CompareContext } from './context.ts';
import { preTestsOf } from './pre-test.ts';
import { sameEntity } from './same/entity.ts';
import { sameEvent } from './same/event.ts';
import { sameMeasure } from './same/measure.ts';
import { sameSet } from './same/set.ts';
import { sameSubject } from './same/subject.ts';
import { sameTopic } from './same/topic.ts';
import { sameWords } from './same/words.ts';
import { acknowledged } from './scope/acknowledged.ts';
import { wholeAgainstWhole } from './scope/part.ts';
import { samePeriod } from './scope/period.ts';
import { samePlace } from './scope/place.ts';
import { samePopulation } from './scope/population.ts';
import { leftUnexplained } from './scope/squared.ts';
import { sameStance } from './scope/stance.ts';
import { sameTime } from './scope/time.ts';
import { type Clash, type Explanation, type Outcome, takes, type WalkedSame } from './vocabulary.ts';
import type { Voice } from './voice.ts';

/** What a rule asks of a pair. */
export interface Frame {
  readonly same: readonly WalkedSame[];
  readonly clash: Clash;
  /** The explanations that part two claims; all of them where absent. */
  readonly unless?: readonly Explanation[];
}

/** Where the walk ended. */
export interface Walked {
  readonly outcome: Outcome;
  readonly answers: readonly Answer[];
  /** Where it does not follow from the sources of the claims: who quotes two speakers is one voice. */
  readonly voice?: Voice;
  /** True where the draft itself sets the two side by side, each with its source. */
  readonly acknowledged?: boolean;
}

/** Walks two claims through the questions of a rule; made once for a rule. */
export type PairWalk = (a: Claim, b: Claim, context: CompareContext) => Walked;

/** The walk of a rule. Where no answers are wanted of pairs that pass, those that are sure to pass are not asked. */
export function pairWalk(frame: Frame, explain: boolean): PairWalk {
  const questions = questionsOf(frame);
  const tests = explain ? [] : preTestsOf(frame.same, frame.clash);
  return (a, b, context) => {
    for (const test of tests) if (!test(a, b)) return PASSED;
    return walkPair(a, b, { frame, questions }, context);
  };
}

const PASSED: Walked = { outcome: 'none', answers: [] };

/** What is asked of a pair. */
interface Asked {
  readonly frame: Frame;
  readonly questions: readonly Question[];
}

function walkPair(a: Claim, b: Claim, asked: Asked, context: CompareContext): Walked {
  const { isParted, answers } = joined(a, b, asked, context);
  if (isParted) return { outcome: 'none', answers };
  const { frame } = asked;
  const { outcome, answer } = clashOf(frame.clash)(a, b, frame, context);
  answers.push(answer);
  return outcome === 'none' ? { outcome, answers } : squaredOff(a, b, { outcome, answers }, frame, context);
}

/** The questions before the clash: is there a pair at all? */
function joined(
  a: Claim,
  b: Claim,
  { frame, questions }: Asked,
  context: CompareContext,
): { readonly isParted: boolean; readonly answers: Answer[] } {
  const answers: Answer[] = [];
  for (const question of questions) {
    const given = question(a, b, context);
    if (given === undefined) continue;
    const answer = heeded(given, frame);
    answers.push(answer);
    if (answer.answer === 'no') return { isParted: true, answers };
  }
  return { isParted: false, answers };
}

/** The questions after the clash: does the draft itself square it, or set the two side by side? */
function squaredOff<W extends Walked>(a: Claim, b: Claim, clash: W, frame: Frame, context: CompareContext): W {
  const squared = heeded(leftUnexplained(a, b, context, frame.clash), frame);
  const answers = [...clash.answers, squared];
  if (squared.answer === 'no') return { ...clash, outcome: 'none', answers };
  if (frame.clash === 'words') return { ...clash, answers, voice: 'same' };
  const known = acknowledged(a, b, context);
  return known === undefined ? { ...clash, answers } : { ...clash, answers: [...answers, known], acknowledged: true };
}

/** The walk of a rule that computes the clash itself: what is asked before it, and what after it. */
export interface OpenWalk {
  before(
    a: Claim,
    b: Claim,
    context: CompareContext,
  ): { readonly isParted: boolean; readonly answers: readonly Answer[] };
  after<W extends Walked>(a: Claim, b: Claim, clash: W, context: CompareContext): W;
}

/** The walk around a clash that is computed elsewhere. */
export function openWalk(frame: Frame): OpenWalk {
  const asked = { frame, questions: questionsOf(frame) };
  return {
    before: (a, b, context) => joined(a, b, asked, context),
    after: (a, b, clash, context) => squaredOff(a, b, clash, frame, context),
  };
}

/** An explanation that the rule does not take parts nothing: it is shown, and the walk goes on. */
function heeded(answer: Answer, { unless }: Frame): Answer {
  const { explanation } = answer;
  if (answer.answer !== 'no' || explanation === undefined || takes(unless, explanation)) return answer;
  return unknown(answer.question, `${answer.because}; for this rule that explains nothing`);
}

/** A question that does not arise gives no answer. */
type Question = (a: Claim, b: Claim, context: CompareContext) => Answer | undefined;

function questionsOf(frame: Frame): readonly Question[] {
  const stance: Question = (a, b, context) => sameStance(a, b, frame.clash, context);
  const questions: (Question | false)[] = [
    ...frame.same.map((way) => SAME[way]),
    frame.clash === 'value' && wholeAgainstWhole,
    frame.clash === 'value' && samePopulation,
    frame.clash !== 'place' && frame.clash !== 'words' && samePlace,
    frame.clash !== 'time' && frame.clash !== 'words' && sameTime,
    frame.clash === 'value' && samePeriod,
    frame.clash !== 'words' && stance,
  ];
  return questions.filter((question) => question !== false);
}

const SAME: Record<WalkedSame, Question> = {
  measure: sameMeasure,
  subject: sameSubject,
  event: sameEvent,
  words: sameWords,
  entity: sameEntity,
  set: sameSet,
  topic: sameTopic,
};
