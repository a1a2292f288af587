/** The drafts of tests/drafts, which come with the project: what Stet finds in them, by kind. */
import { type GoldDraft, meetsPair, readGoldDrafts, reportedIn } from '../../tests/drafts/gold.ts';
import { table } from './table.ts';

interface Tally {
  pairs: number;
  found: number;
}

/** Tables of what is found in the drafts of a folder, and of how often what is reported is right. */
export function ownDraftTables(folder: string): string {
  const kinds = new Map<string, Tally>();
  const total = { pairs: 0, found: 0, reported: 0, right: 0, traps: 0, sprung: 0 };
  const drafts = readGoldDrafts(folder);
  for (const draft of drafts) count(draft, kinds, total);
  const rows = [...kinds]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([kind, { pairs, found }]) => [kind, String(pairs), share(found, pairs)]);
  const words = drafts.reduce((sum, { source }) => sum + source.split(/\s+/u).length, 0);
  return [
    table(['kind', 'pairs', 'found'], rows),
    `${drafts.length} drafts, ${words} words: recall ${share(total.found, total.pairs)} (${total.found} of ${total.pairs}), ` +
      `precision ${share(total.right, total.reported)} (${total.right} of ${total.reported} reported pairs were planted), ` +
      `traps ${share(total.sprung, total.traps)} (${total.sprung} of ${total.traps} sprung).`,
  ].join('\n\n');
}

function count(
  draft: GoldDraft,
  kinds: Map<string, Tally>,
  total: { pairs: number; found: number; reported: number; right: number; traps: number; sprung: number },
): void {
  const findings = reportedIn(draft);
  const isMet = (pair: GoldDraft['traps'][number]) => findings.some((finding) => meetsPair(finding, draft, pair));
  for (const tension of draft.tensions) {
    const tally = kinds.get(tension.kind) ?? { pairs: 0, found: 0 };
    kinds.set(tension.kind, tally);
    const found = isMet(tension) ? 1 : 0;
    tally.pairs += 1;
    tally.found += found;
    total.pairs += 1;
    total.found += found;
  }
  total.reported += findings.length;
  total.right += findings.filter((finding) => draft.tensions.some((pair) => meetsPair(finding, draft, pair))).length;
  total.traps += draft.traps.length;
  total.sprung += draft.traps.filter(isMet).length;
}

const share = (part: number, whole: number): string => (whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)}%`);
