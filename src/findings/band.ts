/** How sure Stet is, in three words. */

export type Band = 'likely' | 'fair' | 'weak';

/** The bands and where they begin, the surest first. */
export const BANDS: readonly { readonly name: Band; readonly from: number }[] = [
  { name: 'likely', from: 0.8 },
  { name: 'fair', from: 0.5 },
  { name: 'weak', from: 0 },
];

/** The band of a confidence from 0 to 1. */
export const bandOf = (confidence: number): Band => BANDS.find(({ from }) => confidence >= from)?.name ?? 'weak';
