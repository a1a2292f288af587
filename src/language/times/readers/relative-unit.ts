/** "last week", "next year", "the past decade", "the next few days", "the following month", "its first nine months". */
import type { Grain, RelativeOffset } from '../../time.ts';
import { readCount } from '../count.ts';
import { lengthOfUnits } from '../lengths.ts';
import { form, has, type Pieces, unitOf } from '../pieces.ts';
import type { Reader, Reading } from '../reading.ts';
import { CLASS, type Unit } from '../vocabulary.ts';

type Direction = RelativeOffset['direction'];
interface Lead {
  readonly direction: Direction;
  /** Always of the text, whatever stands before it. */
  readonly text?: boolean;
  /** Only with a number or a plural: "the coming weeks", "its first nine months". */
  readonly several?: boolean;
}

const LEADS: Readonly<Record<string, Lead>> = {
  last: { direction: 'past' },
  past: { direction: 'past' },
  recent: { direction: 'past', several: true },
  next: { direction: 'future' },
  coming: { direction: 'future' },
  upcoming: { direction: 'future' },
  this: { direction: 'present' },
  current: { direction: 'present' },
  these: { direction: 'present', several: true },
  that: { direction: 'present', text: true },
  same: { direction: 'present', text: true },
  previous: { direction: 'past', text: true },
  preceding: { direction: 'past', text: true },
  following: { direction: 'future', text: true },
  first: { direction: 'present', text: true, several: true },
  opening: { direction: 'present', text: true, several: true },
  final: { direction: 'present', text: true, several: true },
};
/** "the rest of the year", "the first half of the year". */
const REST = new Set(['half', 'rest', 'remainder']);
const ARTICLES = new Set(['the', 'its', 'their', 'his', 'her', 'our', 'my', 'this']);

/** A unit before, after or around an anchor, or several. */
export const relativeUnit: Reader = {
  starts: CLASS.relative,
  read(pieces, at) {
    const article = ARTICLES.has(form(pieces, at)) && LEADS[form(pieces, at + 1)] !== undefined;
    const word = article ? at + 1 : at;
    const lead = LEADS[form(pieces, word)];
    if (lead === undefined) return theUnit(pieces, at);
    if (['that', 'this'].includes(form(pieces, word)) && article) return undefined;
    const count = form(pieces, word + 1) === '-' ? undefined : readCount(pieces, word + 1);
    if (count?.article === true) return undefined;
    const noun = count?.to ?? word + 1;
    const weekend = weekendAt(pieces, noun);
    const unit = weekend ? ({ unit: 'week', units: 1 } as const) : unitOf(pieces, noun);
    if (unit === undefined || !fits(pieces, at, word, noun, count !== undefined, lead)) return undefined;
    const plural = form(pieces, noun).endsWith('s');
    if (count === undefined && lead.several === true && !plural) return undefined;
    if (count === undefined && ofMonth(pieces, noun + 1)) return undefined;
    if (count !== undefined || plural) return stretch(pieces, at, noun + 1, lead, unit, count);
    return single(pieces, at, word, noun + 1, lead, unit.unit, unit.units, weekend ? 'weekend' : grainOf(unit.unit));
  },
};

/** "the last week of March" is a part of March, and no distance from anything. */
function ofMonth(pieces: Pieces, at: number): boolean {
  return form(pieces, at) === 'of' && has(pieces, at + 1, CLASS.month);
}

function weekendAt(pieces: Pieces, at: number): boolean {
  return form(pieces, at) === 'weekend' || form(pieces, at) === 'weekends';
}

/** "that day" after a verb of saying is a clause ("said that day care"); "last minute" and "first second" are no times. */
function fits(pieces: Pieces, at: number, word: number, noun: number, counted: boolean, lead: Lead): boolean {
  const unit = form(pieces, noun);
  if (!counted && (unit === 'minute' || unit === 'second' || unit === 'hour' || unit === 'quarters')) {
    return form(pieces, word) === 'past';
  }
  if (!counted && lead.text === true && ['minutes', 'seconds', 'hours'].includes(unit)) return false;
  if (form(pieces, noun + 1) === '-') return false;
  if (form(pieces, word) === 'that') return !unit.endsWith('s') && form(pieces, noun + 1) !== 'care';
  if (form(pieces, word) === 'past' && at === word && !counted) return false;
  return !(form(pieces, word) === 'same' && at === word);
}

/** "the past decade", "the next three weeks", "recent months", "the first nine months". */
function stretch(
  pieces: Pieces,
  from: number,
  to: number,
  lead: Lead,
  unit: { readonly unit: Unit; readonly units: number },
  count: ReturnType<typeof readCount>,
): Reading {
  const exact = count !== undefined && count.low === count.high;
  const sign = lead.direction === 'past' ? -1 : 1;
  const amount = exact && lead.direction !== 'present' ? { amount: sign * count.low * unit.units } : {};
  const text = lead.text === true || form(pieces, to) === 'of';
  return {
    from,
    to,
    kind: 'period',
    fields: {},
    relative: { ...amount, unit: unit.unit, direction: lead.direction },
    shape: 'stretch',
    anchor: text ? 'text' : 'draft',
    grain: count === undefined || count.approximate === true ? 'vague' : grainOf(unit.unit),
    ...(count === undefined ? {} : { duration: lengthOfUnits(count.low, count.high, unit.unit, unit.units) }),
    ...(exact ? {} : { approximate: true }),
  };
}

/** "last week", "the past week", "the following month", "the next day". */
function single(
  pieces: Pieces,
  from: number,
  word: number,
  to: number,
  lead: Lead,
  unit: Unit,
  units: number,
  grain: Grain,
): Reading {
  const article = from < word;
  const adjective = form(pieces, word);
  const sign = lead.direction === 'past' ? -1 : lead.direction === 'future' ? 1 : 0;

  const spanning =
    article && (adjective === 'past' || adjective === 'last' || adjective === 'coming' || adjective === 'next');
  const nextInStory = adjective === 'next' && (article || unit === 'day');
  const ofText = lead.text === true || nextInStory || (article && form(pieces, to) === 'of');
  const named = article && form(pieces, to) === 'of';
  const relative: RelativeOffset = named
    ? { amount: 0, unit, direction: 'present' }
    : { amount: sign * units, unit, direction: lead.direction };
  const open = grain === 'weekend' ? 'open' : 'unit';
  const stretched = spanning && adjective !== 'next' && !ofText && unit !== 'day';
  return {
    from,
    to,
    kind: stretched ? 'period' : 'relative',
    fields: {},
    relative,
    shape: stretched ? 'stretch' : open,
    anchor: ofText ? 'text' : 'draft',
    grain,
  };
}

/** "during the month", "of the year", "over the weekend": the one that is spoken of. */
function theUnit(pieces: Pieces, at: number): Reading | undefined {
  if (form(pieces, at) !== 'the') return undefined;
  const weekend = weekendAt(pieces, at + 1);
  const unit = weekend ? 'week' : unitOf(pieces, at + 1)?.unit;
  const word = form(pieces, at + 1);
  if (unit === undefined || word.endsWith('s') || unit === 'second' || unit === 'minute' || unit === 'hour')
    return undefined;
  if (!weekend && !['day', 'week', 'month', 'quarter', 'year', 'decade', 'century'].includes(word)) return undefined;
  const before = form(pieces, at - 1);
  const inPart = (before === 'of' || before === 'in') && has(pieces, at - 2, CLASS.part);
  const first = before === 'of' && (has(pieces, at - 2, CLASS.unit) || REST.has(form(pieces, at - 2)));
  const whole = before === 'for' && ['month', 'quarter', 'year'].includes(word);
  const during =
    ['during', 'throughout'].includes(before) || (weekend && ['over', 'at', 'on', 'before', 'after'].includes(before));
  if (!inPart && !first && !whole && !during) return undefined;
  return {
    from: at,
    to: at + 2,
    kind: 'relative',
    fields: {},
    relative: { amount: 0, unit, direction: 'present' },
    shape: 'open',
    anchor: unit === 'year' || unit === 'month' || weekend ? 'draft' : 'text',
    grain: weekend ? 'weekend' : grainOf(unit),
  };
}

/** The grain that goes with a unit. */
export function grainOf(unit: Unit): Grain {
  return unit === 'second' ? 'minute' : unit;
}
