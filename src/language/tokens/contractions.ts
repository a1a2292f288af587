/**
 * Where a word is cut into two tokens though nothing stands between them, as the English UD treebanks do: "do|n't",
 * "John|'s", "can|not", "gon|na".
 */
import { isApostrophe } from './chars.ts';

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
]);

const LONGEST = 8;

/** Clitics after an apostrophe, in lower case. */
const CLITICS = new Set(['s', 'm', 'd', 'll', 're', 've']);

/** The offset at which the word from start to end is cut, or end if it stays whole. Longer chains are cut from the right. */
export function contractionCut(text: string, start: number, end: number): number {
  const length = end - start;
  if (length > LONGEST) return cliticCut(text, start, end);
  const first = FUSED.get(text.slice(start, end).toLowerCase());
  return first === undefined ? cliticCut(text, start, end) : start + first;
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
