/** What holds prose in a Markdown text, before its inline markup is read. Offsets are those of the parsed copy. */
import type { ProseKind } from '../document.ts';

/** A stretch of the parsed copy. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A paragraph, a heading or the first paragraph of a list item. */
export interface Leaf extends Stretch {
  readonly type: 'leaf';
  readonly kind: ProseKind;
  /** Marks of the blocks around it ("> ", "## ") that stand inside of it and are not read. */
  readonly marks: Stretch[];
  readonly level?: number;
  readonly list?: { readonly id: number; readonly depth: number; readonly ordered: boolean };
}

/** A table row; an empty cell is an empty stretch. */
export interface RowLeaf extends Stretch {
  readonly header: boolean;
  readonly cells: readonly Stretch[];
}

export interface TableLeaf extends Stretch {
  readonly type: 'table';
  readonly rows: RowLeaf[];
}
