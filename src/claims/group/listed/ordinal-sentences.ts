/** "for two reasons. First, … Second, … Third, …": the things in sentences that count themselves. */
import type { AnalysedProse } from '../../../language/analysed.ts';
import { isKindOf, relatedNoun } from '../../../language/lexicon/index.ts';
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
/** So many blocks are looked at. */
const FAR = 30;

/** Sentences that begin with first, second, third, in a row; those beyond the announced number are what counts. */
export function ordinalSentences(context: SentenceContext, announcement: Announcement): Listing | undefined {
  return countedFrom(context, announcement);
}

/** The sentences after one that begin with first, second, third; and, once they are as many as announced, one that goes on. */
export function countedFrom(context: SentenceContext, announcement: Announcement): Listing | undefined {
  const items: Item[] = [];
  let left = REACH;
  for (const [prose, sentence] of sentencesAfter(context)) {
    left -= 1;
    if (items.length === announcement.count && isOneMore(sentence, announcement)) {
      items.push(itemOf(prose, sentence, sentence.span));
      break;
    }
    if (left < 0 && items.length === announcement.count) continue;
    if (left < 0 || prose.block.kind === 'heading') break;
    const ordinal = ordinalOf(sentence.text, items.length);
    if (ordinal < 0 && items.length === 0 && !isListable(announcement)) break;
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

/** "A fourth failing deserves as much weight", where three were announced and told: the noun is theirs, or a word for it. */
function isOneMore({ text, tokens }: Sentence, { count, noun }: Announcement): boolean {
  const ordinal = ORDINALS[count];
  const opening = new RegExp(`^(?:a|an|the|there is a|there was a) ${ordinal}\\b`, 'iu').exec(text);
  if (ordinal === undefined || opening === null) return false;
  const at = tokens.findIndex(({ form }) => form.toLowerCase() === ordinal);
  const own = tokens.slice(at + 1, at + 4).find(({ xpos }) => xpos === 'NN');
  return own !== undefined && areOfOneSort(own.lemma, noun.lemma.toLowerCase());
}

/** "shortcoming" and "failing": words for one thing, or both for what is thought, said or so, which the counting then joins. */
const areOfOneSort = (a: string, b: string): boolean =>
  relatedNoun(a, b) !== 'none' || [a, b].every((noun) => ABSTRACT.some((sort) => isKindOf(noun, sort)));
const ABSTRACT = ['attribute', 'communication', 'cognition'];

/** Which of them the sentence opens, from 0; -1 where it opens none. */
function ordinalOf(text: string, counted: number): number {
  const named = ORDINALS.indexOf(OPENING.exec(text)?.[1]?.toLowerCase() ?? '');
  if (named >= 0) return named;
  const one = ONE.exec(text)?.[1]?.toLowerCase();
  if (one === 'one') return counted === 0 ? 0 : -1;
  if (one === 'another' || one === 'the other') return counted > 0 ? counted : -1;
  if (one !== undefined) return ORDINALS.indexOf(one.replace(/^an? /u, ''));
  return counted > 1 && LAST.test(text) ? counted : -1;
}

/** "One is to …", "Another is …", "A third was …". */
const ONE = /^(one|another|the other|an? (?:second|third|fourth|fifth|sixth)) (?:is|was|would be|are|were)\b/iu;
/** "And finally, …", "The last is …". */
const LAST = /^(?:(?:and )?(?:finally|lastly),|the (?:last|final one) (?:is|was|would be)\b)/iu;

function* sentencesAfter({ text, prose, sentence }: SentenceContext): Generator<readonly [AnalysedProse, Sentence]> {
  for (const next of prose.sentences.slice(sentence.index + 1)) yield [prose, next];
  for (let at = prose.index + 1; at < Math.min(text.blocks.length, prose.index + FAR); at += 1) {
    const block = text.blocks[at];
    if (block?.type === 'prose') for (const next of block.sentences) yield [block, next];
  }
}
