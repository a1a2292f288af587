/** Sentence ends that mails and posts have without a full stop: after the greeting and the closing, around time stamps and ruled lines. */
import { isDigit, isUpper } from './chars.ts';
import type { TokenSpan } from './token-span.ts';

const DATE = /^\d{1,2}\/\d{1,2}\/\d{2,4}$/;
const CLOCK = /^\d{1,2}:\d\d(?::\d\d)?$/;
const HALF_OF_DAY = /^[AP]M$/;
/** What goes on after a stamp. */
const GOES_ON = /^(?:[,.;:)\]-]|to|and|by|until)$/;
const GREETING = /^(?:dear|hi|hello|hey|greetings|morning|afternoon|evening)$/i;
/** The last words of complimentary closings (after "best", "kind", "yours" …). */
const CLOSING = /^(?:regards|wishes|sincerely|truly|faithfully|respectfully|cordially)$/i;
const RULED_LINE = /^([_=*~#-])\1{9,}$/;

/** How many tokens a name, a greeting or a closing has at most. */
const SHORT = 6;

/** Does a mail's part end after this token of a sentence that began at first? */
export function mailEndsAt(tokens: readonly TokenSpan[], first: number, index: number): boolean {
  const form = tokens[index]?.form ?? '';
  const next = tokens[index + 1]?.form ?? '';
  if (isRuledLine(form) || isRuledLine(next)) return true;
  if (isStampEnd(tokens, index)) return !GOES_ON.test(next);
  if (index - first >= SHORT) return false;
  if (isDigit(next.charCodeAt(0)) && DATE.test(next) && CLOCK.test(tokens[index + 2]?.form ?? ''))
    return isName(tokens, first, index);
  const isPause = form === ',' || form === ':' || form === '-';
  return (
    isPause && isUpper(next.charCodeAt(0)) && (isGreeting(tokens, first, index) || isClosing(tokens, first, index))
  );
}

function isRuledLine(form: string): boolean {
  return form.length >= 10 && RULED_LINE.test(form);
}

/** The end of "03/27/2001 09:11 AM". */
function isStampEnd(tokens: readonly TokenSpan[], index: number): boolean {
  const form = tokens[index]?.form ?? '';
  if (HALF_OF_DAY.test(form))
    return CLOCK.test(tokens[index - 1]?.form ?? '') && DATE.test(tokens[index - 2]?.form ?? '');
  return (
    CLOCK.test(form) && DATE.test(tokens[index - 1]?.form ?? '') && !HALF_OF_DAY.test(tokens[index + 1]?.form ?? '')
  );
}

/** Only capitalised words and addresses. */
function isName(tokens: readonly TokenSpan[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    const form = tokens[at]?.form ?? '';
    if (!isUpper(form.charCodeAt(0)) && !form.includes('@')) return false;
  }
  return last > first;
}

/** "Dear Ms. Hall,", "Good morning Ruth -": a word of greeting, a name, and a pause. */
function isGreeting(tokens: readonly TokenSpan[], first: number, pause: number): boolean {
  const opening = GREETING.test(tokens[first]?.form ?? '') ? first : first + 1;
  if (opening >= pause - 1 || !GREETING.test(tokens[opening]?.form ?? '')) return false;
  for (let at = opening + 1; at < pause; at++) if (!isUpper(tokens[at]?.form.charCodeAt(0) ?? 0)) return false;
  return true;
}

/** "Kind regards,": at most three words, the last of them a word of closing. */
function isClosing(tokens: readonly TokenSpan[], first: number, pause: number): boolean {
  return pause > first && pause - first < 4 && CLOSING.test(tokens[pause - 1]?.form ?? '');
}
