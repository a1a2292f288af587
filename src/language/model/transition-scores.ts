/**
 * Scores of transitions, with memory. Rivals in a beam, and configurations one after another, mostly differ in one part: the scores
 * of each group of features are kept by the parts that it looks at, and only what is new is hashed and weighed.
 */
import { Configuration, powerOfTwoFrom, type Workspace } from './configuration.ts';
import { KEYED_GROUPS, STRUCTURE_GROUPS, structureKeys } from './features.generated.ts';
import { LONGEST_PIECE } from './pieces.ts';
import { GROUP_SCORES, type StructureScorer } from './structure-weights.ts';

/** Math itself is slow to come by in the contexts that jest runs tests in. */
const { imul, min } = Math;

export interface TransitionScores {
  /** Forgets the sentence before; to be called for each. */
  readonly begin: (words: number) => void;
  /** Writes the scores of SHIFT, LEFT and RIGHT. */
  readonly score: (space: Workspace, configuration: number, ending: number, scores: Float64Array) => void;
}

/** The most entries of a group, each a key and three scores, and how many there are for a word of a sentence. */
const MOST_ENTRIES = 1024;
const ENTRIES_PER_WORD = 8;

export function createTransitionScores(weights: StructureScorer): TransitionScores {
  const { features, ends, sums } = weights;
  const sizes = Int32Array.from(STRUCTURE_GROUPS, ({ size }) => size);
  const writes = STRUCTURE_GROUPS.map(({ write }) => write);
  /** Of the groups that are weighed anew, where their scores are written. */
  const places = new Int32Array(STRUCTURE_GROUPS.length);
  const keys = new Int32Array(KEYED_GROUPS);
  const memory = new Int32Array((KEYED_GROUPS * MOST_ENTRIES + 1) * 4);
  /** Where the scores that depend on all parts are written. */
  const rest = KEYED_GROUPS * MOST_ENTRIES * 4;
  let entries = 1;
  return {
    begin: (words) => {
      if (words > LONGEST_PIECE) throw new Error(`a sentence of ${words} words is too long to tell its parts apart`);
      entries = min(MOST_ENTRIES, powerOfTwoFrom(ENTRIES_PER_WORD * (words + 1)));
      memory.fill(0, 0, KEYED_GROUPS * entries * 4);
    },
    score: ({ tokens, items, stacks, configurations }, configuration, ending, scores) => {
      const stack = configurations[configuration + Configuration.stack] ?? 0;
      const below = stacks[stack + 1] ?? 0;
      const s0 = stacks[stack] ?? 0;
      const s1 = stacks[below] ?? 0;
      const s2 = stacks[stacks[below + 1] ?? 0] ?? 0;
      const b0 = configurations[configuration + Configuration.front] ?? 0;
      structureKeys(items, s0, s1, b0, keys);
      let forShift = 0;
      let forLeft = 0;
      let forRight = 0;
      let fresh = 0;
      let count = 0;
      for (let group = 0; group < STRUCTURE_GROUPS.length; group++) {
        let at = rest;
        if (group < KEYED_GROUPS) {
          const key = keys[group] ?? 0;
          const mixed = imul(key, 0x2c1b3c6d);
          at = (group * entries + ((mixed ^ (mixed >>> 15)) & (entries - 1))) * 4;
          if (memory[at] === key) {
            forShift = (forShift + (memory[at + 1] ?? 0)) | 0;
            forLeft = (forLeft + (memory[at + 2] ?? 0)) | 0;
            forRight = (forRight + (memory[at + 3] ?? 0)) | 0;
            continue;
          }
          memory[at] = key;
        }
        writes[group]?.(tokens, items, s0, s1, s2, b0, ending, features, count);
        count += sizes[group] ?? 0;
        places[fresh] = at + 1;
        ends[fresh] = count;
        fresh += 1;
      }
      weights.weigh(fresh);
      for (let group = 0; group < fresh; group++) {
        const at = places[group] ?? 0;
        const own = group * GROUP_SCORES.size;
        memory[at] = sums[own + GROUP_SCORES.shift] ?? 0;
        memory[at + 1] = sums[own + GROUP_SCORES.left] ?? 0;
        memory[at + 2] = sums[own + GROUP_SCORES.right] ?? 0;
        forShift = (forShift + (memory[at] ?? 0)) | 0;
        forLeft = (forLeft + (memory[at + 1] ?? 0)) | 0;
        forRight = (forRight + (memory[at + 2] ?? 0)) | 0;
      }
      scores[0] = forShift;
      scores[1] = forLeft;
      scores[2] = forRight;
    },
  };
}
