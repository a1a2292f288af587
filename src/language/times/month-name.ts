/** Which words are months here, and which are verbs ("may", "march"), adjectives ("august") or people ("Theresa May"). */

import { afterStop, nameWord, opensSentence } from './looks.ts';
import { allCapitals, capital, form, has, numberOf, type Pieces, small, touches } from './pieces.ts';
import { CLASS } from './vocabulary.ts';

/** The month (1 to 12) that the word names, and the piece after it and its full stop. */
export interface MonthName {
  readonly month: number;
  readonly to: number;
  readonly short: boolean;
}

/** Months that are other words too when in small letters. */
const OTHER_WORDS = new Set(['may', 'march', 'august', 'mar', 'jan', 'jun', 'dec', 'sep', 'oct', 'nov']);
/** Months that are given names or surnames. */
const NAMES = new Set(['april', 'may', 'june', 'august']);
/** Words after which a month is meant whatever follows. */
const STRONG = new Set(
  'in since during throughout last next this early mid late late- until till of every each'.split(' '),
);
/** Words after which a month is meant unless the text names a person so. */
const WEAK = new Set('by from to before after between and or through around about over following for on'.split(' '));
/** Words before a surname. */
const TITLES = new Set('mr mrs ms dr sir lady lord minister president'.split(' '));

/** The name of a month at the piece, in a shape that a date may have. */
export function monthName(pieces: Pieces, at: number): MonthName | undefined {
  const short = has(pieces, at, CLASS.monthShort) && !has(pieces, at, CLASS.month);
  if (!short && !has(pieces, at, CLASS.month)) return undefined;
  if (!capital(pieces, at) && OTHER_WORDS.has(form(pieces, at))) return undefined;
  return { month: numberOf(pieces, at), to: short || form(pieces, at) === 'may' ? stop(pieces, at) : at + 1, short };
}

/** A full stop belongs to a short form only; "in May." ends a sentence. */
function stop(pieces: Pieces, at: number): number {
  return has(pieces, at, CLASS.monthShort) ? afterStop(pieces, at + 1) : at + 1;
}

/** Whether the month stands for itself, without a day or year beside it. */
export function monthStandsAlone(pieces: Pieces, at: number, name: MonthName): boolean {
  const word = form(pieces, at);
  const before = form(pieces, at - 1) === '-' ? form(pieces, at - 2) : form(pieces, at - 1);
  if (name.short) return form(pieces, at + 1) === '.' && STRONG.has(before) && small(pieces, at - 1);
  if (word === 'may' && allCapitals(pieces, at)) return false;
  const ambiguous = NAMES.has(word) || word === 'march';
  if (!ambiguous) return true;
  if (STRONG.has(before)) return !(surnameFollows(pieces, name.to) && form(pieces, name.to + 1) === "'");
  if (WEAK.has(before)) return !surnameFollows(pieces, name.to) && !isPerson(pieces, word);
  if (before === 'the') return articleFits(pieces, name.to);
  if (word === 'april' || word === 'june' || word === 'august') {
    return !nameWord(pieces, at - 1) && !surnameFollows(pieces, name.to) && !opensName(pieces, at);
  }
  return false;
}

/** "April said": a month neither says nor does anything. */
function opensName(pieces: Pieces, at: number): boolean {
  const next = form(pieces, at + 1);
  return opensSentence(pieces, at) && ['said', 'says', 'has', 'had'].includes(next);
}

/** A capital word that is no month, day or title of a person with one of these given names. */
function surnameFollows(pieces: Pieces, at: number): boolean {
  if (!capital(pieces, at) || touchesMark(pieces, at)) return false;
  if (has(pieces, at, CLASS.month | CLASS.weekday | CLASS.determiner | CLASS.number | CLASS.holiday)) return false;
  return !TITLES.has(form(pieces, at)) && form(pieces, at) === '';
}

function touchesMark(pieces: Pieces, at: number): boolean {
  return has(pieces, at - 1, CLASS.mark) && touches(pieces, at);
}

/** "the May election", "the March deadline"; not "the march on the capital", "the March of the Penguins". */
function articleFits(pieces: Pieces, at: number): boolean {
  if (!small(pieces, at) && !has(pieces, at, CLASS.digits)) return false;
  return ![
    'on',
    'of',
    'for',
    'to',
    'through',
    'against',
    'past',
    'was',
    'is',
    'had',
    'has',
    'from',
    'in',
    'and',
  ].includes(form(pieces, at));
}

/** Whether the text names a person so: "Theresa May", "Mrs May". Searched once for each name. */
function isPerson(pieces: Pieces, word: string): boolean {
  const known = pieces.persons.get(word) ?? namesPerson(pieces, word);
  pieces.persons.set(word, known);
  return known;
}

function namesPerson(pieces: Pieces, word: string): boolean {
  for (let at = 1; at < pieces.count; at++) {
    if (form(pieces, at) !== word || !capital(pieces, at)) continue;
    const titled = TITLES.has(form(pieces, at - 1)) && capital(pieces, at - 1);
    const named = capital(pieces, at - 1) && form(pieces, at - 1) === '' && !touchesMark(pieces, at);
    if (titled || named) return true;
  }
  return false;
}
