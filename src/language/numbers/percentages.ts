/** Percentages and percentage points: "12%", "12 per cent", "12pc", "0.5 percentage points", "25 basis points". */
import { gapEnd, jointEnd, phraseEnd } from './cursor.ts';
import type { Unit } from './units.ts';

/** Percentage points and basis points; the base unit is the point of a percentage. */
export const PERCENTAGE_POINT: Unit = { name: 'percentage point', dimension: 'percentage-points', factor: 1 };
const BASIS_POINT: Unit = { name: 'basis point', dimension: 'percentage-points', factor: 0.01 };

const PERCENT = [['per', 'cent'], ['percent'], ['pc'], ['pct']] as const;
const POINTS = [['percentage', 'points'], ['percentage', 'point'], ['percent', 'points'], ['pp']] as const;

/** What a percentage is: a share, or points with their unit; and where it ends. */
export interface Percentage {
  readonly end: number;
  readonly points?: Unit;
}

/** The percent sign or words after a figure that ends at `at`, or undefined. */
export function readPercentage(text: string, at: number): Percentage | undefined {
  const start = jointEnd(text, at);
  const sign = gapEnd(text, at);
  if (text[sign] === '%' || text[sign] === '٪') return points(text, sign + 1) ?? { end: sign + 1 };
  if (!'pPbB'.includes(text[start] ?? ' ')) return undefined;
  const basis = phraseEnd(text, start, ['basis', 'points']);
  if (basis > 0) return { end: basis, points: BASIS_POINT };
  const pointed = firstPhrase(text, start, POINTS);
  if (pointed > 0) return { end: pointed, points: PERCENTAGE_POINT };
  const hyphenated = text.slice(start, start + 16).toLowerCase() === 'percentage-point' ? start + 16 : -1;
  if (hyphenated > 0) return { end: hyphenated + (text[hyphenated] === 's' ? 1 : 0), points: PERCENTAGE_POINT };
  const end = firstPhrase(text, start, PERCENT);
  return end > 0 ? { end } : undefined;
}

/** "5% points". */
function points(text: string, at: number): Percentage | undefined {
  const end = phraseEnd(text, gapEnd(text, at), ['points']);
  return end > 0 ? { end, points: PERCENTAGE_POINT } : undefined;
}

function firstPhrase(text: string, start: number, phrases: readonly (readonly string[])[]): number {
  for (const phrase of phrases) {
    const end = phraseEnd(text, start, phrase);
    if (end > 0) return end;
  }
  return -1;
}
