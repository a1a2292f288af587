/** "Christmas Day", "New Year's Eve", "Easter 2021", "last Thanksgiving"; not "Christmas Island" or "a Christmas tree". */
import { HOLIDAYS, type Holiday } from '../holidays.ts';
import { BEFORE_TIMES, wordAt, yearAt } from '../looks.ts';
import { capital, form, has, type Pieces, small } from '../pieces.ts';
import type { Reader } from '../reading.ts';
import { CLASS } from '../vocabulary.ts';

const LEADS: Readonly<Record<string, -1 | 0 | 1>> = { last: -1, this: 0, next: 1 };
const BY_FIRST = new Map<string, Holiday[]>();
for (const one of HOLIDAYS) BY_FIRST.set(one.words[0] ?? '', [...(BY_FIRST.get(one.words[0] ?? '') ?? []), one]);

/** A named day. */
export const holiday: Reader = {
  starts: CLASS.holiday | CLASS.relative,
  read(pieces, at) {
    const lead = LEADS[form(pieces, at)];
    const start = lead === undefined ? at : at + 1;
    if (!capital(pieces, start) || !has(pieces, start, CLASS.holiday)) return undefined;
    const found = BY_FIRST.get(form(pieces, start))?.find((one) => spelled(pieces, start, one));
    if (found === undefined) return undefined;
    const to = start + found.words.length;
    const comma = form(pieces, to) === ',' ? to + 1 : to;
    const year = yearAt(pieces, comma);
    const dated = !Number.isNaN(year) && (comma === to || found.loose !== true);
    if (capital(pieces, to) && !dated) return undefined;
    if (found.loose === true && !dated && lead === undefined && !standsAlone(pieces, start, to)) return undefined;
    const relative =
      lead === undefined ? {} : { relative: { amount: lead, unit: 'year', direction: direction(lead) } as const };
    return {
      from: at,
      to: dated ? comma + 1 : to,
      kind: 'date',
      fields: { holiday: found.name, ...(dated ? { year } : {}) },
      ...relative,
      ...(lead === undefined ? {} : { shape: 'open' as const }),
      anchor: dated ? 'calendar' : 'draft',
      grain: 'day',
    };
  },
};

function direction(lead: -1 | 0 | 1): 'past' | 'present' | 'future' {
  if (lead === 0) return 'present';
  return lead < 0 ? 'past' : 'future';
}

function spelled(pieces: Pieces, at: number, one: Holiday): boolean {
  return one.words.every((word, index) => {
    const piece = at + index;
    if (form(pieces, piece) !== word && wordAt(pieces, piece) !== word) return false;
    return index === 0 || word === "'" || word === 's' || capital(pieces, piece);
  });
}

/** After a preposition and before no noun. */
function standsAlone(pieces: Pieces, from: number, to: number): boolean {
  const before = form(pieces, from - 1) === 'the' ? form(pieces, from - 2) : form(pieces, from - 1);
  if (!BEFORE_TIMES.has(before) && before !== 'and') return false;
  return !small(pieces, to) || form(pieces, to) !== '';
}
