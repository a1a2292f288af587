/** Is what the brief telling is tied to in time also the time of the fuller one? */
import type { Claim } from '../../claims/index.ts';
import { type Answer, no, unknown, yes } from '../answer.ts';
import { sameTime } from '../scope/time.ts';
import type { SentenceContent } from './content.ts';
import type { Retelling } from './retelling.ts';

/** A brief telling without a time takes that of the fuller one; its own has to be there, or in the paragraph. */
export function isToldThen(brief: Claim, full: Claim, { content }: Retelling): Answer {
  const question = 'same time';
  const own = brief.scope.time;
  if (own === undefined) return yes(question, 'the shorter one names no other time');
  if (holdsTime(content.prose.block.text, own.text) || isLength(own.text))
    return yes(question, `both paragraphs: ${own.text}`);
  if (full.scope.time === undefined)
    return own.value.fields.year === undefined
      ? unknown(question, `only one gives a time (${own.text})`, 0.85)
      : no(question, `only one is tied to ${own.text}`, 'other-time');
  return sameTime(brief, full);
}

/** Each sentence has a time that the other has not: "in January against December", "in February against January". */
export function otherTime(own: SentenceContent, content: SentenceContent): string | undefined {
  const [x, y] = [own.times.find((time) => !isIn(time, content)), content.times.find((time) => !isIn(time, own))];
  return x === undefined || y === undefined ? undefined : `one is told of ${x}, the other of ${y}`;
}

const isIn = (time: string, { sentence }: SentenceContent) => holdsTime(sentence.text, time);

/** Does a text name the time in the same words, with or without the preposition? "19 May" does not hold "9 May". */
export function holdsTime(text: string, time: string): boolean {
  const bare = time.toLowerCase().replace(/^(?:in|on|at|by|since|from|until|for|during)\s/u, '');
  const at = text.toLowerCase().indexOf(bare);
  return at >= 0 && !/\p{L}|\d/u.test(text[at - 1] ?? ' ') && !/\p{L}|\d/u.test(text[at + bare.length] ?? ' ');
}

/** "in under ten minutes", "within a year": so long it took, which says nothing of when. */
const isLength = (time: string): boolean => LENGTH.test(time);
const LENGTH =
  /^(?:in|within|for|over|during) (?:less|more|under|over|about|just|a|an|half|\d)\b(?!.*\b(?:ago|last|this|next)\b)/iu;
