/** Forms of one word, which are no slips. */

/** A plural, a possessive or an adjective of the other, or both are forms of one stem: no slip. */
export function isInflected(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (isFormOf(long, short) || (short.length === long.length && isFormOf(short, long))) return true;
  return PAIRED.some(
    (endings) => endings.test(a) && endings.test(b) && a.replace(endings, '') === b.replace(endings, ''),
  );
}

/** "Germans" of "Germany": the stem with an ending. */
function isFormOf(form: string, word: string): boolean {
  const stem = word.replace(/[aeiouy]$/u, '');
  return (
    (stem.length < word.length || form.length > word.length) &&
    form.startsWith(stem) &&
    ENDING.test(form.slice(stem.length))
  );
}

/** "The Smiths", "Orwellian": of people's names only these endings are forms; "Clarke" and "Clark" are two spellings. */
export function isPluralOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && /^(?:s|es|'s|ians?)$/u.test(long.slice(short.length));
}

/** Endings of English plurals, possessives and demonyms, and of the Latin genitive, with the vowel that may stand before. */
const ENDING = /^(?:[aeiouy]?(?:s|es|'s|ns?|ans?|ians?|is?|ish|ese|ic)|ae|i?a|e)$/u;

/** Endings of which one stem takes several: "Koreas" and "Korean", "Lensman" and "Lensmen", "Olympics" and "Olympiad". */
const PAIRED: readonly RegExp[] = [/(?:s|n|ns)$/u, /(?:wo)?m[ae]n$/u, /i(?:cs?|ads?|ans?)$/u];
