/** Lays out a tagged sentence as the parser reads it. */
import { tokenRoom } from './configuration.ts';
import type { TagSet } from './tag-set.ts';
import { Token } from './token.ts';
import type { Word } from './word.ts';

/** Values that stand for the place before a sentence and for the root after it. */
const NONE = 1;
const ROOT = 2;

/** The tokens of words first to end with their tags; the first word stands at place 1, the root after the last. */
export function layOut(
  words: readonly Word[],
  tags: Int32Array,
  tagSet: TagSet,
  first = 0,
  end = words.length,
): Int32Array {
  const tokens = new Int32Array(tokenRoom(end - first));
  mark(tokens, 0, NONE);
  let marks = 0;
  let verbs = 0;
  let place = Token.size;
  for (let index = first; index < end; index++) {
    const word = words[index];
    if (word === undefined) break;
    const tag = tags[index] ?? 0;
    tokens[place + Token.word] = word.parserWord;
    tokens[place + Token.tag] = tagSet.tagHash[tag] ?? 0;
    tokens[place + Token.coarse] = tagSet.coarseHash[tag] ?? 0;
    tokens[place + Token.tagNumber] = tag;
    tokens[place + Token.coarseNumber] = tagSet.coarse[tag] ?? 0;
    tokens[place + Token.suffix] = word.suffix3;
    tokens[place + Token.shape] = word.shape;
    tokens[place + Token.capitals] = word.capitals;
    tokens[place + Token.marksBefore] = marks;
    tokens[place + Token.verbsBefore] = verbs;
    marks += tagSet.marks[tag] ?? 0;
    verbs += tagSet.verbs[tag] ?? 0;
    place += Token.size;
  }
  mark(tokens, place, ROOT);
  tokens[place + Token.marksBefore] = marks;
  tokens[place + Token.verbsBefore] = verbs;
  for (let blank = place + Token.size; blank < tokens.length; blank += Token.size) mark(tokens, blank, NONE);
  return tokens;
}

function mark(tokens: Int32Array, place: number, value: number): void {
  tokens[place + Token.word] = value;
  tokens[place + Token.tag] = value;
  tokens[place + Token.coarse] = value;
}

/** How a sentence ends: 1 a question, 2 a full stop or exclamation mark, 3 anything else. */
export function endingOf(lastForm: string): number {
  if (lastForm === '?') return 1;
  return lastForm === '.' || lastForm === '!' ? 2 : 3;
}
