/** Cuts a text into words, digits and marks, and knows the words that times are made of. No string is made on the way. */
import { CLASS, type Unit, type VocabularyWord, vocabulary } from './vocabulary.ts';

/** A text cut into pieces; white space stands between pieces and is none. */
export interface Pieces {
  readonly text: string;
  readonly count: number;
  /** Offset of each piece's first code unit. */
  readonly starts: Int32Array;
  /** Offset after each piece's last code unit. */
  readonly ends: Int32Array;
  /** The classes of each piece, as bits of CLASS. */
  readonly classes: Int32Array;
  /** The known word of each piece, 0 for any other. */
  readonly ids: Uint16Array;
  /** Whether the text names a person by a month's name, as far as that has been asked. */
  readonly persons: Map<string, boolean>;
}

const WORDS: readonly VocabularyWord[] = vocabulary();
const SLOTS = 2048;
const TABLE = hashTable();
const LONGEST = Math.max(...WORDS.map((word) => word.form.length));

const SPACE = 0;
const MARK = 1;
const DIGIT = 2;
const LETTER = 3;
const KINDS = kinds();

/** Cuts the text; linear in its length. */
export function cut(text: string): Pieces {
  const most = text.length;
  const starts = new Int32Array(most);
  const ends = new Int32Array(most);
  const classes = new Int32Array(most);
  const ids = new Uint16Array(most);
  let count = 0;
  let at = 0;
  while (at < most) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === SPACE) {
      at++;
      continue;
    }
    const start = at++;
    if (kind !== MARK) while (at < most && kindOf(text.charCodeAt(at)) === kind) at++;
    starts[count] = start;
    ends[count] = at;
    if (kind === LETTER) {
      const id = at - start > LONGEST ? 0 : lookUp(text, start, at);
      ids[count] = id;
      classes[count] = WORDS[id]?.classes ?? CLASS.word;
    } else if (kind === DIGIT) classes[count] = CLASS.digits;
    else classes[count] = isApostrophe(text.charCodeAt(start)) ? CLASS.mark | CLASS.apostrophe : CLASS.mark;
    count++;
  }
  return { text, count, starts, ends, classes, ids, persons: new Map() };
}

/** The known word in lower case, the mark ("'" and "-" for all their shapes), or '' for any other piece and none. */
export function form(pieces: Pieces, at: number): string {
  const id = pieces.ids[at] ?? 0;
  if (id !== 0) return WORDS[id]?.form ?? '';
  if (!has(pieces, at, CLASS.mark)) return '';
  const mark = pieces.text.charAt(startOf(pieces, at));
  if (mark === '’' || mark === '‘') return "'";
  return mark === '–' || mark === '‐' || mark === '‑' ? '-' : mark;
}

/** Whether the piece is there and of one of the classes. */
export function has(pieces: Pieces, at: number, classes: number): boolean {
  return at >= 0 && at < pieces.count && ((pieces.classes[at] ?? 0) & classes) !== 0;
}

/** The value of the known word: its month, weekday, number, … */
export function numberOf(pieces: Pieces, at: number): number {
  return WORDS[pieces.ids[at] ?? 0]?.value ?? 0;
}

/** The unit of the word, with how many of it the word stands for. */
export function unitOf(pieces: Pieces, at: number): { readonly unit: Unit; readonly units: number } | undefined {
  if (!has(pieces, at, CLASS.unit)) return undefined;
  const word = WORDS[pieces.ids[at] ?? 0];
  return word?.unit === undefined ? undefined : { unit: word.unit, units: word.units };
}

/** The number that the digits make; NaN for another piece or more than nine digits. */
export function digitsOf(pieces: Pieces, at: number): number {
  if (!has(pieces, at, CLASS.digits) || lengthOf(pieces, at) > 9) return Number.NaN;
  let number = 0;
  for (let place = startOf(pieces, at); place < endOf(pieces, at); place++) {
    number = number * 10 + pieces.text.charCodeAt(place) - 48;
  }
  return number;
}

/** Where the piece starts in the text; the end of the text for none. */
export function startOf(pieces: Pieces, at: number): number {
  return at < pieces.count ? (pieces.starts[at] ?? 0) : pieces.text.length;
}

/** Where the piece ends in the text. */
export function endOf(pieces: Pieces, at: number): number {
  return at >= 0 ? (pieces.ends[at] ?? pieces.text.length) : 0;
}

/** The length of the piece in code units. */
export function lengthOf(pieces: Pieces, at: number): number {
  return at >= 0 && at < pieces.count ? endOf(pieces, at) - startOf(pieces, at) : 0;
}

/** Whether the piece follows the one before it without white space. */
export function touches(pieces: Pieces, at: number): boolean {
  return at > 0 && at < pieces.count && pieces.ends[at - 1] === pieces.starts[at];
}

/** Whether the piece is a word that starts with a capital. */
export function capital(pieces: Pieces, at: number): boolean {
  if (!has(pieces, at, CLASS.word)) return false;
  const code = pieces.text.charCodeAt(startOf(pieces, at));
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
}

/** Whether the piece is a word of at least two letters, the second of which is a capital too. */
export function allCapitals(pieces: Pieces, at: number): boolean {
  if (!capital(pieces, at) || lengthOf(pieces, at) < 2) return false;
  const code = pieces.text.charCodeAt(startOf(pieces, at) + 1);
  return code >= 65 && code <= 90;
}

/** Whether the piece is a word that starts with a small letter. */
export function small(pieces: Pieces, at: number): boolean {
  return has(pieces, at, CLASS.word) && !capital(pieces, at);
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018;
}

function kindOf(code: number): number {
  if (code < 0x100) return KINDS[code] ?? MARK;
  if ((code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000) return SPACE;
  return code >= 0x2010 && code <= 0x2bff ? MARK : LETTER;
}

function kinds(): Uint8Array {
  const table = new Uint8Array(0x100).fill(MARK);
  table.fill(SPACE, 0, 33);
  table[0xa0] = SPACE;
  table.fill(DIGIT, 48, 58);
  table.fill(LETTER, 65, 91);
  table.fill(LETTER, 97, 123);
  table.fill(LETTER, 0xc0, 0x100);
  table[0xd7] = MARK;
  table[0xf7] = MARK;
  return table;
}

function hashTable(): Uint16Array {
  const table = new Uint16Array(SLOTS);
  WORDS.forEach((word, id) => {
    if (id === 0) return;
    let slot = hash(word.form, 0, word.form.length);
    while (table[slot] !== 0) slot = (slot + 1) % SLOTS;
    table[slot] = id;
  });
  return table;
}

function hash(text: string, start: number, end: number): number {
  let value = 7;
  for (let at = start; at < end; at++) value = (Math.imul(value, 31) + (text.charCodeAt(at) | 32)) | 0;
  return (value ^ (value >>> 11)) & (SLOTS - 1);
}

function lookUp(text: string, start: number, end: number): number {
  let slot = hash(text, start, end);
  for (let id = TABLE[slot] ?? 0; id !== 0; id = TABLE[slot] ?? 0) {
    if (matches(text, start, end, WORDS[id]?.form ?? '')) return id;
    slot = (slot + 1) % SLOTS;
  }
  return 0;
}

function matches(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) {
    if ((text.charCodeAt(start + at) | 32) !== word.charCodeAt(at)) return false;
  }
  return true;
}
