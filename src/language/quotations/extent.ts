/** Does a quotation hold a word or two, or at least a clause? Asked before there are trees. */

/** Finite auxiliaries and forms of "be": a clause has one, a noun phrase has none outside its relative clauses. */
const FINITE = new Set(
  "is are was were am isn't aren't wasn't weren't will would won't wouldn't has have had hasn't haven't hadn't can can't cannot could couldn't may might must shall should shouldn't do does did don't doesn't didn't".split(
    ' ',
  ),
);

/** Pronouns that are only ever subjects. */
const SUBJECT = new Set(
  "i we he she they i'm i've i'll i'd we're we've we'll we'd he's he'll he'd she's she'll she'd they're they've they'll they'd it's it'll there's that's".split(
    ' ',
  ),
);

const RELATIVE = new Set(['who', 'which', 'that', 'where', 'what', 'how', 'why', 'when']);

/**
 * @param inside the words between the marks
 * @param before the text of the paragraph before the opening mark
 */
export function extentOf(inside: string, before: string): 'words' | 'clause' {
  const words = inside.replaceAll('’', "'").match(/[\p{L}\p{N}'-]+/gu) ?? [];
  if (/[.!?…]["'’”]?\s+\p{Lu}/u.test(inside) && words.length >= 4) return 'clause';
  if (isUtterance(inside, words, before)) return 'clause';
  return words.length >= 3 && hasFiniteVerb(words) ? 'clause' : 'words';
}

/** A capital at the start, where speech begins: after nothing, a comma, a colon, or the end of a sentence. */
function isUtterance(inside: string, words: readonly string[], before: string): boolean {
  const lead = before.trimEnd();
  const speechBegins = lead === '' || /[,:.!?…]["'”’)]*$/u.test(lead);
  if (!speechBegins || !/^\s*[\p{Lu}\p{N}…]/u.test(inside)) return false;
  if (/[.!?,…]\s*$/u.test(inside)) return words.length >= 2 || /[.!?,]\s*$/u.test(inside);
  return words.length >= 5 && !isTitle(words);
}

/** Every long word has a capital: the name of a work. */
function isTitle(words: readonly string[]): boolean {
  return words.every((word) => word.length <= 4 || /^[\p{Lu}\p{N}]/u.test(word));
}

function hasFiniteVerb(words: readonly string[]): boolean {
  let relative = false;
  for (const [index, word] of words.entries()) {
    const lower = word.toLowerCase();
    if (RELATIVE.has(lower) && index > 0) relative = true;
    if (SUBJECT.has(lower) && !relative && index < words.length - 1) return true;
    if (!FINITE.has(lower)) continue;
    if (!relative && index > 0) return true;
    relative = false;
  }
  return false;
}
