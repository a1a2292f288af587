/** Can two figures that stand at the same place of one sentence be one figure? */
import type { QuantityClaim } from '../../claims/index.ts';
import type { Interval, NumericExpression } from '../../language/quantity.ts';
import { type Answer, no, yes } from '../answer.ts';
import { comparable, disjoint, finite, inOneUnit, slack, widen } from '../interval.ts';

/** Bounds of one kind ("more than 40", "more than 14") are compared as figures: the sentence is one. */
export function figureClash(a: QuantityClaim, b: QuantityClaim): Answer {
  const question = 'values clash';
  const isOne = canBeOne(a, b);
  if (isOne === undefined) return no(question, `${a.value} and ${b.value} are not in one unit`);
  if (isOne) return no(question, `${a.value} and ${b.value} can be one figure`);
  if (areTooFarApart(a, b)) return no(question, `${a.value} and ${b.value} are too far apart for one thing`);
  return yes(question, `no value is both ${a.value} and ${b.value}`);
}

/** Is there a value that is one and not the other, and are they near enough for one thing? */
export const figuresClash = (a: QuantityClaim, b: QuantityClaim): boolean =>
  canBeOne(a, b) === false && !areTooFarApart(a, b);

function areTooFarApart({ quantity: p }: QuantityClaim, { quantity: q }: QuantityClaim): boolean {
  const [x, y] = [Math.abs(finite(p.value)), Math.abs(finite(q.value))];
  return Math.max(x, y) > FARTHEST * Math.min(x, y);
}

/** Figures further apart than this are of other things, or a slip that another rule finds. */
const FARTHEST = 50;

/** Whether one value fits both, as far as they are rounded; undefined where they are not in one unit. */
export function canBeOne({ quantity: p }: QuantityClaim, { quantity: q }: QuantityClaim): boolean | undefined {
  const pair = besideRate(p, q);
  if (pair === undefined) return undefined;
  const room = Math.max(slack(p), slack(q));
  const [x, y] = areAlikeBounds(...pair) ? ([point(pair[0]), point(pair[1])] as const) : pair;
  return !disjoint(widen(x, room), widen(y, room));
}

/** One figure, with the same bound or another: "forty minutes", "less than forty minutes". */
export const mayBeTold = (a: QuantityClaim, b: QuantityClaim): boolean =>
  canBeOne(a, b) === true ||
  (a.quantity.unit === b.quantity.unit && finite(a.quantity.value) === finite(b.quantity.value));

/** "one billion … every year" may be read as a rate or as a count of a year: in one sentence told again it is one thing. */
function besideRate(x: NumericExpression, y: NumericExpression): readonly [Interval, Interval] | undefined {
  return x.per !== undefined && y.per !== undefined ? comparable(x, y) : inOneUnit(x, y);
}

const areAlikeBounds = (x: Interval, y: Interval) =>
  Number.isFinite(x.low) === Number.isFinite(y.low) && Number.isFinite(x.high) === Number.isFinite(y.high);

const point = (interval: Interval): Interval =>
  Number.isFinite(interval.low) && Number.isFinite(interval.high)
    ? interval
    : { low: finite(interval), high: finite(interval), lowOpen: false, highOpen: false };
