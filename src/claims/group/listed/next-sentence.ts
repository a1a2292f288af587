/** "The council set three conditions. The road must …; the … ; and the …": the things in the sentence after. */
import { textSpan } from '../../../document/position.ts';
import type { SentenceContext } from '../../reading/sentence-context.ts';
import { type Announcement, isListable, namesSome } from './announcement.ts';
import { itemOf, type Listing } from './item.ts';
import { piecesOf } from './pieces.ts';

/** The items of the next sentence, where semicolons part them and the announcement's noun is one that lists spell out. */
export function nextSentence(context: SentenceContext, announcement: Announcement): Listing | undefined {
  const named = namedNext(context);
  if (named !== undefined) return named;
  if (!isListable(announcement)) return undefined;
  const next = context.prose.sentences[context.sentence.index + 1];
  if (next === undefined || !next.text.includes(';') || namesSome(next.text.slice(0, 60))) return undefined;
  const counts = context.numbers.filter(({ expression }) => expression.dimension === 'count');
  if (counts.length > 1 || namesSome(context.sentence.text)) return undefined;
  const found = piecesOf(next.text.replace(/[.!?]$/u, ''), false);
  if (found === undefined) return undefined;
  const at = next.span.start;
  const items = found.pieces.map(({ start, end }) => itemOf(context.prose, next, textSpan(at + start, at + end)));
  return { items, least: found.least, most: found.most };
}

/** "The board has six members. They are A, B and C." */
function namedNext({ prose, sentence, numbers }: SentenceContext): Listing | undefined {
  const next = prose.sentences[sentence.index + 1];
  const opening = next === undefined ? null : /^(?:They|These|Those) (?:are|were)\s/u.exec(next.text);
  if (next === undefined || opening === null || numbers.length > 1 || namesSome(next.text)) return undefined;
  const found = piecesOf(next.text.slice(opening[0].length).replace(/[.!?]$/u, ''), true);
  if (found === undefined || !/^\p{Lu}/u.test(next.text.slice(opening[0].length))) return undefined;
  const at = next.span.start + opening[0].length;
  const items = found.pieces.map(({ start, end }) => itemOf(prose, next, textSpan(at + start, at + end)));
  return { items, least: found.least, most: found.most };
}
