/** The verdicts of docs/accuracy-reading.md: flags on published articles that somebody read and judged. */
import { existsSync, readFileSync } from 'node:fs';

const PAGE = 'docs/accuracy-reading.md';

/** Rows of the page's table: "| id | rule | passages | verdict | reason |". */
const verdicts: ReadonlyMap<string, string> = new Map(
  existsSync(PAGE)
    ? readFileSync(PAGE, 'utf8')
        .split('\n')
        .map((line) => line.split('|').map((cell) => cell.trim()))
        .flatMap(([, id = '', , , verdict = '']) => (/^[0-9a-f]{16}/u.test(id) ? [[id, verdict] as const] : []))
    : [],
);

/** True where a reader judged the finding with that id to be right. */
export const judgedRight = (id: string): boolean => verdicts.get(id) === 'right';
