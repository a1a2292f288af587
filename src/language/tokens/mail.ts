/** Sentence ends that mails and posts have without a full stop: around greetings, closings, stamps, header lines, addresses and files. */
import { isDigit, isUpper } from './chars.ts';
import { STARTERS } from './starters.ts';
import type { TokenSpan } from './token-span.ts';
import { isFileName } from './web.ts';

const DATE = /^\d{1,2}\/\d{1,2}\/\d{2,4}$/;
const CLOCK = /^\d{1,2}:\d\d(?::\d\d)?$/;
const HALF_OF_DAY = /^[AP]M$/;
/** What goes on after a stamp. */
const GOES_ON = /^(?:[,.;:)\]-]|to|and|by|until)$/;
const GREETING = /^(?:dear|hi|hello|hey|greetings|morning|afternoon|evening)$/i;
/** The last words of complimentary closings (after "best", "kind", "yours" …). */
const CLOSING = /^(?:regards|wishes|sincerely|truly|faithfully|respectfully|cordially)$/i;
/** Closings that are a whole line with the comma after them. */
const THANKS = /^(?:thanks|thx|cheers|best|regards|sincerely|yours|love)$/i;
const THANK = /^thank$/i;
/** Names of the fields at the head of a mail or post (RFC 5322, and what mail programs and newsgroup readers print). */
const FIELD = /^(?:From|To|Cc|CC|Bcc|Subject|Date|Sent|Groups|Newsgroups|Email|Organization)$/;
/** What stands between the parts of a sender's name and address. */
const NAME_MARK = /^[,"<>/]$/;
const RULED_LINE = /^([_=*~#-])\1{9,}$/;

/** How many tokens a greeting or a closing has at most, and a sender's name with the address. */
const SHORT = 6;
const LONGEST_SENDER = 12;

/** Does a mail's part end after this token of a sentence that began at first? */
export function mailEndsAt(tokens: readonly TokenSpan[], first: number, index: number): boolean {
  const form = tokens[index]?.form ?? '';
  const next = tokens[index + 1]?.form ?? '';
  if (isRuledLine(form) || isRuledLine(next)) return true;
  if (isStampEnd(tokens, index)) return !GOES_ON.test(next);
  if (isFieldOrFile(tokens, index + 1)) return true;
  if (isDigit(next.charCodeAt(0)) && DATE.test(next))
    return isAddressEnd(tokens, index) || (isStamp(tokens, index + 1) && isSender(tokens, first, index));
  if (!isUpper(next.charCodeAt(0))) return false;
  if (form === '>>' || isAddressEnd(tokens, index) || isFileName(form)) return true;
  if (index - first >= SHORT) return false;
  if (isSignature(tokens, first, index)) return STARTERS.has(next.toLowerCase());
  const isPause = form === ',' || form === ':' || form === '-';
  return isPause && (isGreeting(tokens, first, index) || isClosing(tokens, first, index));
}

/** "Subject:" or "- minutes.doc", spaced from what stands before: a line of its own. */
function isFieldOrFile(tokens: readonly TokenSpan[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || token.span.start === tokens[at - 1]?.span.end) return false;
  return token.form === '-' ? isFileName(next.form) : next.form === ':' && FIELD.test(token.form);
}

function isAddress(form: string): boolean {
  return form.length > 5 && form.indexOf('@') > 0;
}

/** The end of "hall@example.org" or "<hall@example.org>". */
function isAddressEnd(tokens: readonly TokenSpan[], index: number): boolean {
  const form = tokens[index]?.form ?? '';
  return isAddress(form === '>' ? (tokens[index - 1]?.form ?? '') : form);
}

/** A name of one or two words behind a closing: "Thanks, Ruth". */
function isSignature(tokens: readonly TokenSpan[], first: number, last: number): boolean {
  const closing = tokens[first - 2]?.form ?? '';
  if (last - first > 1 || tokens[first - 1]?.form !== ',' || !(CLOSING.test(closing) || THANKS.test(closing)))
    return false;
  return isUpper(tokens[first]?.form.charCodeAt(0) ?? 0) && isUpper(tokens[last]?.form.charCodeAt(0) ?? 0);
}

function isStamp(tokens: readonly TokenSpan[], at: number): boolean {
  return DATE.test(tokens[at]?.form ?? '') && CLOCK.test(tokens[at + 1]?.form ?? '');
}

function isRuledLine(form: string): boolean {
  return form.length >= 10 && RULED_LINE.test(form);
}

/** The end of "03/27/2001 09:11 AM". */
function isStampEnd(tokens: readonly TokenSpan[], index: number): boolean {
  const form = tokens[index]?.form ?? '';
  if (form.length === 2 && HALF_OF_DAY.test(form))
    return CLOCK.test(tokens[index - 1]?.form ?? '') && DATE.test(tokens[index - 2]?.form ?? '');
  return (
    isDigit(form.charCodeAt(0)) &&
    CLOCK.test(form) &&
    DATE.test(tokens[index - 1]?.form ?? '') &&
    !HALF_OF_DAY.test(tokens[index + 1]?.form ?? '')
  );
}

/** Only capitalised words and addresses, with the marks between them. */
function isSender(tokens: readonly TokenSpan[], first: number, last: number): boolean {
  if (last === first || last - first > LONGEST_SENDER) return false;
  for (let at = first; at <= last; at++) {
    const form = tokens[at]?.form ?? '';
    if (!isUpper(form.charCodeAt(0)) && !form.includes('@') && !NAME_MARK.test(form)) return false;
  }
  return true;
}

/** "Dear Ms. Hall,", "Good morning Ruth -": a word of greeting, a name, and a pause. */
function isGreeting(tokens: readonly TokenSpan[], first: number, pause: number): boolean {
  const opening = GREETING.test(tokens[first]?.form ?? '') ? first : first + 1;
  if (opening >= pause - 1 || !GREETING.test(tokens[opening]?.form ?? '')) return false;
  for (let at = opening + 1; at < pause; at++) if (!isUpper(tokens[at]?.form.charCodeAt(0) ?? 0)) return false;
  return true;
}

/** "Kind regards,": at most three words, the last of them a word of closing; "Thanks,", "Thank you,". */
function isClosing(tokens: readonly TokenSpan[], first: number, pause: number): boolean {
  const form = tokens[pause - 1]?.form ?? '';
  if (tokens[pause]?.form !== ',' && tokens[pause]?.form !== '-') return false;
  const words = pause - first;
  if (words === 2 && form === 'you') return THANK.test(tokens[first]?.form ?? '');
  return words > 0 && words < 4 && (CLOSING.test(form) || (words === 1 && THANKS.test(form)));
}
