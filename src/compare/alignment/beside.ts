/** The content words that stand beside a figure or a time: what it is of. */
import type { TextSpan } from '../../document/position.ts';
import type { ContentWord, SentenceContent } from './content.ts';
import { matchIn } from './same-word.ts';

/** So many content words before and after belong to a figure. */
const REACH = 3;

/** The content words around a span of the sentence, the nearest first. */
export function wordsBeside({ words }: SentenceContent, { start, end }: TextSpan): readonly ContentWord[] {
  const before = words.filter(({ token }) => token.span.end <= start).slice(-REACH);
  const after = words.filter(({ token }) => token.span.start >= end).slice(0, REACH);
  const distance = ({ token: { span } }: ContentWord) => (span.end <= start ? start - span.end : span.start - end);
  return [...before, ...after].sort((x, y) => distance(x) - distance(y));
}

/** How many of the words beside one span say the same as words beside the other; the nearest word counts twice. */
export function likeness(x: SentenceContent, spanX: TextSpan, y: SentenceContent, spanY: TextSpan): number {
  const [own, other] = [wordsBeside(x, spanX), wordsBeside(y, spanY)];
  const around: SentenceContent = {
    ...y,
    words: other,
    lemmas: new Set(other.map(({ lemma }) => lemma)),
    entities: new Set(other.flatMap(({ entity }) => entity ?? [])),
  };
  return own.reduce((sum, word, nth) => sum + (matchIn(word, around) === undefined ? 0 : nth === 0 ? 2 : 1), 0);
}
