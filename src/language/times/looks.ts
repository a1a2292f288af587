/** What stands beside a number or name and shows that it is, or is not, a time. */
import { glued } from './count.ts';
import { capital, digitsOf, endOf, form, has, lengthOf, type Pieces, small, startOf, touches } from './pieces.ts';
import { CLASS } from './vocabulary.ts';

/** Prepositions that stand before a time. */
export const BEFORE_TIMES = new Set(
  'in on at by from since until till before after during over throughout through within between about around circa following for'.split(
    ' ',
  ),
);
/** Words in -s that are no plural nouns. */
const NO_PLURALS = new Set(
  'was is has as his its this us does says less across thus perhaps always sees versus unless plus'.split(' '),
);
/** Nouns that are plural without -s, and what makes figures of digits. */
const COUNTED = new Set(
  (
    'people men women children police troops million billion trillion percent percentage cent pct pence per m km kg mm cm ' +
    'mph points'
  ).split(' '),
);
/** Plural nouns that a year may stand before. Source: our list of things that are held or published by year. */
const YEARLY = new Set(
  (
    'elections championships games olympics finals awards protests riots attacks floods results figures accounts ' +
    'sanctions talks polls midterms playoffs primaries wildfires fires bombings killings earnings sales profits ' +
    'estimates forecasts guidelines regulations levels prices bonds notes negotiations hearings accords'
  ).split(' '),
);

/** Whether the number that ends before the piece counts what follows: "2000 troops", "20 people", "1500 metres". */
export function countFollows(pieces: Pieces, at: number): boolean {
  if (form(pieces, at) === '%') return true;
  if (!small(pieces, at)) return false;
  if (COUNTED.has(form(pieces, at)) || has(pieces, at, CLASS.unit)) return true;
  const word = wordAt(pieces, at);
  return word.endsWith('s') && !word.endsWith('ss') && !NO_PLURALS.has(word);
}

/** Whether a plural noun that happens by the year follows: "the 2019 elections". */
export function yearlyFollows(pieces: Pieces, at: number): boolean {
  return small(pieces, at) && YEARLY.has(wordAt(pieces, at));
}

/** Whether the digits stand alone: no letter, currency, decimal, percentage, phone number or score goes on from them. */
export function standsAlone(pieces: Pieces, at: number): boolean {
  if (glued(pieces, at)) return false;
  if (touches(pieces, at) && (form(pieces, at - 1) === '/' || dashed(pieces, at - 1))) return false;
  return !goesOn(pieces, at + 1);
}

/** Whether the digits before the piece go on into it. */
export function goesOn(pieces: Pieces, at: number): boolean {
  if (!touches(pieces, at)) return false;
  const next = form(pieces, at);
  if (next === '%' || next === '°' || has(pieces, at, CLASS.word)) return true;
  const digits = touches(pieces, at + 1) && has(pieces, at + 1, CLASS.digits);
  return digits && (next === '.' || next === ',' || next === ':' || next === '/' || next === '-');
}

/** Whether a dash with digits before it touches: "555-2019". */
function dashed(pieces: Pieces, at: number): boolean {
  return form(pieces, at) === '-' && touches(pieces, at) && has(pieces, at - 1, CLASS.digits);
}

/** The piece in lower case, as text. */
export function wordAt(pieces: Pieces, at: number): string {
  return pieces.text.slice(startOf(pieces, at), endOf(pieces, at)).toLowerCase();
}

/** A year of four digits from 1000 to 2199 that stands alone; NaN otherwise. */
export function yearAt(pieces: Pieces, at: number): number {
  if (lengthOf(pieces, at) !== 4 || !standsAlone(pieces, at)) return Number.NaN;
  const year = digitsOf(pieces, at);
  return year >= 1000 && year < 2200 ? year : Number.NaN;
}

/** The piece after an abbreviation's full stop, or at itself where there is none or it may end the sentence as well. */
export function afterStop(pieces: Pieces, at: number): number {
  if (form(pieces, at) !== '.' || !touches(pieces, at)) return at;
  const goesOn = has(pieces, at + 1, CLASS.digits | CLASS.month | CLASS.monthShort) || small(pieces, at + 1);
  return goesOn || form(pieces, at + 1) === ',' ? at + 1 : at;
}

/** Whether the piece is the first of the text or of a sentence. */
export function opensSentence(pieces: Pieces, at: number): boolean {
  return at <= 0 || ['.', '!', '?', ':', '"', '“', ';', '—'].includes(form(pieces, at - 1));
}

/** Whether a name's word stands at the piece: a capital that no sentence start explains. */
export function nameWord(pieces: Pieces, at: number): boolean {
  return capital(pieces, at) && !opensSentence(pieces, at);
}
