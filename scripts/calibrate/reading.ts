/** Verdicts on flags in published articles: those of docs/accuracy-reading.md, and those of verdicts.txt beside this file. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** right: a contradiction, or what a copy editor would want to see; wrong: a false alarm. */
export type Verdict = 'right' | 'wrong';

const PAGE = 'docs/accuracy-reading.md';
const LIST = join(import.meta.dirname, 'verdicts.txt');

const verdicts: ReadonlyMap<string, string> = new Map(
  [
    ...linesOf(LIST).map((line) => line.split(/\s+/u)),
    // Rows of the page's table: "| id | rule | passages | verdict | reason |".
    ...linesOf(PAGE)
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .map(([, id = '', , , verdict = '']) => [id, verdict]),
  ].flatMap(([id = '', verdict = '']) => (/^[0-9a-f]{16}/u.test(id) ? [[id, verdict] as const] : [])),
);

function linesOf(file: string): readonly string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
}

/** What a reader made of the finding with that id; undefined where nobody judged it. */
export function verdictOf(id: string): Verdict | undefined {
  const verdict = verdicts.get(id);
  return verdict === 'right' || verdict === 'wrong' ? verdict : undefined;
}
