/** How often findings were right, by what speaks for them. Made by `npm run calibrate`; see calibration.ts for what the numbers mean. */
export interface CalibrationWeights {
  readonly intercept: number;
  /** Of the log odds of the walk's product. */
  readonly slope: number;
  /** What each question that the text does not answer adds to the log odds; 0 or less. */
  readonly unknown: number;
  /** What each doubling of the flags of one rule in one draft adds; 0 or less. */
  readonly crowd: number;
  /** What a built-in rule adds; a rule that is not here is none of ours, and its product stands. */
  readonly rules: Readonly<Record<string, number>>;
}

export const CALIBRATION: CalibrationWeights = {
  intercept: 0,
  slope: 1,
  unknown: 0,
  crowd: 0,
  rules: {},
};
