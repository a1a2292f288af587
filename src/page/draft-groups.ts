/** The blocks of a draft grouped as a page sets them: items into lists, quotations into one, a dateline into its paragraph. */
import type { DraftBlock, DraftProse, DraftTable } from '../findings/draft.ts';

/** A block of prose and its index in the draft. */
export interface PlacedProse {
  readonly block: DraftProse;
  readonly index: number;
}

/** An item of a list and the list below it. */
export interface Item extends PlacedProse {
  readonly below: readonly ItemList[];
}

export interface ItemList {
  readonly ordered: boolean;
  readonly items: readonly Item[];
}

export type Group =
  | { readonly type: 'heading' | 'paragraph' | 'quotation'; readonly blocks: readonly PlacedProse[] }
  | { readonly type: 'list'; readonly lists: readonly ItemList[]; readonly blocks: readonly PlacedProse[] }
  | { readonly type: 'table'; readonly table: DraftTable; readonly index: number };

type ProseType = 'heading' | 'paragraph' | 'quotation' | 'list';

/** The groups, in the order of the draft. */
export function groupsOf(blocks: readonly DraftBlock[]): Group[] {
  const groups: Group[] = [];
  let run: PlacedProse[] = [];
  const close = () => {
    const [first] = run;
    if (first === undefined) return;
    const type = typeOf(first.block);
    groups.push(type === 'list' ? { type, lists: listsOf(run), blocks: run } : { type, blocks: run });
    run = [];
  };
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'table') {
      close();
      groups.push({ type: 'table', table: block, index });
      continue;
    }
    const last = run.at(-1);
    if (last === undefined || !belongTogether(last.block, block)) close();
    run.push({ block, index });
  }
  close();
  return groups;
}

function belongTogether(last: DraftProse, next: DraftProse): boolean {
  const type = typeOf(last);
  if (type !== typeOf(next) || type === 'heading') return false;
  return type !== 'paragraph' || last.paragraph === next.paragraph;
}

function typeOf({ kind, role }: DraftProse): ProseType {
  if (kind === 'list-item') return 'list';
  if (kind === 'quotation') return 'quotation';
  return kind === 'heading' || role === 'headline' || role === 'heading' ? 'heading' : 'paragraph';
}

/** The lists of a run of items; deeper items hang below the item before them. */
function listsOf(run: readonly PlacedProse[]): ItemList[] {
  const lists: { readonly ordered: boolean; readonly id: number; readonly items: Item[] }[] = [];
  for (let at = 0; at < run.length; ) {
    const item = run[at];
    if (item === undefined) break;
    const depth = depthOf(item);
    let end = at + 1;
    while (end < run.length && depthOf(run[end] ?? item) > depth) end += 1;
    const { ordered, id } = item.block.list ?? { ordered: false, id: -1 };
    const whole = { ...item, below: listsOf(run.slice(at + 1, end)) };
    const last = lists.at(-1);
    if (last?.id === id) last.items.push(whole);
    else lists.push({ ordered, id, items: [whole] });
    at = end;
  }
  return lists;
}

const depthOf = ({ block }: PlacedProse): number => block.list?.depth ?? 0;

/** The level of each heading on a page whose own headings go down to `above`: no level is left out. By index of the block. */
export function headingLevels(blocks: readonly DraftBlock[], above: number): ReadonlyMap<number, number> {
  const levels = new Map<number, number>();
  let last = above;
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'table' || typeOf(block) !== 'heading') continue;
    last = Math.min(above + rankOf(block), last + 1, 6);
    levels.set(index, last);
  }
  return levels;
}

/** How great a heading is for its draft: 1 for the headline, down to 6. */
export const rankOf = ({ role, level }: DraftProse): number => (role === 'headline' ? 1 : (level ?? 2));
