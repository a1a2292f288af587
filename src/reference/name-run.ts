/** Stretches of capitalised words that can be names, in one sentence. */
import { isNoun } from '../language/lexicon/index.ts';
import type { Sentence, Token } from '../language/sentence.ts';
import { type Casing, hasHeadlineCase, isCapitalised, startsSentence } from './casing.ts';
import {
  AND_HEADS,
  CALENDAR_WORDS,
  OF_HEADS,
  ORGANISATION_WORDS,
  PARTICLES,
  POSSESSIVE_PARTS,
} from './data/name-words.ts';
import { TITLES } from './data/titles.ts';

/** A run of tokens, end not included. */
export interface NameRun {
  readonly first: number;
  readonly end: number;
}

/** How much a token looks like part of a name: not, by its capital alone, or by its tag as well. */
type Strength = 0 | 1 | 2;

/** No name is longer: a row of capitals is set type, and reading it must stay linear. */
const LONGEST = 14;

/** What a run needs to know beyond its sentence. */
export interface RunContext {
  readonly casing: Casing;
  /** For each token, whether it stands in a date or time. */
  isTime(token: Token): boolean;
  /** True for a pair of names that a hyphen joins without making one name ("Iran-Iraq"). */
  isPlace(word: string): boolean;
}

/** The runs of a sentence of running text, in order. Empty for a sentence in headline case. */
export function nameRuns(sentence: Sentence, context: RunContext): readonly NameRun[] {
  if (hasHeadlineCase(sentence)) return [];
  const strengths = sentence.tokens.map((token) => strength(sentence, token, context));
  const runs: NameRun[] = [];
  for (let first = 0; first < sentence.tokens.length; ) {
    const end = runFrom(sentence, strengths, first, context);
    if (end > first) runs.push({ first, end });
    first = Math.max(end, first + 1);
  }
  return runs;
}

function strength(sentence: Sentence, token: Token, context: RunContext): Strength {
  const { form } = token;
  if (!isCapitalised(form) || form === 'I' || token.xpos.startsWith('PRP') || context.isTime(token)) return 0;
  const lower = form.toLowerCase().replaceAll('.', '');
  if (isAcronym(form) && !CALENDAR_WORDS.has(lower)) return 2;
  if (CALENDAR_WORDS.has(lower) || /^(?:DET|ADP|AUX|CCONJ|SCONJ|PRON|PART|INTJ|PUNCT)$/u.test(token.upos)) return 0;
  const proper = token.upos === 'PROPN' || token.xpos.startsWith('NNP');
  if (!startsSentence(sentence, token)) return proper ? 2 : 1;
  const { isSmall, isCapital } = context.casing;
  if (isCapital(form)) return proper ? 2 : isSmall(form) ? 0 : 1;
  if (!proper) return !isSmall(form) && isUnknown(token) ? 2 : 0;
  const isKnown = isTitle(lower) || sentence.deskWords?.titles.has(lower) === true;
  return isSmall(form) && !isKnown ? 0 : 2;
}

/** Two capitals or more and nothing small: in a sentence that is not in capitals, no function word ("IS", "WHO"). */
export function isAcronym(form: string): boolean {
  return /^(?:\p{Lu}\p{N}?\.?-?){2,}s?$/u.test(form);
}

/** A word that no dictionary holds: at the start of a sentence it is a name, whatever its tag. */
function isUnknown({ form, lemma, upos }: Token): boolean {
  return /^(?:NOUN|X)$/u.test(upos) && form.length > 3 && !isNoun(form.toLowerCase()) && !isNoun(lemma.toLowerCase());
}

function isTitle(lower: string): boolean {
  return TITLES.has(lower);
}

/** The end of the run that starts here, or `first` where none does. */
function runFrom(sentence: Sentence, strengths: readonly Strength[], first: number, context: RunContext): number {
  let end = start(sentence, strengths, first);
  while (end > first && end - first < LONGEST) {
    const next = extend(sentence, strengths, first, end, context);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** A run starts with a capital, or with a particle and a hyphen before one ("al-Hadi"). */
function start(sentence: Sentence, strengths: readonly Strength[], first: number): number {
  if ((strengths[first] ?? 0) > 0) return first + 1;
  if ((strengths[first + 2] ?? 0) === 0 || sentence.tokens[first + 1]?.form !== '-') return first;
  if (!PARTICLES.has(sentence.tokens[first]?.form.toLowerCase() ?? '')) return first;
  return isTight(sentence, first + 1) && isTight(sentence, first + 2) ? first + 3 : first;
}

function extend(
  sentence: Sentence,
  strengths: readonly Strength[],
  first: number,
  end: number,
  context: RunContext,
): number {
  const next = start(sentence, strengths, end);
  if (next > end) return next;
  const token = sentence.tokens[end];
  if (token === undefined) return end;
  if (token.form === '-') return hyphenated(sentence, strengths, end, context);
  const lower = token.form.toLowerCase();
  if (lower === "'s" || lower === '’s') return possessivePart(sentence, strengths, end);
  if (lower === "'" || lower === '’') return ofMembers(sentence, strengths, end);
  if (PARTICLES.has(lower)) return particles(sentence, strengths, end);
  return linked(sentence, strengths, first, end, lower);
}

/** Two capitals with a hyphen between and no space: "Smith-Jones", but not two places. */
function hyphenated(sentence: Sentence, strengths: readonly Strength[], at: number, context: RunContext): number {
  const before = sentence.tokens[at - 1]?.form ?? '';
  const after = sentence.tokens[at + 1];
  if (after === undefined || (strengths[at + 1] ?? 0) === 0) return at;
  if (!isTight(sentence, at) || !isTight(sentence, at + 1)) return at;
  return context.isPlace(before) && context.isPlace(after.form) ? at : at + 2;
}

/** No white space stands before the token. */
function isTight(sentence: Sentence, at: number): boolean {
  return sentence.tokens[at]?.span.start === sentence.tokens[at - 1]?.span.end;
}

function possessivePart(sentence: Sentence, strengths: readonly Strength[], at: number): number {
  const owner = sentence.tokens[at - 1]?.form.toLowerCase() ?? '';
  if ((strengths[at + 1] ?? 0) === 0) return at;
  return POSSESSIVE_PARTS.has(owner) || isOfSaint(sentence, at) ? at + 2 : at;
}

/** "Rail Workers' Union": a body named after those who are in it. */
function ofMembers(sentence: Sentence, strengths: readonly Strength[], at: number): number {
  const next = sentence.tokens[at + 1];
  const isBody =
    next !== undefined && (strengths[next.index] ?? 0) > 0 && ORGANISATION_WORDS.has(next.form.toLowerCase());
  return isBody && sentence.tokens[at - 1]?.form.endsWith('s') === true ? at + 2 : at;
}

/** "St Anne's Hospital": named after a saint. */
const isOfSaint = (sentence: Sentence, at: number): boolean => /^St\.?$/u.test(sentence.tokens[at - 2]?.form ?? '');

/** "Ludwig van der Berg": up to three particles before a capital. */
function particles(sentence: Sentence, strengths: readonly Strength[], at: number): number {
  for (let next = at + 1; next <= at + 3; next += 1) {
    const after = start(sentence, strengths, next);
    if (after > next) return after;
    if (!PARTICLES.has(sentence.tokens[next]?.form.toLowerCase() ?? '')) return at;
  }
  return at;
}

function linked(sentence: Sentence, strengths: readonly Strength[], first: number, at: number, lower: string): number {
  const article = sentence.tokens[at + 1]?.form.toLowerCase() === 'the' ? 1 : 0;
  const next = at + 1 + article;
  if ((strengths[next] ?? 0) === 0) return at;
  const words = sentence.tokens.slice(first, at).map(({ form }) => form.toLowerCase());
  if (lower === '&') return article === 0 ? next + 1 : at;
  if (lower === 'and') return article === 0 && joinsWithAnd(words) ? next + 1 : at;
  if (lower !== 'of' && lower !== 'for') return at;
  return OF_HEADS.has(words.at(-1) ?? '') || endsTitle(words, lower, sentence, at + 1) ? next + 1 : at;
}

/** "Ministry of Trade and …": a ministry or the like, with what it is for begun. */
function joinsWithAnd(words: readonly string[]): boolean {
  const of = words.findIndex((word) => word === 'of' || word === 'for');
  return of > 0 && AND_HEADS.has(words[of - 1] ?? '') && !words.includes('and') && words.length - of <= 3;
}

/** "Secretary of State": a title of several words. */
function endsTitle(words: readonly string[], link: string, sentence: Sentence, at: number): boolean {
  const rest = sentence.tokens.slice(at, at + 2).map(({ form }) => form.toLowerCase());
  const last = words.at(-1) ?? '';
  return [1, 2].some((length) => TITLES.has([last, link, ...rest.slice(0, length)].join(' ')));
}
