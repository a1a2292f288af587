/** Quotation marks told from apostrophes, inch marks and elisions, by the characters beside them. */

/** The two families of marks; each can stand inside the other. */
export type MarkFamily = 'double' | 'single';

/** A mark that may open or close a quotation. */
export interface Mark {
  /** Where it stands in the text, and where it ends (marks of two characters: ``, ''). */
  readonly start: number;
  readonly end: number;
  readonly family: MarkFamily;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** True for a mark with a shape of its own for opening or closing (curly, angle), false for straight ones. */
  readonly shaped: boolean;
  /** For a single mark that could close: it could as well be the apostrophe of a plural ("the boys' club"). */
  readonly pluralPossessive: boolean;
}

const OPENING = new Map<string, MarkFamily>([
  ['“', 'double'],
  ['„', 'double'],
  ['‟', 'double'],
  ['«', 'double'],
  ['‘', 'single'],
  ['‚', 'single'],
  ['‹', 'single'],
]);

const CLOSING = new Map<string, MarkFamily>([
  ['”', 'double'],
  ['»', 'double'],
  ['’', 'single'],
  ['›', 'single'],
]);

/** Words that English writes with a leading apostrophe. Source: the elisions in common dictionaries. */
const ELISION =
  /^(?:em|tis|twas|twere|twill|til|till|cause|cos|cuz|bout|round|neath|nother|n|kay|tude|ere|ome|is'n|\d0s|\d\d)(?![\p{L}\p{N}])/iu;

const LETTER = /[\p{L}\p{N}]/u;
const SPACE = /\s/u;
/** Feet and inches: 6'2", 6' 2", 5'11½". */
const FEET_BEFORE = /\d['’]\s?\d{1,2}(?:[.½¼¾]\d*)?$/u;
const FEET_AFTER = /^\s?\d{1,2}(?:[.½¼¾]\d*)?["”]/u;

/** The marks of a text in order. Takes time in proportion to its length. */
export function readMarks(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  let at = 0;
  while (at < text.length) {
    const mark = markAt(text, at);
    if (mark !== undefined) marks.push(mark);
    at = mark?.end ?? at + 1;
  }
  return marks;
}

function markAt(text: string, at: number): Mark | undefined {
  const char = text.charAt(at);
  if (char === '"') return straight(text, at, at + 1, 'double');
  if ((char === "'" || char === '`') && text.charAt(at + 1) === char) return straight(text, at, at + 2, 'double');
  if (char === "'") return straight(text, at, at + 1, 'single');
  const opens = OPENING.get(char);
  if (opens !== undefined) return opening(text, at, opens);
  const closes = CLOSING.get(char);
  return closes === undefined ? undefined : closing(text, at, closes);
}

function straight(text: string, start: number, end: number, family: MarkFamily): Mark | undefined {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (family === 'double' && FEET_BEFORE.test(text.slice(Math.max(0, start - 8), start))) return undefined;
  if (family === 'single' && isApostrophe(text, start, end)) return undefined;
  const canOpen = opensAfter(before) && after !== '' && !SPACE.test(after);
  const canClose = before !== '' && !(family === 'single' && (SPACE.test(before) || LETTER.test(after)));
  if (!canOpen && !canClose) return undefined;
  return { start, end, family, canOpen, canClose, shaped: false, pluralPossessive: isPlural(text, start, end, family) };
}

function opening(text: string, at: number, family: MarkFamily): Mark | undefined {
  if (family === 'single' && (ELISION.test(text.slice(at + 1, at + 7)) || LETTER.test(text.charAt(at - 1))))
    return undefined;
  return { start: at, end: at + 1, family, canOpen: true, canClose: false, shaped: true, pluralPossessive: false };
}

function closing(text: string, at: number, family: MarkFamily): Mark | undefined {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (family === 'single' && isApostrophe(text, at, at + 1)) return undefined;
  if (family === 'double' && FEET_BEFORE.test(text.slice(Math.max(0, at - 8), at))) return undefined;
  const canOpen = opensAfter(before) && LETTER.test(after);
  const pluralPossessive = isPlural(text, at, at + 1, family);
  return { start: at, end: at + 1, family, canOpen, canClose: !canOpen, shaped: true, pluralPossessive };
}

/** Inside a word, before an elision, or for feet: no mark of quotation. */
function isApostrophe(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (LETTER.test(before) && LETTER.test(after)) return true;
  if (/[\p{L}]/u.test(before) && start > 1 && /['’]n$/iu.test(text.slice(Math.max(0, start - 2), start))) return true;
  if (/\d/u.test(before) && FEET_AFTER.test(text.slice(end, end + 8))) return true;
  return !LETTER.test(before) && ELISION.test(text.slice(end, end + 6)) && !closesAtOnce(text, end);
}

/** 'round' and 'em' in marks of their own are quoted words, not elisions; 'n' is one either way. */
function closesAtOnce(text: string, from: number): boolean {
  const word = /^[\p{L}\p{N}]+/u.exec(text.slice(from, from + 8))?.[0] ?? '';
  return word.length > 1 && /['’]/u.test(text.charAt(from + word.length));
}

function isPlural(text: string, start: number, end: number, family: MarkFamily): boolean {
  return family === 'single' && /s/iu.test(text.charAt(start - 1)) && /^\s\p{L}/u.test(text.slice(end, end + 3));
}

/** What may stand before an opening mark. */
function opensAfter(before: string): boolean {
  return before === '' || SPACE.test(before) || '([{—–-/“„«‘"\'`…:'.includes(before);
}
