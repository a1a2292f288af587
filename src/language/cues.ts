/**
 * The words that readers wait for. Each word of a sentence is looked up once for all of them, so that a reader without a word
 * of its own in the sentence costs nothing there.
 */
import { remembered } from './remembered.ts';
import type { Sentence, Token } from './sentence.ts';

/** What a reader waits for: one bit among those of a word. */
export type Cue = number & { readonly cue: unique symbol };

/** So many numbers of 32 bits hold those of a word. */
const WIDTH = 3;
const MOST_CUES = 32 * WIDTH;
/** Beyond so many forms the memory starts anew, so that it does not grow with the text. */
const MOST_REMEMBERED = 50_000;

/** The bits of the words on lists; complete when all readers are loaded. */
const listed = new Map<string, Int32Array>();
const tests: { readonly cue: Cue; readonly test: (form: string) => boolean }[] = [];
/** The bits of the forms that have been met. */
const ofForms = new Map<string, Int32Array>();
const NO_BITS = new Int32Array(WIDTH);
let cues = 0;

/**
 * A cue for words in lower case; of "carry_out" the first word counts, of "vice-president" the whole.
 * @throws RangeError when there are more cues than a word has bits.
 */
export function cueOf(...lists: readonly Iterable<string>[]): Cue {
  const cue = nextCue();
  for (const list of lists) {
    for (const entry of list) {
      const word = entry.split(/[_ ]/u)[0]?.toLowerCase() ?? entry;
      const bits = listed.get(word) ?? new Int32Array(WIDTH);
      listed.set(word, bits);
      set(bits, cue);
    }
  }
  return cue;
}

/**
 * A cue for the forms that pass a test, each of which is asked once. Where a regular expression over a whole sentence begins
 * with a word, the same on single forms tells which sentences it need not be tried on.
 * @throws RangeError when there are more cues than a word has bits.
 */
export function cueWhere(test: (form: string) => boolean): Cue {
  const cue = nextCue();
  tests.push({ cue, test });
  return cue;
}

function nextCue(): Cue {
  if (cues >= MOST_CUES) throw new RangeError(`there are more than ${MOST_CUES} cues`);
  ofForms.clear();
  cues += 1;
  return (cues - 1) as Cue;
}

function set(bits: Int32Array, cue: Cue): void {
  bits[cue >> 5] = (bits[cue >> 5] ?? 0) | (1 << (cue & 31));
}

/** The tokens of a sentence whose form or lemma is one of the cue's words, whatever their case; "Gov." counts as "gov". */
export function cued(sentence: Sentence, cue: Cue): readonly Token[] {
  const rows = bitsOf(sentence);
  if (!isSet(rows, 0, cue)) return NONE;
  const found: Token[] = [];
  for (const token of sentence.tokens) if (isSet(rows, token.index + 1, cue)) found.push(token);
  return found;
}

const NONE: readonly Token[] = [];

/** Has a sentence one of those? */
export const hasCue = (sentence: Sentence, cue: Cue): boolean => isSet(bitsOf(sentence), 0, cue);

/** Is a token of a sentence one of those? */
export const isCued = (sentence: Sentence, { index }: Token, cue: Cue): boolean =>
  isSet(bitsOf(sentence), index + 1, cue);

const isSet = (bits: Int32Array, row: number, cue: Cue): boolean =>
  ((bits[row * WIDTH + (cue >> 5)] ?? 0) & (1 << (cue & 31))) !== 0;

/** The bits of the whole sentence, then those of each token. The readers ask for those of one sentence many times in a row. */
function bitsOf(sentence: Sentence): Int32Array {
  if (sentence !== asked) {
    bits = read(sentence);
    asked = sentence;
  }
  return bits;
}

let asked: Sentence | undefined;
let bits: Int32Array = NO_BITS;

const read = remembered(({ tokens }: Sentence): Int32Array => {
  const rows = new Int32Array((tokens.length + 1) * WIDTH);
  for (const { index, form, lemma, upos } of tokens) {
    add(rows, index + 1, ofForm(form));
    if (lemma === form) continue;
    const base = listed.get(upos === 'PROPN' ? lemma.toLowerCase() : lemma);
    if (base !== undefined) add(rows, index + 1, base);
  }
  return rows;
});

function add(bits: Int32Array, row: number, more: Int32Array): void {
  if (more === NO_BITS) return;
  for (let at = 0; at < WIDTH; at += 1) {
    const own = more[at] ?? 0;
    bits[at] = (bits[at] ?? 0) | own;
    bits[row * WIDTH + at] = (bits[row * WIDTH + at] ?? 0) | own;
  }
}

function ofForm(form: string): Int32Array {
  const old = ofForms.get(form);
  if (old !== undefined) return old;
  const lower = form.toLowerCase();
  const found = new Int32Array(WIDTH);
  add(found, 0, listed.get(lower) ?? NO_BITS);
  if (lower.length > 1 && lower.includes('.')) add(found, 0, listed.get(lower.replace('.', '')) ?? NO_BITS);
  for (const { cue, test } of tests) if (test(form)) set(found, cue);
  if (ofForms.size >= MOST_REMEMBERED) ofForms.clear();
  const made = found.every((part) => part === 0) ? NO_BITS : found;
  ofForms.set(form, made);
  return made;
}
