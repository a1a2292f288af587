/** "for two reasons. First, … Second, … Third, …": the things in sentences that count themselves. */
import type { AnalysedProse } from '../../../language/analysed.ts';
import type { Sentence } from '../../../language/sentence.ts';
import type { SentenceContext } from '../../reading/sentence-context.ts';
import { type Announcement, isListable } from './announcement.ts';
import { type Item, itemOf, type Listing } from './item.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
/** "First, …", "Secondly, …", "The third is …". */
const OPENING = new RegExp(
  `^(?:The )?(${ORDINALS.join('|')})(?:ly,?|,| (?:is|was|are|were|one|concerns|has|would|will)\\b)`,
  'iu',
);
/** The first of them follows within so many sentences, the next ones within so many more. */
const REACH = 12;

/** Sentences that begin with first, second, third, in a row; those beyond the announced number are what counts. */
export function ordinalSentences(context: SentenceContext, announcement: Announcement): Listing | undefined {
  if (!isListable(announcement)) return undefined;
  const items: Item[] = [];
  let left = REACH;
  for (const [prose, sentence] of sentencesAfter(context)) {
    left -= 1;
    if (left < 0 || prose.block.kind === 'heading') break;
    const ordinal = ORDINALS.indexOf(OPENING.exec(sentence.text)?.[1]?.toLowerCase() ?? '');
    if (ordinal < 0) continue;
    if (ordinal !== items.length) break;
    items.push(itemOf(prose, sentence, sentence.span));
    left = REACH;
  }
  // A writer may stop counting before the end ("and finally"), but not count on after it.
  return items.length < 2
    ? undefined
    : { items, least: items.length, most: Math.max(items.length, announcement.count) };
}

function* sentencesAfter({ text, prose, sentence }: SentenceContext): Generator<readonly [AnalysedProse, Sentence]> {
  for (const next of prose.sentences.slice(sentence.index + 1)) yield [prose, next];
  for (let at = prose.index + 1; at < Math.min(text.blocks.length, prose.index + 2 * REACH); at += 1) {
    const block = text.blocks[at];
    if (block?.type === 'prose') for (const next of block.sentences) yield [block, next];
  }
}
