import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bandOf } from '../../src/findings/band.ts';
import { calibrated } from '../../src/findings/calibration.ts';

const WEIGHTS = { intercept: -0.5, slope: 1.2, unknown: -0.3, crowd: -0.4, rules: { careful: 0.8, careless: -1.5 } };
const flag = (rule: string, product: number, unknowns = 0, others = 0) => ({ rule, product, unknowns, others });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('calibrated', () => {
  it('leaves the product of a rule that was not measured', () => {
    expect(calibrated(flag('own-rule', 0.63, 2, 5), WEIGHTS)).toBe(0.63);
  });

  it('puts a rule that was often right above one that was often wrong', () => {
    expect(calibrated(flag('careful', 0.8), WEIGHTS)).toBeGreaterThan(calibrated(flag('careless', 0.8), WEIGHTS));
  });

  it('is less sure with open questions, and with many flags of one rule', () => {
    const alone = calibrated(flag('careful', 0.8), WEIGHTS);
    expect(calibrated(flag('careful', 0.8, 1), WEIGHTS)).toBeLessThan(alone);
    expect(calibrated(flag('careful', 0.8, 0, 3), WEIGHTS)).toBeLessThan(alone);
  });

  it('stays between 0 and 1 and keeps the order of products', () => {
    fc.assert(
      fc.property(share, share, (x, y) => {
        const [low, high] = [Math.min(x, y), Math.max(x, y)].map((product) =>
          calibrated(flag('careful', product), WEIGHTS),
        );
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(high ?? 0);
      }),
    );
  });
});

describe('bandOf', () => {
  it.each([
    [1, 'likely'],
    [0.8, 'likely'],
    [0.79, 'fair'],
    [0.5, 'fair'],
    [0.49, 'weak'],
    [0, 'weak'],
  ])('%d is %s', (confidence, band) => {
    expect(bandOf(confidence)).toBe(band);
  });
});
