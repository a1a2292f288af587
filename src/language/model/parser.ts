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
  RIGHT,
  SHIFT,
  toTransition,
  type Workspace,
} from './configuration.ts';
import type { RelationScores } from './relation-scores.ts';
import type { Relations } from './relations.ts';
import type { TransitionScores } from './transition-scores.ts';

/** What decides between transitions and between relations. */
export interface Judgement {
  readonly transitions: TransitionScores;
  readonly relations: RelationScores;
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

export function createParser(judgement: Judgement, relations: Relations, search: Search): Parser {
  const scores = new Float64Array(3);
  let room = 64;
  let space = createWorkspace(room, search.breadth);
  return (tokens, words, ending) => {
    if (words > room) {
      room = words * 2;
      space = createWorkspace(room, search.breadth);
    }
    judgement.transitions.begin(words);
    judgement.relations.begin(words);
    const start = begin(space, tokens, words);
    return arcsOf(space, searchBeam({ judgement, relations, search, scores, ending }, space, start));
  };
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

/** What stays the same while a sentence is parsed. */
interface Task {
  readonly judgement: Judgement;
  readonly relations: Relations;
  readonly search: Search;
  readonly ending: number;
  /** The scores of the last configuration scored. */
  readonly scores: Float64Array;
}

function searchBeam(task: Task, space: Workspace, start: number): number {
  const { judgement, relations, search, ending } = task;
  const beam = new Int32Array(search.breadth);
  const scores = new Float64Array(search.breadth);
  const candidates = createCandidates(search.breadth);
  let alive = 1;
  beam[0] = start;
  for (let step = 2 * space.words; step > 0; step--) {
    candidates.count = 0;
    for (let place = 0; place < alive; place++) {
      offerSteps(task, space, beam[place] ?? 0, scores[place] ?? 0, alive, candidates);
    }
    const least = (candidates.score[0] ?? 0) - search.margin;
    alive = 0;
    while (alive < candidates.count && (candidates.score[alive] ?? 0) >= least) {
      const from = candidates.from[alive] ?? 0;
      const transition = toTransition(candidates.transition[alive] ?? 0);
      const relation = transition === SHIFT ? 0 : judgement.relations.choose(space, from, transition, ending);
      beam[alive] = apply(space, from, transition, relation, relations);
      scores[alive] = candidates.score[alive] ?? 0;
      alive++;
    }
  }
  return beam[0] ?? 0;
}

/** Offers what may follow a configuration. A lone configuration with one way on needs no scores. */
function offerSteps(
  { judgement, scores, ending }: Task,
  space: Workspace,
  configuration: number,
  score: number,
  alive: number,
  candidates: Candidates,
): void {
  const transitions = allowed(space, configuration);
  if (alive === 1 && (transitions & (transitions - 1)) === 0) {
    offer(candidates, configuration, transitions >> 1, score);
    return;
  }
  judgement.transitions.score(space, configuration, ending, scores);
  for (let transition = SHIFT; transition <= RIGHT; transition++) {
    if ((transitions & (1 << transition)) === 0) continue;
    offer(candidates, configuration, transition, score + (scores[transition] ?? 0));
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
