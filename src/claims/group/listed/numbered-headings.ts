/** "Seven ways to keep warm" over headings or a list numbered from 1. */
import type { AnalysedProse } from '../../../language/analysed.ts';
import type { SentenceContext } from '../../reading/sentence-context.ts';
import type { Announcement } from './announcement.ts';
import { firstSentence, type Listing, plainListing } from './item.ts';

/** "1. Close the doors", "No 2: …", "#3 …". */
const NUMBERED = /^(?:No\.? ?|#)?(\d{1,2})(?:[.):]|\s[—–-])\s/iu;

/** The numbered headings, or else the one numbered list, under a headline or heading that opens with the number. */
export function numberedHeadings(context: SentenceContext, { number }: Announcement): Listing | undefined {
  const { prose, text } = context;
  const isTitle = prose.block.kind === 'heading' || prose.block.role === 'headline';
  const opens = context.sentence.tokens.slice(0, number.first).every(({ form }) => /^(?:the|our|my)$/iu.test(form));
  if (!isTitle || !opens || context.sentence.index > 0) return undefined;
  const level = prose.block.level ?? 1;
  const below: AnalysedProse[] = [];
  for (const block of text.blocks.slice(prose.index + 1)) {
    if (block.type !== 'prose') continue;
    if (block.block.level !== undefined && block.block.level <= level) break;
    below.push(block);
  }
  const headings = below.filter(({ block }) => block.kind === 'heading');
  const numbered = headings.filter(({ block }) => NUMBERED.test(block.text));
  if (numbered.length > 0) return isCounted(numbered) ? listingOf(numbered) : undefined;
  const items = below.filter(({ block }) => block.list?.ordered === true && block.list.depth === 0);
  const isOne = new Set(items.map(({ block }) => block.list?.id)).size === 1;
  return isOne && headings.length === 0 ? listingOf(items) : undefined;
}

/** Numbered from 1 up or down to 1 without a gap. */
function isCounted(headings: readonly AnalysedProse[]): boolean {
  const numbers = headings.map(({ block }) => Number(NUMBERED.exec(block.text)?.[1]));
  const up = numbers.every((value, index) => value === index + 1);
  return up || numbers.every((value, index) => value === numbers.length - index);
}

const listingOf = (blocks: readonly AnalysedProse[]): Listing =>
  plainListing(blocks.flatMap((block) => firstSentence(block) ?? []));
