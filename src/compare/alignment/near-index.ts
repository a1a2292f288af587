/** For all sentences of a draft, which others share so many content words with each that one may tell the other again. */
import { isTopical } from '../../claims/reading/topic.ts';
import type { AnalysedText } from '../../language/analysed.ts';
import type { Sentence } from '../../language/sentence.ts';
import { positionIn } from './position.ts';

/** Of the shorter sentence so much is in the other in the very words. */
const LEAST_SHARED = 0.4;

/** Fewer content words tell nothing that can be told again. */
const LEAST_WORDS = 2;

/** Sentences of one paragraph are so far apart: neighbours go on with what they tell, they do not tell it again. */
export const LEAST_APART = 3;

/** A word leads to so many sentences on either side, the nearest; those further off are found by its other words. */
const REACH = 24;

/** The sentences as the numbers of their content words, each once; the lower a number, the earlier the word in the draft. */
interface Worded {
  /** By its number, the block of a sentence. */
  readonly blocks: Int32Array;
  /** By its number, where the words of a sentence start in the list of all; they end where those of the next start. */
  readonly starts: Int32Array;
  readonly words: Int32Array;
}

/** Which sentences are near to each other. */
export interface Index {
  /** The number of the first sentence of each block of prose. */
  readonly firsts: readonly (number | undefined)[];
  /** By its number, a sentence and those near to it in the order of the text; none where it has no near one. */
  readonly near: readonly (readonly number[])[];
  /** In how many sentences each word stands. */
  readonly counts: ReadonlyMap<string, number>;
}

/** The sentences of the draft's prose, compared by their words. */
export function readIndex(text: AnalysedText): Index {
  const [blocks, starts, words]: [number[], number[], number[]] = [[], [], []];
  const numbers: Numbers = { byLemma: new Map(), last: [] };
  const firsts = text.blocks.map((block, at) => {
    if (block.type !== 'prose') return undefined;
    const first = blocks.length;
    for (const sentence of block.sentences) {
      starts.push(words.length);
      addWords(sentence, blocks.length, numbers, words);
      blocks.push(at);
    }
    return first;
  });
  starts.push(words.length);
  const worded = { blocks: Int32Array.from(blocks), starts: Int32Array.from(starts), words: Int32Array.from(words) };
  const places = placesOf(worded, numbers.byLemma.size);
  const counts = new Map([...numbers.byLemma].map(([lemma, number]) => [lemma, places[number]?.length ?? 0]));
  return { firsts, near: allNear(worded, places), counts };
}

/** For each sentence those that are near to it, itself among them. */
function allNear(worded: Worded, places: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const size = worded.blocks.length;
  const near: number[][] = Array.from({ length: size }, () => []);
  const marks = { sentences: new Int32Array(size).fill(-1), words: new Int32Array(places.length).fill(-1) };
  for (let at = 0; at < size; at += 1) {
    for (const other of nearTo(at, worded, places, marks)) {
      near[at]?.push(other);
      near[other]?.push(at);
    }
  }
  for (const [at, others] of near.entries()) if (others.length > 0) others.push(at);
  return near.map((others) => others.sort((x, y) => x - y));
}

/** By sentence and by word, for which sentence it was last looked at: sets would be made anew for each. */
interface Marks {
  readonly sentences: Int32Array;
  readonly words: Int32Array;
}

/** The numbers of lemmas, and for each the sentence that it was last seen in. */
interface Numbers {
  readonly byLemma: Map<string, number>;
  readonly last: number[];
}

/** Adds the numbers of a sentence's content words to those of all. */
function addWords({ tokens }: Sentence, at: number, { byLemma, last }: Numbers, words: number[]): void {
  for (const token of tokens) {
    if (!isTopical(token)) continue;
    const lemma = token.lemma.toLowerCase();
    let number = byLemma.get(lemma);
    if (number === undefined) {
      number = byLemma.size;
      byLemma.set(lemma, number);
    }
    if (last[number] === at) continue;
    last[number] = at;
    words.push(number);
  }
}

/** The sentences that each word stands in, in the order of the text. */
function placesOf({ starts, words }: Worded, size: number): readonly (readonly number[])[] {
  const places: number[][] = Array.from({ length: size }, () => []);
  for (let at = 0; at + 1 < starts.length; at += 1)
    for (const word of words.subarray(starts[at], starts[at + 1])) places[word]?.push(at);
  return places;
}

/** The sentences of other blocks, or further on in this one, no shorter than this one, that have enough of its words; of two equals the later one. */
function nearTo(
  at: number,
  { blocks, starts, words }: Worded,
  places: readonly (readonly number[])[],
  marks: Marks,
): readonly number[] {
  const own = words.subarray(starts[at], starts[at + 1]);
  const size = own.length;
  if (size < LEAST_WORDS) return [];
  const least = Math.max(1, Math.ceil(LEAST_SHARED * size));
  const standsIn = (word: number) => places[word]?.length ?? 0;
  const byRarity = [...own].sort((x, y) => standsIn(x) - standsIn(y));
  for (const word of own) marks.words[word] = at;
  const found: number[] = [];
  // Whoever has enough of the words has one of the rarest.
  for (const word of byRarity.slice(0, size - least + 1)) {
    const list = places[word] ?? [];
    const [first, end] = around(at, list);
    for (let index = first; index < end; index += 1) {
      const other = list[index] ?? at;
      if (marks.sentences[other] === at) continue;
      marks.sentences[other] = at;
      const [start = 0, stop = 0] = [starts[other], starts[other + 1]];
      if (stop - start < size || (stop - start === size && other < at)) continue;
      if (blocks[other] === blocks[at] && Math.abs(other - at) < LEAST_APART) continue;
      let shared = 0;
      for (let each = start; each < stop && shared < least; each += 1)
        if (marks.words[words[each] ?? 0] === at) shared += 1;
      if (shared === least) found.push(other);
    }
  }
  return found;
}

/** From where to where in a list the sentences stand that are nearest to one of it. */
function around(at: number, list: readonly number[]): readonly [number, number] {
  if (list.length <= REACH) return [0, list.length];
  const own = positionIn(list, at);
  return [Math.max(0, own - REACH), Math.min(list.length, own + REACH + 1)];
}
