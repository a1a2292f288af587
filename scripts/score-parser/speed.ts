/** How fast the model is, in processor time, so that other work on the machine counts less. */
import { analyse } from '../../src/language/model/index.ts';

const PASSES = 5;

/** Words a second of tagging and parsing, the best of some passes after the first has warmed the code up. */
export function wordsPerSecond(sentences: readonly (readonly string[])[]): number {
  const words = sentences.reduce((sum, forms) => sum + forms.length, 0);
  const times = Array.from({ length: PASSES + 1 }, () =>
    processorTime(() => {
      for (const forms of sentences) analyse(forms);
    }),
  );
  return words / (Math.min(...times.slice(1)) / 1000);
}

/** Milliseconds of processor time until the model has read a first word. To be asked before anything else uses the model. */
export function loadTime(): number {
  return processorTime(() => analyse(['word']));
}

function processorTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
