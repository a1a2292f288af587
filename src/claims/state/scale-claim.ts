/** The claim that words of a scale make where they stand: of a subject, of what is made so, or of the noun behind them. */
import type { ScaleReading } from '../../language/lexicon/index.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { clauseHead, dependent, dependents, head, isNegated, isPassive, subject } from '../../language/tree.ts';
import type { Stance } from '../claim.ts';
import type { Draft } from '../reading/base.ts';
import { LazyBase } from '../reading/lazy-base.ts';
import { subjectOf } from '../reading/phrase.ts';
import { verbal } from '../reading/predicate-of.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import type { StateClaim } from '../state.ts';
import { attributedNoun } from './attributed.ts';
import { awaitedTelling, isAwaited } from './awaited.ts';
import { bearerOf } from './bearer.ts';
import { fullnessBearer } from './fullness.ts';
import { isNegative } from './none-left.ts';
import { BRINGING, isMadeSo } from './scale-words.ts';
import { tellingOf } from './telling.ts';

/** What the tokens [first, end) say on a scale; undefined where they only look like it. */
export function scaleClaim(
  context: SentenceContext,
  first: number,
  end: number,
  reading: ScaleReading,
): Draft<StateClaim> | undefined {
  const { sentence } = context;
  const word = headWithin(context, first, end);
  const words = { first, end, word };
  if (word.lemma === 'late' && !isBeforePerson(context, word)) return undefined;
  if (reading.scale === 'fullness') return fullness(context, words, reading);
  if (isModifier(word)) return LOOSE.has(reading.scale) ? undefined : attributed(context, words, reading);
  const made = brought(sentence, word);
  if (made !== undefined) return resultative(context, words, made, reading);
  const predicate = clauseHead(sentence, word);
  if (predicate.index < first - 1 || predicate.index >= end) return undefined;
  const bearer = bearerOf(sentence, predicate);
  if (bearer === undefined || (end - first === 1 && isMovement(sentence, predicate))) return undefined;
  if (reading.pole === 'absent' && isPerson(context, bearer)) return undefined;
  if (reading.scale === 'life' && predicate.lemma === 'survive' && isPassive(sentence, predicate)) return undefined;
  const isAhead = isAwaited(sentence, predicate);
  const negated = isNegated(sentence, predicate) !== isAhead;
  if (reading.scale === 'presence' && isNegative(sentence, bearer)) return undefined;
  const told = verbal(sentence, predicate);
  const base = new LazyBase(context, { token: predicate, bearer, value: { first, end }, predicate: told });
  return Object.assign(base, {
    kind: 'state' as const,
    scale: reading.scale,
    pole: negated ? reading.opposite : reading.pole,
    degree: reading.degree,
    told: isAhead ? awaitedTelling(sentence, predicate) : tellingOf(context, predicate),
    predicate: told,
  });
}

/** "had gone to stay", "have gone to the coast": they are somewhere else, not no more. */
function isMovement(sentence: Sentence, predicate: Token): boolean {
  if (predicate.lemma !== 'go') return false;
  const infinitive = dependent(sentence, predicate, 'xcomp', 'advcl');
  if (infinitive !== undefined && infinitive.index > predicate.index) return true;
  return dependents(sentence, predicate, 'obl').some((place) =>
    dependents(sentence, place, 'case').some(({ lemma }) =>
      ['to', 'into', 'for', 'through', 'towards'].includes(lemma),
    ),
  );
}

/** "found the surgeon negligent", "was kept secret": the verb above. */
function brought(sentence: Sentence, word: Token): Token | undefined {
  const verb = head(sentence, word);
  if (verb?.upos !== 'VERB' || word.upos === 'VERB' || !BRINGING.has(verb.lemma)) return undefined;
  return ['xcomp', 'obl', 'advmod', 'advcl'].includes(word.deprel) || isMadeSo(sentence, word) ? verb : undefined;
}

function resultative(
  context: SentenceContext,
  words: { readonly first: number; readonly end: number },
  verb: Token,
  { scale, pole, opposite, degree }: ScaleReading,
): Draft<StateClaim> | undefined {
  const { sentence } = context;
  const isAbout = isPassive(sentence, verb) || dependent(sentence, verb, 'obj') === undefined;
  const object = dependent(sentence, verb, 'obj');
  const inside = object !== undefined && isMadeSo(sentence, object) ? sentence.tokens[object.index - 1] : object;
  const bearer = isAbout ? subject(sentence, verb) : inside;
  if (bearer === undefined) return undefined;
  const predicate = verbal(sentence, verb);
  const base = new LazyBase(context, { token: verb, bearer, value: words, predicate });
  const told = tellingOf(context, verb);
  const own = isNegated(sentence, verb) ? opposite : pole;
  return Object.assign(base, { kind: 'state' as const, scale, pole: own, degree, told, predicate });
}

/** "the closed bridge": said of the noun in passing, at no time of its own. */
function attributed(
  context: SentenceContext,
  words: { readonly first: number; readonly end: number; readonly word: Token },
  { scale, pole, degree }: ScaleReading,
): Draft<StateClaim> | undefined {
  const noun = attributedNoun(context.sentence, words);
  if (noun === undefined) return undefined;
  const whole = subjectOf(context, noun);
  const own = words.word.lemma.toLowerCase();
  const bearer = { ...whole, modifiers: whole.modifiers.filter((modifier) => modifier !== own) };
  const base = new LazyBase(context, { token: words.word, bearer, value: words, restate: asFact });
  return Object.assign(base, { kind: 'state' as const, scale, pole, degree, told: 'timeless' as const });
}

/** What the clause says of a noun, planned or denied, leaves what stands before it as it is. */
const asFact = (told: Stance): Stance => ({ ...told, polarity: 'affirmed', modality: 'fact' });

/** How full something is: said of it, or of the crowd or hall that the words stand before. */
function fullness(
  context: SentenceContext,
  words: { readonly first: number; readonly end: number; readonly word: Token },
  { scale, pole, degree }: ScaleReading,
): Draft<StateClaim> | undefined {
  const { sentence } = context;
  const bearer = fullnessBearer(sentence, words);
  if (bearer === undefined) return undefined;
  const base = new LazyBase(context, { token: words.word, bearer, value: words });
  return Object.assign(base, { kind: 'state' as const, scale, pole, degree, told: tellingOf(context, words.word) });
}

/** "the late Ida Brandt": the dead; other things that are late have only to wait. */
function isBeforePerson(context: SentenceContext, word: Token): boolean {
  const noun = context.sentence.tokens[word.index + 1];
  return word.deprel === 'amod' && noun?.upos === 'PROPN' && isPerson(context, noun);
}

/** One who is defeated or driven out is no set of which nothing is left. */
function isPerson({ references, prose, sentence }: SentenceContext, bearer: Token): boolean {
  const link = references.at(prose.index, sentence.index, bearer.index)?.link;
  return link !== undefined && references.entity(link.entity).kind === 'person';
}

function headWithin({ sentence }: SentenceContext, first: number, end: number): Token {
  const inside = sentence.tokens.slice(first, end);
  const found = inside.find(({ head }) => head < first || head >= end) ?? inside[0];
  if (found === undefined) throw new RangeError('a state covers no token');
  return found;
}

/** Scales whose words before a noun tell its sort rather than where it stands ("the remaining rebels", "rising costs"). */
const LOOSE = new Set(['presence', 'direction', 'safety', 'truth']);

/** Does the word stand before a noun that it describes? */
const isModifier = ({ deprel, upos }: Token) => deprel === 'amod' && upos !== 'NOUN';
