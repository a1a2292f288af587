/** From what a reader yields to the blocks of a document: numbers, roles, maps, and the captions of tables. */
import type { Block, Prose, Role, Table, TableRow } from './document.ts';
import type { DraftBlock, ProseDraft, RowDraft, TableDraft } from './draft-block.ts';
import { narrowed } from './narrow.ts';
import { createOffsetMap } from './offset-map.ts';

/** The blocks with their roles (one for each), numbered from 1, and how many numbers there are. */
export function numberBlocks(
  drafts: readonly DraftBlock[],
  roles: readonly Role[],
): { readonly blocks: Block[]; readonly paragraphs: number } {
  let paragraphs = 0;
  const next = (): number => ++paragraphs;
  const blocks = drafts.map((draft, index): Block => {
    if (draft.type === 'table') return table(draft, next);
    return prose(draft, roles[index] ?? 'body', draft.continues ? paragraphs : next());
  });
  return { blocks: nameTables(blocks, drafts), paragraphs };
}

function prose(draft: ProseDraft, role: Role, paragraph: number): Prose {
  const { span, content, list, level } = draft;
  // A line above a plain text has the shape of a heading also where it turns out to be a byline.
  const isHeading = level !== undefined || role === 'headline' || role === 'heading';
  return {
    type: 'prose',
    kind: draft.kind === 'heading' && !isHeading ? 'paragraph' : draft.kind,
    role,
    paragraph,
    span,
    text: narrowed(content.text),
    map: createOffsetMap(content.segments, span.start),
    ...(list === undefined ? {} : { list }),
    ...(level === undefined ? {} : { level }),
  };
}

function table(draft: TableDraft, next: () => number): Table {
  const header = draft.header === undefined ? {} : { header: row(draft.header, next()) };
  return { type: 'table', span: draft.span, ...header, rows: draft.rows.map((rest) => row(rest, next())) };
}

function row({ span, cells }: RowDraft, paragraph: number): TableRow {
  return { paragraph, span, cells: cells.map((cell) => prose(cell, 'body', paragraph)) };
}

/** Gives each table the block beside it that names it, which thereby is a caption unless it is a heading or running text. */
function nameTables(blocks: Block[], drafts: readonly DraftBlock[]): Block[] {
  const named = [...blocks];
  blocks.forEach((block, index) => {
    if (block.type !== 'table') return;
    const place = [index - 1, index + 1].find((beside) => namesTable(drafts[beside], beside < index));
    const caption = place === undefined ? undefined : named[place];
    if (place === undefined || caption?.type !== 'prose') return;
    named[index] = { ...block, caption: caption.paragraph };
    const isOwn = caption.kind === 'paragraph' && caption.role === 'body' && !caption.text.endsWith(':');
    if (isOwn) named[place] = { ...caption, kind: 'caption', role: 'caption' };
  });
  return named;
}

/** A heading or an introduction above the table; "Table 1 …" or a short line in italics or bold on either side. */
function namesTable(draft: DraftBlock | undefined, above: boolean): boolean {
  if (draft?.type !== 'prose' || draft.kind === 'list-item' || draft.content.text.length > 300) return false;
  if (above && (draft.kind === 'heading' || draft.content.text.endsWith(':'))) return true;
  return draft.kind !== 'heading' && (/^table\b/iu.test(draft.content.text) || draft.emphasised === true);
}
