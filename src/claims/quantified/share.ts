/** How much of which set a phrase speaks of: "all twelve councillors", "none of the staff", "most residents", "two of the 40". */
import type { Interval } from '../../language/quantity.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { dependent, dependents } from '../../language/tree.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';

/** A share of a set. */
export interface SetShare {
  /** What the set is made of; undefined for a bare figure ("three voted against"). */
  readonly noun: Token | undefined;
  readonly share: Interval;
  /** True where the words say how much of the set it is; false where it is only some of them. */
  readonly quantified: boolean;
  /** True for "nobody", "no country": the clause is negated by its phrase, not by its verb. */
  readonly none: boolean;
  /** The tokens [first, end) that say so. */
  readonly first: number;
  readonly end: number;
}

const interval = (low: number, high: number, lowOpen = false, highOpen = false): Interval => ({
  low,
  high,
  lowOpen,
  highOpen,
});

const ALL = interval(1, 1);
const NONE = interval(0, 0);
const MOST = interval(0.5, 1, true);
const NEARLY_ALL = interval(0.8, 1);
const HARDLY_ANY = interval(0, 0.25);
const FEW = interval(0, 0.35);
const SOME = interval(0, 1, true);

/** Words that stand for all, none and most of a set. Source: Quirk et al. 5.10–5.25, 6.48–6.52. */
const WORDS = new Map<string, Interval>([
  ...['all', 'every', 'each', 'both', 'everyone', 'everybody'].map((word) => [word, ALL] as const),
  ...['no', 'none', 'neither', 'nobody', 'no-one', 'noone'].map((word) => [word, NONE] as const),
  ...['most', 'majority'].map((word) => [word, MOST] as const),
  ...['few', 'handful'].map((word) => [word, FEW] as const),
]);
const PEOPLE = new Set(['everyone', 'everybody', 'nobody', 'no-one', 'noone']);

/** What the phrase that a subject or object heads says of its set; undefined for a pronoun, or where "not all" stands. */
export function shareOf(context: SentenceContext, token: Token): SetShare | undefined {
  const { sentence } = context;
  const first = firstOf(sentence, token);
  const word = sentence.tokens[first];
  if (word === undefined) return undefined;
  const notOne = notOneOf(sentence, token, first);
  if (notOne !== undefined) return notOne;
  if (isDenied(sentence, first)) return undefined;
  return byWord(sentence, token, first) ?? byFigure(context, token);
}

/** The leftmost determiner or adverb of the phrase, at most six tokens before its head. */
function firstOf(sentence: Sentence, token: Token): number {
  const before = dependents(sentence, token).filter(
    ({ index, deprel }) =>
      index < token.index && index >= token.index - 6 && !/^(?:acl|advcl|punct|cc|case)/u.test(deprel),
  );
  return Math.min(token.index, ...before.map(({ index }) => index));
}

/** "not all", "not every", "all but": how much it is is left open. */
function isDenied(sentence: Sentence, first: number): boolean {
  const [before, next] = [
    sentence.tokens[first - 1]?.form.toLowerCase(),
    sentence.tokens[first + 1]?.form.toLowerCase(),
  ];
  return before === 'not' || next === 'but' || sentence.tokens[first]?.form.toLowerCase() === 'not';
}

/** "not one runner", "not a single door", "not one of the doors". */
function notOneOf(sentence: Sentence, token: Token, first: number): SetShare | undefined {
  const at = lower(sentence.tokens[first - 1]) === 'not' ? first - 1 : first;
  if (lower(sentence.tokens[at]) !== 'not') return undefined;
  const words = [lower(sentence.tokens[at + 1]), lower(sentence.tokens[at + 2])];
  if (words[0] !== 'one' && words.join(' ') !== 'a single') return undefined;
  const noun = token.upos === 'NOUN' ? token : ofNoun(sentence, token);
  // The tree hangs this "not" on the phrase, so that the verb is not negated.
  return { noun, share: NONE, quantified: true, none: false, first: at, end: token.index + 1 };
}

const lower = (token: Token | undefined) => token?.form.toLowerCase() ?? '';

function byWord(sentence: Sentence, token: Token, first: number): SetShare | undefined {
  const at = [first, first + 1, first + 2, token.index].find(
    (index) => index <= token.index && WORDS.has(lower(sentence.tokens[index])) && !isAFew(sentence, index),
  );
  const word = at === undefined ? undefined : sentence.tokens[at];
  if (at === undefined || word === undefined) return any(sentence, token, first) ?? wholeOf(sentence, token, first);
  const isNoOne = lower(word) === 'no' && lower(sentence.tokens[at + 1]) === 'one';
  const plain = WORDS.get(lower(word)) ?? SOME;
  const share = isNearly(sentence, at) ? (plain === NONE ? HARDLY_ANY : NEARLY_ALL) : plain;
  const own = PEOPLE.has(lower(word)) || isNoOne ? undefined : ofNoun(sentence, token);
  const isPronoun = token.upos !== 'NOUN' && token.upos !== 'PROPN';
  if (isPronoun && own === undefined && !PEOPLE.has(lower(word)) && !isNoOne) return undefined;
  const noun = PEOPLE.has(lower(word)) || isNoOne ? token : (own ?? token);
  return { noun, share, quantified: true, none: plain === NONE, first: at, end: Math.max(at, token.index) + 1 };
}

/** "a few", "the few", "quite a few" say that there are some, and "a handful of complaints" how many. */
function isAFew(sentence: Sentence, at: number): boolean {
  const word = lower(sentence.tokens[at]);
  if (word === 'handful') return lower(sentence.tokens[at + 2]) !== 'the';
  return word === 'few' && sentence.tokens[at - 1]?.upos === 'DET';
}

const isNearly = (sentence: Sentence, at: number) =>
  /^(?:nearly|almost|virtually|practically)$/u.test(lower(sentence.tokens[at - 1]));

/** "hardly any of the shops". */
function any(sentence: Sentence, token: Token, first: number): SetShare | undefined {
  const at = [first, first + 1, token.index].find((index) => /^any(?:one|body)?$/u.test(lower(sentence.tokens[index])));
  if (at === undefined || !/^(?:hardly|barely|scarcely)$/u.test(lower(sentence.tokens[at - 1]))) return undefined;
  const noun = ofNoun(sentence, token) ?? token;
  return { noun, share: HARDLY_ANY, quantified: true, none: true, first: at - 1, end: at + 1 };
}

/** "the whole street", "the entire team". */
function wholeOf(sentence: Sentence, token: Token, first: number): SetShare | undefined {
  const whole = dependents(sentence, token, 'amod').find(({ lemma }) => lemma === 'whole' || lemma === 'entire');
  if (whole === undefined || token.upos !== 'NOUN') return undefined;
  return { noun: token, share: ALL, quantified: true, none: false, first, end: token.index + 1 };
}

/** The noun after "of": of "none of the staff", "a majority of teachers". */
function ofNoun(sentence: Sentence, token: Token): Token | undefined {
  return dependents(sentence, token, 'nmod', 'obl').find(
    (below) => below.upos === 'NOUN' && dependent(sentence, below, 'case')?.lemma === 'of',
  );
}

/** "two-thirds of shareholders", "two of the suspects", "310 of the 400 trees", "three councillors", "three". */
function byFigure(context: SentenceContext, token: Token): SetShare | undefined {
  const { sentence, numbers } = context;
  const number = numbers.find(
    ({ first, end, head }) =>
      (token.index >= first && token.index < end) || sentence.tokens[head]?.head === token.index || end === token.index,
  );
  if (number === undefined) return oneOf(sentence, token) ?? plainSet(sentence, token);
  const { value, dimension, approximate, change } = number.expression;
  if (change !== undefined || value.high <= 0) return undefined;
  const isOwn = token.index >= number.first && token.index < number.end;
  const noun = isOwn ? ofNoun(sentence, token) : token;
  const place = { first: number.first, end: number.end, none: false };
  if (dimension === 'share') {
    const room = approximate ? 0.05 : 0.012;
    return { noun, share: interval(value.low - room, value.high + room), quantified: true, ...place };
  }
  if (dimension !== 'count') return undefined;
  const whole = wholeFigure(context, number.end, noun ?? afterFigure(context, number.end));
  if (whole !== undefined && whole.size >= value.high && Number.isFinite(value.high)) {
    const part = value.low / whole.size;
    return { noun: whole.noun, share: interval(part - 0.005, part + 0.005), quantified: true, ...place };
  }
  return { noun, share: SOME, quantified: false, ...place };
}

/** The noun of "of the 30 shops", read from the words. */
function afterFigure({ sentence, numbers }: SentenceContext, end: number): Token | undefined {
  const second = numbers.find(({ first }) => first > end && first <= end + 3);
  const noun = second === undefined ? undefined : sentence.tokens[second.end];
  return noun?.upos === 'NOUN' ? noun : undefined;
}

/** "of the 400 trees" after the figure, or "Of the 412 members who voted," at the start of the sentence. */
function wholeFigure(
  { sentence, numbers }: SentenceContext,
  end: number,
  noun: Token | undefined,
): { readonly size: number; readonly noun: Token } | undefined {
  const after =
    noun === undefined
      ? undefined
      : numbers.find(({ first, end: to }) => first > end && first <= end + 3 && to <= noun.index);
  if (
    after !== undefined &&
    noun !== undefined &&
    lower(sentence.tokens[end]) === 'of' &&
    isExact(after.expression.value)
  )
    return { size: after.expression.value.low, noun };
  const [opening] = numbers;
  if (lower(sentence.tokens[0]) !== 'of' || opening === undefined || opening.first > 2 || opening.end >= end)
    return undefined;
  const counted = sentence.tokens.slice(opening.end, opening.end + 3).find(({ upos }) => upos === 'NOUN');
  return counted === undefined || !isExact(opening.expression.value)
    ? undefined
    : { size: opening.expression.value.low, noun: counted };
}

const isExact = ({ low, high }: Interval) => low === high;

const MEMBERS = new Set(['one', 'first', 'second', 'third', 'fourth', 'last', 'another', 'other']);

/** "one of the drivers", "the second of the signals". */
function oneOf(sentence: Sentence, token: Token): SetShare | undefined {
  const noun = MEMBERS.has(lower(token)) ? ofNoun(sentence, token) : undefined;
  if (noun === undefined) return undefined;
  return { noun, share: SOME, quantified: false, none: false, first: token.index, end: noun.index + 1 };
}

/** "the drivers", "some schools", "a passenger", a name: some of whatever set they belong to. */
function plainSet(sentence: Sentence, token: Token): SetShare | undefined {
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return undefined;
  const first = firstOf(sentence, token);
  if (
    token.upos === 'NOUN' &&
    !KNOWN.test(sentence.tokens[first]?.form ?? '') &&
    sentence.tokens[first - 1]?.xpos !== 'POS'
  )
    return undefined;
  return { noun: token, share: SOME, quantified: false, none: false, first, end: token.index + 1 };
}

/** Before those that are known, or said to be some. */
const KNOWN = /^(?:the|these|those|some|several|many|few|a|an|one|its|their|his|her)$/iu;
