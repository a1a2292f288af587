/** A numeral: the figures or number words alone, without unit, currency, bound or range. */

/** A numeral as read, with what its print tells of its precision. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  /** Equal to `low`, save for "dozens" or "a couple". */
  readonly high: number;
  readonly highOpen: boolean;
  readonly form: 'digits' | 'words' | 'fraction' | 'vague';
  readonly approximate: boolean;
  /** The weight of the last digit that counts; a plain whole figure below 100 is taken as counted, so 1 for "40". */
  readonly grain: number;
  /** The grain where a hedge says that the figure is rounded: 10 for "about 40". */
  readonly hedgedGrain: number;
  /** Before the magnitude: 3.4 for "3.4 million". */
  readonly mantissa: number;
  /** The power of ten of the magnitude word: 6 for "3.4 million", 0 where there is none. */
  readonly exponent: number;
  /** True for a bare whole number, "12" or "twelve": no separator, decimal or magnitude. */
  readonly plain: boolean;
}

/** The weights of the last digit of a whole mantissa: as taken plainly, and as taken when hedged. */
export function wholeGrains(mantissa: number): { readonly grain: number; readonly hedgedGrain: number } {
  let weight = 1;
  if (mantissa !== 0) while (mantissa % (weight * 10) === 0) weight *= 10;
  return { grain: Math.abs(mantissa) < 100 ? 1 : weight, hedgedGrain: weight };
}
