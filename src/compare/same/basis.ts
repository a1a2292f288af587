/** "on a historical basis", "adjusted for the split": two reckonings of one sum are two figures. */
import type { QuantityClaim } from '../../claims/index.ts';

/** Words for how a sum is reckoned. Source: the terms of company accounts and official statistics, by hand. */
const BASIS =
  /\bon an? [a-z-]+(?: [a-z-]+)? basis\b|\bpro[- ]forma\b|\b(?:seasonally )?adjusted\b|\bunadjusted\b|\bbefore adjustment\b|\bexcluding\b|\bbefore (?:tax|exceptional|extraordinary)|\bafter tax|\bpre-?tax\b|\brestated\b|\b(?:at|in) constant\b|\bannuali[sz]ed\b|\bin real terms\b|\bin nominal terms\b/iu;

/** True where one sentence says how its figure is reckoned and the other says it otherwise, or not. */
export function areOnOtherBasis(a: QuantityClaim, b: QuantityClaim): boolean {
  if (a.quantity.dimension === 'count') return false;
  const [x, y] = [a, b].map(({ place }) => BASIS.exec(place.text)?.[0].toLowerCase());
  return x !== y;
}
