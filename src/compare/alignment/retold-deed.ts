/** Does one sentence tell another again, but for one thing? What the two ways of telling a deed otherwise have in common. */
import type { Claim, EventClaim } from '../../claims/index.ts';
import { remembered } from '../../language/remembered.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { head } from '../../language/tree.ts';
import { type Answer, no, unknown, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import type { ContentWord } from './content.ts';
import { contrastIn } from './contrast.ts';
import { canBeOne } from './figure-clash.ts';
import { figuresOf } from './figures-of.ts';
import { areSideBySide } from './near-sentences.ts';
import { overlapOf, type Retelling } from './retelling.ts';
import { ORDER } from './told-again.ts';
import { isToldThen, otherTime } from './told-then.ts';

/** Two sentences, and not two that follow each other. */
export function twoSentences(a: EventClaim, b: EventClaim): Answer {
  const question = 'two tellings';
  if (areSideBySide(a, b)) return no(question, 'they stand side by side');
  return yes(question, 'two sentences tell of it');
}

/**
 * Both are told by a verb, that of the main clause or of what somebody says: purposes, conditions and relative clauses are
 * beside what a sentence tells.
 */
export function mainDeed(brief: EventClaim, full: EventClaim, { own, content }: Retelling): Answer {
  const question = 'the main deed';
  const [x, y] = [own.sentence.tokens[brief.predicate.token], content.sentence.tokens[full.predicate.token]];
  if (x?.upos !== 'VERB' || y?.upos !== 'VERB') return no(question, 'one is told by a noun');
  if (!isMain(own.sentence, x)) return no(question, `"${brief.value}" is beside what is told`);
  if (!isMain(content.sentence, y)) return no(question, `"${full.value}" is beside what is told`);
  return yes(question, 'both are told by verbs');
}

/** False only where twoSentences or mainDeed is sure to say no. */
export const mayBeTwoTellings = (a: EventClaim, b: EventClaim, context: CompareContext): boolean =>
  isToldByMainVerb(a, context) && isToldByMainVerb(b, context) && !areSideBySide(a, b);

/** Many pairs ask it of each claim. */
const isToldByMainVerb = remembered(({ place, predicate }: EventClaim, { text }: CompareContext): boolean => {
  const block = text.blocks[place.block];
  const sentence = block?.type === 'prose' ? block.sentences[place.sentence - 1] : undefined;
  const verb = sentence?.tokens[predicate.token];
  return sentence !== undefined && verb?.upos === 'VERB' && isMain(sentence, verb);
});

/** The verb of the sentence, of what is said, or one joined to these. */
function isMain(sentence: Sentence, verb: Token): boolean {
  let at: Token | undefined = verb;
  for (let steps = MOST_STEPS; at !== undefined && steps > 0; steps -= 1) {
    if (at.deprel === 'root') return true;
    if (!MAIN.has(at.deprel)) return false;
    at = head(sentence, at);
  }
  return false;
}

const MOST_STEPS = 6;
const MAIN: ReadonlySet<string> = new Set(['ccomp', 'conj', 'parataxis']);

/** No condition, question or possibility, and no plan beside a deed; but "will not accept" denies "accepts". */
export function bothTold(a: EventClaim, b: EventClaim): Answer {
  const question = 'both said to be so';
  const [{ modality: x }, { modality: y }] = [a.stance, b.stance];
  const open = [x, y].find((modality) => modality !== 'fact' && modality !== 'plan');
  if (open !== undefined) return no(question, `one is a ${open}`, 'hypothetical');
  if (x === y) return yes(question, `both are told as ${x}`);
  const [plan, told] = x === 'plan' ? [a, b] : [b, a];
  return plan.polarity === 'negated' && told.predicate.tense === 'present'
    ? unknown(question, 'what is not to be is said to be so', 0.8)
    : no(question, 'one is planned', 'hypothetical');
}

/** How much of the rest has to be told again, and in how many words. */
export interface Enough {
  readonly share: number;
  readonly words: number;
}

/** Yes where what the brief telling says beside some words is in the other sentence. */
export function restToldAgain(
  { own, content, foreign }: Retelling,
  isLeftOut: (word: ContentWord) => boolean,
  { share: least, words }: Enough,
  context: CompareContext,
): Answer {
  const question = 'the rest told again';
  const rest = overlapOf(own, content, context, isLeftOut);
  if (rest === undefined) return no(question, 'nothing else is told');
  const percent = Math.round(rest.share * 100);
  const strange = foreign.find((word) => !isLeftOut(word)) ?? rest.missing.find(({ token }) => token.upos === 'PROPN');
  if (strange !== undefined) return no(question, `only one speaks of ${strange.token.form}`);
  if (rest.share < least || rest.told < words) return no(question, `they share ${percent}% of the rest`);
  const odd = rest.missing.find(({ token }) => ORDER.test(token.lemma));
  if (odd !== undefined) return no(question, 'one is another in an order');
  return yes(question, `${percent}% of the rest is in both`, rest.share >= SURE ? 1 : 0.85);
}

const SURE = 0.9;

/** Neither is narrowed otherwise, nor told of another time or with another figure. */
export function sameCase(brief: EventClaim, full: EventClaim, retelling: Retelling, context: CompareContext): Answer {
  const question = 'same case';
  const contrast = contrastIn(retelling);
  if (contrast !== undefined) return no(question, contrast);
  const time = otherTime(retelling.own, retelling.content);
  if (time !== undefined) return no(question, time, 'other-time');
  const others = figuresOf(full, context);
  const odd = figuresOf(brief, context).find((own) => !others.some((other) => canBeOne(own, other) !== false));
  if (odd !== undefined && others.length > 0) return no(question, `${odd.value} is not in the other sentence`);
  return isToldThen(brief, full, retelling);
}

/** The word of a sentence that tells the deed. */
export const isWordOf =
  ({ predicate }: EventClaim) =>
  ({ token }: ContentWord): boolean =>
    token.index === predicate.token;

/** The answers up to the first "no". */
export function untilParted(questions: Iterable<Answer>): readonly Answer[] {
  const answers: Answer[] = [];
  for (const answer of questions) {
    answers.push(answer);
    if (answer.answer === 'no') break;
  }
  return answers;
}

/** The brief telling first. */
export const inOrder = (a: EventClaim, b: EventClaim, brief: Claim): readonly [EventClaim, EventClaim] =>
  brief === a ? [a, b] : [b, a];
