/** Trains the parser: first greedily with the dynamic oracle, then in a beam. */
import {
  apply,
  arcTo,
  begin,
  createWorkspace,
  isFinal,
  SHIFT,
  type Transition,
  toTransition,
  type Workspace,
} from '../../src/language/model/configuration.ts';
import {
  chooseRelation,
  createReader,
  type Reader,
  scoreTransitions,
  type Weights,
} from '../../src/language/model/parser.ts';
import { type RelationSets, relationSet } from '../../src/language/model/relation-sets.ts';
import { type Relations, relationsOf } from '../../src/language/model/relations.ts';
import { cheapest, writeCosts } from './oracle.ts';
import { createPerceptron, type Perceptron } from './perceptron.ts';
import { randomFrom, shuffle } from './random.ts';

/** A sentence ready for training: laid-out tokens, gold heads, and relations by number (-1 for the root's). */
export interface Lesson {
  readonly tokens: Int32Array;
  readonly words: number;
  readonly ending: number;
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

export interface ParserSettings {
  readonly rounds: number;
  readonly leastUpdates: number;
  /** How often a wrong choice is followed from the second round on, so that the parser learns what to do after a mistake. */
  readonly exploration: number;
  readonly seed: number;
}

export interface Learner {
  readonly structure: Perceptron;
  readonly label: Perceptron;
  readonly relations: Relations;
  readonly relationSets: RelationSets;
  readonly reader: Reader;
  readonly random: () => number;
}

export function createLearner(names: readonly string[], relationSets: RelationSets, settings: ParserSettings): Learner {
  const relations = relationsOf(names);
  const structure = createPerceptron(3, settings.leastUpdates);
  const label = createPerceptron(names.length, settings.leastUpdates);
  const reader = createReader({ structure: structure.score, label: label.score, relations, relationSets });
  return { structure, label, relations, relationSets, reader, random: randomFrom(settings.seed) };
}

/** The averaged weights so far. */
export function averageWeights(learner: Learner): Weights {
  return {
    structure: learner.structure.averageScorer(),
    label: learner.label.averageScorer(),
    relations: learner.relations,
    relationSets: learner.relationSets,
  };
}

/** One greedy round over all lessons, in a random order. */
export function greedyRound(learner: Learner, lessons: readonly Lesson[], exploration: number): string {
  const order = [...lessons];
  shuffle(order, learner.random);
  const space = createWorkspace(Math.max(...lessons.map((lesson) => lesson.words)), 1);
  const costs = new Float64Array(3);
  const wrong = { structure: 0, label: 0 };
  for (const lesson of order) {
    let configuration = begin(space, lesson.tokens, lesson.words);
    while (!isFinal(space, configuration)) {
      writeCosts(space, configuration, lesson.heads, costs);
      const transition = chooseTransition(learner, space, configuration, lesson, costs, exploration, wrong);
      const relation =
        transition === SHIFT ? 0 : learnRelation(learner, space, configuration, transition, lesson, exploration, wrong);
      configuration = apply(space, configuration, transition, relation, learner.relations);
    }
  }
  return `${wrong.structure} and ${wrong.label} wrong, ${learner.structure.size()} and ${learner.label.size()} features`;
}

function chooseTransition(
  learner: Learner,
  space: Workspace,
  configuration: number,
  lesson: Lesson,
  costs: Float64Array,
  exploration: number,
  wrong: { structure: number },
): Transition {
  const open = costs.filter((cost) => cost < Number.POSITIVE_INFINITY).length;
  if (open === 1) return cheapest(costs);
  const { reader, structure } = learner;
  scoreTransitions(reader, space, configuration, lesson.ending);
  const least = Math.min(...costs);
  const guess = highest(reader.scores, costs, Number.MAX_VALUE);
  structure.tick();
  if (costs[guess] === least) return guess;
  const right = highest(reader.scores, costs, least);
  structure.add(reader.features, right, 1);
  structure.add(reader.features, guess, -1);
  wrong.structure++;
  return learner.random() < exploration ? guess : right;
}

/** The transition with the highest score among those that cost no more than most. */
function highest(scores: Float64Array, costs: Float64Array, most: number): Transition {
  let winner = -1;
  for (let transition = 0; transition < 3; transition++) {
    if ((costs[transition] ?? 0) > most) continue;
    if (winner < 0 || (scores[transition] ?? 0) > (scores[winner] ?? 0)) winner = transition;
  }
  return toTransition(winner);
}

/** Names the arc that a transition makes, and learns from the mistake if the arc is right and its name is not. */
export function learnRelation(
  learner: Learner,
  space: Workspace,
  configuration: number,
  transition: Transition,
  lesson: Lesson,
  exploration: number,
  wrong: { label: number },
): number {
  const { reader, label } = learner;
  const guess = chooseRelation(reader, space, configuration, transition, lesson.ending);
  if (guess < 0) return guess;
  const { dependent, head } = arcTo(space, configuration, transition);
  const right = lesson.relations[dependent] ?? -1;
  if (lesson.heads[dependent] !== head || right < 0) return guess;
  const candidates = relationSet(learner.relationSets, lesson.tokens, dependent, head);
  if (candidates.length === 1 || !candidates.includes(right)) return guess;
  label.tick();
  if (guess === right) return guess;
  label.add(reader.labelFeatures, right, 1);
  label.add(reader.labelFeatures, guess, -1);
  wrong.label++;
  return learner.random() < exploration ? guess : right;
}
