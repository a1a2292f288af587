/**
 * Where a word is cut into two tokens though nothing stands between them, as the English UD treebanks do: "do|n't",
 * "John|'s", "can|not", "gon|na".
 */
import { isApostrophe, isLower } from './chars.ts';

/** Words without an apostrophe, and the length of their first part. */
const FUSED = new Map<string, number>([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['gimme', 3],
  ['lemme', 3],
  ['dont', 2],
  ['didnt', 3],
  ['doesnt', 4],
  ['isnt', 2],
  ['wasnt', 3],
  ['arent', 3],
  ['werent', 4],
  ['wouldnt', 5],
  ['couldnt', 5],
  ['shouldnt', 6],
  ['havent', 4],
  ['hasnt', 3],
  ['hadnt', 3],
  ['wont', 2],
  ['cant', 2],
  ['aint', 2],
  ['mustnt', 4],
  ['im', 1],
  ['ive', 1],
  ['hes', 2],
  ['shes', 3],
  ['thats', 4],
  ['whats', 4],
  ['theres', 5],
  ['youre', 3],
  ['youve', 3],
  ['youll', 3],
  ['theyre', 4],
  ['theyve', 4],
  ['theyll', 4],
  ['weve', 2],
  ['outta', 3],
]);

const LONGEST = 8;

/** Those that are something else with capital letters, unless they open a sentence: "Jong Im", "an IM". */
const NAMES_TOO = new Set(['Im', 'Ive', 'IM', 'IVE']);

/** "its" written for "it's": before words that a possessive does not stand before. Closed classes: articles, pronouns, "not". */
const ITS_FOR_IT_IS =
  /its +(?:an?|the|not|been|because|too|my|your|his|our|their|i|you|he|she|it|we|they)(?![\p{L}\p{N}'\u2019-])/iuy;

/** Clitics after an apostrophe, in lower case. */
const CLITICS = new Set(['s', 'm', 'd', 'll', 're', 've']);

/** The offset at which the word from start to end is cut, or end if it stays whole. Longer chains are cut from the right. */
export function contractionCut(text: string, start: number, end: number): number {
  const length = end - start;
  if (length > LONGEST) return cliticCut(text, start, end);
  const word = text.slice(start, end);
  if (length === 3 && isIts(text, word, start)) return start + 2;
  const first = FUSED.get(word.toLowerCase());
  if (first === undefined) return cliticCut(text, start, end);
  return NAMES_TOO.has(word) && !(isLower(text.charCodeAt(start + 1)) && opensSentence(text, start))
    ? end
    : start + first;
}

function opensSentence(text: string, start: number): boolean {
  return start === 0 || '.!?\n'.includes(text.charAt(text.charAt(start - 1) === ' ' ? start - 2 : start - 1));
}

function isIts(text: string, word: string, start: number): boolean {
  if (word !== 'its' && word !== 'Its') return false;
  ITS_FOR_IT_IS.lastIndex = start;
  return ITS_FOR_IT_IS.test(text);
}

function cliticCut(text: string, start: number, end: number): number {
  for (let at = end - 1; at > start && at >= end - 3; at--) {
    if (!isApostrophe(text.charCodeAt(at))) continue;
    const tail = text.slice(at + 1, end).toLowerCase();
    if (CLITICS.has(tail)) return at;
    if (tail === 't' && at - 1 > start && text.charAt(at - 1).toLowerCase() === 'n') return at - 1;
    return end;
  }
  return end;
}
