/** Numbers that name a thing: "page 3", "Boeing 737", "Formula One", "No 10", "Area 51". */
import {
  gapEnd,
  isDash,
  isDigit,
  isUpper,
  lowerWordAt,
  nextWord,
  startsSentence,
  wordBefore,
  wordEndingAt,
} from './cursor.ts';
import { digitsEnd } from './digits.ts';
import { readMeasure } from './measures.ts';
import { WEEKDAYS } from './months.ts';
import { countsPluralNoun } from './nouns.ts';
import type { Reader } from './reading.ts';
import { isResult } from './scores.ts';

/** Nouns that a number after them always names. Source: Quirk et al., 5.123 (numerals in apposition), with news examples. */
const NAMED: ReadonlySet<string> = new Set(
  'page pages p pp chapter chapters section sections article articles route flight highway interstate room gate nos nr volume vol fig episode grade channel platform paragraph para verse psalm resolution appendix version apartment apt suite junction category phase type paragraphs clause annex schedule footnote tier windows isbn issn zip covid apollo boeing airbus boeings iphone playstation xbox area war bowl proposition amendment formula ward lane motorway exhibit hangar runway'.split(
    ' ',
  ),
);

/** Nouns that a number names only where it counts nothing after it: "day 3", but "on that day 3 people". */
const OFTEN_NAMED: ReadonlySet<string> = new Set(
  'day week year month case group line unit game order stage table part class note box season series question level step rule model block bill item zone act code bus number numbers figure scene plot district lot track exit pier studio league division round floor house bed magnitude size serial catch'.split(
    ' ',
  ),
);

/** Capitalised words that start sentences and name nothing. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'a an the in on at by of to from for with and but or nor so yet as if when while after before since until than that this these those some all both another about around over under more fewer less only just nearly almost at least up down roughly approximately exactly our his her its their my your i he she it we they there here now then still what how why where who which no not per between among against out off into is was are were has had have said says killed including minus'.split(
    ' ',
  ),
);

/** Passes over a number that is part of a name. */
export const identifiers: Reader = (text, at, floor) => {
  const measure = readMeasure(text, at);
  if (measure === undefined || !measure.numeral.plain) return undefined;
  const before = nameBefore(text, at, floor);
  if (before === '') return capitalised(text, at, measure.numeral.end, floor);
  const lower = before.toLowerCase();
  if (lower === 'of' && wordBefore(text, wordBefore(text, at, floor).start, floor).word === 'Group')
    return { skip: measure.end };
  const bare = measure.dimension === 'count';
  if (isDoing(text, before, at, floor) && countsPluralNoun(text, measure.end)) return undefined;
  if (NAMED.has(lower) || isNo(before, text, at))
    return { skip: chainEnd(text, measure.numeral.end, lower.endsWith('s')) };
  if (OFTEN_NAMED.has(lower) && bare && !countsPluralNoun(text, measure.end)) {
    return { skip: chainEnd(text, measure.numeral.end, lower.endsWith('s')) };
  }
  if (!bare || !isUpper(before.charCodeAt(0)) || FUNCTION_WORDS.has(lower))
    return capitalised(text, at, measure.end, floor);
  if (!isDigit(text.charCodeAt(at))) return capitalised(text, at, measure.end, floor);
  return countsPluralNoun(text, measure.end) || WEEKDAYS.has(before) || inTitleCase(text) || isResult(text, at, floor)
    ? undefined
    : { skip: measure.end };
};

/** The word before, past one full stop: "No. 10", "p. 3". Nothing across the end of a sentence. */
function nameBefore(text: string, at: number, floor: number): string {
  const found = wordBefore(text, at, floor);
  if (found.word !== '') return found.word;
  if (text[at - 2] !== '.') return '';
  const dotted = wordEndingAt(text, at - 2, floor).word;
  return NAMED.has(dotted.toLowerCase()) || dotted.toLowerCase() === 'no' ? dotted : '';
}

/** "can type 40 words", "to schedule six flights": the word before the number is a verb. */
function isDoing(text: string, before: string, at: number, floor: number): boolean {
  if (!ALSO_VERBS.has(before)) return false;
  const doer = wordBefore(text, wordBefore(text, at, floor).start, floor).word.toLowerCase();
  return BEFORE_VERB.has(doer);
}

/** Of the nouns that a number names, those that are verbs too. By hand. */
const ALSO_VERBS: ReadonlySet<string> = new Set('type schedule group order stage track exit'.split(' '));
/** Source: Quirk et al., 3.21 (modal auxiliaries) and 6.2 (personal pronouns). */
const BEFORE_VERB: ReadonlySet<string> = new Set(
  'to can could will would shall should may might must cannot not i you we they'.split(' '),
);

const isNo = (before: string, text: string, at: number): boolean =>
  before === 'No' || before === 'Nos' || (before === 'no' && text[at - 2] === '.');

/** "Formula One", "the Six Nations": a capitalised number word that no sentence starts with. */
function capitalised(text: string, at: number, end: number, floor: number): { readonly skip: number } | undefined {
  if (!isUpper(text.charCodeAt(at)) || startsSentence(text, at) || inTitleCase(text)) return undefined;
  const before = wordBefore(text, at, floor).word;
  const next = nextWord(text, end);
  const named = isUpper(before.charCodeAt(0)) && !FUNCTION_WORDS.has(before.toLowerCase());
  return named || (next >= 0 && isUpper(text.charCodeAt(next))) ? { skip: end } : undefined;
}

/** "pages 3-5", "Chapters 4 to 6", "Articles 3, 5 and 8": the end of the figures that the same noun names. */
function chainEnd(text: string, at: number, plural: boolean): number {
  let end = at;
  for (let count = 0; count < 8; count += 1) {
    const start = linkEnd(text, end, plural);
    if (start < 0 || !isDigit(text.charCodeAt(start))) break;
    end = digitsEnd(text, start);
  }
  return end;
}

function linkEnd(text: string, at: number, plural: boolean): number {
  if (isDash(text.charCodeAt(at))) return at + 1;
  if (!plural) return -1;
  const comma = text[at] === ',' ? gapEnd(text, at + 1) : at;
  const start = gapEnd(text, comma);
  const word = lowerWordAt(text, start);
  if (['to', 'and', 'or'].includes(word)) return gapEnd(text, start + word.length);
  return comma > at ? start : -1;
}

/** True for a headline in title case: nearly every longer word of a short text has a capital. */
function inTitleCase(text: string): boolean {
  if (text.length > 160) return false;
  const words = text.match(/\p{L}{4,24}/gu) ?? [];
  const capitals = words.filter((word) => isUpper(word.charCodeAt(0))).length;
  return words.length >= 4 && capitals >= words.length * 0.8;
}
