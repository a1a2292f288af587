/** The table of docs/accuracy.md: for each band how many findings it had and how many of them were right. */
import { BANDS, bandOf } from '../../src/findings/band.ts';
import type { JudgedFlag } from './judged-flags.ts';

/** A flag with the confidence that weights fitted on other texts give it. */
export interface Judged extends JudgedFlag {
  readonly confidence: number;
}

/** Rows for the bands, with the drafts and the articles apart. */
export function bandTable(judged: readonly Judged[]): string {
  const rows = BANDS.map(({ name, from }) => {
    const inBand = judged.filter(({ confidence }) => bandOf(confidence) === name);
    const cells = [false, true].flatMap((news) => sharesOf(inBand.filter((flag) => flag.news === news)));
    return `| ${[name.padEnd(6), from.toFixed(2), ...cells].join(' | ')} |`;
  });
  return [
    '| band   | from | drafts: findings | right | share | articles: findings | right | share |',
    '| ------ | ---- | ---------------- | ----- | ----- | ------------------ | ----- | ----- |',
    ...rows,
  ].join('\n');
}

function sharesOf(flags: readonly Judged[]): readonly string[] {
  const right = flags.filter((flag) => flag.right).length;
  const share = flags.length === 0 ? '' : `${Math.round((100 * right) / flags.length)}%`;
  const width = flags[0]?.news === true ? 18 : 16;
  return [String(flags.length).padStart(width), String(right).padStart(5), share.padStart(5)];
}
