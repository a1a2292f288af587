/**
 * The words that extractors wait for. Each word of a sentence is looked up once for all of them, so that an extractor
 * without a word of its own in the sentence costs nothing there.
 */
import { remembered } from '../../language/remembered.ts';
import type { Sentence, Token } from '../../language/sentence.ts';

/** A list of words that an extractor waits for: one bit of a word's mask. */
export type Cue = number & { readonly cue: unique symbol };

/** A mask is a 32-bit number. */
const MOST_CUES = 31;
/** Which lists each word is on; complete when all extractors are loaded. */
const masks = new Map<string, number>();
let cues = 0;

/**
 * A cue for words in lower case; of "carry_out" the first word counts, of "vice-president" the whole.
 * @throws RangeError when there are more lists than a mask has bits.
 */
export function cueOf(...lists: readonly Iterable<string>[]): Cue {
  if (cues >= MOST_CUES) throw new RangeError(`there are more than ${MOST_CUES} lists of cues`);
  const bit = (1 << cues) as Cue;
  cues += 1;
  for (const list of lists) {
    for (const entry of list) {
      const word = entry.split(/[_ ]/u)[0]?.toLowerCase() ?? entry;
      masks.set(word, (masks.get(word) ?? 0) | bit);
    }
  }
  return bit;
}

/** The tokens of a sentence whose form or lemma is one of the cue's words, whatever their case; "Gov." counts as "gov". */
export function cued(sentence: Sentence, cue: Cue): readonly Token[] {
  const { all, each } = masksOf(sentence);
  return (all & cue) === 0 ? NONE : sentence.tokens.filter(({ index }) => ((each[index] ?? 0) & cue) !== 0);
}

/** Is a token of a sentence one of those? */
export const isCued = (sentence: Sentence, { index }: Token, cue: Cue): boolean =>
  ((masksOf(sentence).each[index] ?? 0) & cue) !== 0;

const NONE: readonly Token[] = [];

const masksOf = remembered(({ tokens }: Sentence): { readonly all: number; readonly each: Int32Array } => {
  const each = new Int32Array(tokens.length);
  let all = 0;
  for (const token of tokens) {
    const mask = maskOf(token);
    each[token.index] = mask;
    all |= mask;
  }
  return { all, each };
});

function maskOf({ form, lemma, upos }: Token): number {
  const lower = form.toLowerCase();
  const base = upos === 'PROPN' ? lemma.toLowerCase() : lemma;
  let mask = masks.get(lower) ?? 0;
  if (base !== lower) mask |= masks.get(base) ?? 0;
  return lower.length > 1 && lower.includes('.') ? mask | (masks.get(lower.replace('.', '')) ?? 0) : mask;
}
