/** Which sentences of a draft share so many content words that one may tell the other again. */
import type { Claim, ClaimPlace } from '../../claims/index.ts';
import { isTopical } from '../../claims/reading/topic.ts';
import type { AnalysedText } from '../../language/analysed.ts';
import type { Sentence } from '../../language/sentence.ts';

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
  /** The pairs that a sentence is in, by block and by sentence. */
  readonly pairs: ReadonlyMap<number, readonly (readonly number[])[]>;
  /** In how many sentences each word stands. */
  readonly counts: ReadonlyMap<string, number>;
}

const known = new WeakMap<AnalysedText, Index>();

/** The numbers of the pairs of near sentences that the sentence at a place is one of; two sentences of a pair share it. */
export function nearPairsAt({ block, sentence }: ClaimPlace, text: AnalysedText): readonly number[] {
  return indexOf(text).pairs.get(block)?.[sentence - 1] ?? [];
}

/** Does one of two sentences of a paragraph go on with what the other tells? */
export const areSideBySide = ({ place: x }: Claim, { place: y }: Claim): boolean =>
  x.block === y.block && Math.abs(x.sentence - y.sentence) < LEAST_APART;

/** In how many sentences of the draft a content word stands. */
export const sentencesWith = (lemma: string, text: AnalysedText): number => indexOf(text).counts.get(lemma) ?? 0;

function indexOf(text: AnalysedText): Index {
  const index = known.get(text) ?? readIndex(text);
  known.set(text, index);
  return index;
}

function readIndex(text: AnalysedText): Index {
  const worded: Worded[] = [];
  const pairs = new Map<number, number[][]>();
  const numbers = new Map<string, number>();
  const lists: number[][] = [];
  text.blocks.forEach((block, at) => {
    if (block.type !== 'prose') return;
    pairs.set(
      at,
      block.sentences.map((sentence) => {
        const list: number[] = [];
        worded.push({ block: at, words: wordNumbers(sentence, numbers) });
        lists.push(list);
        return list;
      }),
    );
  });
  const places = placesOf(worded, numbers.size);
  let pair = 0;
  worded.forEach((_, at) => {
    for (const other of nearTo(at, worded, places)) {
      lists[at]?.push(pair);
      lists[other]?.push(pair);
      pair += 1;
    }
  });
  const counts = new Map([...numbers].map(([lemma, number]) => [lemma, places[number]?.length ?? 0]));
  return { pairs, counts };
}

function wordNumbers({ tokens }: Sentence, numbers: Map<string, number>): readonly number[] {
  const found = new Set<number>();
  for (const token of tokens) {
    if (!isTopical(token)) continue;
    const lemma = token.lemma.toLowerCase();
    const number = numbers.get(lemma) ?? numbers.size;
    if (number === numbers.size) numbers.set(lemma, number);
    found.add(number);
  }
  return [...found];
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
function nearTo(at: number, worded: readonly Worded[], places: readonly (readonly number[])[]): readonly number[] {
  const own = worded[at];
  if (own === undefined || own.words.length < LEAST_WORDS) return [];
  const size = own.words.length;
  const least = Math.max(1, Math.ceil(LEAST_SHARED * size));
  const byRarity = [...own.words].sort((x, y) => (places[x]?.length ?? 0) - (places[y]?.length ?? 0));
  // Whoever has enough of the words has one of the rarest.
  const seen = new Set<number>();
  for (const word of byRarity.slice(0, size - least + 1))
    for (const other of around(at, places[word] ?? [])) seen.add(other);
  return [...seen].filter((other) => {
    const rival = worded[other];
    if (
      rival === undefined ||
      (rival.block === own.block && Math.abs(other - at) < LEAST_APART) ||
      rival.words.length < size
    )
      return false;
    if (rival.words.length === size && other < at) return false;
    return own.words.filter((word) => rival.words.includes(word)).length >= least;
  });
}

/** The nearest sentences in a list, before and after one of it. */
function around(at: number, list: readonly number[]): readonly number[] {
  if (list.length <= REACH) return list;
  const own = list.indexOf(at);
  return list.slice(Math.max(0, own - REACH), own + REACH + 1);
}
