/** What each block is for the reader of the finished page, by its kind, its place and its shape. */
import type { Role } from '../document.ts';
import type { DraftBlock, ProseDraft } from '../draft-block.ts';
import { isByline, isCredit } from './byline.ts';
import { endsInDate, isDateline } from './dateline.ts';
import { isFurniture } from './furniture.ts';
import { hasHeadingShape } from './heading-shape.ts';
import { isCaption, isNote } from './labelled.ts';

/** A line with nothing but a date is a dateline only among this many blocks; further down it may head an entry. */
const FIRST_BLOCKS = 12;

/** What is known of the draft when a block's role is asked for. */
interface Place {
  readonly index: number;
  /** Nothing of the story itself has come yet. */
  readonly opening: boolean;
  readonly headlineSeen: boolean;
  /** The heading with a level that is the headline. */
  readonly title: ProseDraft | undefined;
  readonly hasHeadings: boolean;
  /** A sentence comes further down. */
  readonly storyFollows: boolean;
}

/** The role of each block; a table has the role "body". */
export function assignRoles(blocks: readonly DraftBlock[]): Role[] {
  const headings = blocks.filter((block) => block.type === 'prose' && block.kind === 'heading');
  const title = titleOf(blocks);
  const lastOfStory = blocks.findLastIndex((block) => block.type === 'table' || !hasHeadingShape(block.content.text));
  let opening = true;
  let headlineSeen = false;
  return blocks.map((block, index) => {
    const hasHeadings = headings.length > 0;
    const place = { index, opening, headlineSeen, title, hasHeadings, storyFollows: index < lastOfStory };
    const role =
      block.type === 'prose' ? (block.role ?? labelledRole(block, place) ?? roleByPlace(block, place)) : 'body';
    headlineSeen ||= role === 'headline';
    opening &&= role !== 'body' && role !== 'heading';
    return role;
  });
}

/** The first heading of level 1, or else the first heading if no other text stands before it. */
function titleOf(blocks: readonly DraftBlock[]): ProseDraft | undefined {
  const prose = blocks.filter((block) => block.type === 'prose');
  const first = prose.find((block) => block.kind !== 'front-matter' && block.kind !== 'caption');
  return prose.find((block) => block.level === 1) ?? (first?.level === undefined ? undefined : first);
}

/** The role of a block that shows by its words what it is. */
function labelledRole(block: ProseDraft, { index, opening }: Place): Role | undefined {
  const { text } = block.content;
  if (block.kind === 'caption' || isCaption(text)) return 'caption';
  if (isFurniture(text)) return 'furniture';
  if (isNote(text)) return 'note';
  if (isCredit(text)) return 'byline';
  if (index < FIRST_BLOCKS && isDateline(text)) return 'dateline';
  return opening && index > 0 && isByline(text, block.emphasised ?? false) ? 'byline' : undefined;
}

function roleByPlace(block: ProseDraft, place: Place): Role {
  const { opening, headlineSeen, title, hasHeadings, storyFollows } = place;
  if (block.kind === 'heading') {
    const isHeadline = block.level === undefined ? opening : block === title;
    return isHeadline ? 'headline' : 'heading';
  }
  if (!opening || block.kind !== 'paragraph') return 'body';
  if (block.emphasised) {
    if (headlineSeen) return endsInDate(block.content.text) ? 'dateline' : 'standfirst';
    return title === undefined ? 'body' : 'note';
  }
  return !hasHeadings && !headlineSeen && storyFollows && hasHeadingShape(block.content.text) ? 'headline' : 'body';
}
