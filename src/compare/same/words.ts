/** Are the two quotations the same words? */
import type { Claim } from '../../claims/index.ts';
import { type Answer, no, yes } from '../answer.ts';

const QUESTION = 'same words';

/** Shorter runs are said by many: "no comment", "at the end of". */
export const LEAST_RUN = 5;
/** A part of a quotation has to have so many words, and so many long ones, to be somebody's own. */
const LEAST_OF_PART = 7;
const LEAST_LONG_WORDS = 2;
const isLong = (word: string): boolean => word.length > 4;

/** Yes where both quote the same words: all of them, or many in a row. */
export function sameWords(a: Claim, b: Claim): Answer {
  if (a.kind !== 'speech' || b.kind !== 'speech') return no(QUESTION, 'one of the two is no quotation');
  const words = longestRun(a.words, b.words);
  const run = words.length;
  const isWhole = run === Math.max(a.words.length, b.words.length);
  const isOwn = run >= LEAST_OF_PART && words.filter(isLong).length >= LEAST_LONG_WORDS;
  if (run < LEAST_RUN || !(isWhole || isOwn)) return no(QUESTION, 'the words differ');
  if (isWhole) return yes(QUESTION, 'both quote the same words');
  return yes(QUESTION, `both quote the same ${run} words`, 0.95);
}

/** The most words in a row that are the same in both. */
function longestRun(a: readonly string[], b: readonly string[]): readonly string[] {
  let [longest, end] = [0, 0];
  let before: readonly number[] = [];
  for (const [place, word] of a.entries()) {
    const row = b.map((other, at) => (word === other ? (before[at - 1] ?? 0) + 1 : 0));
    const here = Math.max(0, ...row);
    if (here > longest) [longest, end] = [here, place + 1];
    before = row;
  }
  return a.slice(end - longest, end);
}
