/** What the parser learns with: lessons, perceptrons, and the step that both ways of training share. */
import { arcTo, type Transition, type Workspace } from '../../src/language/model/configuration.ts';
import type { Search } from '../../src/language/model/parser.ts';
import { type RelationSets, relationSet } from '../../src/language/model/relation-sets.ts';
import { type Relations, relationsOf } from '../../src/language/model/relations.ts';
import { createPerceptron, type Perceptron } from './perceptron.ts';
import { randomFrom } from './random.ts';
import { chooseRelation, createReader, type Reader } from './reader.ts';

/** A sentence ready for training: laid-out tokens, gold heads, and relations by number (-1 for the root's). */
export interface Lesson {
  readonly tokens: Int32Array;
  readonly words: number;
  readonly ending: number;
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

export interface ParserSettings {
  readonly greedyRounds: number;
  readonly beamRounds: number;
  /** The beam of the rounds in a beam, with the margin in units of the weights being trained. */
  readonly search: Search;
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
