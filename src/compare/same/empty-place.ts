/** "In Karda nothing is left standing": the things, or the people, of a place as the subject of a claim. */
import type { Claim, Subject } from '../../claims/index.ts';
import { isKindOf, isPersonNoun } from '../../language/lexicon/index.ts';
import { type Answer, no, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { claimsBeside } from './beside.ts';

const QUESTION = 'same subject';

/** Poles of scales at which a thing is there, by scale. */
const THERE: Readonly<Record<string, string>> = {
  presence: 'present',
  life: 'alive',
  openness: 'open',
  safety: 'safe',
  operation: 'running',
};
/** Words that say of things that they are there and whole, or of people that they are there. By hand. */
const WHOLE =
  /\b(?:intact|habitable|inhabited|occupied|undamaged|unscathed|untouched|usable|standing|stand|remain|remains|remaining|live|lives|living|stay|staying|stayed|still|survived|survives|survive|home to)\b/u;
/** Words that say of them that they are not, or are no longer there. By hand. */
const LOST =
  /\b(?:collapsed?|destroyed|levelled|flattened|demolished|burned|burnt|razed|ruined|lost|killed|died|dead|buried|missing|fled|left|evacuated|once|used to|before|had (?:been|lived|stood)|no longer)\b/u;

/** The names of the places that a claim is limited to, or whose things it speaks of, in small letters, each once. */
export function placesOf({ subject, scope }: Claim): readonly string[] {
  const names = [subject.ofText, scope.place?.text].filter((name) => name !== undefined);
  return [...new Set(names.map((name) => name.toLowerCase()))];
}

/** Undefined where neither claim is of "nothing" or "nobody"; else whether the other is of what stands or lives there. */
export function emptyPlace(a: Claim, b: Claim, context: CompareContext): Answer | undefined {
  const [none, other] = isOfNone(a.subject) ? [a, b] : [b, a];
  if (!isOfNone(none.subject)) return undefined;
  const place = placesOf(none).find((name) => placesOf(other).includes(name));
  if (place === undefined) return no(QUESTION, 'they are not said to be of one place');
  if (!isMember(none.subject, other.subject))
    return no(QUESTION, `"${other.subject.head}" is not what "${none.subject.text}" speaks of`);
  if (!isThere(other, context)) return no(QUESTION, `${other.value} is not said to be there still`);
  return yes(
    QUESTION,
    `${other.subject.text} would be there, and both speak of ${other.subject.ofText ?? place}`,
    0.95,
  );
}

const isOfNone = ({ set, head }: Subject) => set?.quantifier === 'none' && (head === 'thing' || head === 'person');

/** People for "nobody"; what is built or grows for "nothing". */
function isMember(none: Subject, { head }: Subject): boolean {
  if (none.head === 'person') return isPersonNoun(head) || head === 'family' || head === 'household';
  return !isPersonNoun(head) && ['structure', 'tree', 'dwelling'].some((kind) => isKindOf(head, kind));
}

/** Does the sentence say that they stand, live, are safe there, and nothing to the contrary? */
function isThere(claim: Claim, { claims }: CompareContext): boolean {
  const text = claim.place.text.toLowerCase();
  if (LOST.test(text)) return false;
  if (WHOLE.test(text)) return true;
  return claimsBeside(claims, claim).some((other) => other.kind === 'state' && other.pole === THERE[other.scale]);
}
