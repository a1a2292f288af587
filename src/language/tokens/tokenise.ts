/** Cuts a text into tokens as the English treebanks of Universal Dependencies do. One pass; time grows with the length. */
import { textSpan } from '../../document/position.ts';
import {
  charClass,
  DIGIT,
  isApostrophe,
  isDigit,
  isLetter,
  isWordChar,
  LETTER,
  OTHER,
  SPACE,
  SURROGATE,
} from './chars.ts';
import { contractionCut } from './contractions.ts';
import { oneForm } from './forms.ts';
import { numberEnd } from './number.ts';
import type { TokenSpan } from './token-span.ts';
import { emojiEnd, emoticonEnd, fileEnd, nextEmail, tagEnd, urlEnd } from './web.ts';
import { wordEnd } from './word.ts';

/** Currency letters before the sign: "US$", "A$". */
const CURRENCY = /(?:US|AU|NZ|HK|[ACS])?[$]/y;
/** Words that begin with an apostrophe. */
const APHERESIS = /['\u2019](?:\d\ds?|em|cause|til|tis|twas|n['\u2019]?|bout|round)(?![\p{L}\p{N}])/iuy;

/** The tokens of a block's text, in order; white space belongs to none. */
export function tokenise(text: string): readonly TokenSpan[] {
  const tokens: TokenSpan[] = [];
  let at = 0;
  while (at < text.length) {
    const start = at;
    let plain = true;
    let kind = OTHER;
    for (; at < text.length; at++) {
      kind = charClass(text.charCodeAt(at));
      if (kind === SPACE) break;
      if (kind !== LETTER) plain = false;
    }
    if (at > start) {
      if (plain) pushWord(text, start, at, tokens);
      else splitChunk(text, start, at, tokens);
    }
    at++;
  }
  return tokens;
}

function push(text: string, start: number, end: number, tokens: TokenSpan[]): void {
  tokens.push({ form: oneForm(text.slice(start, end)), span: textSpan(start, end) });
}

/** A word, cut at its contractions: "wouldn't've" is three tokens. They are found from the right. */
function pushWord(text: string, start: number, end: number, tokens: TokenSpan[]): void {
  let cut = contractionCut(text, start, end);
  if (cut === end) {
    push(text, start, end, tokens);
    return;
  }
  const cuts = [end];
  for (let stop = end; cut < stop && cut > start; cut = contractionCut(text, start, stop)) {
    cuts.push(cut);
    stop = cut;
  }
  let from = start;
  for (const to of cuts.reverse()) {
    push(text, from, to, tokens);
    from = to;
  }
}

/** A stretch between blanks that holds more than letters. */
function splitChunk(text: string, start: number, end: number, tokens: TokenSpan[]): void {
  let email = nextEmail(text, start, end);
  let at = start;
  while (at < end) {
    if (email !== undefined && email.start < at) email = nextEmail(text, Math.max(at, email.sign + 1), end);
    if (email?.start === at) {
      push(text, at, email.end, tokens);
      at = email.end;
    } else {
      at = splitOne(text, at, end, tokens);
    }
  }
}

/** Pushes the token that starts here and returns its end. */
function splitOne(text: string, at: number, end: number, tokens: TokenSpan[]): number {
  const kind = charClass(text.charCodeAt(at));
  if (kind === LETTER) {
    const stop = letterTokenEnd(text, at, end);
    pushWord(text, at, stop, tokens);
    return stop;
  }
  const stop = kind === DIGIT ? numberEnd(text, at, end) : markEnd(text, at, end, kind);
  push(text, at, stop, tokens);
  return stop;
}

function letterTokenEnd(text: string, at: number, end: number): number {
  const url = urlEnd(text, at, end);
  if (url > at) return url;
  const file = fileEnd(text, at, end);
  if (file > at) return file;
  CURRENCY.lastIndex = at;
  if (CURRENCY.test(text)) return CURRENCY.lastIndex;
  return wordEnd(text, at, end);
}

function markEnd(text: string, at: number, end: number, kind: number): number {
  if (kind === SURROGATE || text.charCodeAt(at) > 0x2100) {
    const emoji = emojiEnd(text, at);
    if (emoji > at) return emoji;
    if (kind === SURROGATE) return Math.min(at + 2, end);
  }
  const special = Math.max(tagEnd(text, at, end), emoticonEnd(text, at));
  if (special > at) return special;
  if (isApostrophe(text.charCodeAt(at))) return apostropheEnd(text, at);
  const isLeading = !isWordChar(text.charCodeAt(at - 1));
  if ('.+'.includes(text.charAt(at)) && isLeading && isDigit(text.charCodeAt(at + 1))) return numberEnd(text, at, end);
  if (isLeading && text.charAt(at) === '.' && isLetter(text.charCodeAt(at + 1))) return wordEnd(text, at + 1, end);
  return runEnd(text, at, end);
}

/** A clitic after another token ("U.S.|'s"), a word with its first letters left out ("'em", "'90s"), or a quotation mark. */
function apostropheEnd(text: string, at: number): number {
  const isGlued = at > 0 && charClass(text.charCodeAt(at - 1)) !== SPACE;
  if (isGlued) {
    let end = at + 1;
    while (end < at + 4 && isLetter(text.charCodeAt(end))) end++;
    const isClitic = /^.(?:s|d|m|ll|re|ve)$/i.test(text.slice(at, end)) && !isWordChar(text.charCodeAt(end));
    if (isClitic && /[\p{L}\p{N}.)\]%]/u.test(text.charAt(at - 1))) return end;
  }
  if (text.charAt(at + 1) === text.charAt(at)) return at + 2;
  APHERESIS.lastIndex = at;
  if (!isGlued && APHERESIS.test(text)) return APHERESIS.lastIndex;
  return at + 1;
}

/** A run of the same mark ("--", "***"), or of marks that end a sentence ("?!", "..."); brackets and commas stand alone. */
function runEnd(text: string, at: number, end: number): number {
  const mark = text.charAt(at);
  let stop = at + 1;
  if ('.?!\u2026'.includes(mark)) {
    while (stop < end && '.?!\u2026'.includes(text.charAt(stop))) stop++;
    return stop;
  }
  if ('()[]{},;"%\u201c\u201d'.includes(mark)) return stop;
  while (stop < end && text.charAt(stop) === mark) stop++;
  return stop;
}
