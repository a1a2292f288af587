/** Twins: figures at the same place of two sentences that read the same but for their figures. */
import type { QuantityClaim } from '../../claims/index.ts';

/** A frame of fewer words, the figures among them, proves nothing. */
const LEAST_FRAME = 4;

/** The same words around the same figure of the sentence. */
export function isTwin(a: QuantityClaim, b: QuantityClaim): boolean {
  return a.nth === b.nth && a.frame === b.frame && a.frame.split(' ').length >= LEAST_FRAME;
}
