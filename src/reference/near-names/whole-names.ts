/** Names of bodies that differ in a word that joins the others, or in the order of an acronym's letters. */
import type { NearName } from './part.ts';
import { type Part, pairOf } from './part.ts';

/** Words that join the others in a body's name. */
export const LINKS = new Set(['of', 'for', 'in', 'on', 'to', 'and', '&']);

/** "Institute for Law" beside "Institute of Law". */
export function linkWord(a: Part, b: Part): NearName | undefined {
  const place = a.words.findIndex((word, at) => word !== b.words[at]);
  const [wordA, wordB] = [a.words[place] ?? '', b.words[place] ?? ''];
  if (a.words.length !== b.words.length || !LINKS.has(wordA) || !LINKS.has(wordB)) return undefined;
  if (a.words.filter((word, at) => word !== b.words[at]).length !== 1 || wordA === '&' || wordB === '&')
    return undefined;
  return { ...pairOf(a, b), words: [wordA, wordB], differs: 'spelling', distance: 1 };
}

/** The letters of an acronym, or those that the acronym of a longer name would have. */
export function lettersOf({ name, words }: Part): string | undefined {
  if (words.length === 1) return /^\p{Lu}{3,6}$/u.test(name) ? name.toLowerCase() : undefined;
  const initials = words
    .filter((word) => !LINKS.has(word))
    .map((word) => word.charAt(0))
    .join('');
  return words.length >= 3 && initials.length >= 3 && initials.length <= 6 ? initials : undefined;
}

/** "EBDR" beside the "European Bank for Reconstruction and Development": the letters are there, in another order. */
export function acronym(a: Part, b: Part): NearName | undefined {
  const [short, long] = a.words.length === 1 ? [a, b] : [b, a];
  if (short.words.length !== 1 || long.words.length < 3) return undefined;
  const [letters, initials] = [lettersOf(short), lettersOf(long)];
  if (letters === undefined || initials === undefined || !areTwoSwapped(letters, initials)) return undefined;
  if (long.entity.names.some((name) => /^\p{Lu}{3,6}$/u.test(name))) return undefined;
  return { ...pairOf(a, b), words: [a.words[0] ?? '', b.words[0] ?? ''], differs: 'letters', distance: 2 };
}

/** Two neighbours changed places, as fingers do it; other orders of the same letters are other names. */
function areTwoSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && swapped(a, at) === b;
}

const swapped = (word: string, at: number): string =>
  word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
