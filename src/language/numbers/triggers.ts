/** Finds where a numeric expression may start, at the cost of a few comparisons for each word that starts none. */
import { DECADE_WORDS } from './ages.ts';
import { isDigit, isLetter } from './cursor.ts';
import { MULTIPLE_WORDS } from './multiples.ts';
import { ORDINAL_WORDS } from './ordinals.ts';
import { SMALL_NUMBERS } from './words.ts';

const OTHERS =
  'hundred thousand million billion trillion dozen couple handful few several dozens scores tens hundreds thousands millions billions trillions half third quarter';

const TRIGGERS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...ORDINAL_WORDS.keys(),
  ...DECADE_WORDS,
  ...MULTIPLE_WORDS,
  ...OTHERS.split(' '),
]);

/** For each first letter, the lengths (as bits) of the triggers that start with it. */
const LENGTHS = new Uint32Array(26);
for (const word of TRIGGERS) {
  const letter = word.charCodeAt(0) - 97;
  LENGTHS[letter] = (LENGTHS[letter] ?? 0) | (1 << word.length);
}

/** The first place from `at` on where a digit, a vulgar fraction or a trigger word stands; the text's length if none does. */
export function nextTrigger(text: string, at: number): number {
  let place = at;
  while (place < text.length) {
    const code = text.charCodeAt(place);
    const folded = code | 32;
    if ((folded >= 97 && folded <= 122) || (code >= 0xc0 && isLetter(code))) {
      const end = runOfLetters(text, place);
      if (isTrigger(text, place, end, folded - 97) && !isDigit(text.charCodeAt(end))) return place;
      place = pastDigits(text, end);
    } else if (isDigit(code) || (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e)) {
      return place;
    } else {
      place += 1;
    }
  }
  return text.length;
}

function runOfLetters(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const folded = code | 32;
    if (!(folded >= 97 && folded <= 122) && (code < 0xc0 || !isLetter(code))) break;
    end += 1;
  }
  return end;
}

function isTrigger(text: string, start: number, end: number, letter: number): boolean {
  const length = end - start;
  if (length > 15 || length < 3 || letter < 0 || letter > 25) return false;
  if (((LENGTHS[letter] ?? 0) & (1 << length)) === 0) return false;
  return TRIGGERS.has(text.slice(start, end).toLowerCase());
}

/** Digits and letters that follow letters without a space belong to a name: "G7", "M25", "A320neo". */
function pastDigits(text: string, at: number): number {
  let end = at;
  while (end < text.length && (isDigit(text.charCodeAt(end)) || (end > at && isLetter(text.charCodeAt(end))))) end += 1;
  return end;
}
