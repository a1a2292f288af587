/** Datelines: "GENEVA — " and "BEIRUT (Reuters) - " before the first sentence, and lines that give the date alone. */
import { FULL_DATE } from '../date/find-date.ts';

const MAX_LENGTH = 100;
const DASH = /\s*(?:—|–|--)\s*|\s-\s+/u;
const STARTS_SENTENCE = /^["'“‘«(]*[\p{Lu}\p{N}]/u;
/** A dash before the sentence ends: then the first one opens a parenthesis ("NATO — an alliance — said"). */
const CLOSING_DASH = /^[^.!?]{1,80}?(?:—|–|\s--?\s)/u;
const AGENCY = /\s*\((?:\p{Lu}[\p{L}&./ -]{1,30})\)$/u;
const DAY_OF_YEAR = /,?\s+(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8}\.?)$/u;
const CAPITALS = /^\p{Lu}[\p{Lu}.'’ -]*\p{Lu}\.?$/u;
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|of|the|and|la|el|al)){0,4}$/u;

/** How long the dateline is that a paragraph begins with, and where the sentence after it begins; absent without one. */
export function openingDateline(text: string): { readonly end: number; readonly next: number } | undefined {
  const head = text.slice(0, MAX_LENGTH);
  const dash = DASH.exec(head);
  if (dash === null || dash.index < 3) return undefined;
  const next = dash.index + dash[0].length;
  const rest = text.slice(next, next + MAX_LENGTH);
  if (!STARTS_SENTENCE.test(rest) || CLOSING_DASH.test(rest) || !isPlace(head.slice(0, dash.index))) return undefined;
  return { end: dash.index, next };
}

/** A place in capitals, or any place that an agency or a date follows; a country or a second place may stand after it. */
function isPlace(head: string): boolean {
  const withoutAgency = head.replace(AGENCY, '');
  const place = withoutAgency.replace(new RegExp(`,?\\s+${FULL_DATE}$`, 'iu'), '').replace(DAY_OF_YEAR, '');
  const marked = place.length < head.length;
  const [first = '', ...more] = place.split(/,\s*|\//u);
  if (more.length > 2 || !more.every((part) => NAME.test(part))) return false;
  if (!CAPITALS.test(first)) return marked && NAME.test(first);
  return marked || more.length > 0 || first.replace(/[^\p{L}]/gu, '').length > 3;
}

const LABEL = '(?:(?:first |last )?(?:published|updated|posted|modified|dated?|issued)(?: on| at)?[: ]\\s*)?';
const PLACE = "(?:\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3},\\s*)?";
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[.,]*\\s+)?';
const CLOCK = '(?:[,\\s]+(?:at\\s+)?\\d{1,2}(?:[.:]\\d{2})?\\s*(?:[ap]\\.?m\\.?)?(?:\\s*\\(?[a-z]{2,4}\\)?)?)?';
const DATE_LINE = new RegExp(`^${LABEL}${PLACE}${WEEKDAY}${FULL_DATE}${CLOCK}\\.?$`, 'iu');

/** A line that says nothing but when, and perhaps where, the story was published. */
export function isDateline(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  const [first = '', ...more] = text.split(/\s*[|·•]\s*/u);
  return DATE_LINE.test(first) && more.every((part) => part.length < 40);
}

/** A line that ends in a date after a comma, as below the title of a report. */
export function endsInDate(text: string): boolean {
  return text.length <= 160 && new RegExp(`,\\s+${FULL_DATE}$`, 'iu').test(text);
}
