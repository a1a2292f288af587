/**
 * The weights of many classes (tags, relations). Each feature has a row of one byte for every class; the rows lie in the order of
 * the features' keys. Most bytes are zero, but sums over rows need no branches, and that is faster than lists of the other bytes.
 */
import { LABEL_FEATURES, TAG_FEATURES } from './features.generated.ts';
import { KEY_BITS } from './hash.ts';
import { LINE, layOutTables } from './weigh.ts';

/** For each feature its key, how many weights it has, and then all their classes and bytes. */
export interface ClassWeights {
  readonly keys: Uint8Array;
  readonly counts: Uint8Array;
  readonly classes: Uint8Array;
  readonly codes: Uint8Array;
}

/** Weighs features for some of the classes. */
export interface ClassScorer {
  /** Where the hashes of the features are to be written before they are weighed. */
  readonly features: Int32Array;
  /** Writes the sum of the weights of the first so many features for each candidate to scores[at] and after it. */
  readonly weigh: (count: number, candidates: Uint8Array, scores: Int32Array, at: number) => void;
}

/** A bit for every possible key, and for each 32 of them how many keys come before: a look-up reads one place and never branches. */
const KEY_SET_BYTES = 2 ** (KEY_BITS - 2);

const MOST = Math.max(LABEL_FEATURES, TAG_FEATURES);

export function classScorer(weights: ClassWeights, classes: number): ClassScorer {
  const width = Math.ceil(classes / LINE) * LINE;
  const { counts } = weights;
  const { buffer, addresses, weigh } = layOutTables(
    KEY_SET_BYTES,
    counts.length * width,
    MOST * 4,
    (MOST + 1) * 4,
    width * 4,
    weights.keys,
    counts,
    weights.classes,
    weights.codes,
  );
  const [keys = 0, rows = 0, features = 0, found = 0, sums = 0, ...stored] = addresses;
  const [bytes = 0, numbers = 0, places = 0, codes = 0] = stored;
  weigh.fillClasses(bytes, counts.length, numbers, places, codes, keys, rows, width);
  const sum = new Int32Array(buffer, sums, width);
  return {
    features: new Int32Array(buffer, features, MOST),
    weigh: (count, candidates, scores, at) => {
      weigh.weighClasses(features, count, keys, rows, width, found, sums);
      for (let place = 0; place < candidates.length; place++) scores[at + place] = sum[candidates[place] ?? 0] ?? 0;
    },
  };
}
