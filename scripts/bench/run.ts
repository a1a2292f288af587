/** Measures every stage in one process after a warm-up and prints a table. Bundled and called by scripts/bench.ts. */
import { parseArgs } from 'node:util';
import { measure, ROWS, sum, type Timing, whole } from './measure.ts';
import { textsOf } from './texts.ts';

const { values, positionals } = parseArgs({
  options: { long: { type: 'string', default: '1000000' }, short: { type: 'string', default: '20' } },
  allowPositionals: true,
});
/** The size of a short draft, in words. */
const SHORT = 10_000;
const texts = textsOf(positionals);

/** Lets garbage of one measurement not be collected in the next; needs --expose-gc. */
const collect = () => globalThis.gc?.();

for (let i = 0; i < 4; i += 1) measure(texts.take(SHORT));
const short = sum(
  Array.from({ length: Number(values.short) }, () => {
    collect();
    return measure(texts.take(SHORT));
  }),
);
const source = texts.take(Number(values.long));
collect();
const long = measure(source);
print(short, long);

function print(shortTiming: Timing, longTiming: Timing): void {
  const { real, generated } = texts.taken;
  console.log(`words/s of processor time; ${words(real)} words of files, ${words(generated)} generated, none twice`);
  const head = [
    'stage',
    `${Number(values.short)} drafts of ${words(SHORT)}`,
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
