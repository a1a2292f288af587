/** Cuts the words of a list into its items. */
import { contains } from '../../../language/lexicon/index.ts';

/** The items as places in the text, and how many they can be read as. */
export interface Pieces {
  readonly pieces: readonly { readonly start: number; readonly end: number }[];
  readonly least: number;
  readonly most: number;
}

/** A word that shows that a piece is a clause and no item, or stands beside one. By hand: pronouns, auxiliaries, adverbs. */
const NO_ITEM =
  /^(?:he|she|it|they|we|you|I|this|that|there|who|which|whom|where|when|while|if|but|so|because|then|both|aged|according|\d+|an?other|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|some|several|many|most|late|early|now|later|once|perhaps|respectively)\b|\b(?:is|are|was|were|be|been|has|had|have|will|would|can|could|may|might|must|should|did|does|do|said|says)\b/iu;
/** Longer items of a comma list hold more than a name or a phrase. */
const MOST_WORDS = 8;

/** The items of "a; b; and c" or of "a, b and c"; undefined where the words are no clean list. */
export function piecesOf(text: string, areNames: boolean): Pieces | undefined {
  if (text.includes(';')) return bySemicolon(text);
  const parts = split(text, /,\s+/gu);
  const last = parts.at(-1);
  if (last === undefined || parts.length > 40) return undefined;
  const closing = closingOf(text.slice(last.start, last.end));
  if (closing === undefined) return undefined;
  const pieces = [
    ...parts.slice(0, -1),
    ...closing.map(({ start, end }) => ({ start: last.start + start, end: last.start + end })),
  ];
  const words = pieces.map(({ start, end }) => text.slice(start, end));
  if (!areAlike(words) || (!areNames && words.some((word) => NO_ITEM.test(word)))) return undefined;
  if (words.some((word, index) => index > 0 && contains(word, words[index - 1] ?? ''))) return undefined;
  const joints = words.filter((word) => / (?:and|or|&) /u.test(word)).length;
  return { pieces, least: pieces.length, most: pieces.length + joints };
}

/** The last part holds the joint: "and c", or "b and c"; with two joints either may be the one. */
function closingOf(part: string): readonly { start: number; end: number }[] | undefined {
  const opening = /^(?:and|or|plus)\s+/u.exec(part)?.[0].length ?? 0;
  if (opening > 0) return [{ start: opening, end: part.length }];
  const joints = [...part.matchAll(/\s(?:and|or)\s/gu)];
  const [joint] = joints;
  if (joint === undefined || joints.length > 1) return undefined;
  return [
    { start: 0, end: joint.index },
    { start: joint.index + joint[0].length, end: part.length },
  ];
}

/** Semicolons part items of any length; the last one follows "and" or "or". */
function bySemicolon(text: string): Pieces | undefined {
  const pieces = split(text, /;\s+(?:and\s+|or\s+)?/gu);
  const isClosed = /;\s+(?:and|or)\s[^;]*$/u.test(text);
  return isClosed && pieces.length > 2 ? { pieces, least: pieces.length, most: pieces.length } : undefined;
}

function split(text: string, mark: RegExp): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let start = 0;
  for (const { index, 0: found } of text.matchAll(mark)) {
    parts.push({ start, end: index });
    start = index + found.length;
  }
  return [...parts, { start, end: text.length }];
}

/** All names or all common words, and none too long or empty; among names, a thing that is described by its place or owner. */
function areAlike(words: readonly string[]): boolean {
  const others = words.filter((word) => !/^(?:the )?\p{Lu}/u.test(word));
  const short = words.every((word) => word !== '' && word.split(' ').length <= MOST_WORDS && !/[()]/u.test(word));
  const names = words.length - others.length;
  return short && (names === 0 || others.every((word) => names > 1 && DESCRIBED.test(word)));
}

/** "the old chapel at Wick", "a hall in Mill Lane": as good as a name. */
const DESCRIBED = /^(?:the|an?) (?:[\p{Ll}-]+ )+(?:at|in|on|near|of|by|for) (?:the )?\p{Lu}/u;
