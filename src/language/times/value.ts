/** From a reading to what Stet knows of a time. */
import { textSpan } from '../../document/position.ts';
import type { TimeExpression, TimeValue } from '../time.ts';
import type { CalendarDate } from './calendar.ts';
import { dayNumber } from './calendar.ts';
import {
  type ClosedExtent,
  calendarUnit,
  type Extent,
  extentBetween,
  extentOfFields,
  partOf,
  pointAway,
  stretchFrom,
} from './extent.ts';
import { endOf, type Pieces, startOf } from './pieces.ts';
import type { Reading } from './reading.ts';

/** The expression that a reading makes, with its days where they follow from it or from the draft's date. */
export function expressionOf(pieces: Pieces, reading: Reading, draft: CalendarDate | undefined): TimeExpression {
  const core = reading.core ?? reading;
  return {
    span: textSpan(startOf(pieces, reading.from), endOf(pieces, reading.to - 1)),
    core: textSpan(startOf(pieces, core.from), endOf(pieces, core.to - 1)),
    kind: reading.kind,
    value: timeValue(reading, draft),
    ...(reading.duration === undefined ? {} : { duration: reading.duration }),
  };
}

function timeValue(reading: Reading, draft: CalendarDate | undefined): TimeValue {
  return {
    fields: reading.fields,
    ...(reading.lastFields === undefined ? {} : { lastFields: reading.lastFields }),
    anchor: reading.anchor,
    ...(reading.relative === undefined ? {} : { relative: reading.relative }),
    ...extentOf(reading, draft),
    grain: reading.grain,
    bound: reading.bound ?? 'at',
    hold: reading.hold ?? 'point',
    approximate: reading.approximate ?? false,
  };
}

function extentOf(reading: Reading, draft: CalendarDate | undefined): Extent {
  if (reading.base !== undefined) return fromBase(reading, reading.base, draft);
  if (reading.lastFields !== undefined) return extentBetween(reading.fields, reading.lastFields) ?? {};
  if (reading.relative === undefined) return extentOfFields(reading.fields) ?? {};
  if (draft === undefined || reading.anchor !== 'draft') return {};
  return relativeExtent(reading, draft);
}

/** "two days before Christmas 2018". */
function fromBase(reading: Reading, base: Reading, draft: CalendarDate | undefined): Extent {
  const { earliest, latest } = extentOf(base, draft);
  const { relative } = reading;
  if (earliest === undefined || latest === undefined || relative?.amount === undefined) return {};
  return pointAway({ earliest, latest }, relative.unit, relative.amount);
}

function relativeExtent(reading: Reading, draft: CalendarDate): Extent {
  const { relative, fields } = reading;
  if (relative === undefined || reading.shape === 'open') return {};
  if (reading.shape === 'stretch') return stretchFrom(draft, relative);
  if (relative.amount === undefined) return {};
  const day = dayNumber(draft);
  if (reading.shape === 'point') return pointAway({ earliest: day, latest: day }, relative.unit, relative.amount);
  const inYear =
    relative.unit === 'year' ? extentOfFields({ ...fields, year: draft.year + relative.amount }) : undefined;
  return sideOf(inYear ?? partOf(calendarUnit(draft, relative.unit, relative.amount), fields.part), reading, day);
}

/** "earlier this month" ends with the draft's day, "later this year" starts with it. */
function sideOf(extent: ClosedExtent, reading: Reading, day: number): Extent {
  if (reading.relative?.amount !== 0 || reading.relative.direction === 'present') return extent;
  return reading.relative.direction === 'past'
    ? { earliest: extent.earliest, latest: Math.min(day, extent.latest) }
    : { earliest: Math.max(day, extent.earliest), latest: extent.latest };
}
