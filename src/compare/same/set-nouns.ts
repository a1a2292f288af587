/** Can two nouns count one set, and which of them is the wider? */
import type { QuantityClaim } from '../../claims/index.ts';
import { isCountedAs, isKindOf, isPersonNoun } from '../../language/lexicon/index.ts';
import { memoised } from '../../language/lexicon/memoised.ts';
import { relateNouns } from './nouns.ts';

/** one: two names of one set; wider, narrower: what the first counts is more, or less, than what the second does. */
export type SetNouns = 'one' | 'wider' | 'narrower' | 'other';

/** How the noun of one figure lies to that of another. */
export const relateSets = ({ measured: a }: QuantityClaim, { measured: b }: QuantityClaim): SetNouns =>
  related(`${a}|${b}`);

/** Words for people of any kind. By hand. */
const ANYBODY = new Set(['person', 'people', 'victim', 'individual', 'casualty', 'human']);

const related = memoised((pair): SetNouns => {
  const [a = '', b = ''] = pair.split('|');
  const { kind } = relateNouns(a, b);
  if (kind === 'same' || kind === 'synonym' || isCountedAs(a, b)) return 'one';
  if (isPersonNoun(a) && isPersonNoun(b)) {
    if (ANYBODY.has(a)) return ANYBODY.has(b) ? 'one' : 'wider';
    return ANYBODY.has(b) ? 'narrower' : 'other';
  }
  if (isKindOf(b, a)) return 'wider';
  return isKindOf(a, b) ? 'narrower' : 'other';
});
