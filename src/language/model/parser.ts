/**
 * The parser: the best way found through the transition system of configuration.ts, by a beam that is as narrow as the scores
 * allow: rivals that fall too far behind the leader are dropped at once, so that most sentences are parsed at the speed of a
 * greedy parser.
 */
import {
  allowed,
  apply,
  begin,
  Configuration,
  createWorkspace,
  LEFT,
  RIGHT,
  SHIFT,
  type Transition,
  toTransition,
  type Workspace,
} from './configuration.ts';
import { LABEL_FEATURES, labelFeatures, STRUCTURE_FEATURES, structureFeatures } from './features.generated.ts';
import { type RelationSets, relationSet } from './relation-sets.ts';
import type { Relations } from './relations.ts';
import { allClasses, best, type Scorer } from './scorer.ts';

export interface Weights {
  /** Scores of SHIFT, LEFT and RIGHT. */
  readonly structure: Scorer;
  /** Scores of the relations, by number. */
  readonly label: Scorer;
  readonly relations: Relations;
  readonly relationSets: RelationSets;
}

export interface Search {
  /** How many configurations are kept at most. */
  readonly breadth: number;
  /** How far behind the leader's score a configuration may fall. */
  readonly margin: number;
}

/** Heads and relations of the words of a sentence, by place from 1; the root's head is words + 1, its relation -1. */
export interface Arcs {
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

/** Parses tokens laid out by layOut; ending is from endingOf. */
export type Parser = (tokens: Int32Array, words: number, ending: number) => Arcs;

export function createParser(weights: Weights, search: Search): Parser {
  const reader = createReader(weights);
  let space = createWorkspace(64, search.breadth);
  let room = 64;
  return (tokens, words, ending) => {
    if (words > room) {
      room = words * 2;
      space = createWorkspace(room, search.breadth);
    }
    const final = searchBeam(reader, search, space, begin(space, tokens, words), ending);
    return arcsOf(space, final);
  };
}

/** Reads the features of a configuration and scores them. */
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
  const bottom = stacks[below + 1] ?? 0;
  const front = configurations[configuration + Configuration.front] ?? 0;
  structureFeatures(
    space.tokens,
    space.items,
    stacks[stack] ?? 0,
    stacks[below] ?? 0,
    stacks[bottom] ?? 0,
    front,
    ending,
    reader.features,
  );
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
  const { configurations, stacks, items } = space;
  const stack = configurations[configuration + Configuration.stack] ?? 0;
  const below = stacks[stack + 1] ?? 0;
  const front = configurations[configuration + Configuration.front] ?? 0;
  const head = transition === LEFT ? front : (stacks[below] ?? 0);
  if ((items[head] ?? 0) > space.words) return -1;
  const candidates = relationSet(
    reader.weights.relationSets,
    space.tokens,
    items[stacks[stack] ?? 0] ?? 0,
    items[head] ?? 0,
  );
  if (candidates.length === 1) return candidates[0] ?? 0;
  const third = stacks[stacks[below + 1] ?? 0] ?? 0;
  labelFeatures(space.tokens, items, head, stacks[stack] ?? 0, front, third, ending, reader.labelFeatures);
  reader.weights.label(reader.labelFeatures, candidates, reader.labelScores);
  return best(candidates, reader.labelScores);
}

/** The configurations that a step may lead to, best first. */
export interface Candidates {
  count: number;
  readonly from: Int32Array;
  readonly transition: Int32Array;
  readonly score: Float64Array;
}

export function createCandidates(breadth: number): Candidates {
  return {
    count: 0,
    from: new Int32Array(breadth),
    transition: new Int32Array(breadth),
    score: new Float64Array(breadth),
  };
}

/** Puts a candidate in its place if it is among the best so many; earlier ones stay before equals. */
export function offer(candidates: Candidates, from: number, transition: number, score: number): void {
  const { from: froms, transition: transitions, score: scores } = candidates;
  let place = candidates.count;
  if (place === froms.length) {
    if (score <= (scores[place - 1] ?? 0)) return;
    place--;
  } else {
    candidates.count++;
  }
  while (place > 0 && score > (scores[place - 1] ?? 0)) {
    froms[place] = froms[place - 1] ?? 0;
    transitions[place] = transitions[place - 1] ?? 0;
    scores[place] = scores[place - 1] ?? 0;
    place--;
  }
  froms[place] = from;
  transitions[place] = transition;
  scores[place] = score;
}

function searchBeam(reader: Reader, search: Search, space: Workspace, start: number, ending: number): number {
  const beam = new Int32Array(search.breadth);
  const scores = new Float64Array(search.breadth);
  const candidates = createCandidates(search.breadth);
  let alive = 1;
  beam[0] = start;
  for (let step = 2 * space.words; step > 0; step--) {
    candidates.count = 0;
    for (let place = 0; place < alive; place++) {
      offerSteps(reader, space, beam[place] ?? 0, scores[place] ?? 0, alive, ending, candidates);
    }
    const least = (candidates.score[0] ?? 0) - search.margin;
    alive = 0;
    while (alive < candidates.count && (candidates.score[alive] ?? 0) >= least) {
      const from = candidates.from[alive] ?? 0;
      const transition = toTransition(candidates.transition[alive] ?? 0);
      const relation = transition === SHIFT ? 0 : chooseRelation(reader, space, from, transition, ending);
      beam[alive] = apply(space, from, transition, relation, reader.weights.relations);
      scores[alive] = candidates.score[alive] ?? 0;
      alive++;
    }
  }
  return beam[0] ?? 0;
}

/** Offers what may follow a configuration. A lone configuration with one way on needs no scores. */
function offerSteps(
  reader: Reader,
  space: Workspace,
  configuration: number,
  score: number,
  alive: number,
  ending: number,
  candidates: Candidates,
): void {
  const transitions = allowed(space, configuration);
  if (alive === 1 && (transitions & (transitions - 1)) === 0) {
    offer(candidates, configuration, transitions >> 1, score);
    return;
  }
  scoreTransitions(reader, space, configuration, ending);
  for (let transition = SHIFT; transition <= RIGHT; transition++) {
    if ((transitions & (1 << transition)) === 0) continue;
    offer(candidates, configuration, transition, score + (reader.scores[transition] ?? 0));
  }
}

/** The arcs that led to a configuration. */
export function arcsOf(space: Workspace, configuration: number): Arcs {
  const heads = new Int32Array(space.words + 1);
  const relations = new Int32Array(space.words + 1);
  const { configurations } = space;
  for (let at = configuration; at > 0; at = configurations[at + Configuration.previous] ?? 0) {
    if (configurations[at + Configuration.transition] === SHIFT) continue;
    const dependent = configurations[at + Configuration.dependent] ?? 0;
    heads[dependent] = configurations[at + Configuration.head] ?? 0;
    relations[dependent] = configurations[at + Configuration.relation] ?? 0;
  }
  return { heads, relations };
}
