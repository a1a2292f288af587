/** The words that give something a place in an order. */
import type { Sentence, Token } from '../../language/sentence.ts';

/** A place in an order. */
export interface Ranked {
  /**
   * nth: "first", "third"; most: a superlative or "record"; only; other: "another", "the other", "an earlier", "previous";
   * last; unbeaten: none of the other side's; placed: "ranks second".
   */
  readonly rank: 'nth' | 'most' | 'only' | 'other' | 'last' | 'unbeaten' | 'placed';
  /** Counted from the front: 1 for "first" and "largest", 2 for "second" and "second-largest". */
  readonly n?: number;
  /** The adjective of a superlative: "large"; "record" is its own. */
  readonly degree?: string;
}

/** A word of rank, with the tokens [first, end) that say it, its determiner left out. */
export interface RankWord {
  readonly ranked: Ranked;
  readonly first: number;
  readonly end: number;
}

/** Source: Quirk et al. 6.64 (ordinals). */
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** Words for one beside those told of. Source: Quirk et al. 5.20 (general ordinals). */
const OTHER = new Set(['other', 'another', 'previous', 'earlier']);

/** Every word that can begin a rank but superlatives and ordinals in figures. */
export const RANK_WORDS: readonly string[] = [
  ...ORDINALS,
  ...OTHER,
  ...'only sole last final record most unbeaten undefeated'.split(' '),
];

/** Not beaten so far. */
export const isUnbeaten = ({ form, upos }: Token): boolean =>
  (upos === 'ADJ' || upos === 'VERB') && /^(?:unbeaten|undefeated|winless)$/iu.test(form) && !/^winless$/iu.test(form);

/** The rank that a token begins to give; undefined where it gives none. */
export function rankWord(sentence: Sentence, token: Token): RankWord | undefined {
  const form = token.form.toLowerCase();
  const [next, before] = [sentence.tokens[token.index + 1], sentence.tokens[token.index - 1]];
  if (token.upos === 'VERB' || before === undefined) return openerOf(token, form);
  const n = ordinalOf(form);
  if (n !== undefined) return ofOrdinal(sentence, token, n);
  if (form === 'only' || form === 'sole') return isDetermined(before) ? one(token, { rank: 'only' }) : undefined;
  if (OTHER.has(form)) return form === 'another' || isDetermined(before) ? one(token, { rank: 'other' }) : undefined;
  if (form === 'last' || form === 'final') return isDetermined(before) ? one(token, { rank: 'last' }) : undefined;
  if (form === 'record')
    return isRecord(token, next, before) ? one(token, { rank: 'most', n: 1, degree: 'record' }) : undefined;
  if (isOrdinalBefore(sentence, token)) return undefined;
  return superlative(sentence, token, 1, token.index);
}

/** "Another outbreak was …", at the start of a sentence. */
const openerOf = (token: Token, form: string) => (form === 'another' ? one(token, { rank: 'other' }) : undefined);

const one = ({ index }: Token, ranked: Ranked): RankWord => ({ ranked, first: index, end: index + 1 });

/** 3 for "third", 21 for "21st"; undefined for other words. */
export function ordinalOf(form: string): number | undefined {
  const at = ORDINALS.indexOf(form);
  if (at >= 0) return at + 1;
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/u.exec(form)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** "third defeat", "second largest lake", "third-largest bank". */
function ofOrdinal(sentence: Sentence, token: Token, n: number): RankWord | undefined {
  const at = sentence.tokens[token.index + 1]?.form === '-' ? token.index + 2 : token.index + 1;
  const next = sentence.tokens[at];
  const degree = next === undefined ? undefined : superlative(sentence, next, n, token.index);
  if (degree !== undefined) return degree;
  const before = sentence.tokens[token.index - 1];
  if (before === undefined || !(isDetermined(before) || before.form.toLowerCase() === 'a')) return undefined;
  return one(token, { rank: 'nth', n });
}

function isOrdinalBefore(sentence: Sentence, token: Token): boolean {
  const back = sentence.tokens[token.index - 1]?.form === '-' ? token.index - 2 : token.index - 1;
  return ordinalOf(sentence.tokens[back]?.form.toLowerCase() ?? '') !== undefined;
}

/** Adjectives that end like superlatives, and such as rank nothing. By hand. */
const NO_DEGREE = new Set('most least best worst latest last first near next good bad late'.split(' '));

/** "largest", "most expensive"; "one of the largest" ranks nothing. */
function superlative(sentence: Sentence, token: Token, n: number, first: number): RankWord | undefined {
  const most = token.form.toLowerCase() === 'most';
  const adjective = most ? sentence.tokens[token.index + 1] : token;
  if (adjective === undefined || adjective.upos !== 'ADJ') return undefined;
  if (!most && (adjective.xpos !== 'JJS' || NO_DEGREE.has(adjective.lemma.toLowerCase()))) return undefined;
  const before = sentence.tokens[first - 1];
  const among = sentence.tokens.slice(Math.max(0, first - 4), first).some(({ lemma }) => lemma === 'among');
  const oneOf = sentence.tokens[first - 2]?.lemma === 'of' && before?.lemma === 'the';
  if (before === undefined || !isDetermined(before) || among || oneOf || isOneOfOwned(sentence, first))
    return undefined;
  return {
    ranked: { rank: 'most', n, degree: adjective.lemma.toLowerCase() },
    first,
    end: adjective.index + 1,
  };
}

/** "one of the company's largest shareholders". */
function isOneOfOwned(sentence: Sentence, first: number): boolean {
  const before = sentence.tokens.slice(Math.max(0, first - 8), first).map(({ lemma }) => lemma);
  const of = before.lastIndexOf('of');
  return of > 0 && /^(?:one|two|three|some|several|many)$/u.test(before[of - 1] ?? '');
}

/** After "the", "its", "the town's". */
const isDetermined = ({ lemma, xpos, form }: Token): boolean =>
  lemma === 'the' || isPossessive(form) || xpos === 'POS' || /[’']s?$/u.test(form);

/** "his", "their"; the tagger may take "her" for an object. */
export const isPossessive = (form: string): boolean => /^(?:my|your|his|her|its|our|their)$/iu.test(form);

/** "a record profit", "record sales", "a record 900 tonnes"; not "a record of", "broke the record". */
const isRecord = (token: Token, next: Token | undefined, before: Token): boolean =>
  token.upos !== 'VERB' &&
  next !== undefined &&
  (next.upos === 'NOUN' || (next.upos === 'NUM' && /^an?$/iu.test(before.form))) &&
  !/^(?:label|book|holder|company|shop|store|player|deal)$/u.test(next.lemma);
