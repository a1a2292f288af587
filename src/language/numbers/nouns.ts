/** A cheap test, before any tagging, of whether a plural noun follows a figure. */
import { isLetter, nextWord, wordAt } from './cursor.ts';

/** Plurals without -s that figures in the news count. Source: Quirk et al., A Comprehensive Grammar of English, 5.83-5.92. */
const IRREGULAR: ReadonlySet<string> = new Set(
  'people men women children police policemen policewomen servicemen gunmen fishermen lawmen teeth feet mice sheep fish cattle deer aircraft spacecraft helicopter craft species series staff troops personnel youth alumni criteria media data bacteria lives wives'.split(
    ' ',
  ),
);

/** Words in -s that are no plural nouns: function words, adverbs and forms of verbs that often follow a figure. */
const NOT_PLURAL: ReadonlySet<string> = new Set(
  'as was is has its his this does us yes thus plus perhaps always across towards afterwards besides unless whereas versus less minus hers ours theirs yours besides sometimes nevertheless nonetheless says goes gets means comes takes makes becomes remains seems needs wants plus gas news status campus bonus virus crisis basis diabetes hepatitis'.split(
    ' ',
  ),
);

/** Adjectives that often stand between a figure and the noun that it counts. */
const BETWEEN: ReadonlySet<string> = new Set(
  'more new extra additional other young older elderly small large foreign local military civilian armed american british european'.split(
    ' ',
  ),
);

/** Races are run in metres: "100m hurdles" counts no hurdles. */
const RACES: ReadonlySet<string> = new Set(['hurdles', 'finals', 'heats', 'sprints', 'trials']);

/** True for a lower-case word that is a plural noun by its form. */
export function looksPlural(word: string): boolean {
  if (IRREGULAR.has(word)) return true;
  return word.length > 2 && word.endsWith('s') && !word.endsWith('ss') && !NOT_PLURAL.has(word) && !RACES.has(word);
}

/** True where a plural noun follows the figure that ends at `at`, directly, after one common adjective or after "of". */
export function countsPluralNoun(text: string, at: number): boolean {
  const start = nextWord(text, at);
  if (start < 0) return false;
  const word = wordAt(text, start);
  if (looksPlural(word)) return !isLetter(text.charCodeAt(start + word.length));
  if (!BETWEEN.has(word.toLowerCase())) return false;
  const second = nextWord(text, start + word.length);
  return second >= 0 && looksPlural(wordAt(text, second));
}
