/** "mostly gone", "holds out": where something stands on a named scale with two poles. */
import {
  isNoun,
  isPersonNoun,
  mayEndScale,
  mayStartScale,
  type ScaleReading,
  type ScaleTable,
  type ScaleWord,
  scaleNamed,
  scaleOf,
} from '../language/lexicon/index.ts';
import type { Sentence, Token } from '../language/sentence.ts';
import { clauseHead, dependent, dependents, head, isNegated, isPassive, subject } from '../language/tree.ts';
import type { ClaimBase, Stance } from './claim.ts';
import type { SentenceExtractor } from './extractor.ts';
import type { Predicate } from './predicate.ts';
import type { Draft } from './reading/base.ts';
import { LazyBase } from './reading/lazy-base.ts';
import { subjectOf } from './reading/phrase.ts';
import { verbal } from './reading/predicate-of.ts';
import type { SentenceContext } from './reading/sentence-context.ts';
import { attributedNoun } from './state/attributed.ts';
import { awaitedTelling, isAwaited } from './state/awaited.ts';
import { bearerOf } from './state/bearer.ts';
import { fullnessBearer } from './state/fullness.ts';
import { juryVerdicts } from './state/jury.ts';
import { lacking } from './state/lacking.ts';
import { nominalStates } from './state/nominal.ts';
import { isNegative, noneLeft } from './state/none-left.ts';
import { type Telling, tellingOf } from './state/telling.ts';
import { unity } from './state/unity.ts';

export interface StateClaim extends ClaimBase {
  readonly kind: 'state';
  /** presence, life, openness, approval, guilt, direction, completion, … */
  readonly scale: string;
  /** Which of the scale's two poles. */
  readonly pole: string;
  /** How far: 1 fully, 0.8 mostly, 0.5 partly, … */
  readonly degree: number;
  /** When the clause holds it to be so. */
  readonly told: Telling;
  readonly predicate?: Predicate;
}

/** At most so many words make one entry of a scale ("all but wiped out"). */
const LONGEST = 4;

export const state: SentenceExtractor<StateClaim> = {
  kind: 'state',
  *extract(context) {
    const none = [...noneLeft(context)];
    yield* none;
    yield* lacking(context);
    yield* juryVerdicts(context);
    yield* unity(context);
    yield* nominalStates(context);
    const told = new Set(none.map(({ predicate }) => predicate?.token));
    for (const claim of onScales(context)) if (!told.has(claim.predicate?.token)) yield claim;
  },
};

/** The claims that words of a scale make. */
function* onScales(context: SentenceContext): Generator<Draft<StateClaim>> {
  const { tokens, deskWords: desk } = context.sentence;
  for (let first = 0; first < tokens.length; first += 1) {
    const token = tokens[first];
    if (token === undefined) continue;
    const found = (desk && longest(context, token, desk.scales)) ?? longest(context, token);
    if (found === undefined) continue;
    for (const reading of [found.reading, ...(found.reading.also ?? [])]) {
      const claim = claimOf(context, first, found.end, reading);
      if (claim !== undefined && (reading === found.reading || fits(context, claim))) yield claim;
    }
    first = found.end - 1;
  }
}

/** Can what is in the state be of the sort that another sense of the words is of: somebody, or something? */
function fits({ references, text }: SentenceContext, { scale, subject }: Draft<StateClaim>): boolean {
  const ofPerson = scaleNamed(scale, text.deskWords)?.of === 'person';
  const isNamedPerson = subject.entity !== undefined && references.entity(subject.entity.entity).kind === 'person';
  return ofPerson === (isNamedPerson || isPersonNoun(subject.head));
}

/** What words of a table say on a scale, the longest that begin here; of the built-in scales where no table is given. */
function longest(
  { sentence }: SentenceContext,
  start: Token,
  table?: ScaleTable,
): { end: number; reading: ScaleReading } | undefined {
  if (!mayStartScale(start, table)) return undefined;
  const first = start.index;
  for (let end = Math.min(sentence.tokens.length, first + LONGEST); end > first; end -= 1) {
    const last = sentence.tokens[end - 1];
    if (last === undefined || !mayEndScale(last, table)) continue;
    const words = sentence.tokens.slice(first, end).map((token) => asRead(sentence, token));
    const reading = scaleOf(words, table);
    if (reading !== undefined) return { end, reading };
  }
  return undefined;
}

/** "They are gone" is a state, "they had gone" a movement: with "be" the participle is read as an adjective. */
function asRead(sentence: Sentence, token: Token): ScaleWord {
  const { form, lemma, upos } = token;
  if (upos === 'NOUN' && isMadeSo(sentence, token)) return { form, lemma, upos: 'ADJ' };
  const state = lemma === 'go' && token.xpos === 'VBN' && dependent(sentence, token, 'aux:pass', 'cop') !== undefined;
  return { form, lemma, upos: state ? 'ADJ' : upos };
}

/** "found Orme guilty", where the tree takes the adjective for a noun and the name for a part of it. */
const isMadeSo = (sentence: Sentence, token: Token): boolean =>
  token.deprel === 'obj' &&
  BRINGING.has(head(sentence, token)?.lemma ?? '') &&
  dependent(sentence, token, 'compound') !== undefined &&
  !isNoun(token.lemma);

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

function claimOf(
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

/** Verbs that find, keep or make something so. By hand: complex-transitive verbs (Quirk et al. 16.44–16.46). */
const BRINGING = new Set(['find', 'declare', 'pronounce', 'rule', 'judge', 'keep', 'leave', 'make', 'hold', 'set']);

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
