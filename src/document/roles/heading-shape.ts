/** Tells a headline or a heading from a sentence by its shape alone. */

const MAX_LENGTH = 130;
const MAX_WORDS = 20;
/** A stop, with closing quotation marks and brackets after it or none; a dash or comma shows that the text goes on. */
const ENDS_OPEN_OR_STOPPED = /[.,;:…–—-]["'”’»)\]]*$/u;
const STARTS_LOWER = /^\p{Ll}/u;

/** One short line that ends in no stop and starts in no small letter. */
export function hasHeadingShape(text: string): boolean {
  if (text.length > MAX_LENGTH || text.includes('\n')) return false;
  if (ENDS_OPEN_OR_STOPPED.test(text) || STARTS_LOWER.test(text) || !/\p{L}/u.test(text)) return false;
  return text.split(/\s+/u).length <= MAX_WORDS;
}
