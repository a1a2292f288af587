/** What a word looks like, as hashes that features are made of. The same form always gives the same word. */
import { hashText } from './hash.ts';
import type { PossibleTags } from './possible-tags.ts';

export interface Word {
  /** The normalised form: lower case, straight quotes, digits as 0. */
  readonly text: string;
  readonly lower: number;
  /** With its capitals. */
  readonly exact: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly suffix5: number;
  readonly prefix1: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly prefix4: number;
  readonly shape: number;
  /** 0 none, 1 the first letter, 3 all of two or more letters. */
  readonly capitals: number;
  /** Which tags the training text gave the word, as a hash; 0 for a rare word. */
  readonly ambiguity: number;
  /** The tags that the word may have, by number: those of the training text if it is frequent there; empty where any may be. */
  readonly tags: Uint8Array;
  /** The word as the parser's features know it: a rare word is its ending and its capitals. */
  readonly parserWord: number;
}

/** What the model knows of a normalised form of the training text. */
export interface Known {
  readonly ambiguity: number;
  readonly tags: Uint8Array;
}

const ANY_TAG = new Uint8Array(0);

/** Of longer forms (addresses, noise) only the beginning is read. */
const LONGEST = 48;

/** The word of a form; the lexicon holds, by normalised form, the words that stand in the training text at least twice. */
export function wordOf(
  whole: string,
  lexicon: ReadonlyMap<string, Known>,
  possibleTags: PossibleTags = () => ANY_TAG,
): Word {
  const form = whole.slice(0, LONGEST);
  const text = normalise(form);
  const known = lexicon.get(text);
  const lower = hashText(text);
  const suffix2 = hashText(`b${text.slice(-2)}`);
  const capitals = capitalsOf(form);
  return {
    text,
    lower,
    exact: hashText(`F${form}`),
    suffix1: hashText(`a${text.slice(-1)}`),
    suffix2,
    suffix3: hashText(`c${text.slice(-3)}`),
    suffix4: hashText(`d${text.slice(-4)}`),
    suffix5: hashText(`e${text.slice(-5)}`),
    prefix1: hashText(`f${text.slice(0, 1)}`),
    prefix2: hashText(`g${text.slice(0, 2)}`),
    prefix3: hashText(`h${text.slice(0, 3)}`),
    prefix4: hashText(`i${text.slice(0, 4)}`),
    shape: hashText(`S${shapeOf(form)}`),
    capitals,
    ambiguity: known?.ambiguity ?? 0,
    tags: tagsOf(form, text, known, possibleTags),
    parserWord: known === undefined ? suffix2 ^ capitals : lower,
  };
}

/** A word of the vocabulary that is too rare there to have an ambiguity is left to the dictionary too. */
function tagsOf(form: string, text: string, known: Known | undefined, possibleTags: PossibleTags): Uint8Array {
  if (known !== undefined && (known.ambiguity !== 0 || known.tags.length > 0)) return known.tags;
  return possibleTags(form, text);
}

/** The form under which words are counted and looked up. */
export function normalise(form: string): string {
  const lower = form.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
  return /\d/.test(lower) ? lower.replace(/\d/g, '0').replace(/0{5,}/g, '00000') : lower;
}

function capitalsOf(form: string): number {
  const first = form.charAt(0);
  if (first === first.toLowerCase()) return form.length > 1 && isUpper(form) ? 2 : 0;
  return form.length > 1 && isUpper(form) ? 3 : 1;
}

function isUpper(form: string): boolean {
  return form === form.toUpperCase() && form !== form.toLowerCase();
}

/** "Xxx" for "London", "dd" for "2019", "X.X." for "U.S.": letters by kind, runs cut to two. */
function shapeOf(form: string): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (let place = 0; place < form.length; place++) {
    const kind = kindOf(form.charAt(place));
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) shape += kind;
  }
  return shape;
}

function kindOf(letter: string): string {
  if (letter >= '0' && letter <= '9') return 'd';
  if (letter >= 'a' && letter <= 'z') return 'x';
  if (letter >= 'A' && letter <= 'Z') return 'X';
  if (letter <= '\u007f') return letter;
  if (letter.toLowerCase() !== letter) return 'X';
  return letter.toUpperCase() !== letter ? 'x' : 'u';
}

/** Stands before the first and after the last word of a sentence. */
export const NO_WORD: Word = wordOf('\u0001', new Map([['\u0001', { ambiguity: 7, tags: ANY_TAG }]]));
