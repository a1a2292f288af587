/**
 * Weights are stored as one signed byte, the square root of the weight: small weights, which are many, keep their differences,
 * and large ones their size.
 */
const STEPS = 127;
export const LARGEST = STEPS * STEPS;

/** The byte that stands for a weight of at most LARGEST either way. */
export function encode(weight: number): number {
  const step = Math.min(STEPS, Math.round(Math.sqrt(Math.abs(weight))));
  return (weight < 0 ? -step : step) & 255;
}

/** The weight that each byte stands for. */
export const DECODED = Float64Array.from({ length: 256 }, (_, byte) => {
  const step = byte > STEPS ? byte - 256 : byte;
  return step < 0 ? -step * step : step * step;
});
