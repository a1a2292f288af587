/** What a clause says of its members: "backed it" and "voted against" are two sides of one thing. */
import { isKindOf, oppositeOf, senseOfWord } from '../../language/lexicon/index.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { dependent, dependents, head, isNegated, subject } from '../../language/tree.ts';
import { verbal } from '../reading/predicate-of.ts';

/** One name for what is said, and on which side of it the clause stands. */
export interface Sense {
  readonly key: string;
  readonly positive: boolean;
}

/** Predicates that say nothing that could be compared. By hand. */
const EMPTY = new Set([
  'be',
  'do',
  'say',
  'tell',
  'make',
  'get',
  'go',
  'take',
  'see',
  'know',
  'think',
  'want',
  'need',
  'ask',
  'like',
  'sure',
  'certain',
  'aware',
]);

/** What the predicate says; `none` where its subject or object is nobody or nothing, which is no negation of the predicate. */
export function senseOf(sentence: Sentence, predicate: Token, none: boolean): Sense | undefined {
  const said = saidBy(sentence, predicate);
  if (said === undefined) return undefined;
  const isDenied = isNegated(sentence, predicate) !== none;
  return { key: said.key, positive: said.positive !== isDenied };
}

/** The name of what the predicate says, on either side. */
export const keyOfSense = (sentence: Sentence, predicate: Token): string | undefined =>
  saidBy(sentence, predicate)?.key;

function saidBy(sentence: Sentence, predicate: Token): Sense | undefined {
  const lemma = predicate.lemma.toLowerCase();
  if (/^(?:stay|remain|keep)$/u.test(lemma)) {
    const complement = dependent(sentence, predicate, 'xcomp', 'obj') ?? sentence.tokens[predicate.index + 1];
    const entry = complement === undefined ? undefined : senseOfWord(complement.lemma.toLowerCase());
    if (entry !== undefined) return { key: entry.name, positive: entry.positive };
  }
  if (
    /^(?:leave|depart|go)$/u.test(lemma) &&
    isVehicle(subject(sentence, predicate) ?? sentence.tokens[predicate.index - 1])
  )
    return { key: 'running', positive: true };
  const next = sentence.tokens[predicate.index + 1];
  const before = sentence.tokens[predicate.index - 1];
  const pairs = [`${lemma} ${next?.lemma.toLowerCase()}`, `${before?.lemma.toLowerCase()} ${lemma}`, lemma];
  for (const words of pairs) {
    const entry = senseOfWord(words);
    if (entry !== undefined) return { key: entry.name, positive: entry.positive };
  }
  if (/^(?:get|receive|collect|draw)$/u.test(lemma) && WAGES.has(dependent(sentence, predicate, 'obj')?.lemma ?? ''))
    return { key: 'pay', positive: true };
  if (tellsInjury(sentence, predicate, lemma)) return { key: 'injury', positive: true };
  return ofAnyWord(sentence, predicate, lemma);
}

/** What workers are paid. By hand. */
const WAGES = new Set(['wage', 'salary', 'pay', 'paycheck', 'pay-cheque', 'wages']);

const isVehicle = (noun: Token | undefined) =>
  noun !== undefined && ['vehicle', 'conveyance', 'transport'].some((kind) => isKindOf(noun.lemma.toLowerCase(), kind));

/** "broke his leg", "suffered burns", "were treated for cuts". */
function tellsInjury(sentence: Sentence, predicate: Token, lemma: string): boolean {
  if (!/^(?:break|fracture|suffer|sustain|receive|treat|take|rush|airlift|admit|hospitalise|hospitalize)$/u.test(lemma))
    return false;
  if (/^(?:take|rush|airlift|admit)$/u.test(lemma)) return isForHarm(sentence, predicate);
  return dependents(sentence, predicate, 'obj', 'obl').some(({ lemma: noun }) => HARM.has(noun.toLowerCase()));
}

/** "were taken to hospital with burns", wherever the tree hangs the burns. */
function isForHarm(sentence: Sentence, predicate: Token): boolean {
  const after = sentence.tokens.slice(predicate.index + 1, predicate.index + 11);
  const at = after.findIndex(({ form }) => /^(?:with|for)$/iu.test(form));
  return at >= 0 && after.slice(at, at + 5).some(({ lemma }) => HARM.has(lemma.toLowerCase()));
}

/** Injuries and the limbs that are broken. By hand. */
const HARM = new Set(
  'injury burn cut wound fracture bruise concussion shock leg arm wrist ankle hip rib collarbone nose hand foot jaw'.split(
    ' ',
  ),
);

/** Any other verb by its class, with its contrary; "have" by what is had. */
function ofAnyWord(sentence: Sentence, predicate: Token, lemma: string): Sense | undefined {
  if (lemma === 'have') {
    const had = dependent(sentence, predicate, 'obj');
    return had?.upos === 'NOUN' ? { key: `have ${had.lemma.toLowerCase()}`, positive: true } : undefined;
  }
  if (EMPTY.has(lemma)) return undefined;
  if (predicate.upos !== 'VERB' && predicate.upos !== 'ADJ') return undefined;
  const { class: group, lemma: verb } = verbal(sentence, predicate);
  const opposite = group === undefined ? undefined : oppositeOf(group);
  if (group !== undefined && COURSES.has(group)) return undefined;
  if (group !== undefined && opposite !== undefined && opposite < group) return { key: opposite, positive: false };
  return { key: group ?? verb, positive: true };
}

/** Figures that go up and down are no members that do. */
const COURSES = new Set(['rise', 'fall', 'raise', 'cut', 'gain']);

/** "declined to endorse", "failed to appear": the deed that was not done. */
export function deedOf(sentence: Sentence, predicate: Token): Token {
  const below = dependent(sentence, predicate, 'xcomp');
  const isRefusal = /^(?:decline|refuse|fail)$/u.test(predicate.lemma);
  return isRefusal && below !== undefined ? below : predicate;
}

/** The noun above, where the token is joined to it by "and". */
export const joined = (sentence: Sentence, token: Token): Token =>
  token.deprel === 'conj' ? (head(sentence, token) ?? token) : token;
