/** What the model is trained with. Chosen on the development sets. */
import type { Pruning } from './quantise.ts';

export const TAGGER = { rounds: 6, leastUpdates: 2, seed: 1 };
export const JACKKNIFE = { ...TAGGER, rounds: 4 };
export const PARSER = {
  greedyRounds: 2,
  beamRounds: 6,
  search: { breadth: 4, margin: 200 },
  leastUpdates: 3,
  exploration: 0.9,
  seed: 3,
};

export const PRUNING: Readonly<Record<'structure' | 'label' | 'tag', Pruning>> = {
  structure: { leastStep: 20, leastUpdates: 3 },
  label: { leastStep: 15, leastUpdates: 3 },
  tag: { leastStep: 16, leastUpdates: 2 },
};

/** The parser's search: how many configurations, and how far they may fall behind, in units of trained weights. */
export const SEARCH = { breadth: 4, margin: 200 };
