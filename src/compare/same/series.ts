/** Does the draft give many figures for one noun, one for each firm, month or part? Then two of them seldom are of one thing. */
import type { QuantityClaim } from '../../claims/index.ts';
import type { CompareContext } from '../context.ts';

/** So many different figures of one noun are a series. */
const SERIES = 5;

const figures = new WeakMap<CompareContext['claims'], ReadonlyMap<string, number>>();

/** How many different figures the draft gives for the noun and dimension of a claim. */
export function figuresOf(claim: QuantityClaim, { claims }: CompareContext): number {
  const known = figures.get(claims) ?? countFigures(claims);
  figures.set(claims, known);
  return known.get(keyOf(claim)) ?? 0;
}

/** True where the draft gives so many different figures of the noun that they are a series. */
export const isOfSeries = (claim: QuantityClaim, context: CompareContext): boolean =>
  figuresOf(claim, context) >= SERIES;

function countFigures(claims: CompareContext['claims']): ReadonlyMap<string, number> {
  const values = new Map<string, Set<string>>();
  for (const claim of claims.all) {
    if (claim.kind !== 'quantity') continue;
    const { low, high } = claim.quantity.value;
    const key = keyOf(claim);
    const known = values.get(key) ?? new Set();
    values.set(key, known.add(`${low} ${high}`));
  }
  return new Map([...values].map(([key, set]) => [key, set.size]));
}

const keyOf = ({ quantity, measured }: QuantityClaim) => `${quantity.dimension} ${measured}`;
