import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chooseRelation, createReader, scoreTransitions } from '../../../scripts/train/reader.ts';
import {
  allowed,
  apply,
  begin,
  createWorkspace,
  isFinal,
  LEFT,
  RIGHT,
  SHIFT,
  type Transition,
  tokenRoom,
} from '../../../src/language/model/configuration.ts';
import { createRelationScores } from '../../../src/language/model/relation-scores.ts';
import { relationsOf } from '../../../src/language/model/relations.ts';
import { allClasses } from '../../../src/language/model/scorer.ts';
import { GROUP_SCORES } from '../../../src/language/model/structure-weights.ts';
import { createTransitionScores } from '../../../src/language/model/transition-scores.ts';

/** Weights of their own for every feature, small enough that no sum of them is rounded. */
const weightOf = (feature: number, target: number): number =>
  (Math.imul(feature ^ (target * 0x45d9f3b), 0x2c1b3c6d) >>> 20) - 2048;
const sum = (features: Iterable<number>, target: number): number =>
  [...features].reduce((total, feature) => total + weightOf(feature, target), 0);

const NAMES = ['nsubj', 'obj', 'case', 'punct'];
const relations = relationsOf(NAMES);
const relationSets = { setOfKind: new Uint16Array(1), sets: [allClasses(NAMES.length)] };
const scoreAll = (features: Int32Array, candidates: Uint8Array, scores: Float64Array) => {
  for (const target of candidates) scores[target] = sum(features, target);
};
const reader = createReader({ structure: scoreAll, label: scoreAll, relations, relationSets });

const structure = { features: new Int32Array(1000), ends: new Int32Array(100), sums: new Int32Array(400) };
const transitions = createTransitionScores({
  ...structure,
  weigh: (groups) => {
    for (let group = 0; group < groups; group += 1) {
      const own = structure.features.subarray(group === 0 ? 0 : structure.ends[group - 1], structure.ends[group]);
      const at = group * GROUP_SCORES.size;
      structure.sums[at + GROUP_SCORES.shift] = sum(own, SHIFT);
      structure.sums[at + GROUP_SCORES.left] = sum(own, LEFT);
      structure.sums[at + GROUP_SCORES.right] = sum(own, RIGHT);
    }
  },
});
const labels = new Int32Array(1000);
const relationScores = createRelationScores(
  {
    features: labels,
    weigh: (count, candidates, scores, at) =>
      candidates.forEach((target, place) => {
        scores[at + place] = sum(labels.subarray(0, count), target);
      }),
  },
  relationSets,
  NAMES.length,
);

/** Takes all ways of a few choices through a sentence and back, so that configurations have much in common. */
function expectSameScores(words: number, values: readonly number[], choices: readonly number[]): void {
  const tokens = Int32Array.from({ length: tokenRoom(words) }, (_, place) => values[place % values.length] ?? 0);
  const space = createWorkspace(words, choices.length);
  const scores = new Float64Array(3);
  transitions.begin(words);
  relationScores.begin(words);
  const start = begin(space, tokens, words);
  for (const choice of choices) {
    let turn = choice;
    for (let at = start; !isFinal(space, at); ) {
      scoreTransitions(reader, space, at, 2);
      transitions.score(space, at, 2, scores);
      expect(scores).toEqual(reader.scores);
      const open = ([SHIFT, LEFT, RIGHT] as const).filter((one) => (allowed(space, at) & (1 << one)) !== 0);
      const transition: Transition = open[turn % open.length] ?? SHIFT;
      turn = (turn >> 1) ^ (turn << 3);
      const relation = transition === SHIFT ? 0 : chooseRelation(reader, space, at, transition, 2);
      if (transition !== SHIFT) expect(relationScores.choose(space, at, transition, 2)).toBe(relation);
      at = apply(space, at, transition, relation, relations);
    }
  }
}

describe('scores with memory', () => {
  it('are the scores without it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.nat({ max: 3 }), { minLength: 7, maxLength: 40 }),
        fc.array(fc.nat({ max: 255 }), { minLength: 1, maxLength: 6 }),
        expectSameScores,
      ),
      { numRuns: 60 },
    );
  });
});
