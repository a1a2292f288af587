/** Processor time of each stage of a check. */
import { type Document, readDocument } from '../../src/document/index.ts';
import { stages } from '../../src/findings/check.ts';
import { analyse } from '../../src/language/model/index.ts';
import { readNumbers } from '../../src/language/numbers/index.ts';
import { readQuotations } from '../../src/language/quotations/index.ts';
import { readTimes } from '../../src/language/times/index.ts';
import { sentences, tokenise } from '../../src/language/tokens/index.ts';

/** The rows of the table, in the order of the way; those with two spaces before them are parts of the one above. */
export const ROWS = [
  'document',
  'language',
  '  numbers',
  '  times',
  '  tokens',
  '  tags and trees',
  '  quotations',
  'reference',
  'claims',
  'engine',
  'findings',
] as const;

export type Row = (typeof ROWS)[number];

/** Seconds of processor time by row, and how many words they were spent on. */
export interface Timing {
  readonly words: number;
  readonly seconds: ReadonlyMap<Row, number>;
}

/** Takes one draft through all stages. */
export function measure(source: string): Timing {
  const seconds = new Map<Row, number>();
  const timed = <T>(row: Row, work: () => T): T => {
    const began = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(began);
    seconds.set(row, (user + system) / 1e6);
    return result;
  };
  const document = timed('document', () => readDocument({ path: '2019-02-10-bench.txt', source }));
  measureLanguage(document, timed);
  const text = timed('language', () => stages.language(document));
  const references = timed('reference', () => stages.reference(text));
  const claims = timed('claims', () => stages.claims(text, references));
  const judgement = timed('engine', () => stages.engine(text, references, claims));
  timed('findings', () => stages.findings(judgement, text));
  return { words: document.words, seconds };
}

/** The parts of the language stage, each for itself. */
function measureLanguage(document: Document, timed: <T>(row: Row, work: () => T) => T): void {
  const prose = document.blocks.filter((block) => block.type === 'prose');
  const date = document.date?.value;
  timed('  numbers', () => prose.forEach(({ text }) => void readNumbers(text)));
  timed('  times', () => prose.forEach(({ text }) => void readTimes(text, date)));
  const cut = timed('  tokens', () => prose.map(({ text }) => sentences(text, tokenise(text), [])));
  timed('  tags and trees', () => {
    for (const block of cut) for (const { tokens } of block) analyse(tokens.map(({ form }) => form));
  });
  timed('  quotations', () => readQuotations(prose));
}

/** Several timings as one. */
export function sum(timings: readonly Timing[]): Timing {
  const seconds = new Map(
    ROWS.map((row) => [row, timings.reduce((s, t) => s + (t.seconds.get(row) ?? 0), 0)] as const),
  );
  return { words: timings.reduce((words, timing) => words + timing.words, 0), seconds };
}

/** The seconds of the whole way: the rows that are no parts of others. */
export function whole({ seconds }: Timing): number {
  return ROWS.filter((row) => !row.startsWith(' ')).reduce((total, row) => total + (seconds.get(row) ?? 0), 0);
}
