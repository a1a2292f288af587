/**
 * A sentence of running text has a finite verb. Where the tagger gave it none, as it may in a short sentence ("The council
 * voted on Monday", read as a noun phrase), the word that is most nearly one is taken for it.
 */
import { lemma } from '../lemmas/index.ts';
import { isNoun } from '../lexicon/nouns.ts';
import { synonyms } from '../lexicon/relations.ts';
import type { TagSet } from './tag-set.ts';
import type { Word } from './word.ts';

/** Shorter sentences are calls, labels and answers. In words, the mark at the end among them. */
const SHORTEST = 4;
const FINITE = /\|(?:VBD|VBP|VBZ|MD)$/u;
/** Before a finite verb these do not stand: Penn tags of infinitival "to", modals, articles and possessives. */
const NOT_BEFORE = /\|(?:TO|MD|DT|PRP\$|POS|WP\$)$/u;
/** A subject: what stands before the verb somewhere. */
const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM)\|/u;
/** An order needs no subject: a plain verb opens it, perhaps after a word ("Then call us.", "Please do not run."). */
const ORDER = /\|VB$/u;
const OPENING = 3;

const VERB = /\|VB[DPZNG]?$/u;
/** A finite verb may weigh so much less than the word's best tag; by hand, on the development parts. */
const MOST_LOST = 20_000;

/** Which tags of a set are finite, and which keep a finite verb from following. */
export interface FiniteTags {
  readonly finite: Uint8Array;
  readonly notBefore: Uint8Array;
  readonly nominal: Uint8Array;
  readonly order: Uint8Array;
  readonly verb: Uint8Array;
}

export function finiteTags({ names }: TagSet): FiniteTags {
  const flags = (pattern: RegExp) => Uint8Array.from(names, (name) => (pattern.test(name) ? 1 : 0));
  return {
    finite: flags(FINITE),
    notBefore: flags(NOT_BEFORE),
    nominal: flags(NOMINAL),
    order: flags(ORDER),
    verb: flags(VERB),
  };
}

/** Is it a sentence of running text without a finite verb, and no order? */
export function lacksFinite(words: readonly Word[], tags: Int32Array, flags: FiniteTags): boolean {
  if (words.length < SHORTEST || !endsAsSentence(words)) return false;
  let hasSubject = false;
  for (let index = 0; index < tags.length; index++) {
    const tag = tags[index] ?? 0;
    if (flags.finite[tag] === 1 || (index < OPENING && !hasSubject && flags.order[tag] === 1)) return false;
    hasSubject ||= flags.nominal[tag] === 1;
  }
  return true;
}

function endsAsSentence(words: readonly Word[]): boolean {
  const last = words.at(-1)?.text;
  const mark = last === '"' || last === "'" || last === ')' ? words.at(-2)?.text : last;
  return mark === '.' || mark === '?' || mark === '!';
}

/** What a finite tag for a word would cost: the tag, and by how much it weighs less than the word's best. */
export interface FiniteReading {
  readonly tag: number;
  readonly loss: number;
}

/** The word that loses least as a finite verb, of those that may be one; undefined where none may. */
export function likeliestFinite(
  words: readonly Word[],
  tags: Int32Array,
  flags: FiniteTags,
  readingAt: (index: number) => FiniteReading | undefined,
): { readonly index: number; readonly tag: number; readonly loss: number } | undefined {
  let winner: { readonly index: number; readonly tag: number; readonly loss: number } | undefined;
  for (let index = 1; index < words.length - 1; index++) {
    const word = words[index];
    if (word === undefined || !looksLikeVerb(word, flags) || !mayBeFinite(tags, index, flags)) continue;
    const reading = readingAt(index);
    if (reading !== undefined && reading.loss <= MOST_LOST && (winner === undefined || reading.loss < winner.loss))
      winner = { index, ...reading };
  }
  return winner;
}

/** By its tags in the training text, or, if it is rare there, by its ending, or as an irregular past. */
function looksLikeVerb({ text, tags, ambiguity }: Word, { verb }: FiniteTags): boolean {
  if (tags.length > 0 && ambiguity !== 0) return tags.some((tag) => verb[tag] === 1);
  if (text.length < 4) return false;
  if (text.endsWith('s')) return isVerb(lemma(text, 'VERB', 'VBZ'));
  return text.endsWith('ed') || lemma(text, 'VERB', 'VBD') !== text;
}

/** A verb of the lexicon, or a word that is no noun there. */
const isVerb = (word: string): boolean => synonyms(word, 'verb').length > 0 || !isNoun(word);

/** Behind something that can be its subject, and not behind an article. */
function mayBeFinite(tags: Int32Array, index: number, { nominal, notBefore }: FiniteTags): boolean {
  if (notBefore[tags[index - 1] ?? 0] === 1) return false;
  for (let before = 0; before < index; before++) if (nominal[tags[before] ?? 0] === 1) return true;
  return false;
}
