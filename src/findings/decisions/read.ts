/** Reads stet.decisions.json; the parts that check it are loaded only where the file is there. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { errorCode } from '../../storage/error-code.ts';
import { type DecisionRecord, type Decisions, DecisionsError } from './decision.ts';

/** The name of the file, where the settings give no other. */
export const DECISIONS_FILE = 'stet.decisions.json';

/**
 * The decisions of a file; none where there is no file.
 * @throws DecisionsError for merge markers, text that is no JSON, and what the schema does not allow, each with its place.
 */
export async function readDecisions(path: string): Promise<Decisions> {
  const shown = relative(process.cwd(), path) || path;
  const text = textOf(path, shown);
  if (text === undefined) return new Map();
  refuseMergeMarkers(text, shown);
  const { checkedDecisions } = await import('./check.ts');
  return new Map(Object.entries(checkedDecisions(text, shown)));
}

function textOf(path: string, shown: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/u, '');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw new DecisionsError(
      `${shown}: the decisions cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function refuseMergeMarkers(text: string, shown: string): void {
  const line = text.split('\n').findIndex((each) => /^(?:<{7}|={7}|>{7})(?:\s|$)/u.test(each));
  if (line < 0) return;
  throw new DecisionsError(
    `${shown}:${line + 1}:1: git left a merge conflict here; keep the entries of both sides (each id once), then run Stet again`,
  );
}

/** The text of a file with these decisions: sorted by id, an entry on lines of its own. */
export function decisionsText(decisions: Decisions): string {
  const sorted = [...decisions]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([id, record]) => [id, inOrder(record)] as const);
  return `${JSON.stringify({ schema: 1, decisions: Object.fromEntries(sorted) }, null, 2)}\n`;
}

function inOrder({ decision, explanation, reason, rule, path, passages }: DecisionRecord): DecisionRecord {
  return {
    decision,
    ...(explanation === undefined ? {} : { explanation }),
    ...(reason === undefined ? {} : { reason }),
    ...{ rule, path, passages },
  };
}
