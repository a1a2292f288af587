/** What a reader yields: blocks that have no number yet, and a role only where the format itself gives it. */
import type { ProseKind, Role } from './document.ts';
import type { MappedText } from './mapped-text.ts';
import type { Span } from './position.ts';

export interface ProseDraft {
  readonly type: 'prose';
  readonly kind: ProseKind;
  readonly span: Span;
  readonly content: MappedText;
  /** The role, if the format gives it (a title in front matter, a footnote). */
  readonly role?: Role;
  readonly list?: { readonly id: number; readonly depth: number; readonly ordered: boolean };
  readonly level?: number;
  /** The whole block is set in italics or bold. */
  readonly emphasised?: boolean;
  /** The block goes on with the paragraph of the block before it and shares its number. */
  readonly continues?: boolean;
}

export interface RowDraft {
  readonly span: Span;
  readonly cells: readonly ProseDraft[];
}

export interface TableDraft {
  readonly type: 'table';
  readonly span: Span;
  readonly header?: RowDraft;
  readonly rows: readonly RowDraft[];
}

export type DraftBlock = ProseDraft | TableDraft;
