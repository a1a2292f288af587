/** Bylines: "By Jane Doe", "From agencies in Geneva", and the credits below a story. */
import { FULL_DATE } from '../date/find-date.ts';

const MAX_LENGTH = 130;
const STARTS = /^(?:by|from|words by|words:|text by|story by|report by|written by|edited by|based on)\b/iu;
const STARTS_AGENCY = /^(?:combined|compiled|agency|agencies|staff|wire)\b/iu;
const CREDIT = /^\(?(?:additional )?(?:reporting|writing|editing|edited|written|compiled) by \p{Lu}/iu;
const AGENCY =
  /\b(?:agency|agencies|correspondents?|reporters?|staff|wires?|press|news|reports|dispatches|service|desk|bureau|newsroom)\b/iu;
/** Small words that stand between the names of a byline. */
const SMALL = new Set(
  (
    'a additional agencies agency and at based bureau by combined compiled contributors correspondent correspondents de ' +
    'desk dispatches for foreign from in news newsroom of on our press reporter reporters reporting reports service ' +
    'special staff state the to van von wire wires with'
  ).split(' '),
);

/** Whether a line above a story names its writers. Of a line in italics or bold, a list of agencies is enough. */
export function isByline(text: string, emphasised: boolean): boolean {
  const names = text.replace(new RegExp(`[,|\\s]*${FULL_DATE}.*$`, 'iu'), '');
  if (names.length > MAX_LENGTH || /[.!?]$|\n/u.test(names)) return false;
  const words = names.split(/[\s,;|/&]+/u).filter((word) => word !== '');
  if (!words.every(isNameOrSmall)) return false;
  if (STARTS_AGENCY.test(names) || (emphasised && AGENCY.test(names))) return true;
  return STARTS.test(names) && (AGENCY.test(names) || words.slice(1).some((word) => /^\p{Lu}/u.test(word)));
}

/** Whether a paragraph says who reported, wrote or edited the story. */
export function isCredit(text: string): boolean {
  return text.length <= 300 && CREDIT.test(text);
}

function isNameOrSmall(word: string): boolean {
  return /^\(?\p{Lu}/u.test(word) || SMALL.has(word.replace(/:$/u, '').toLowerCase());
}
