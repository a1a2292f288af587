/**
 * `npm run calibrate [-- FOLDER]`: fits how sure Stet is of a finding to how often such findings were right, on the drafts
 * and news of FOLDER/data (default ../shared), and writes src/findings/calibration-weights.ts and the table of bands in
 * docs/accuracy.md. Each draft is judged by weights that were fitted without it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BANDS, bandOf } from '../../src/findings/band.ts';
import { calibrated } from '../../src/findings/calibration.ts';
import type { CalibrationWeights } from '../../src/findings/calibration-weights.ts';
import { fitWeights } from './fit.ts';
import { draftFlags, type JudgedFlag, newsFlags } from './judged-flags.ts';

const PAGE = 'docs/accuracy.md';
const [BEGIN, END] = ['<!-- bands: begin -->', '<!-- bands: end -->'];
const WEIGHTS = 'src/findings/calibration-weights.ts';

const data = join(resolve(process.argv[2] ?? '../shared'), 'data');
if (!existsSync(join(data, 'drafts'))) {
  console.error(`calibrate: skipped, no drafts in ${data}; the weights stay as they are`);
  process.exit(0);
}

const flags = [
  ...draftFlags(join(data, 'drafts')),
  ...newsFlags(join(data, 'news_wikinews')),
  ...newsFlags(join(data, 'news_reuters')),
];
const weights = fitWeights(flags);
writeFileSync(WEIGHTS, fileOf(weights));
const table = bandTable(leftOut(flags));
const page = readFileSync(PAGE, 'utf8');
const [start, end] = [page.indexOf(BEGIN), page.indexOf(END)];
if (start < 0 || end < start) throw new Error(`${PAGE} lacks the lines ${BEGIN} and ${END}`);
writeFileSync(PAGE, `${page.slice(0, start + BEGIN.length)}\n\n${table}\n\n${page.slice(end)}`);
console.log(table);

/** Every flag of the drafts with the confidence that it gets from weights fitted on all other drafts. */
function leftOut(all: readonly JudgedFlag[]): readonly { readonly right: boolean; readonly confidence: number }[] {
  const drafts = [...new Set(all.filter(({ news }) => !news).map(({ text }) => text))];
  return drafts.flatMap((draft) => {
    const others = fitWeights(all.filter(({ text }) => text !== draft));
    return all
      .filter(({ text }) => text === draft)
      .map(({ rule, raw, right }) => ({ right, confidence: calibrated(rule, raw, others) }));
  });
}

function bandTable(judged: readonly { readonly right: boolean; readonly confidence: number }[]): string {
  const rows = BANDS.map(({ name, from }) => {
    const inBand = judged.filter(({ confidence }) => bandOf(confidence) === name);
    const right = inBand.filter((flag) => flag.right).length;
    const share = inBand.length === 0 ? '' : `${Math.round((100 * right) / inBand.length)}%`;
    return `| ${name.padEnd(6)} | ${from.toFixed(2)} | ${String(inBand.length).padStart(8)} | ${String(right).padStart(5)} | ${share.padStart(5)} |`;
  });
  return ['| band   | from | findings | right | share |', '| ------ | ---- | -------- | ----- | ----- |', ...rows].join(
    '\n',
  );
}

function fileOf({ intercept, slope, rules }: CalibrationWeights): string {
  const lines = Object.entries(rules).map(([rule, weight]) => `    '${rule}': ${weight},`);
  return `/** How often findings were right, by rule. Made by \`npm run calibrate\`; see calibration.ts for what the numbers mean. */
export interface CalibrationWeights {
  readonly intercept: number;
  readonly slope: number;
  /** What a rule adds to the log odds; a rule that is not here adds nothing. */
  readonly rules: Readonly<Record<string, number>>;
}

export const CALIBRATION: CalibrationWeights = {
  intercept: ${intercept},
  slope: ${slope},
  rules: {
${lines.join('\n')}
  },
};
`;
}
