/** The ways in which two claims can clash, by name. */
import type { Claim } from '../../claims/index.ts';
import type { CompareContext } from '../context.ts';
import type { Clash } from '../vocabulary.ts';
import type { Clashing, ClashOptions } from './outcome.ts';
import { partClash } from './part-over-whole.ts';
import { placeClash } from './place.ts';
import { polarityClash } from './polarity.ts';
import { poleClash } from './pole.ts';
import { timeClash } from './time.ts';
import { valueClash } from './value.ts';
import { wordsClash } from './words.ts';

/** Compares two claims that are about the same thing. */
export type ClashFunction = (a: Claim, b: Claim, options: ClashOptions, context: CompareContext) => Clashing;

const CLASHES: Record<Clash, ClashFunction> = {
  value: valueClash,
  pole: poleClash,
  polarity: polarityClash,
  time: timeClash,
  place: placeClash,
  words: wordsClash,
  'part-over-whole': partClash,
};

/** The function that tells whether two claims clash in the named way. */
export const clashOf = (clash: Clash): ClashFunction => CLASHES[clash];
