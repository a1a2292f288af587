/** Groups the tokens of a block into sentences. Tuned to edited prose: news, reports, books. */
import { type TextSpan, textSpan } from '../../document/position.ts';
import { BEFORE_NAME } from './abbreviations.ts';
import { isLetter, isLower, isUpper } from './chars.ts';
import { mailEndsAt } from './mail.ts';
import { STARTERS } from './starters.ts';
import type { SentenceSpan, TokenSpan } from './token-span.ts';
import { isEmoticon, isUrl } from './web.ts';

/** At most so many tokens of note references are looked at. */
const NOTES_LENGTH = 24;

const STOP = /^[.?!\u2026]+$/;
const CLOSER = /^(?:["'\u2019\u201d)\]}\u00bb]|''|\u2019\u2019)$/;
const BRACKET = /^[)\]}]$/;
const QUOTE = /^(?:["\u201c]|``)$/;
const OPENER = /^(?:["'\u2018\u201c([{\u00ab]|``|\u2018\u2018)$/;

/**
 * The sentences of a block. A line break ends a sentence; a colon, a semicolon and a dash do not. No sentence ends inside
 * one of the fused spans (numeric and time expressions: "8.20 a.m. Tuesday"), which must be in order.
 */
export function sentences(
  text: string,
  tokens: readonly TokenSpan[],
  fused: readonly TextSpan[] = [],
): readonly SentenceSpan[] {
  const found: SentenceSpan[] = [];
  let first = 0;
  let fusedAt = 0;
  for (let index = 0; index < tokens.length; index++) {
    const end = tokens[index]?.span.end ?? 0;
    while ((fused[fusedAt]?.end ?? Number.POSITIVE_INFINITY) <= end) fusedAt++;
    const isInside = (fused[fusedAt]?.start ?? Number.POSITIVE_INFINITY) < end;
    if (index + 1 < tokens.length && (isInside || !endsAt(text, tokens, first, index))) continue;
    found.push(sentence(tokens.slice(first, index + 1)));
    first = index + 1;
  }
  return found;
}

function sentence(tokens: readonly TokenSpan[]): SentenceSpan {
  return { span: textSpan(tokens[0]?.span.start ?? 0, tokens.at(-1)?.span.end ?? 0), tokens };
}

/** Does the sentence that began at first end after this token? There is a next token. */
function endsAt(text: string, tokens: readonly TokenSpan[], first: number, index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined) return true;
  if (hasLineBreak(text, token.span.end, next.span.start)) return true;
  if (mailEndsAt(tokens, first, index)) return true;
  if (isEmoticon(token.form)) return afterEmoticon(tokens, first, index);
  const isSpaced = next.span.start > token.span.end;
  if (isSpaced && isUrl(token.form)) return isUrl(next.form) || isUpper(next.form.charCodeAt(0));
  // No mark and no abbreviation with its full stop: most tokens are such words.
  if (isLetter(token.form.charCodeAt(token.form.length - 1))) return false;
  if (!isSpaced && !STOP.test(token.form)) return false;
  const last = lastWord(text, tokens, first, index);
  if (last < first || (closes(text, tokens, index + 1) && (!isSpaced || BRACKET.test(next.form)))) return false;
  const mark = tokens[last]?.form ?? '';
  if (STOP.test(mark)) return afterStop(text, tokens, first, last, index);
  return last === index && !isPostscript(tokens, first, index) && afterAbbreviation(tokens, index);
}

/** "P.S." belongs to what follows. */
function isPostscript(tokens: readonly TokenSpan[], first: number, index: number): boolean {
  return index - first < 2 && /^P\.?S\.?$/i.test(tokens[first]?.form ?? '');
}

/** A face after a full stop ends the sentence in its place; after a word only before a capital letter. */
function afterEmoticon(tokens: readonly TokenSpan[], first: number, index: number): boolean {
  if (isEmoticon(tokens[index + 1]?.form ?? '')) return false;
  const isAfterStop = index > first && STOP.test(tokens[index - 1]?.form ?? '');
  return index > first && (isAfterStop || isUpper(tokens[index + 1]?.form.charCodeAt(0) ?? 0));
}

/** The token at or before index that is no closing quotation mark or bracket, and no note reference. */
function lastWord(text: string, tokens: readonly TokenSpan[], first: number, index: number): number {
  let at = index;
  while (at - 3 > first && at > index - NOTES_LENGTH && noteEnd(tokens, at - 2) > at) at -= 3;
  const floor = at - 3;
  while (at > first && at > floor && closes(text, tokens, at)) at--;
  return at;
}

/** Is the token a closing mark: a bracket, a curly quote, or a straight one that touches what stands before it? */
function closes(text: string, tokens: readonly TokenSpan[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined || !CLOSER.test(token.form)) return false;
  return !'"\''.includes(token.form) || before.span.end === token.span.start || text.charAt(token.span.end) === ' ';
}

/** After ".", "?", "!" or "...": what comes next decides. */
function afterStop(text: string, tokens: readonly TokenSpan[], first: number, stop: number, index: number): boolean {
  if (isEmoticon(tokens[index + 1]?.form ?? '') || isPostscript(tokens, first, index)) return false;
  if (isListNumber(tokens, first, stop) || noteEnd(tokens, index + 1) > index + 1) return false;
  const mark = tokens[stop]?.form ?? '';
  const isQuoted = index > stop;
  if (isLower(firstLetter(text, tokens, index + 1)) && !isUrl(tokens[index + 1]?.form ?? ''))
    return !isQuoted && !/^(?:\.{2,}|\u2026.*)$/.test(mark);
  return true;
}

/** The end of the note references that begin here ("[6] [12]"), which belong to the sentence before; from if none do. */
function noteEnd(tokens: readonly TokenSpan[], from: number): number {
  let at = from;
  while (
    at < from + NOTES_LENGTH &&
    tokens[at]?.form === '[' &&
    /^\d{1,3}$/.test(tokens[at + 1]?.form ?? '') &&
    tokens[at + 2]?.form === ']'
  )
    at += 3;
  return at;
}

/** "1." at the start of a list item is no sentence. */
function isListNumber(tokens: readonly TokenSpan[], first: number, stop: number): boolean {
  return stop === first + 1 && /^(?:\d{1,2}|[a-zA-Z])$/.test(tokens[first]?.form ?? '') && tokens[stop]?.form === '.';
}

/** After "U.S.", "Inc.", "a.m.": only before a capitalised word that begins sentences, and never before a name. */
function afterAbbreviation(tokens: readonly TokenSpan[], index: number): boolean {
  const form = tokens[index]?.form ?? '';
  if (form.length < 3 || !form.endsWith('.') || BEFORE_NAME.has(form.slice(0, -1).toLowerCase())) return false;
  let at = index + 1;
  while (OPENER.test(tokens[at]?.form ?? '')) at++;
  const next = tokens[at]?.form ?? '';
  if (at > index + 1 && QUOTE.test(tokens[index + 1]?.form ?? '')) return isUpper(next.charCodeAt(0));
  return isUpper(next.charCodeAt(0)) && STARTERS.has(next.toLowerCase());
}

/** The first character of the first token from here that is no opening mark. */
function firstLetter(text: string, tokens: readonly TokenSpan[], from: number): number {
  let at = from;
  while (at < from + 3 && OPENER.test(tokens[at]?.form ?? '')) at++;
  return text.charCodeAt(tokens[at]?.span.start ?? 0);
}

function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return true;
  }
  return false;
}
