/** Any numeral: in digits, a round number, a fraction, number words. */
import { readDigits } from './digits.ts';
import { readFraction } from './fractions.ts';
import type { Numeral } from './numeral.ts';
import { readVague } from './vague.ts';
import { readWords } from './words.ts';

/** The numeral that starts at `at`, or undefined. With `money`, "3m" and "3B" are millions and billions. */
export function readNumeral(text: string, at: number, money = false): Numeral | undefined {
  return readDigits(text, at, money) ?? readVague(text, at) ?? readFraction(text, at) ?? readWords(text, at);
}
