/** What a superlative measures, and which figures can be at odds with it. */
import type { Claim, QuantityClaim, RankClaim } from '../../claims/index.ts';
import type { CompareContext } from '../context.ts';
import { claimsBeside } from './beside.ts';

/** What an adjective measures, and whether the greatest has the higher figure. By hand: gradable adjectives of size, age and price. */
const DEGREES: ReadonlyMap<string, { readonly dimensions: readonly string[]; readonly high: boolean }> = new Map(
  [
    ['long tall high deep wide broad thick', 'length', true],
    ['short low shallow narrow thin', 'length', false],
    ['large big', 'area count money volume mass', true],
    ['small', 'area count money volume mass', false],
    ['heavy', 'mass', true],
    ['light', 'mass', false],
    ['hot warm high', 'temperature', true],
    ['cold cool low', 'temperature', false],
    ['expensive costly dear valuable', 'money', true],
    ['cheap', 'money', false],
    ['fast quick', 'speed', true],
    ['slow', 'speed', false],
    ['old', 'age', true],
    ['young', 'age', false],
    ['high', 'count share money', true],
    ['low', 'count share money', false],
    ['record', 'count money length share temperature speed mass area', true],
  ]
    .flatMap(([words, dimensions, high]) =>
      `${words}`
        .split(' ')
        .map((word) => [word, { dimensions: `${dimensions}`.split(' '), high: high === true }] as const),
    )
    .reduce((found, [word, entry]) => {
      const known = found.get(word);
      return found.set(
        word,
        known === undefined ? entry : { ...known, dimensions: [...known.dimensions, ...entry.dimensions] },
      );
    }, new Map<string, { dimensions: readonly string[]; high: boolean }>()),
);

/** The dimensions that a rank's adjective measures; none for ranks without. */
export const dimensionsOf = ({ rank, degree }: RankClaim): readonly string[] =>
  rank === 'most' && degree !== undefined ? (DEGREES.get(degree)?.dimensions ?? []) : [];

/** True where the greatest has the higher figure ("largest"), false where the lower ("smallest"). */
export const isHigh = ({ degree }: RankClaim): boolean => DEGREES.get(degree ?? '')?.high ?? true;

/** The figure that the sentence of a superlative gives for it: the only one of what it measures. */
export function ownFigure(rank: RankClaim, { claims }: CompareContext): QuantityClaim | undefined {
  const dimensions = dimensionsOf(rank);
  const figures = claimsBeside(claims, rank).filter(
    (claim: Claim): claim is QuantityClaim =>
      claim.kind === 'quantity' && dimensions.includes(claim.quantity.dimension),
  );
  return figures.length === 1 ? figures[0] : undefined;
}
