/**
 * `npm run calibrate [-- FOLDER]`: fits how sure Stet is of a finding to how often such findings were right, on the drafts
 * and news of FOLDER/data (default ../shared), and writes src/findings/calibration-weights.ts and the table of bands in
 * docs/accuracy.md. Each draft and each article is judged by weights that were fitted without it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BUILT_IN } from '../../src/engine/built-in.generated.ts';
import { calibrated } from '../../src/findings/calibration.ts';
import type { CalibrationWeights } from '../../src/findings/calibration-weights.ts';
import { WEAK_CONFIDENCE } from '../../src/findings/severity.ts';
import { bandTable, type Judged } from './band-table.ts';
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
const rules = BUILT_IN.map(({ id }) => id).sort();
const weights = fitWeights(flags, rules);
writeWeights(weights);
const judged = leftOut(flags);
writeTable(bandTable(judged));
console.log(bandTable(judged));
console.log(turned(judged));
const unread = flags.filter(({ read }) => !read);
console.log(`${unread.length} flags on published articles that nobody judged are left out${idsOf(unread)}`);

/** Every flag with the confidence that it gets from weights fitted on all other texts. */
function leftOut(all: readonly JudgedFlag[]): readonly Judged[] {
  const read = all.filter((flag) => flag.read);
  const fits = new Map<string, CalibrationWeights>();
  return read.map((flag) => {
    const others =
      fits.get(flag.text) ??
      fitWeights(
        read.filter(({ text }) => text !== flag.text),
        rules,
      );
    fits.set(flag.text, others);
    return { ...flag, confidence: calibrated(flag, others) };
  });
}

/** What the fit changes: flags that it takes out of the report and flags that it puts in, right ones and wrong ones. */
function turned(all: readonly Judged[]): string {
  const count = (news: boolean, right: boolean, isIn: (flag: Judged) => boolean) =>
    all.filter((flag) => flag.news === news && flag.right === right && isIn(flag)).length;
  const out = ({ product, confidence }: Judged) => product >= WEAK_CONFIDENCE && confidence < WEAK_CONFIDENCE;
  const into = ({ product, confidence }: Judged) => product < WEAK_CONFIDENCE && confidence >= WEAK_CONFIDENCE;
  return [false, true]
    .map((news) => {
      const where = news ? 'articles' : 'drafts';
      const [rightOut, wrongOut, rightIn, wrongIn] = [
        count(news, true, out),
        count(news, false, out),
        count(news, true, into),
        count(news, false, into),
      ];
      return `${where}: taken out ${rightOut} right and ${wrongOut} wrong, put in ${rightIn} right and ${wrongIn} wrong`;
    })
    .join('\n');
}

function idsOf(unread: readonly JudgedFlag[]): string {
  return unread.map(({ id, text }) => `\n  ${id} ${text}`).join('');
}

function writeTable(table: string): void {
  const page = readFileSync(PAGE, 'utf8');
  const [start, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`${PAGE} lacks the lines ${BEGIN} and ${END}`);
  writeFileSync(PAGE, `${page.slice(0, start + BEGIN.length)}\n\n${table}\n\n${page.slice(end)}`);
}

/** Writes the numbers into the file that has them; its types and comments stay. */
function writeWeights({ rules: offsets, ...common }: CalibrationWeights): void {
  const source = readFileSync(WEIGHTS, 'utf8');
  const at = source.indexOf('export const CALIBRATION');
  if (at < 0) throw new Error(`${WEIGHTS} lacks CALIBRATION`);
  const lines = [
    ...Object.entries(common).map(([name, value]) => `  ${name}: ${value},`),
    '  rules: {',
    ...Object.entries(offsets).map(([rule, offset]) => `    '${rule}': ${offset},`),
    '  },',
  ];
  writeFileSync(
    WEIGHTS,
    `${source.slice(0, at)}export const CALIBRATION: CalibrationWeights = {\n${lines.join('\n')}\n};\n`,
  );
}
