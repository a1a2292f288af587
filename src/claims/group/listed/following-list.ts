/** "four options:" and the list, or "the six clubs in the table below" and the rows, in the blocks that follow. */
import type { AnalysedBlock, AnalysedProse, AnalysedTable } from '../../../language/analysed.ts';
import type { SentenceContext } from '../../reading/sentence-context.ts';
import { isTotalRow } from '../table-sum.ts';
import { type Announcement, isListable, namesSome } from './announcement.ts';
import { firstSentence, type Listing, plainListing } from './item.ts';

/** The list or table right after a paragraph whose last sentence announces it. */
export function followingList(context: SentenceContext, announcement: Announcement): Listing | undefined {
  const { prose, sentence, text } = context;
  if (sentence.index !== prose.sentences.length - 1) return undefined;
  const next = text.blocks[prose.index + 1];
  if (next === undefined || namesSome(sentence.text)) return undefined;
  if (next.type === 'table') return rowsOf(context, announcement, next);
  return startsList(context, announcement, next) ? itemsFrom(context, next) : undefined;
}

/** A colon, or a noun that a list spells out, and no other count in the sentence. */
function startsList(context: SentenceContext, announcement: Announcement, next: AnalysedProse): boolean {
  if (next.block.list === undefined || context.prose.block.list !== undefined) return false;
  const counts = context.numbers.filter(({ expression }) => expression.dimension === 'count');
  if (counts.length > 1 || context.prose.block.kind === 'heading') return false;
  const after = context.sentence.text.slice(announcement.noun.span.end - context.sentence.span.start);
  return /:\s*$/u.test(after) ? !/[,;]/u.test(after) : isListable(announcement) && /^\W*$/u.test(after);
}

/** The items of the list that begins with a block, those of lists inside it left out. */
export function itemsFrom(context: SentenceContext, first: AnalysedProse): Listing | undefined {
  const blocks = context.text.blocks.slice(first.index, first.index + 200);
  const own = blocks.filter((block) => isItemOf(block, first.block.list));
  const items = own.flatMap((block) => (block.type === 'prose' ? (firstSentence(block) ?? []) : []));
  return items.length === own.length && !namesSome(items.at(-1)?.text.slice(0, 20) ?? '')
    ? plainListing(items)
    : undefined;
}

const isItemOf = (block: AnalysedBlock, list: AnalysedProse['block']['list']) =>
  block.type === 'prose' && list !== undefined && block.block.list?.id === list.id;

/** The rows of a table that the sentence points to, totals left out. */
function rowsOf(context: SentenceContext, { noun }: Announcement, table: AnalysedTable): Listing | undefined {
  const after = context.sentence.text.slice(noun.span.end - context.sentence.span.start);
  if (
    !/^ (?:(?:are|is) )?(?:listed |shown |given |set out )?(?:below|in the (?:following )?table(?: below)?)\b/u.test(
      after,
    )
  )
    return undefined;
  const rows = table.rows.filter((row) => !isTotalRow(row));
  return plainListing(
    rows.flatMap(({ row, cells }) => {
      const cell = cells[0]?.cell;
      if (cell === undefined) return [];
      const text = cells.map((each) => each.cell.text).join(' | ');
      const place = { block: table.index, paragraph: row.paragraph, sentence: 1, span: row.span, text };
      return [{ span: cell.span, text: cell.text, place }];
    }),
  );
}
