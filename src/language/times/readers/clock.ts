/** Clock times: "8.20am", "3:42 p.m.", "15:30 GMT", "10 o'clock", "half past six", "22 minutes to five", "noon". */
import type { KnownFields } from '../../time.ts';
import { glued, readSmall } from '../count.ts';
import { countFollows, wordAt } from '../looks.ts';
import {
  allCapitals,
  digitsOf,
  endOf,
  form,
  has,
  lengthOf,
  numberOf,
  type Pieces,
  startOf,
  touches,
} from '../pieces.ts';
import type { Reader, Reading } from '../reading.ts';
import { CLASS, DAY_PARTS } from '../vocabulary.ts';

const ZONES = new Set('gmt utc bst cet cest est edt et pst pdt pt ist msk aest jst hkt cst cdt'.split(' '));
/** Words before a clock time that has nothing else to show that it is one. */
const CUES = new Set('at by from until till since before after around about between to'.split(' '));
/** Of these, the ones that stand before an hour in words, or one with its part of the day: "by six in the evening". */
const HOUR_CUES = new Set(
  'at by from until till since before after around about towards toward nearly almost'.split(' '),
);
/** With these before it, "after nine" is a time of day without more: "shortly after nine". */
const NEAR = new Set(['shortly', 'just', 'soon']);
/** What may follow a bare hour, beside a mark or a day. */
const AFTER_HOURS = new Set('on when as and but while yesterday today tomorrow'.split(' '));
/** Words of the market page: "closed at 7.30" is a price. */
const PRICED = new Set(
  'closed close traded trading ended stood priced quoted settled valued rate remains unchanged rose fell up down was is'.split(
    ' ',
  ),
);

/** A time of day. */
export const clock: Reader = {
  starts: CLASS.digits | CLASS.number | CLASS.clock | CLASS.determiner,
  read(pieces, at) {
    return named(pieces, at) ?? inWords(pieces, at) ?? military(pieces, at) ?? inDigits(pieces, at);
  },
};

interface Half {
  readonly to: number;
  readonly late: boolean;
}

function reading(from: number, to: number, fields: KnownFields, grain: 'hour' | 'minute', weak = false): Reading {
  return { from, to, kind: 'clock', fields, anchor: 'text', grain, ...(weak ? { weak } : {}) };
}

/** "noon", "12 noon", "midnight". */
function named(pieces: Pieces, at: number): Reading | undefined {
  const word = digitsOf(pieces, at) === 12 ? at + 1 : at;
  const name = form(pieces, word);
  if (name !== 'noon' && name !== 'midday' && name !== 'midnight') return undefined;
  const hour = name === 'midnight' ? 0 : 12;
  const zone = zoneAt(pieces, word + 1);
  const fields = { hour, partOfDay: name === 'midnight' ? name : 'noon', ...zone.fields } as const;
  return reading(at, zone.to, fields, 'hour');
}

/** "half past six", "quarter to nine", "a quarter past two", "22 minutes to five", "at ten to three", "ten o'clock". */
function inWords(pieces: Pieces, at: number): Reading | undefined {
  const start = form(pieces, at) === 'a' && form(pieces, at + 1) === 'quarter' ? at + 1 : at;
  const minutes = minutesAt(pieces, start);
  if (minutes === undefined) return oclock(pieces, at);
  const link = form(pieces, minutes.to);
  if (link !== 'past' && link !== 'to') return undefined;
  if (minutes.value === 30 && link === 'to') return undefined;
  const hour = readSmall(pieces, minutes.to + 1);
  if (hour === undefined || hour.value < 1 || hour.value > 12 || countFollows(pieces, hour.to)) return undefined;
  const named = minutes.named || link === 'past' || ['at', 'until', 'by', 'about'].includes(form(pieces, at - 1));
  if (!named || form(pieces, hour.to) === '-' || form(pieces, hour.to) === '%') return undefined;
  const half = halfAfter(pieces, hour.to);
  const twelve = link === 'past' ? hour.value : hour.value === 1 ? 12 : hour.value - 1;
  const minute = link === 'past' ? minutes.value : 60 - minutes.value;
  return reading(at, half?.to ?? hour.to, { ...hourFields(twelve, half), minute }, 'minute');
}

function minutesAt(pieces: Pieces, at: number): { to: number; value: number; named: boolean } | undefined {
  if (form(pieces, at) === 'half') return { to: at + 1, value: 30, named: true };
  if (form(pieces, at) === 'quarter') return { to: at + 1, value: 15, named: true };
  const small = readSmall(pieces, at);
  if (small === undefined || small.value < 1 || small.value > 59) return undefined;
  const unit = ['minute', 'minutes', 'min', 'mins'].includes(form(pieces, small.to));
  const link = form(pieces, unit ? small.to + 1 : small.to);
  if (link !== 'to' && link !== 'past') return undefined;
  if (!unit && small.value % 5 !== 0) return undefined;
  return { to: unit ? small.to + 1 : small.to, value: small.value, named: unit };
}

function oclock(pieces: Pieces, at: number): Reading | undefined {
  const hour = readSmall(pieces, at);
  if (hour === undefined || hour.value < 1 || hour.value > 12) return undefined;
  if (form(pieces, hour.to) === 'o' && form(pieces, hour.to + 1) === "'" && form(pieces, hour.to + 2) === 'clock') {
    const half = halfAfter(pieces, hour.to + 3);
    return reading(at, half?.to ?? hour.to + 3, hourFields(hour.value, half), 'hour');
  }
  const half =
    meridiem(pieces, hour.to) ?? (HOUR_CUES.has(form(pieces, at - 1)) ? halfAfter(pieces, hour.to) : undefined);
  if (has(pieces, at, CLASS.digits)) return undefined;
  if (half === undefined) {
    return bareHour(pieces, at, hour.to) ? reading(at, hour.to, hourFields(hour.value, half), 'hour') : undefined;
  }
  return reading(at, half.to, hourFields(hour.value, half), 'hour');
}

/** "shortly after nine on Monday", "just before six.": an hour that nothing else is counted in. */
function bareHour(pieces: Pieces, at: number, to: number): boolean {
  const side = form(pieces, at - 1);
  if (side === 'of' && form(pieces, at - 2) === 'stroke') return true;
  if (isAt(pieces, at) && form(pieces, to) === 'on' && has(pieces, to + 1, CLASS.weekday)) return true;
  if ((side !== 'after' && side !== 'before') || !NEAR.has(form(pieces, at - 2))) return false;
  const next = form(pieces, to);
  const ends = to >= pieces.count || [',', '.', ';', '!', '?'].includes(next);
  return ends || AFTER_HOURS.has(next) || has(pieces, to, CLASS.weekday);
}

/** "at ten", "at about ten". */
const isAt = (pieces: Pieces, at: number): boolean =>
  form(pieces, at - 1) === 'at' ||
  (['about', 'around', 'nearly', 'almost'].includes(form(pieces, at - 1)) && form(pieces, at - 2) === 'at');

/** "1530 GMT", "0800 local time". */
function military(pieces: Pieces, at: number): Reading | undefined {
  if (lengthOf(pieces, at) !== 4 || !has(pieces, at, CLASS.digits) || glued(pieces, at)) return undefined;
  const number = digitsOf(pieces, at);
  const zone = zoneAt(pieces, at + 1);
  if (zone.to === at + 1 || number >= 2400 || number % 100 > 59) return undefined;
  return reading(at, zone.to, { hour: Math.floor(number / 100), minute: number % 100, ...zone.fields }, 'minute');
}

/** "8am", "8.20 a.m.", "15:30", "at 7.30", "6 in the morning". */
function inDigits(pieces: Pieces, at: number): Reading | undefined {
  if (!has(pieces, at, CLASS.digits) || lengthOf(pieces, at) > 2 || glued(pieces, at)) return undefined;
  if (touches(pieces, at) && '/.:'.includes(form(pieces, at - 1))) return undefined;
  const hour = digitsOf(pieces, at);
  const minutes = minutesAfter(pieces, at + 1);
  const to = minutes === undefined ? at + 1 : at + 3;
  const minute = minutes === undefined ? {} : { minute: minutes };
  const half =
    meridiem(pieces, to) ??
    (minutes !== undefined || HOUR_CUES.has(form(pieces, at - 1)) ? halfAfter(pieces, to) : undefined);
  const grain = minutes === undefined ? 'hour' : 'minute';
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    const zone = zoneAt(pieces, half.to);
    return reading(at, zone.to, { ...hourFields(hour, half), ...minute, ...zone.fields }, grain);
  }
  if (hour > 23) return undefined;
  const doubt = hour >= 1 && hour <= 12 && pieces.text.charAt(startOf(pieces, at)) !== '0';
  const zone = zoneAt(pieces, to);
  const fields = { hour, ...minute, ...(doubt ? { halfDayUnknown: true } : {}), ...zone.fields };
  if (zone.to > to && minutes !== undefined) return reading(at, zone.to, fields, grain);
  if (minutes === undefined) return undefined;
  const sure = clockCue(pieces, at, to);
  return sure || form(pieces, at + 1) === ':' ? reading(at, to, fields, grain, !sure) : undefined;
}

/** The minutes of "8.20" and "8:20", from 0 to 59, where no third part follows. */
function minutesAfter(pieces: Pieces, at: number): number | undefined {
  const mark = form(pieces, at);
  if ((mark !== ':' && mark !== '.') || !touches(pieces, at) || !touches(pieces, at + 1)) return undefined;
  if (!has(pieces, at + 1, CLASS.digits) || lengthOf(pieces, at + 1) !== 2) return undefined;
  const goesOn = touches(pieces, at + 2) && touches(pieces, at + 3) && has(pieces, at + 3, CLASS.digits);
  if (goesOn && form(pieces, at + 2) !== '-') return undefined;
  const minutes = digitsOf(pieces, at + 1);
  return minutes > 59 ? undefined : minutes;
}

/** Whether a preposition shows that "7.30" or "15:30" is a time, and nothing shows that it is a price or figure. */
function clockCue(pieces: Pieces, at: number, to: number): boolean {
  const before = form(pieces, at - 1);
  const colon = form(pieces, at + 1) === ':';
  if (before !== 'at' && !(colon && CUES.has(before))) return false;
  if (countFollows(pieces, to) || ['-', '%', '/', '°'].includes(form(pieces, to))) return false;
  if (colon) return true;
  if (['against', 'pence', 'cents', 'euros', 'dollars', 'pounds'].includes(form(pieces, to))) return false;
  return !PRICED.has(form(pieces, at - 2)) && !PRICED.has(form(pieces, at - 3));
}

function hourFields(hour: number, half: Half | undefined): KnownFields {
  if (half === undefined) return { hour, halfDayUnknown: true };
  return { hour: (hour % 12) + (half.late ? 12 : 0) };
}

/** "am", "p.m.". The stop of "p.m." belongs to it, at the end of a sentence too. */
function meridiem(pieces: Pieces, at: number): Half | undefined {
  const word = form(pieces, at);
  if (word === 'am' || word === 'pm') return { to: at + 1, late: word === 'pm' };
  const letter = wordAt(pieces, at);
  if ((letter !== 'a' && letter !== 'p') || form(pieces, at + 1) !== '.' || form(pieces, at + 2) !== 'm')
    return undefined;
  if (!touches(pieces, at + 1) || !touches(pieces, at + 2)) return undefined;
  const stop = form(pieces, at + 3) === '.' && touches(pieces, at + 3);
  return { to: stop ? at + 4 : at + 3, late: letter === 'p' };
}

/** "am", or "in the morning", "at night". */
function halfAfter(pieces: Pieces, at: number): Half | undefined {
  const direct = meridiem(pieces, at);
  if (direct !== undefined) return direct;
  const lead = form(pieces, at);
  const word = lead === 'in' && form(pieces, at + 1) === 'the' ? at + 2 : lead === 'at' ? at + 1 : -1;
  if (!has(pieces, word, CLASS.dayPart)) return undefined;
  const part = DAY_PARTS[numberOf(pieces, word)];
  return part === 'morning' || part === 'afternoon' || part === 'evening' || part === 'night'
    ? { to: word + 1, late: part !== 'morning' }
    : undefined;
}

/** A time zone after the clock time: "GMT", "ET", "local time", "Eastern time". */
function zoneAt(pieces: Pieces, at: number): { readonly to: number; readonly fields: { readonly zone?: string } } {
  const word = form(pieces, at);
  if (ZONES.has(word) && allCapitals(pieces, at)) {
    return { to: at + 1, fields: { zone: pieces.text.slice(startOf(pieces, at), endOf(pieces, at)) } };
  }
  const named = word === 'local' || word === 'eastern';
  return named && form(pieces, at + 1) === 'time' ? { to: at + 2, fields: { zone: word } } : { to: at, fields: {} };
}
