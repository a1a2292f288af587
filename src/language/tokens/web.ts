/** Addresses, tags and emoticons: stretches without blanks that are one token whatever marks they hold. */
import { isLetter, isSpace, isWordChar } from './chars.ts';

const SCHEMES = ['http://', 'https://', 'ftp://', 'mailto:', 'www.'] as const;
const EMOTICON = /(?:[:;=][-']?[()DPpOo|\\/*]{1,2}|[(][:;=]|\^_+\^|<3|-_+-|:'[(])(?=[\s.,!?]|$)/y;
const EMOJI =
  /\p{RI}\p{RI}|[0-9#*]\ufe0f?\u20e3|\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*(?:\u200d\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*)*/uy;
const CLOSERS = '.,;:!?)]}>"\'\u201d\u2019';

/** The end of the web address that starts here, or start if none does. It runs to the blank, less the marks at its end. */
export function urlEnd(text: string, start: number, chunkEnd: number): number {
  if (!SCHEMES.some((scheme) => text.startsWith(scheme, start))) return start;
  let end = chunkEnd;
  while (end > start && CLOSERS.includes(text.charAt(end - 1))) end--;
  return end;
}

/** The endings of files that people send and keep. Source: by hand, those of office, picture, sound and web files. */
const FILE_ENDINGS = new Set(
  'doc docx xls xlsx ppt pptx pdf txt rtf csv htm html jpg jpeg gif png bmp tif tiff zip exe mp3 wav avi mpg mpeg'.split(
    ' ',
  ),
);
const LONGEST_FILE_NAME = 64;

/** The end of the name of a file that starts here ("draft_2-final.doc"), or start if none does. */
export function fileEnd(text: string, start: number, chunkEnd: number): number {
  let end = start;
  let dot = start;
  for (const last = Math.min(chunkEnd, start + LONGEST_FILE_NAME); end < last && isFileChar(text, end); end++) {
    if (text.charAt(end) === '.' && isLetter(text.charCodeAt(end + 1))) dot = end;
  }
  while (end > dot && !isWordChar(text.charCodeAt(end - 1))) end--;
  return dot > start && FILE_ENDINGS.has(text.slice(dot + 1, end).toLowerCase()) ? end : start;
}

function isFileChar(text: string, at: number): boolean {
  return isWordChar(text.charCodeAt(at)) || '.-_&#'.includes(text.charAt(at));
}

/** Is the whole token the name of a file? */
export function isFileName(form: string): boolean {
  return form.length > 4 && form.includes('.') && fileEnd(form, 0, form.length) === form.length;
}

/** Is the token a web address? */
export function isUrl(form: string): boolean {
  return form.length > 5 && SCHEMES.some((scheme) => form.startsWith(scheme));
}

/** An e-mail address: where it starts and ends, and where its "@" is. */
export interface Email {
  readonly start: number;
  readonly sign: number;
  readonly end: number;
}

/** The first e-mail address from here to the end of the chunk. */
export function nextEmail(text: string, from: number, chunkEnd: number): Email | undefined {
  let floor = from;
  for (let sign = from; sign < chunkEnd; sign++) {
    if (text.charAt(sign) !== '@') continue;
    const email = emailAround(text, sign, floor, chunkEnd);
    if (email !== undefined) return email;
    floor = sign + 1;
  }
  return undefined;
}

function emailAround(text: string, sign: number, floor: number, chunkEnd: number): Email | undefined {
  let start = sign;
  while (start > floor && isAddressChar(text, start - 1)) start--;
  let end = sign + 1;
  while (end < chunkEnd && isAddressChar(text, end)) end++;
  while (end > sign && !isWordChar(text.charCodeAt(end - 1))) end--;
  return start < sign && end > sign + 1 ? { start, sign, end } : undefined;
}

/** The end of the "#tag" or "@name" that starts here, or start if none does. */
export function tagEnd(text: string, start: number, chunkEnd: number): number {
  const mark = text.charAt(start);
  if ((mark !== '#' && mark !== '@') || !isLetter(text.charCodeAt(start + 1))) return start;
  let end = start + 1;
  while (end < chunkEnd && isWordChar(text.charCodeAt(end))) end++;
  return end;
}

/** The end of the emoticon that starts here, or start if none does. */
export function emoticonEnd(text: string, start: number): number {
  const before = text.charCodeAt(start - 1);
  if (start > 0 && !isSpace(before) && isWordChar(before)) return start;
  EMOTICON.lastIndex = start;
  return EMOTICON.test(text) ? EMOTICON.lastIndex : start;
}

/** Is the whole token an emoticon? */
export function isEmoticon(form: string): boolean {
  const code = form.charCodeAt(0);
  return form.length > 1 && form.length < 6 && !isWordChar(code) && emoticonEnd(form, 0) === form.length;
}

/** The end of the emoji that starts here (skin tones, joined and flag emoji are one), or start if none does. */
export function emojiEnd(text: string, start: number): number {
  EMOJI.lastIndex = start;
  return EMOJI.test(text) ? EMOJI.lastIndex : start;
}

function isAddressChar(text: string, at: number): boolean {
  return isWordChar(text.charCodeAt(at)) || '.-+%'.includes(text.charAt(at));
}
