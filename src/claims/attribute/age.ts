/** "Ruth Kember, 58,", "a 61-year-old teacher", "he is 79", "died at 74", "was six in 1945": how old somebody is, and when. */
import type { NumericExpression } from '../../language/quantity.ts';
import type { Token } from '../../language/sentence.ts';
import { clauseHead, copula, dependent, head, isNegated, modality, tense } from '../../language/tree.ts';
import type { DayWindow, LifeClaim } from '../attribute.ts';
import type { Draft } from '../reading/base.ts';
import type { Placed } from '../reading/placed.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import { lifeClaim } from './life-claim.ts';
import { BODIES, describedBy, nameBefore, PEOPLE, standingFor, subjectFor } from './owner.ts';
import { bornForAge, bornForBirthday } from './span-of-life.ts';
import { daysInClause, draftDay, isOfAnotherTime, onlyDated } from './when-told.ts';

type Number = Placed<NumericExpression>;

/** Whose age it is, and of which time: the present, that of the story, that of other words of the sentence, the very birthday. */
interface Aged {
  readonly owner: Token;
  readonly at: 'present' | 'now' | 'then' | 'birthday' | 'death';
}

/** Younger or older than this is rarely said of somebody with a name. */
const [YOUNGEST, OLDEST] = [1, 120];

/** The ages of named people in a sentence, and of organisations ("the 98-year-old firm"). */
export function* ages(context: SentenceContext): Iterable<Draft<LifeClaim>> {
  for (const number of context.numbers) {
    const years = yearsOf(number.expression);
    const aged = years === undefined ? undefined : agedAt(context, number);
    if (years === undefined || aged === undefined) continue;
    const told = whenTold(context, number, aged, years);
    if (told === undefined) continue;
    yield lifeClaim(context, {
      ...told,
      owner: aged.owner,
      first: number.first,
      end: number.end,
      years,
      attribute: 'age',
    });
  }
}

/** Whole years, exact or a decade of life; undefined for figures that are no age. */
function yearsOf({ dimension, value, unit, approximate, bound }: NumericExpression): LifeClaim['years'] {
  if (dimension !== 'age' && (dimension !== 'count' || unit !== undefined)) return undefined;
  if (dimension === 'age' && unit !== undefined && unit !== 'year') return undefined;
  const decade = dimension === 'age' && value.highOpen && value.high - value.low <= 10;
  if (!decade && (approximate || bound !== 'exact' || value.low !== value.high)) return undefined;
  const high = decade ? value.high - 1 : value.high;
  const whole = Number.isInteger(value.low) && Number.isInteger(high);
  return whole && value.low >= YOUNGEST && high <= OLDEST ? { low: value.low, high } : undefined;
}

function agedAt(context: SentenceContext, number: Number): Aged | undefined {
  if (number.expression.dimension === 'age') return ofAgeWords(context, number);
  const token = context.sentence.tokens[number.first];
  if (token === undefined || number.end - number.first !== 1) return undefined;
  return (
    besideName(context, number) ?? asPredicate(context, token) ?? ofTurning(context, token) ?? ofDeath(context, token)
  );
}

/** What closes an apposition. */
const CLOSES = /^(?:[,;:.)–—]|who|from|of)$/u;

/** "Ruth Kember, 58, ", "Ruth Kember, then 58,", "Ruth Kember, aged 58,". */
function besideName(context: SentenceContext, { first, end }: Number): Aged | undefined {
  const { tokens } = context.sentence;
  const adverb = tokens[first - 1]?.form.toLowerCase();
  const then = adverb === 'then';
  const comma = then || adverb === 'now' ? first - 2 : first - 1;
  if (tokens[comma]?.form !== ',' || !CLOSES.test(tokens[end]?.form ?? '.')) return undefined;
  const owner = nameBefore(context, comma, PEOPLE);
  return owner === undefined ? undefined : { owner, at: then ? 'then' : 'now' };
}

/** "He is 79", "who is 79", "She was six in 1945". */
function asPredicate(context: SentenceContext, number: Token): Aged | undefined {
  const be = copula(context.sentence, number);
  const next = context.sentence.tokens[number.index + 1];
  if (be === undefined || next?.upos === 'NOUN' || be.index !== number.index - 1) return undefined;
  return predicated(context, number, be);
}

function predicated(context: SentenceContext, predicate: Token, be: Token): Aged | undefined {
  const { sentence } = context;
  const owner = subjectFor(context, predicate, PEOPLE) ?? whoBefore(context, be);
  if (owner === undefined || isNegated(sentence, predicate) || modality(sentence, predicate) !== 'fact')
    return undefined;
  return { owner, at: be.form === 'is' || be.form === "'s" || be.form === 'am' ? 'present' : 'then' };
}

/** "Tom Harker, who is": the name before the clause, wherever the tree hangs it. */
function whoBefore(context: SentenceContext, be: Token): Token | undefined {
  const who = context.sentence.tokens[be.index - 1];
  if (who?.form !== 'who') return undefined;
  const comma = context.sentence.tokens[who.index - 1]?.form === ',';
  return nameBefore(context, comma ? who.index - 1 : who.index, PEOPLE);
}

/** "turned 80 last week", "will turn 62 in June". */
function ofTurning(context: SentenceContext, number: Token): Aged | undefined {
  const verb = context.sentence.tokens[number.index - 1];
  if (verb?.lemma !== 'turn' || verb.upos !== 'VERB') return undefined;
  const owner = subjectFor(context, verb, PEOPLE);
  return owner === undefined ? undefined : { owner, at: 'birthday' };
}

/** "died at 74", "died on Friday aged 74", "has died aged 74", which is of the draft's own time. */
function ofDeath(context: SentenceContext, token: Token): Aged | undefined {
  const { sentence } = context;
  const verb = clauseHead(sentence, token);
  if (verb.lemma !== 'die' || tense(sentence, verb) === 'future') return undefined;
  const before = sentence.tokens[token.index - 1]?.form.toLowerCase();
  if (token.upos === 'NUM' && before !== 'at' && before !== 'aged' && before !== 'of') return undefined;
  const owner = subjectFor(context, verb, PEOPLE);
  const hasDied = dependent(sentence, verb, 'aux')?.form === 'has';
  return owner === undefined ? undefined : { owner, at: hasDied ? 'now' : 'death' };
}

/** "won the prize in 2010, aged 27": the age of the time of the deed, which names its year. */
function ofDeed(context: SentenceContext, token: Token): Aged | undefined {
  const { sentence } = context;
  if (token.form.toLowerCase() !== 'aged') return undefined;
  const verb = clauseHead(sentence, token);
  const above = verb.index === token.index ? head(sentence, verb) : verb;
  if (above?.upos !== 'VERB' || tense(sentence, above) !== 'past' || isNegated(sentence, above)) return undefined;
  const owner = subjectFor(context, above, PEOPLE);
  return owner === undefined ? undefined : { owner, at: 'then' };
}

/** "aged 58", "58-year-old", "58 years old", "in her 50s". */
function ofAgeWords(context: SentenceContext, number: Number): Aged | undefined {
  const { tokens } = context.sentence;
  const [first, last] = [tokens[number.first], tokens[number.end - 1]];
  if (first === undefined || last === undefined) return undefined;
  const beside = besideName(context, number);
  if (beside !== undefined) return beside;
  if (/^(?:aged?|at)$/iu.test(first.form)) return ofDeath(context, first) ?? ofDeed(context, first);
  const be = copula(context.sentence, last);
  if (be !== undefined) return predicated(context, last, be);
  return /^olds?$/u.test(last.form) ? ofNoun(context, number, last) : undefined;
}

/** "a 61-year-old teacher": the noun, and whom it describes; "the 61-year-old" alone. */
function ofNoun(context: SentenceContext, { first }: Number, old: Token): Aged | undefined {
  const { sentence } = context;
  const above = head(sentence, old);
  const noun = old.deprel === 'amod' && above !== undefined && above.index > old.index ? above : old;
  const before = sentence.tokens[first - 2]?.form.toLowerCase();
  if (before === 'as' || (noun.lemma === 'self' && noun.index !== old.index)) return undefined;
  const owner =
    describedBy(context, noun, PEOPLE) ??
    apposed(context, first) ??
    standingFor(context, noun, BODIES) ??
    standingFor(context, old, PEOPLE);
  if (owner === undefined) return undefined;
  const be = dependent(sentence, noun, 'cop');
  return { owner, at: be !== undefined && be.form !== 'is' ? 'then' : 'now' };
}

/** "Anna Duval, a 19-year-old …": the name before the comma, wherever the tree hangs the noun. */
function apposed({ sentence, ...rest }: SentenceContext, first: number): Token | undefined {
  const context = { sentence, ...rest };
  const article = sentence.tokens[first - 1]?.form.toLowerCase();
  if (article !== 'a' && article !== 'an' && article !== 'the') return undefined;
  return sentence.tokens[first - 2]?.form === ',' ? nameBefore(context, first - 2, PEOPLE) : undefined;
}

/** The days of birth that follow, where the time of the age is known; undefined where the age says nothing. */
function whenTold(
  context: SentenceContext,
  number: Number,
  { at }: Aged,
  years: NonNullable<LifeClaim['years']>,
): Pick<LifeClaim, 'now' | 'began'> | undefined {
  const token = context.sentence.tokens[number.first];
  if (token === undefined) return undefined;
  if (at === 'present' || at === 'now') {
    if (at === 'now' && isOfAnotherTime(context)) return undefined;
    const day = draftDay(context);
    return { now: true, ...(day === undefined ? {} : { began: bornForAge(years, day) }) };
  }
  const on = at === 'then' ? onlyDated(context) : daysInClause(context, token);
  if (on === undefined) return undefined;
  return { now: false, began: began(at, years, on) };
}

const began = (at: Aged['at'], years: NonNullable<LifeClaim['years']>, on: DayWindow): DayWindow =>
  at === 'birthday' ? bornForBirthday(years.low, on) : bornForAge(years, on);
