/** "an initial estimate of 40", "40 as first reported": a figure or time that the words beside it call an earlier one. */
import type { Sentence } from '../../language/sentence.ts';

/** Adjectives for what a later one replaces. By hand. */
const EARLIER = 'initial|earlier|previous|original|preliminary|provisional|outdated|old|first|former';
/** Nouns for a figure, a date or a statement of one. By hand. */
const FIGURE =
  'estimates?|figures?|tolls?|counts?|numbers?|totals?|tall(?:y|ies)|reports?|accounts?|forecasts?|targets?|deadlines?|dates?|plans?|schedules?|budgets?|projections?|valuations?|capacity|limits?|quotas?|offers?|bids?|versions?';

const BEFORE = new RegExp(
  `\\b(?:${EARLIER}) (?:(?!and\\b|or\\b)[\\p{L}-]+ ){0,2}(?:${FIGURE})(?: (?:of|for|at|was|were|had been|put at|set at))?(?: (?:about|around|roughly|some|nearly|almost|just|over|more than|at least))* ?[$£€]?$`,
  'iu',
);

/** How many characters before the value are looked at. */
const REACH = 70;

/** Do the words before the token `first` call what starts there an earlier figure or time? */
export function isEarlierFigure(sentence: Sentence, first: number): boolean {
  const start = sentence.tokens[first]?.span.start;
  if (start === undefined) return false;
  const at = start - sentence.span.start;
  return BEFORE.test(sentence.text.slice(Math.max(0, at - REACH), at));
}
