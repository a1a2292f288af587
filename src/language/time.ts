/** What a time expression says: the fields that the text gives, what follows from them, how exactly. */
import type { TextSpan } from '../document/position.ts';

/** How coarse an expression is. */
export type Grain =
  | 'minute'
  | 'hour'
  | 'part-of-day'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half-year'
  | 'year'
  | 'decade'
  | 'century'
  | 'vague';

/** What the text itself gives; nothing here is implied. */
export interface KnownFields {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31. */
  readonly day?: number;
  /** 1 Monday to 7 Sunday, as in ISO 8601. */
  readonly weekday?: number;
  /** 0 to 23. */
  readonly hour?: number;
  readonly minute?: number;
  /** True where the clock time does not say a.m. or p.m. and could be either. */
  readonly halfDayUnknown?: boolean;
  readonly zone?: string;
  /** 1 to 4. */
  readonly quarter?: number;
  /** 1 or 2. */
  readonly half?: number;
  readonly season?: 'spring' | 'summer' | 'autumn' | 'winter';
  /** The first year: 1990 for "the 1990s". */
  readonly decade?: number;
  /** 19 for "the 19th century". */
  readonly century?: number;
  readonly partOfDay?: 'morning' | 'afternoon' | 'evening' | 'night' | 'noon' | 'midnight' | 'dawn' | 'dusk';
  /** "early 2018", "mid-March", "late in the year". */
  readonly part?: 'early' | 'mid' | 'late';
  /** A named day: "Christmas Day", "New Year's Eve". */
  readonly holiday?: string;
}

/** A distance from an anchor: "three weeks ago" is { amount: -3, unit: 'week' }, "in the coming weeks" has no amount. */
export interface RelativeOffset {
  readonly amount?: number;
  readonly unit: 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';
  readonly direction: 'past' | 'present' | 'future';
}

/** A day counted from 1970-01-01 (day 0) in the proleptic Gregorian calendar; no time zone. */
export type DayNumber = number;

/** Before, by, until, …: which side of the time is meant. */
export type TimeBound = 'at' | 'before' | 'by' | 'until' | 'from' | 'after' | 'since' | 'within' | 'between' | 'about';

/** A point or period. */
export interface TimeValue {
  readonly fields: KnownFields;
  /** For a period with two named ends ("between March and May 2019"): what the text gives of the last. */
  readonly lastFields?: KnownFields;
  /** What the expression counts from: the calendar (absolute), the draft's date, or another event or time in the text. */
  readonly anchor: 'calendar' | 'draft' | 'text';
  readonly relative?: RelativeOffset;
  /**
   * The first and last day it can mean, both included, where they follow from known fields and a known draft date. They
   * are those of the time that is named, without the bound: "by April 2019" has the days of April 2019.
   */
  readonly earliest?: DayNumber;
  readonly latest?: DayNumber;
  readonly grain: Grain;
  readonly bound: TimeBound;
  /** A point somewhere inside the period ("in March"), or all of it ("throughout March", "for three weeks"). */
  readonly hold: 'point' | 'throughout';
  readonly approximate: boolean;
}

/** A time expression of a text. */
export interface TimeExpression {
  /** With its preposition: "by April 2019", "on Saturday". */
  readonly span: TextSpan;
  /** The words that name the time alone: "April 2019", "Saturday". */
  readonly core: TextSpan;
  readonly kind: 'date' | 'weekday' | 'clock' | 'period' | 'duration' | 'relative' | 'set';
  readonly value: TimeValue;
  /** For kind "duration" ("three weeks", "two and a half years"): its length in seconds, lowest and highest. */
  readonly duration?: { readonly low: number; readonly high: number; readonly unit: string };
}
