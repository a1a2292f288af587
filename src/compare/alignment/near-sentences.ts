/** Which sentences of a draft share so many content words that one may tell the other again. */
import type { Claim, ClaimPlace } from '../../claims/index.ts';
import { isTopical } from '../../claims/reading/topic.ts';
import type { AnalysedText } from '../../language/analysed.ts';
import { remembered } from '../../language/remembered.ts';
import type { Sentence } from '../../language/sentence.ts';
import { positionIn } from './position.ts';

/** Of the shorter sentence so much is in the other in the very words. */
const LEAST_SHARED = 0.4;

/** Fewer content words tell nothing that can be told again. */
const LEAST_WORDS = 2;

/** Sentences of one paragraph are so far apart: neighbours go on with what they tell, they do not tell it again. */
const LEAST_APART = 3;

/** A word leads to so many sentences on either side, the nearest; those further off are found by its other words. */
const REACH = 24;

/** A sentence as the numbers of its content words, each once; the lower a number, the earlier the word in the draft. */
interface Worded {
  readonly block: number;
  readonly words: readonly number[];
}

interface Index {
  /** The number of the first sentence of each block of prose. */
  readonly firsts: readonly (number | undefined)[];
  /** By its number, a sentence and those near to it in the order of the text; none where it has no near one. */
  readonly near: readonly (readonly number[])[];
  /** In how many sentences each word stands. */
  readonly counts: ReadonlyMap<string, number>;
}

const indexOf = remembered(readIndex);

/** The sentences of the draft's prose are numbered from 0. Undefined for a table row. */
export function sentenceAt({ block, sentence }: ClaimPlace, text: AnalysedText): number | undefined {
  const first = indexOf(text).firsts[block];
  return first === undefined ? undefined : first + sentence - 1;
}

/** How many sentences the draft's prose has. */
export const sentencesIn = (text: AnalysedText): number => indexOf(text).near.length;

/** The numbers of the sentence at a place and of those near to it, in the order of the text; none where no other is near. */
export function nearSentences(place: ClaimPlace, text: AnalysedText): readonly number[] {
  const at = sentenceAt(place, text);
  return (at === undefined ? undefined : indexOf(text).near[at]) ?? [];
}

/** Does one of two sentences of a paragraph go on with what the other tells? */
export const areSideBySide = ({ place: x }: Claim, { place: y }: Claim): boolean =>
  x.block === y.block && Math.abs(x.sentence - y.sentence) < LEAST_APART;

/** In how many sentences of the draft a content word stands. */
export const sentencesWith = (lemma: string, text: AnalysedText): number => indexOf(text).counts.get(lemma) ?? 0;

function readIndex(text: AnalysedText): Index {
  const worded: Worded[] = [];
  const numbers = new Map<string, number>();
  const last: number[] = [];
  const firsts = text.blocks.map((block, at) => {
    if (block.type !== 'prose') return undefined;
    const first = worded.length;
    for (const sentence of block.sentences)
      worded.push({ block: at, words: wordNumbers(sentence, worded.length, numbers, last) });
    return first;
  });
  const places = placesOf(worded, numbers.size);
  const counts = new Map([...numbers].map(([lemma, number]) => [lemma, places[number]?.length ?? 0]));
  return { firsts, near: allNear(worded, places), counts };
}

/** For each sentence those that are near to it, itself among them. */
function allNear(worded: readonly Worded[], places: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const near: number[][] = worded.map(() => []);
  const marks = { sentences: new Int32Array(worded.length).fill(-1), words: new Int32Array(places.length).fill(-1) };
  worded.forEach((_, at) => {
    for (const other of nearTo(at, worded, places, marks)) {
      near[at]?.push(other);
      near[other]?.push(at);
    }
  });
  for (const [at, others] of near.entries()) if (others.length > 0) others.push(at);
  return near.map((others) => others.sort((x, y) => x - y));
}

/** By sentence and by word, for which sentence it was last looked at: sets would be made anew for each. */
interface Marks {
  readonly sentences: Int32Array;
  readonly words: Int32Array;
}

/** `last` has for each word the number of the sentence that it was last seen in. */
function wordNumbers(
  { tokens }: Sentence,
  at: number,
  numbers: Map<string, number>,
  last: number[],
): readonly number[] {
  const found: number[] = [];
  for (const token of tokens) {
    if (!isTopical(token)) continue;
    const lemma = token.lemma.toLowerCase();
    let number = numbers.get(lemma);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(lemma, number);
    }
    if (last[number] === at) continue;
    last[number] = at;
    found.push(number);
  }
  return found;
}

/** The sentences that each word stands in, in the order of the text. */
function placesOf(worded: readonly Worded[], size: number): readonly (readonly number[])[] {
  const places: number[][] = Array.from({ length: size }, () => []);
  worded.forEach(({ words }, at) => {
    for (const word of words) places[word]?.push(at);
  });
  return places;
}

/** The sentences of other blocks, or further on in this one, no shorter than this one, that have enough of its words; of two equals the later one. */
function nearTo(
  at: number,
  worded: readonly Worded[],
  places: readonly (readonly number[])[],
  marks: Marks,
): readonly number[] {
  const own = worded[at];
  if (own === undefined || own.words.length < LEAST_WORDS) return [];
  const size = own.words.length;
  const least = Math.max(1, Math.ceil(LEAST_SHARED * size));
  const standsIn = (word: number) => places[word]?.length ?? 0;
  const byRarity = [...own.words].sort((x, y) => standsIn(x) - standsIn(y));
  for (const word of own.words) marks.words[word] = at;
  const found: number[] = [];
  // Whoever has enough of the words has one of the rarest.
  for (const word of byRarity.slice(0, size - least + 1))
    for (const other of around(at, places[word] ?? [])) {
      const rival = worded[other];
      if (rival === undefined || marks.sentences[other] === at) continue;
      marks.sentences[other] = at;
      if (rival.words.length < size || (rival.words.length === size && other < at)) continue;
      if (rival.block === own.block && Math.abs(other - at) < LEAST_APART) continue;
      if (shares(rival, marks.words, at, least)) found.push(other);
    }
  return found;
}

/** Has the sentence so many of the words that are marked? */
function shares({ words }: Worded, marked: Int32Array, mark: number, least: number): boolean {
  let found = 0;
  for (const word of words) {
    if (marked[word] === mark) found += 1;
    if (found === least) return true;
  }
  return false;
}

/** The nearest sentences in a list, before and after one of it. */
function around(at: number, list: readonly number[]): readonly number[] {
  if (list.length <= REACH) return list;
  const own = positionIn(list, at);
  return list.slice(Math.max(0, own - REACH), own + REACH + 1);
}
