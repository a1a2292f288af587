/** Reads the features of a configuration and scores them, for training: nothing is remembered, for weights change. */
import { Configuration, LEFT, type Transition, type Workspace } from '../../src/language/model/configuration.ts';
import {
  LABEL_FEATURES,
  labelOtherFeatures,
  labelPairFeatures,
  PAIR_FEATURES,
  STRUCTURE_FEATURES,
  STRUCTURE_GROUPS,
} from '../../src/language/model/features.generated.ts';
import { type RelationSets, relationSet } from '../../src/language/model/relation-sets.ts';
import type { Relations } from '../../src/language/model/relations.ts';
import { allClasses, best, type Scorer } from '../../src/language/model/scorer.ts';

export interface Weights {
  /** Scores of SHIFT, LEFT and RIGHT. */
  readonly structure: Scorer;
  /** Scores of the relations, by number. */
  readonly label: Scorer;
  readonly relations: Relations;
  readonly relationSets: RelationSets;
}

export interface Reader {
  readonly weights: Weights;
  /** The hashes of the last configuration scored, and its scores. */
  readonly features: Int32Array;
  readonly scores: Float64Array;
  readonly labelFeatures: Int32Array;
  readonly labelScores: Float64Array;
}

export function createReader(weights: Weights): Reader {
  return {
    weights,
    features: new Int32Array(STRUCTURE_FEATURES),
    scores: new Float64Array(3),
    labelFeatures: new Int32Array(LABEL_FEATURES),
    labelScores: new Float64Array(weights.relations.names.length),
  };
}

const TRANSITIONS = allClasses(3);

/** Scores the transitions of a configuration into reader.scores. */
export function scoreTransitions(reader: Reader, space: Workspace, configuration: number, ending: number): void {
  const { configurations, stacks } = space;
  const stack = configurations[configuration + Configuration.stack] ?? 0;
  const below = stacks[stack + 1] ?? 0;
  const [s0 = 0, s1 = 0, s2 = 0] = [stacks[stack], stacks[below], stacks[stacks[below + 1] ?? 0]];
  const front = configurations[configuration + Configuration.front] ?? 0;
  let at = 0;
  for (const { size, write } of STRUCTURE_GROUPS) {
    write(space.tokens, space.items, s0, s1, s2, front, ending, reader.features, at);
    at += size;
  }
  reader.weights.structure(reader.features, TRANSITIONS, reader.scores);
}

/** The best relation for the arc that a transition would make, -1 for the root's. Scores stay in reader.labelScores. */
export function chooseRelation(
  reader: Reader,
  space: Workspace,
  configuration: number,
  transition: Transition,
  ending: number,
): number {
  const { configurations, stacks, items, tokens } = space;
  const stack = configurations[configuration + Configuration.stack] ?? 0;
  const below = stacks[stack + 1] ?? 0;
  const front = configurations[configuration + Configuration.front] ?? 0;
  const head = transition === LEFT ? front : (stacks[below] ?? 0);
  if ((items[head] ?? 0) > space.words) return -1;
  const dependent = stacks[stack] ?? 0;
  const candidates = relationSet(reader.weights.relationSets, tokens, items[dependent] ?? 0, items[head] ?? 0);
  if (candidates.length === 1) return candidates[0] ?? 0;
  const third = stacks[stacks[below + 1] ?? 0] ?? 0;
  labelPairFeatures(tokens, items, head, dependent, ending, reader.labelFeatures, 0);
  labelOtherFeatures(tokens, items, head, dependent, front, third, reader.labelFeatures, PAIR_FEATURES);
  reader.weights.label(reader.labelFeatures, candidates, reader.labelScores);
  return best(candidates, reader.labelScores);
}
