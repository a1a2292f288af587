/** Trains the parser: first greedily, which is quick and learns what to do after mistakes, then in a beam, as it will be used. */
import type { Learner, Lesson, ParserSettings } from './learner.ts';
import { beamRound } from './train-beam.ts';
import { greedyRound } from './train-greedy.ts';

export function trainParser(
  learner: Learner,
  lessons: readonly Lesson[],
  settings: ParserSettings,
  report: (line: string) => void,
  /** Called after each round in the beam, so that what there is can be kept. */
  keep: () => void,
): void {
  const { greedyRounds, beamRounds, search, exploration } = settings;
  for (let round = 1; round <= greedyRounds; round++) {
    report(`greedy round ${round}: ${greedyRound(learner, lessons, round === 1 ? 0 : exploration)}`);
  }
  if (beamRounds > 0) learner.structure.restartAverage();
  for (let round = 1; round <= beamRounds; round++) {
    report(`beam round ${round}: ${beamRound(learner, lessons, search, exploration)}`);
    keep();
  }
}
