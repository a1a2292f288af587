/** A time in plain English: "by April 2019", "Saturday 9 February 2019", "three weeks ago" as "3 weeks ago". */
import type { KnownFields, RelativeOffset, TimeExpression, TimeValue } from '../time.ts';
import { secondsIn } from './lengths.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const QUARTERS = ['first', 'second', 'third', 'fourth'];

/** The time as a phrase, made from what the text gives and nothing else; a duration needs its length for that. */
export function describeTime(value: TimeValue, duration?: TimeExpression['duration']): string {
  const core = describeCore(value, duration);
  const approximate = value.approximate && value.grain !== 'vague' ? `about ${core}` : core;
  return value.bound === 'at' || value.bound === 'between' ? approximate : `${value.bound} ${approximate}`;
}

function describeCore(value: TimeValue, duration: TimeExpression['duration']): string {
  const named = describeFields(value.fields);
  if (value.lastFields !== undefined) return between(value.fields, value.lastFields);
  if (value.anchor === 'calendar' && value.hold === 'throughout' && value.fields.year === undefined) {
    return `every ${named === '' ? value.grain : named}`;
  }
  if (value.relative !== undefined) return withRelative(named, value, duration);
  return named === '' ? describeLength(duration) : named;
}

/** "3 weeks", "2 to 6 days", "at least 3 weeks", in the unit as written. */
function describeLength(duration: TimeExpression['duration']): string {
  if (duration === undefined) return 'some time';
  const { shortest, longest } = secondsIn(duration.unit);
  const low = Math.round((duration.low / shortest) * 10) / 10;
  const high = Math.round((duration.high / longest) * 10) / 10;
  const units = (count: number) => `${count} ${duration.unit}${count === 1 ? '' : 's'}`;
  if (high === Number.POSITIVE_INFINITY) return `at least ${units(low)}`;
  if (low === 0) return `up to ${units(high)}`;
  return Math.abs(high - low) <= 0.1 ? units(high) : `${low} to ${units(high)}`;
}

function between(first: KnownFields, last: KnownFields): string {
  return `${describeFields(first)} to ${describeFields(last)}`;
}

function withRelative(named: string, value: TimeValue, duration: TimeExpression['duration']): string {
  const { relative } = value;
  if (relative === undefined) return named;
  const { part, ...rest } = value.fields;
  const inner = describeFields(rest);
  if (inner === '') {
    const words = describeRelative(relative, value, duration);
    return part === undefined ? words : `${partWord(part)} ${words}`;
  }
  if (relative.unit === 'day') return dayPartOf(inner, relative, value.anchor);
  const lead = relative.direction === 'past' ? 'last' : relative.direction === 'future' ? 'next' : 'this';
  const simple = value.fields.quarter === undefined && value.fields.half === undefined;
  return simple ? `${lead} ${named}` : `${named} of ${lead} ${relative.unit}`;
}

/** "this evening", "yesterday morning", "the evening before". */
function dayPartOf(inner: string, relative: RelativeOffset, anchor: TimeValue['anchor']): string {
  const amount = relative.amount ?? 0;
  if (anchor === 'draft') {
    const day = amount === 0 ? 'this' : NEAR_DAYS[amount];
    return amount === -1 && inner === 'night' ? 'last night' : `${day ?? ''} ${inner}`.trim();
  }
  if (amount === 0) return `that ${inner}`;
  return amount < 0 ? `the ${inner} before` : `the next ${inner}`;
}

const NEAR_DAYS: Readonly<Record<number, string>> = { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' };
function describeRelative(relative: RelativeOffset, value: TimeValue, duration: TimeExpression['duration']): string {
  const { amount, unit, direction } = relative;
  const noun = value.grain === 'weekend' ? 'weekend' : unit;
  if (amount === undefined && value.anchor === 'text' && direction !== 'present') {
    return `${describeLength(duration)} ${direction === 'past' ? 'earlier' : 'later'}`;
  }
  if (amount === undefined) return vague(direction, unit);
  const size = Math.abs(amount);
  const units = `${size} ${noun}${size === 1 ? '' : 's'}`;
  if (value.bound === 'within' && value.anchor === 'draft')
    return `the ${direction === 'past' ? 'past' : 'next'} ${size === 1 ? noun : units}`;
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
  const late = fields.partOfDay !== undefined && fields.hour === undefined;
  const words = [
    clock(fields),
    (fields.decade ?? fields.century) === undefined ? fields.part : undefined,
    fields.weekday === undefined ? undefined : WEEKDAYS[fields.weekday - 1],
    late ? fields.partOfDay : undefined,
    fields.holiday,
    dayWords(fields),
    fields.month === undefined ? undefined : MONTHS[fields.month - 1],
    fields.season,
    ...portion('quarter', fields.quarter, fields.year),
    ...portion('half', fields.half, fields.year),
    fields.year?.toString(),
    fields.decade === undefined ? undefined : withPart(fields.part, `${fields.decade}s`),
    fields.century === undefined ? undefined : withPart(fields.part, `${ordinal(fields.century)} century`),
  ];
  return words.filter((word) => word !== undefined && word !== '').join(' ');
}

function dayWords(fields: KnownFields): string | undefined {
  if (fields.day === undefined) return undefined;
  return fields.month === undefined ? `the ${ordinal(fields.day)}` : String(fields.day);
}

function portion(noun: string, number: number | undefined, year: number | undefined): readonly string[] {
  if (number === undefined) return [];
  return [`the ${QUARTERS[number - 1] ?? ''} ${noun}`, ...(year === undefined ? [] : ['of'])];
}

/** "the late 1980s". */
function withPart(part: KnownFields['part'], words: string): string {
  return part === undefined ? `the ${words}` : `the ${part} ${words}`;
}

/** "3.42pm", "3.30pm GMT"; "7.30" where the half of the day is not known. */
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
