/** Words that bound or hedge a figure. Source: Quirk et al., A Comprehensive Grammar of English, 7.63 and 15.72; news usage. */
import type { Bound } from '../quantity.ts';

/** A phrase and the bound that it sets. */
export interface BoundPhrase {
  readonly words: readonly string[];
  readonly bound: Bound;
}

const BEFORE: Readonly<Record<Bound, string>> = {
  'at-least':
    'at least|at the very least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum|upwards of|upward of|as few as|as little as',
  'more-than':
    'more than|over|above|exceeding|greater than|higher than|longer than|in excess of|well over|well above|far more than|much more than|many more than|well more than|north of',
  'at-most':
    'at most|at the most|no more than|not more than|up to|as many as|as much as|a maximum of|maximum|no longer than|no higher than|no greater than',
  'less-than':
    'less than|fewer than|under|below|lower than|shorter than|well under|well below|far fewer than|far less than|much less than',
  about:
    'about|around|roughly|approximately|approx|some|circa|an estimated|estimated|in the region of|in the order of|on the order of|something like|give or take|somewhere around',
  nearly:
    'nearly|almost|just under|a little under|slightly under|close to|just short of|not quite|a little less than|slightly less than|slightly fewer than|just below|just shy of|very nearly|approaching|virtually|a shade under',
  'just-over':
    'just over|a little over|slightly over|slightly more than|a little more than|just above|just more than|little more than|a shade over|barely more than',
  exact: 'exactly|precisely|only|just|a total of|a mere|a record',
  between: '',
};

const AFTER: Readonly<Record<Bound, string>> = {
  'at-least':
    'or more|or greater|or higher|or over|or above|or longer|or older|plus|at least|and counting|or better|or bigger|or larger',
  'more-than': '',
  'at-most': 'or less|or fewer|or lower|or under|or below|or younger|or shorter|at most|at the most|or smaller',
  'less-than': '',
  about: 'or so|or thereabouts|odd|something|ish|give or take',
  nearly: '',
  'just-over': '',
  exact: 'exactly',
  between: '',
};

/** Signs before a figure. */
export const SIGNS_BEFORE: ReadonlyMap<string, Bound> = new Map([
  ['~', 'about'],
  ['≈', 'about'],
  ['<', 'less-than'],
  ['>', 'more-than'],
  ['≤', 'at-most'],
  ['≥', 'at-least'],
]);

/** Phrases before a figure, by their last word, longest first. */
export const BOUNDS_BEFORE = indexed(BEFORE, -1);
/** Phrases after a figure, by their first word, longest first. */
export const BOUNDS_AFTER = indexed(AFTER, 0);

function indexed(table: Readonly<Record<Bound, string>>, key: number): ReadonlyMap<string, readonly BoundPhrase[]> {
  const index = new Map<string, BoundPhrase[]>();
  const phrases = Object.entries(table).flatMap(([bound, list]) =>
    list.split('|').map((words) => ({ words: words.split(' '), bound })),
  );
  for (const { words, bound } of phrases.sort((a, b) => b.words.length - a.words.length)) {
    const last = words.at(key);
    if (last === undefined || last === '' || !isBound(bound)) continue;
    const list = index.get(last) ?? [];
    list.push({ words, bound });
    index.set(last, list);
  }
  return index;
}

function isBound(bound: string): bound is Bound {
  return bound in BEFORE;
}
