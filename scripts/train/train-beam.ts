/**
 * Training in a beam by maximum violation (Huang, Fayong and Guo 2012): where the best wrong way is furthest ahead of the right
 * one, the weights move from the one to the other.
 */
import {
  allowed,
  apply,
  begin,
  Configuration,
  createWorkspace,
  isFinal,
  RIGHT,
  SHIFT,
  toTransition,
  type Workspace,
} from '../../src/language/model/configuration.ts';
import { type Candidates, createCandidates, offer, type Search } from '../../src/language/model/parser.ts';
import { type Learner, type Lesson, learnRelation } from './learner.ts';
import { cheapest, writeCosts } from './oracle.ts';
import { shuffle } from './random.ts';
import { chooseRelation, scoreTransitions } from './reader.ts';

/** The way that the oracle goes, with the score of each configuration on it. */
interface GoldWay {
  readonly configurations: number[];
  readonly transitions: number[];
  readonly scores: number[];
}

/** One round over all lessons in a beam, in a random order. */
export function beamRound(learner: Learner, lessons: readonly Lesson[], search: Search, exploration: number): string {
  const order = [...lessons];
  shuffle(order, learner.random);
  const space = createWorkspace(Math.max(...lessons.map((lesson) => lesson.words)), search.breadth + 1);
  const candidates = createCandidates(search.breadth);
  const wrong = { structure: 0, label: 0 };
  for (const lesson of order) {
    const gold = goldWay(learner, space, lesson, exploration, wrong);
    const violation = worstViolation(learner, space, lesson, gold, candidates, search.margin);
    learner.structure.tick();
    if (violation === undefined) continue;
    wrong.structure++;
    learnFrom(learner, space, lesson, gold, violation);
  }
  return `${wrong.structure} ways and ${wrong.label} names wrong, ${learner.structure.size()} and ${learner.label.size()} features`;
}

/** Goes the oracle's way, scores it, and learns relations on it. */
function goldWay(
  learner: Learner,
  space: Workspace,
  lesson: Lesson,
  exploration: number,
  wrong: { label: number },
): GoldWay {
  const costs = new Float64Array(3);
  let configuration = begin(space, lesson.tokens, lesson.words);
  const way: GoldWay = { configurations: [configuration], transitions: [], scores: [0] };
  let score = 0;
  while (!isFinal(space, configuration)) {
    writeCosts(space, configuration, lesson.heads, costs);
    const transition = cheapest(costs);
    scoreTransitions(learner.reader, space, configuration, lesson.ending);
    score += learner.reader.scores[transition] ?? 0;
    const relation =
      transition === SHIFT ? 0 : learnRelation(learner, space, configuration, transition, lesson, exploration, wrong);
    configuration = apply(space, configuration, transition, relation, learner.relations);
    way.configurations.push(configuration);
    way.transitions.push(transition);
    way.scores.push(score);
  }
  return way;
}

interface Violation {
  /** After how many steps. */
  readonly step: number;
  readonly configuration: number;
}

/** Steps that the search goes on after the worst violation so far, once the right way has fallen out of the beam. */
const PATIENCE = 15;

function worstViolation(
  learner: Learner,
  space: Workspace,
  lesson: Lesson,
  gold: GoldWay,
  candidates: Candidates,
  margin: number,
): Violation | undefined {
  let beam = [{ configuration: gold.configurations[0] ?? 0, score: 0, isGold: true }];
  let worst: Violation | undefined;
  let lead = 0;
  for (let step = 0; step < gold.transitions.length; step++) {
    candidates.count = 0;
    for (const from of beam) {
      const open = allowed(space, from.configuration);
      scoreTransitions(learner.reader, space, from.configuration, lesson.ending);
      for (let transition = SHIFT; transition <= RIGHT; transition++) {
        if ((open & (1 << transition)) === 0) continue;
        offer(candidates, from.configuration, transition, from.score + (learner.reader.scores[transition] ?? 0));
      }
    }
    const before = new Map(beam.map((from) => [from.configuration, from.isGold]));
    const least = (candidates.score[0] ?? 0) - margin;
    const kept = candidates.score.subarray(0, candidates.count).filter((score) => score >= least).length;
    beam = Array.from({ length: kept }, (_, place) => {
      const from = candidates.from[place] ?? 0;
      const transition = toTransition(candidates.transition[place] ?? 0);
      const relation =
        transition === SHIFT ? 0 : chooseRelation(learner.reader, space, from, transition, lesson.ending);
      return {
        configuration: apply(space, from, transition, relation, learner.relations),
        score: candidates.score[place] ?? 0,
        isGold: before.get(from) === true && transition === gold.transitions[step],
      };
    });
    const leader = beam[0];
    if (leader === undefined) break;
    const ahead = leader.score - (gold.scores[step + 1] ?? 0);
    if (!leader.isGold && ahead >= lead) {
      lead = ahead;
      worst = { step: step + 1, configuration: leader.configuration };
    }
    if (worst !== undefined && step > worst.step + PATIENCE && beam.every((way) => !way.isGold)) break;
  }
  return worst;
}

/** Moves weights from the wrong way to the right one, from where they part to the violation. */
function learnFrom(learner: Learner, space: Workspace, lesson: Lesson, gold: GoldWay, violation: Violation): void {
  const { configurations } = space;
  const { reader, structure } = learner;
  const steps: { from: number; transition: number }[] = [];
  for (let at = violation.configuration; steps.length < violation.step; ) {
    const from = configurations[at + Configuration.previous] ?? 0;
    steps.push({ from, transition: configurations[at + Configuration.transition] ?? 0 });
    at = from;
  }
  steps.reverse();
  let parted = false;
  steps.forEach((wrong, step) => {
    const right = gold.transitions[step] ?? 0;
    parted ||= wrong.transition !== right;
    if (!parted) return;
    scoreTransitions(reader, space, gold.configurations[step] ?? 0, lesson.ending);
    structure.add(reader.features, right, 1);
    scoreTransitions(reader, space, wrong.from, lesson.ending);
    structure.add(reader.features, wrong.transition, -1);
  });
}
