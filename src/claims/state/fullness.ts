/** "a sell-out crowd", "the ferry was nearly empty": how full a venue, a vehicle or an event is. */
import { venueKind } from '../../language/lexicon/index.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { dependent, dependents, head, isNegated, isPassive, plainRelation, subject } from '../../language/tree.ts';

/** The words of a state in its sentence. */
interface Words {
  readonly first: number;
  readonly end: number;
  /** The token of them whose head lies outside. */
  readonly word: Token;
}

/** Adverbs that tell of habit, not of one occasion. Source: Quirk et al. 8.64, adverbs of usual occurrence. */
const HABITUAL = new Set(['often', 'usually', 'sometimes', 'always', 'normally', 'rarely', 'regularly', 'generally']);

/** The noun that is full or empty; undefined where it is no place that fills, or where the fullness is denied or habitual. */
export function fullnessBearer(sentence: Sentence, words: Words): Token | undefined {
  const bearer = attributed(sentence, words) ?? predicated(sentence, words);
  if (bearer === undefined || !canFill(bearer)) return undefined;
  if (bearer.lemma === 'house' && words.word.lemma === 'empty') return undefined;
  if (isDenied(sentence, words) || isFilledWith(sentence, words)) return undefined;
  return bearer;
}

/** "a sell-out crowd", "a packed theatre": the noun that the words stand before. */
function attributed(sentence: Sentence, { word, end }: Words): Token | undefined {
  if (!['amod', 'compound'].includes(plainRelation(word.deprel))) return undefined;
  const noun = head(sentence, word);
  return noun !== undefined && noun.index >= end && noun.index <= end + 3 && !isWhole(noun, word) ? noun : undefined;
}

/** "the full show", "an empty game": of an event that is the whole of it, not its seats; but "a packed meeting". */
const isWhole = (noun: Token, word: Token) =>
  venueKind(noun.lemma.toLowerCase()) === 'event' && (word.lemma === 'full' || word.lemma === 'empty');

/** The subject, or the object of who filled it ("fans packed the hall"). */
function predicated(sentence: Sentence, { word }: Words): Token | undefined {
  if (dependents(sentence, word, 'advmod').some(({ lemma }) => HABITUAL.has(lemma))) return undefined;
  const object = isPassive(sentence, word) ? undefined : dependent(sentence, word, 'obj');
  return object ?? subject(sentence, word);
}

/** A noun for what fills, or a name, as ships and halls have. */
const canFill = (bearer: Token) => bearer.upos === 'PROPN' || venueKind(bearer.lemma.toLowerCase()) !== undefined;

/** "was not full", "far from full", "anything but empty": what is not full need not be empty. */
function isDenied(sentence: Sentence, { word, first }: Words): boolean {
  const before = sentence.tokens.slice(Math.max(0, first - 2), first).map(({ form }) => form.toLowerCase());
  const far = ['far from', 'anything but', 'nowhere near', 'less than', 'only half'].includes(before.join(' '));
  return far || isNegated(sentence, word);
}

/** "full of smoke", "packed with books", "full-time". */
function isFilledWith(sentence: Sentence, { end }: Words): boolean {
  const next = sentence.tokens[end]?.form.toLowerCase() ?? '';
  return ['of', 'with', '-'].includes(next);
}
