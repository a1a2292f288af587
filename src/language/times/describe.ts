/** A time in plain English: "by April 2019", "Saturday 9 February 2019", "three weeks ago" as "3 weeks ago". */
import type { KnownFields, RelativeOffset, TimeValue } from '../time.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const QUARTERS = ['first', 'second', 'third', 'fourth'];

/** The time as a phrase, made from what the text gives and nothing else. */
export function describeTime(value: TimeValue): string {
  const named = describeFields(value.fields);
  const core = value.lastFields === undefined ? withRelative(named, value) : between(value.fields, value.lastFields);
  const approximate = value.approximate && value.grain !== 'vague' ? `about ${core}` : core;
  return value.bound === 'at' || value.bound === 'between' || core === ''
    ? approximate
    : `${value.bound} ${approximate}`;
}

function between(first: KnownFields, last: KnownFields): string {
  return `${describeFields(first)} to ${describeFields(last)}`;
}

function withRelative(named: string, value: TimeValue): string {
  const { relative } = value;
  if (relative === undefined) return named === '' ? 'a while' : named;
  const { part, ...rest } = value.fields;
  const inner = describeFields(rest);
  if (inner === '') {
    const words = describeRelative(relative, value);
    return part === undefined ? words : `${partWord(part)} ${words}`;
  }
  if (relative.unit === 'day') return dayPartOf(inner, relative, value.anchor);
  const lead = relative.direction === 'past' ? 'last' : relative.direction === 'future' ? 'next' : 'this';
  const simple = value.fields.quarter === undefined && value.fields.half === undefined;
  return simple ? `${lead} ${named}` : `${named} of ${lead} ${relative.unit}`;
}

/** "this evening", "yesterday at 8am". */
function dayPartOf(inner: string, relative: RelativeOffset, anchor: TimeValue['anchor']): string {
  const day = anchor === 'draft' ? NEAR_DAYS[relative.amount ?? 0] : TEXT_DAYS[relative.amount ?? 0];
  return day === undefined ? inner : `${day} ${inner}`;
}

const NEAR_DAYS: Readonly<Record<number, string>> = { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' };
const TEXT_DAYS: Readonly<Record<number, string>> = { [-1]: 'the day before', 0: 'that day', 1: 'the next day' };

function describeRelative(relative: RelativeOffset, value: TimeValue): string {
  const { amount, unit, direction } = relative;
  const noun = value.grain === 'weekend' ? 'weekend' : unit;
  if (amount === undefined) return vague(direction, unit);
  const size = Math.abs(amount);
  const units = `${size} ${noun}${size === 1 ? '' : 's'}`;
  if (value.bound === 'within') return units;
  if (value.hold === 'throughout' && size > 0)
    return `the ${direction === 'past' ? 'past' : 'next'} ${size === 1 ? noun : units}`;
  if (value.anchor === 'text') return fromText(amount, noun, units);
  const day = unit === 'day' && value.grain === 'day' ? NEAR_DAYS[amount] : undefined;
  if (day !== undefined) return day;
  if (amount === 0)
    return direction === 'present' ? `this ${noun}` : `${direction === 'past' ? 'earlier' : 'later'} this ${noun}`;
  if (size === 1) return `${amount < 0 ? 'last' : 'next'} ${noun}`;
  return amount < 0 ? `${units} ago` : `in ${units}`;
}

function fromText(amount: number, noun: string, units: string): string {
  if (amount === 0) return `that ${noun}`;
  return `${units} ${amount < 0 ? 'earlier' : 'later'}`;
}

function vague(direction: RelativeOffset['direction'], unit: string): string {
  if (direction === 'present') return `these ${unit}s`;
  return direction === 'past' ? `recent ${unit}s` : `the coming ${unit}s`;
}

function partWord(part: NonNullable<KnownFields['part']>): string {
  return part === 'mid' ? 'the middle of' : part;
}

/** The fields from small to large, as British papers write them. */
function describeFields(fields: KnownFields): string {
  const words = [
    clock(fields),
    fields.weekday === undefined ? undefined : WEEKDAYS[fields.weekday - 1],
    fields.partOfDay !== undefined && fields.hour === undefined ? fields.partOfDay : undefined,
    fields.part === undefined ? undefined : fields.part === 'mid' ? 'mid' : fields.part,
    fields.holiday,
    fields.day !== undefined && fields.month === undefined ? `the ${ordinal(fields.day)}` : fields.day?.toString(),
    fields.month === undefined ? undefined : MONTHS[fields.month - 1],
    fields.season,
    fields.quarter === undefined ? undefined : `the ${QUARTERS[fields.quarter - 1] ?? ''} quarter`,
    fields.half === undefined ? undefined : `the ${QUARTERS[fields.half - 1] ?? ''} half`,
    (fields.quarter !== undefined || fields.half !== undefined) && fields.year !== undefined ? 'of' : undefined,
    fields.year?.toString(),
    fields.decade === undefined ? undefined : `the ${fields.decade}s`,
    fields.century === undefined ? undefined : `the ${ordinal(fields.century)} century`,
  ];
  return words.filter((word) => word !== undefined && word !== '').join(' ');
}

/** "3.42pm", "15.30 GMT", "7.30 (a.m. or p.m.)". */
function clock(fields: KnownFields): string | undefined {
  const { hour, minute, zone } = fields;
  if (hour === undefined) return undefined;
  const tail = zone === undefined ? '' : ` ${zone}`;
  if (fields.partOfDay === 'noon' || fields.partOfDay === 'midnight') return `${fields.partOfDay}${tail}`;
  const minutes = minute === undefined ? '' : `.${String(minute).padStart(2, '0')}`;
  if (fields.halfDayUnknown === true) return `${hour}${minutes === '' ? " o'clock" : minutes}${tail}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? 'am' : 'pm'}${tail}`;
}

/** "1st", "22nd", "13th". */
function ordinal(number: number): string {
  const teens = number % 100 > 10 && number % 100 < 14;
  return `${number}${teens ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`;
}
