/** The figures of a draft by what they measure, as rows of pictures. */
import { speaker } from '../../../findings/words.ts';
import type { ReviewClaim } from '../../contract.ts';

export interface FigureRow {
  readonly who: string;
  readonly words: string;
  /** Null where it is open: "at least 12" has no upper end. */
  readonly low: number | null;
  readonly high: number | null;
  readonly line: number;
  readonly block: number;
}

/** The figures of one measure. */
export interface FigureGroup {
  /** "militants", "revenue (GBP)". */
  readonly title: string;
  readonly rows: readonly FigureRow[];
}

/** What claims of the kind have, see findings/claim-details.ts. */
type QuantityDetails = Extract<ReviewClaim['details'], { readonly measured: unknown; readonly dimension: unknown }>;

/** The measures of which the draft gives two figures or more, those with the most different figures first. */
export function figureGroups(claims: readonly ReviewClaim[]): readonly FigureGroup[] {
  const groups = new Map<string, FigureRow[]>();
  for (const claim of claims) {
    const found = rowOf(claim);
    if (found === undefined) continue;
    const rows = groups.get(found.title) ?? [];
    rows.push(found.row);
    groups.set(found.title, rows);
  }
  return [...groups]
    .map(([title, rows]) => ({ title, rows: distinct(rows) }))
    .filter(({ rows }) => rows.length > 1)
    .sort((x, y) => y.rows.length - x.rows.length || (x.title < y.title ? -1 : 1));
}

function rowOf(claim: ReviewClaim): { readonly title: string; readonly row: FigureRow } | undefined {
  const { kind, details, source, value, subject, line, block } = claim;
  if (kind !== 'quantity') return undefined;
  const { measured, dimension, unit, per, low, high } = details as QuantityDetails;
  if (LEFT_OUT.has(dimension) || (low === null && high === null)) return undefined;
  const what = NO_NOUN.has(measured) || measured === unit ? subject.toLowerCase().replace(ARTICLE, '') : measured;
  const of = dimension === 'share' ? 'share' : [unit, per === null ? '' : `per ${per}`].filter(Boolean).join(' ');
  if (what === '' || what === value.toLowerCase()) return undefined;
  const title = of === '' || of === what ? what : `${what} (${of})`;
  return { title, row: { who: speaker(source), words: value, low, high, line, block } };
}

/** What orders or names things is no size. */
const LEFT_OUT = new Set(['ordinal', 'identifier', 'score']);

/** What stands for a noun where the text has none; the subject tells then what is measured. */
const NO_NOUN = new Set(['thing', 'share', 'per cent', 'percent']);
const ARTICLE = /^(?:the|an?|its|their|his|her|our) /u;

/** The same words in the same voice are shown once. */
function distinct(rows: readonly FigureRow[]): readonly FigureRow[] {
  const seen = new Set<string>();
  return rows.filter(({ who, low, high, words }) => {
    const key = [who, low, high, words.toLowerCase()].join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
