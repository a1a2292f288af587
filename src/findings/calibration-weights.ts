/** How often findings were right, by rule. Made by `npm run calibrate`; see calibration.ts for what the numbers mean. */
export interface CalibrationWeights {
  readonly intercept: number;
  readonly slope: number;
  /** What a rule adds to the log odds; a rule that is not here adds nothing. */
  readonly rules: Readonly<Record<string, number>>;
}

export const CALIBRATION: CalibrationWeights = {
  intercept: 0,
  slope: 1,
  rules: {},
};
