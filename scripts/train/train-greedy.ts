/** Greedy training with the dynamic oracle (Goldberg and Nivre 2013): the parser goes its own way and learns from each mistake. */
import {
  apply,
  begin,
  createWorkspace,
  isFinal,
  SHIFT,
  type Transition,
  toTransition,
  type Workspace,
} from '../../src/language/model/configuration.ts';
import { type Learner, type Lesson, learnRelation } from './learner.ts';
import { cheapest, writeCosts } from './oracle.ts';
import { shuffle } from './random.ts';
import { scoreTransitions } from './reader.ts';

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
