import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cheapest, writeCosts } from '../../../scripts/train/oracle.ts';
import {
  allowed,
  apply,
  begin,
  createWorkspace,
  isFinal,
  SHIFT,
  tokenRoom,
  toTransition,
  type Workspace,
} from '../../../src/language/model/configuration.ts';
import { arcsOf } from '../../../src/language/model/parser.ts';
import { relationsOf } from '../../../src/language/model/relations.ts';

const RELATIONS = relationsOf(['nsubj', 'obj', 'case']);

function start(words: number): Workspace {
  const space = createWorkspace(words, 1);
  begin(space, new Int32Array(tokenRoom(words)), words);
  return space;
}

/** Goes on from a configuration to the end; choose returns a transition. */
function goOn(space: Workspace, from: number, choose: (configuration: number) => number): number {
  let configuration = from;
  while (!isFinal(space, configuration)) {
    const transition = toTransition(choose(configuration));
    configuration = apply(
      space,
      configuration,
      transition,
      transition === SHIFT ? 0 : relation(space, configuration, transition),
      RELATIONS,
    );
  }
  return configuration;
}

/** Any relation but for the root's arc, which has none. */
function relation(space: Workspace, configuration: number, transition: number): number {
  const last = allowed(space, configuration) === 1 << transition && transition === 1;
  return last ? -1 : 0;
}

function followOracle(space: Workspace, from: number, heads: Int32Array): number {
  const costs = new Float64Array(3);
  return goOn(space, from, (configuration) => {
    writeCosts(space, configuration, heads, costs);
    return cheapest(costs);
  });
}

const mistakes = (found: Int32Array, gold: Int32Array): number =>
  gold.filter((head, word) => word > 0 && head !== found[word]).length;

/** Random choices lead to a random projective tree. */
const randomTree = fc
  .record({ words: fc.integer({ min: 1, max: 12 }), choices: fc.array(fc.nat(), { minLength: 30, maxLength: 30 }) })
  .map(({ words, choices }) => {
    const space = start(words);
    let step = 0;
    const final = goOn(space, 0, (configuration) => {
      const open = [0, 1, 2].filter((transition) => (allowed(space, configuration) & (1 << transition)) !== 0);
      return open[(choices[step++] ?? 0) % open.length] ?? 0;
    });
    return { words, heads: arcsOf(space, final).heads };
  });

describe('the dynamic oracle', () => {
  it('leads to every projective tree without a mistake', () => {
    fc.assert(
      fc.property(randomTree, ({ words, heads }) => {
        const space = start(words);
        expect(arcsOf(space, followOracle(space, 0, heads)).heads).toEqual(heads);
      }),
    );
  });

  it('always has a transition that costs nothing, also after mistakes', () => {
    fc.assert(
      fc.property(randomTree, randomTree, (gold, other) => {
        const words = Math.min(gold.words, other.words);
        fc.pre(gold.words === other.words);
        const space = start(words);
        const costs = new Float64Array(3);
        goOn(space, 0, (configuration) => {
          writeCosts(space, configuration, gold.heads, costs);
          expect(Math.min(...costs)).toBe(0);
          writeCosts(space, configuration, other.heads, costs);
          return cheapest(costs);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('foretells how many arcs a wrong transition loses', () => {
    fc.assert(
      fc.property(randomTree, fc.nat(), fc.nat(), ({ words, heads }, when, which) => {
        const space = start(words);
        const costs = new Float64Array(3);
        let configuration = 0;
        for (let step = 0; step < when % (2 * words); step++) {
          writeCosts(space, configuration, heads, costs);
          const transition = cheapest(costs);
          configuration = apply(
            space,
            configuration,
            transition,
            transition === SHIFT ? 0 : relation(space, configuration, transition),
            RELATIONS,
          );
        }
        const open = [0, 1, 2].filter((transition) => (allowed(space, configuration) & (1 << transition)) !== 0);
        const wrong = toTransition(open[which % open.length] ?? 0);
        writeCosts(space, configuration, heads, costs);
        const foretold = costs[wrong];
        const after = apply(
          space,
          configuration,
          wrong,
          wrong === SHIFT ? 0 : relation(space, configuration, wrong),
          RELATIONS,
        );
        expect(mistakes(arcsOf(space, followOracle(space, after, heads)).heads, heads)).toBe(foretold);
      }),
      { numRuns: 300 },
    );
  });
});
