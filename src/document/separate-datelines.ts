/** Parts the dateline from the paragraph that it opens, so that the sentence after it reads as one. */
import type { DraftBlock, ProseDraft } from './draft-block.ts';
import { slice } from './mapped-text.ts';
import { createOffsetMap } from './offset-map.ts';
import { span, textSpan } from './position.ts';
import { openingDateline } from './roles/dateline.ts';

/** The blocks, with two for each paragraph that begins with a dateline; the second one goes on with the first. */
export function separateDatelines(blocks: readonly DraftBlock[]): DraftBlock[] {
  return blocks.flatMap((block) => (block.type === 'prose' && block.kind === 'paragraph' ? separate(block) : [block]));
}

function separate(block: ProseDraft): ProseDraft[] {
  const dateline = block.emphasised ? undefined : openingDateline(block.content.text);
  if (dateline === undefined) return [block];
  const { text, segments } = block.content;
  const map = createOffsetMap(segments, block.span.start);
  const first = map.spanToSource(textSpan(0, dateline.end));
  const rest = map.spanToSource(textSpan(dateline.next, text.length));
  return [
    {
      ...block,
      role: 'dateline',
      span: first,
      content: slice(block.content, 0, dateline.end),
    },
    {
      ...block,
      span: span(rest.start, block.span.end),
      content: slice(block.content, dateline.next, text.length),
      continues: true,
    },
  ];
}
