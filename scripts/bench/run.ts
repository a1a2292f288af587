/** Measures every stage in one process after a warm-up and prints a table. Bundled and called by scripts/bench.ts. */
import { parseArgs } from 'node:util';
import { measure, ROWS, sum, type Timing, whole } from './measure.ts';
import { textsOf } from './texts.ts';

const { values, positionals } = parseArgs({
  options: { long: { type: 'string', default: '1000000' }, short: { type: 'string', default: '20' } },
  allowPositionals: true,
});
/** The size of a short draft, and how many words go before, until the code is compiled and the caches are warm. */
const SHORT = 10_000;
const WARM_UP = 100_000;
const [drafts, longest] = [Number(values.short), Number(values.long)];
/** Where news lies on the machines that Stet is developed on. */
const NEWS = ['../shared/data/news_reuters', '../shared/data/news_wikinews'];
const texts = textsOf(positionals.length > 0 ? positionals : NEWS, WARM_UP + drafts * SHORT + longest);

/** Lets garbage of one measurement not be collected in the next; needs --expose-gc. */
const collect = () => globalThis.gc?.();

const measureShort = (count: number): Timing[] =>
  Array.from({ length: count }, () => {
    collect();
    return measure(texts.take(SHORT));
  });

measureShort(WARM_UP / SHORT);
// Half before and half after the long draft, so that neither has the warmer machine.
const before = measureShort(Math.ceil(drafts / 2));
collect();
const long = measure(texts.take(longest));
print(sum([...before, ...measureShort(Math.floor(drafts / 2))]), long);

function print(shortTiming: Timing, longTiming: Timing): void {
  const { real, generated } = texts.taken;
  console.log(`words/s of processor time; ${words(real)} words of files, ${words(generated)} generated, none twice`);
  const head = [
    'stage',
    `${drafts} drafts of ${words(SHORT)}`,
    `1 draft of ${words(longTiming.words)}`,
    'time per word',
  ];
  const row = (name: string, x: number, y: number) => {
    const [rateX, rateY] = [shortTiming.words / x, longTiming.words / y];
    return [name, words(rateX), words(rateY), `${(rateX / rateY).toFixed(2)} times`];
  };
  const rows = ROWS.map((name) => row(name, shortTiming.seconds.get(name) ?? 0, longTiming.seconds.get(name) ?? 0));
  const table = [head, ...rows, row('the whole way', whole(shortTiming), whole(longTiming))];
  const widths = head.map((_, i) => Math.max(...table.map((cells) => cells[i]?.length ?? 0)));
  for (const cells of table) {
    const [name = '', ...figures] = cells;
    console.log(
      [name.padEnd(widths[0] ?? 0), ...figures.map((cell, i) => cell.padStart(widths[i + 1] ?? 0))].join('  '),
    );
  }
}

function words(count: number): string {
  return Number.isFinite(count) ? String(Math.round(count)).replace(/\B(?=(\d{3})+$)/gu, ',') : '-';
}
