/** "The Belgian", "a Swede": a person by the country that he or she is of. */
import { countryOfDemonym } from '../language/lexicon/index.ts';
import type { Token } from '../language/sentence.ts';

/** Words that with "the" mean the whole people ("the French", "the Chinese"), not one of them. */
const WHOLE_PEOPLE = /(?:ese|sh|ch|ss)$/u;

/** A demonym that can stand for one person: "Belgian", not "Belgians" nor "French". */
export function isDemonymNoun({ form, xpos }: Token): boolean {
  if (!/^\p{Lu}/u.test(form) || xpos === 'NNS' || xpos === 'NNPS' || WHOLE_PEOPLE.test(form)) return false;
  return countryOfDemonym(form) !== undefined;
}
