/**
 * Which relation an arc has, with memory: what depends on the two words alone is weighed once for each pair of words, and the choice
 * made once for rivals that agree in all that it depends on.
 */
import type { ClassScorer } from './class-weights.ts';
import { Configuration, LEFT, powerOfTwoFrom, type Transition, type Workspace } from './configuration.ts';
import { LABEL_FEATURES, labelOtherFeatures, labelPairFeatures, PAIR_FEATURES } from './features.generated.ts';
import { type RelationSets, relationSet } from './relation-sets.ts';

/** Math itself is slow to come by in the contexts that jest runs tests in. */
const { imul, min } = Math;

export interface RelationScores {
  /** Forgets the sentence before; to be called for each. */
  readonly begin: (words: number) => void;
  /** The best relation for the arc that a transition would make, -1 for the root's. */
  readonly choose: (space: Workspace, configuration: number, transition: Transition, ending: number) => number;
}

/** Entries of either memory for a word of a sentence, and at most. */
const ENTRIES_PER_WORD = 8;
const MOST_ENTRIES = 1024;
/** The fields of a choice that is remembered: the items, the places of front and third word, and the relation. */
const CHOICE = 4;

export function createRelationScores(
  scorer: ClassScorer,
  relationSets: RelationSets,
  relations: number,
): RelationScores {
  const { features, weigh } = scorer;
  const scores = new Int32Array(relations);
  /** A key and the scores of the candidates for each pair of words. */
  const pairSize = relations + 1;
  const pairs = new Int32Array(MOST_ENTRIES * pairSize);
  const choices = new Int32Array(MOST_ENTRIES * CHOICE);
  let mask = 0;
  return {
    begin: (words) => {
      mask = min(MOST_ENTRIES, powerOfTwoFrom(ENTRIES_PER_WORD * (words + 1))) - 1;
      for (let entry = 0; entry <= mask; entry++) {
        pairs[entry * pairSize] = 0;
        choices[entry * CHOICE] = 0;
      }
    },
    choose: ({ tokens, items, stacks, configurations, words }, configuration, transition, ending) => {
      const stack = configurations[configuration + Configuration.stack] ?? 0;
      const below = stacks[stack + 1] ?? 0;
      const front = configurations[configuration + Configuration.front] ?? 0;
      const head = transition === LEFT ? front : (stacks[below] ?? 0);
      const headPlace = items[head] ?? 0;
      if (headPlace > words) return -1;
      const dependent = stacks[stack] ?? 0;
      const place = items[dependent] ?? 0;
      const candidates = relationSet(relationSets, tokens, place, headPlace);
      if (candidates.length === 1) return candidates[0] ?? 0;
      const third = stacks[stacks[below + 1] ?? 0] ?? 0;
      const around = ((items[front] ?? 0) << 16) | (items[third] ?? 0);
      const choice = CHOICE * (mix(imul(dependent, 0x2c1b3c6d) + imul(head, 0x297a2d39) + around) & mask);
      if (choices[choice] === dependent && choices[choice + 1] === head && choices[choice + 2] === around) {
        return choices[choice + 3] ?? 0;
      }
      const key = ((place << 16) | headPlace) + 1;
      const pair = pairSize * (mix(key) & mask);
      if (pairs[pair] !== key) {
        pairs[pair] = key;
        labelPairFeatures(tokens, items, head, dependent, ending, features, 0);
        weigh(PAIR_FEATURES, candidates, pairs, pair + 1);
      }
      labelOtherFeatures(tokens, items, head, dependent, front, third, features, 0);
      weigh(LABEL_FEATURES - PAIR_FEATURES, candidates, scores, 0);
      const relation = candidates[highestSum(candidates.length, scores, pairs, pair + 1)] ?? 0;
      choices[choice] = dependent;
      choices[choice + 1] = head;
      choices[choice + 2] = around;
      choices[choice + 3] = relation;
      return relation;
    },
  };
}

function mix(key: number): number {
  const mixed = imul(key, 0x2c1b3c6d);
  return mixed ^ (mixed >>> 15);
}

/** The place of the highest sum of two scores, the first of equals. */
function highestSum(count: number, one: Int32Array, other: Int32Array, from: number): number {
  let winner = 0;
  let highest = (one[0] ?? 0) + (other[from] ?? 0);
  for (let place = 1; place < count; place++) {
    const score = (one[place] ?? 0) + (other[from + place] ?? 0);
    if (score > highest) {
      highest = score;
      winner = place;
    }
  }
  return winner;
}
