/** Do the two figures exclude each other, after rounding to the coarser one's precision? */
import type { Claim, QuantityClaim } from '../../claims/index.ts';
import { isKindOf, isPersonNoun } from '../../language/lexicon/index.ts';
import type { Interval } from '../../language/quantity.ts';
import { no, yes } from '../answer.ts';
import { comparable, disjoint, equal, finite, slack, widen } from '../interval.ts';
import { isTwin } from '../same/twin.ts';
import { type Explanation, takes } from '../vocabulary.ts';
import type { Clashing, ClashOptions } from './outcome.ts';

const QUESTION = 'values clash';
/** A bound ("more than 70") and a figure (96) that are further apart than this share are worth a look. */
const UNEVEN = 0.1;

/** Clash where no value fits both; compatible where both can be true but do not say the same. */
export function valueClash(a: Claim, b: Claim, { unless }: ClashOptions = {}): Clashing {
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return none('one of the two is no figure');
  const pair = comparable(a.quantity, b.quantity);
  if (pair === undefined) return none(`${a.value} and ${b.value} are not in one unit`);
  const share = takes(unless, 'rounding') ? roomOf(a, b) : 0;
  if (disjoint(widen(pair[0], share), widen(pair[1], share))) {
    if (takes(unless, 'part-of-whole') && !isTwin(a, b) && (smallerPart(a, b) || smallerPart(b, a)))
      return none(`${a.value} and ${b.value} may be a whole and its part`, 'part-of-whole');
    return { outcome: 'clash', answer: yes(QUESTION, `no value is both ${a.value} and ${b.value}`) };
  }
  if (isTwin(a, b) && areRangeAndBeyond(a, b))
    return { outcome: 'clash', answer: yes(QUESTION, `what is ${a.value} is not ${b.value}`) };
  if (isTwin(a, b) && areAlikeIntervals(pair) && !equal(...pair) && ![a, b].some(isBoundOfBound)) {
    return { outcome: 'clash', answer: yes(QUESTION, `${a.value} is not ${b.value}`) };
  }
  if (drifts(a, b, pair)) {
    return {
      outcome: 'compatible',
      answer: yes(QUESTION, `${a.value} and ${b.value} fit, but do not say the same`, 0.9),
    };
  }
  const rounded = disjoint(...pair) ? 'rounding' : undefined;
  return none(`${a.value} and ${b.value} can be one figure`, rounded);
}

/** False for figures of which valueClash is sure to say none: one figure, told in one way. */
export function mayClashInValue(a: Claim, b: Claim): boolean {
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return false;
  const [x, y] = [a.quantity, b.quantity];
  const isOne = x.unit === y.unit && x.bound === y.bound && equal(x.value, y.value) && !disjoint(x.value, y.value);
  return !isOne || x.approximate !== y.approximate;
}

/** How far each of the two may lie from its printed figure, as a share of it. */
const roomOf = (a: QuantityClaim, b: QuantityClaim) =>
  isTwin(a, b)
    ? Math.max(hedge(a), hedge(b), converted(a, b))
    : Math.max(slack(a.quantity), slack(b.quantity), converted(a, b));

/** One figure in two units ("60km", "37 miles") is rounded in each of them, small figures too. */
const converted = ({ quantity: x }: QuantityClaim, { quantity: y }: QuantityClaim) =>
  x.unit === y.unit
    ? 0
    : Math.min(0.05, Math.max(...[x, y].map((each) => each.grain / 2 / Math.max(finite(each.value), 1))));

/** Twins are told with one care: a plain figure stands for itself. */
const hedge = ({ quantity }: QuantityClaim) => (quantity.approximate ? slack(quantity) : 0);

/**
 * Two ranges that overlap are two estimates, and two limits of one kind ("at most 40", "at most 60") can both hold; in
 * sentences that read the same they are two versions of one.
 */
const areAlikeIntervals = ([x, y]: readonly [Interval, Interval]) =>
  Number.isFinite(x.low) === Number.isFinite(y.low) &&
  Number.isFinite(x.high) === Number.isFinite(y.high) &&
  x.low < x.high &&
  y.low < y.high;

/** "a ratio of 4 to 5", "a ratio of less than 4 to 5": the bound is set to both ends of one range. */
function areRangeAndBeyond({ quantity: x }: QuantityClaim, { quantity: y }: QuantityClaim): boolean {
  const [bound] = [x, y].filter((each) => each.bound === 'less-than' || each.bound === 'more-than');
  const range = bound === x ? y : x;
  if (bound?.parts === undefined || range.parts === undefined || range.bound !== 'between') return false;
  return bound.parts[0] === range.parts[0] && bound.parts[1] === range.parts[1];
}

/** "greater than more than 70": how far it is from the figure is left open twice. */
const isBoundOfBound = ({ value }: QuantityClaim): boolean =>
  /\bthan (?:more|less|fewer|greater|higher|lower) than\b/iu.test(value);

const none = (because: string, explanation?: Explanation): Clashing => ({
  outcome: 'none',
  answer: no(QUESTION, because, explanation),
});

/** A narrower set with the smaller figure is a part of the wider one, not at odds with it. */
function smallerPart(narrow: QuantityClaim, wide: QuantityClaim): boolean {
  const extra = narrow.subject.modifiers.filter((word) => !wide.subject.modifiers.includes(word));
  const kind =
    !areOfOneSide(narrow, wide) &&
    isNaturalPart(narrow) &&
    narrow.measured !== wide.measured &&
    isKindOf(narrow.measured, wide.measured);
  const isNarrower =
    kind ||
    narrow.scope.part === true ||
    (extra.length > 0 && narrow.frame !== wide.frame && !areTurnouts(narrow, wide));
  return isNarrower && finite(narrow.quantity.value) < finite(wide.quantity.value);
}

/** "of registered voters", "of the electorate": those who may vote are one body. */
const areTurnouts = ({ facet: x }: QuantityClaim, { facet: y }: QuantityClaim) =>
  x?.name === 'turnout' && y?.name === 'turnout';

/** Homes and houses that one flood damaged: what the event did decides, not the noun. */
const areOfOneSide = ({ facet: x }: QuantityClaim, { facet: y }: QuantityClaim) =>
  x !== undefined && y !== undefined && x.name === y.name && x.people !== true;

/** People by age, sex and office are parts of a crowd; by what they all are there as (passengers, miners), the crowd. By hand. */
const PARTS = new Set(
  'child boy girl baby infant toddler teenager woman man mother father foreigner soldier officer policeman guard firefighter medic nurse doctor journalist crew member official'.split(
    ' ',
  ),
);

const isNaturalPart = ({ measured }: QuantityClaim) => !isPersonNoun(measured) || PARTS.has(measured);

function drifts(a: QuantityClaim, b: QuantityClaim, [x, y]: ReturnType<typeof comparable> & {}): boolean {
  if (equal(x, y)) return a.quantity.approximate !== b.quantity.approximate;
  const bounded = [x, y].filter((interval) => !Number.isFinite(interval.low) || !Number.isFinite(interval.high));
  if (bounded.length !== 1) return false;
  const [p, q] = [finite(x), finite(y)];
  return Math.abs(p - q) > UNEVEN * Math.max(Math.abs(p), Math.abs(q));
}
