/**
 * How many columns a text takes on a terminal. string-width does this more fully, but takes 50 ms of each start to load;
 * prose needs no more than this.
 */
import { eastAsianWidth } from 'get-east-asian-width';

/** Latin letters, general punctuation but for what cannot be seen, currency signs: one column each. */
const NARROW = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/u;

/** Marks on other characters, joiners and the like take no column. */
const UNSEEN = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u;
const JOINER = 0x200d;
/** Asks for the wide, coloured form of the character before it. */
const EMOJI_FORM = 0xfe0f;
const SKIN_TONES = { first: 0x1f3fb, last: 0x1f3ff };

/** The columns of a text without line breaks. */
export function displayWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  let total = 0;
  let last = 0;
  let joined = false;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    const more =
      code === EMOJI_FORM && last === 1 ? 1 : joined || UNSEEN.test(char) || isSkinTone(code) ? 0 : wide(code);
    joined = code === JOINER;
    if (more > 0) last = more;
    total += more;
  }
  return total;
}

const isSkinTone = (code: number): boolean => code >= SKIN_TONES.first && code <= SKIN_TONES.last;

const wide = (code: number): number => eastAsianWidth(code);
