/** Can two nouns count one set, and which of them is the wider? */
import type { QuantityClaim } from '../../claims/index.ts';
import { isCountedAs, isKindOf, isPersonNoun } from '../../language/lexicon/index.ts';
import { memoised } from '../../language/lexicon/memoised.ts';
import { relateNouns } from './nouns.ts';

/** one: two names of one set; wider, narrower: what the first counts is more, or less, than what the second does. */
export type SetNouns = 'one' | 'wider' | 'narrower' | 'other';

/** How the noun of one figure lies to that of another. */
export const relateSets = (a: QuantityClaim, b: QuantityClaim): SetNouns => related(`${nounOf(a)}|${nounOf(b)}`);

/** What a figure counts: "boys and girls" are children, "men and women" people, and so are "stokers and clerks". */
export function nounOf({ measured, place, value }: QuantityClaim): string {
  if (!isPersonNoun(measured)) return measured;
  const after = place.text.slice(place.text.indexOf(value) + value.length);
  const [one, both] = PAIRED.get(measured) ?? [];
  if (one !== undefined && both?.test(after) === true) return one;
  const [, first, second] = TWO_KINDS.exec(after) ?? [];
  return first !== undefined && second !== undefined && arePeople(first, second) ? 'person' : measured;
}

/** Two plurals that "and" joins, with no figure or determiner of its own before the second. */
const TWO_KINDS =
  /^ (?:of (?:the|those|these) )?(\p{Ll}+s|men|women|people) and (\p{Ll}+s|men|women|people|crew|staff)\b/u;

const arePeople = (...words: readonly string[]): boolean =>
  words.every((word) => [word, word.replace(/s$/u, ''), word.replace(/ies$/u, 'y')].some(canBePerson));

/** "usher" is a person beside "clerk", whatever else it names. */
const canBePerson = (noun: string): boolean =>
  isPersonNoun(noun) || isKindOf(noun, 'person') || /(?:er|or|ist)$/u.test(noun);

type Paired = readonly [string, RegExp];
const CHILDREN: Paired = ['child', /^ (?:\p{L}+ )?(?:boys and girls|girls and boys)\b/iu];
const ADULTS: Paired = ['person', /^ (?:\p{L}+ )?(?:men and women|women and men)\b/iu];
const PAIRED: ReadonlyMap<string, Paired> = new Map([
  ['boy', CHILDREN],
  ['girl', CHILDREN],
  ['man', ADULTS],
  ['woman', ADULTS],
]);

/** Words for people of any kind. By hand. */
const ANYBODY = new Set(['person', 'people', 'victim', 'individual', 'casualty', 'human']);

/** Nouns for people who have something. By hand. */
const CASES = new Set(['case', 'infection']);

const related = memoised((pair): SetNouns => {
  const [a = '', b = ''] = pair.split('|');
  const { kind } = relateNouns(a, b);
  if (kind === 'same' || kind === 'synonym' || isCountedAs(a, b)) return 'one';
  if (isPersonNoun(a) && isPersonNoun(b)) {
    if (ANYBODY.has(a)) return ANYBODY.has(b) ? 'one' : 'wider';
    return ANYBODY.has(b) ? 'narrower' : 'other';
  }
  if ((ANYBODY.has(a) && CASES.has(b)) || (CASES.has(a) && ANYBODY.has(b))) return 'wider';
  if (isKindOf(b, a)) return 'wider';
  return isKindOf(a, b) ? 'narrower' : 'other';
});
