/** Do two claims of rank speak of one order: the same sort of thing, of the same owner, within the same place? */
import type { RankClaim, Subject } from '../../claims/index.ts';
import { type Answer, no, unknown, yes } from '../answer.ts';
import { relateNouns } from './nouns.ts';

const QUESTION = 'same order';

/** Yes where both rank things of one noun, narrowed in the same way, of one owner or place; `wider`: the second may be narrower. */
export function sameOrder(a: RankClaim, b: RankClaim, wider = false): Answer {
  const nouns = relateNouns(a.ranked, b.ranked).kind;
  if (nouns !== 'same' && nouns !== 'synonym') return no(QUESTION, `"${a.ranked}" is not "${b.ranked}"`);
  const missing = a.narrowed.find((word) => !b.narrowed.includes(word));
  const more = wider ? undefined : b.narrowed.find((word) => !a.narrowed.includes(word));
  if (missing !== undefined || more !== undefined)
    return no(QUESTION, `only one is a "${missing ?? more}" ${a.ranked}`);
  if (a.clause || b.clause) return no(QUESTION, 'a clause narrows one of them');
  return sameWhole(a, b);
}

/** One owner, or one place. */
function sameWhole(a: RankClaim, b: RankClaim): Answer {
  const [x, y] = [wholeOf(a), wholeOf(b)];
  if (x === undefined && y === undefined) return unknown(QUESTION, `both rank a "${a.ranked}"`, 0.85);
  if (x === undefined || y === undefined) {
    const isKnown = /^(?:the|other)\b/iu.test(b.value) || b.told === 'is';
    return isKnown
      ? unknown(QUESTION, `only one says of what (${x ?? y})`, 0.8)
      : no(QUESTION, `only one says of what (${x ?? y})`);
  }
  return x === y
    ? yes(QUESTION, `both rank a "${a.ranked}" of one ${named(x)}`)
    : no(QUESTION, `${named(x)} is not ${named(y)}`);
}

/** The owner or the place that a rank is within. */
export const wholeOf = ({ owner, window }: RankClaim): string | undefined => window.place ?? owner;

const named = (whole: string) => (whole.startsWith('e:') ? 'owner' : `"${whole}"`);

/** Words that tell of a change, so that a rank holds before or after it only. By hand. */
const CHANGED =
  /\b(?:until|till|former|formerly|used to|once|no longer|before|previously|then|initially|at first|originally|eventually|later|soon|would be|will be|would become|will become)\b/iu;

/** Is either told of another time than the other? */
export function standsUnchanged(...claims: readonly { readonly place: { readonly text: string } }[]): Answer {
  const changed = claims.find(({ place }) => CHANGED.test(place.text));
  return changed === undefined
    ? yes('same time', 'neither is told of another time')
    : no('same time', `"${CHANGED.exec(changed.place.text)?.[0]}" tells of another time`);
}

/** same: one bearer; different: two; unknown where one is only "it". */
export type HolderRelation = 'same' | 'different' | 'unknown';

/** How those who have two ranks lie to each other. */
export function relateHolders(a: Subject | undefined, b: Subject | undefined): HolderRelation {
  if (a === undefined || b === undefined) return 'unknown';
  if (a.entity !== undefined && b.entity !== undefined)
    return a.entity.entity === b.entity.entity ? 'same' : 'different';
  if (a.entity !== undefined || b.entity !== undefined) return 'unknown';
  if (isBare(a) || isBare(b)) return 'unknown';
  return a.head === b.head && isDefinite(a) && isDefinite(b) && sameWords(a, b) ? 'same' : 'unknown';
}

const isBare = ({ head }: Subject) => /^(?:it|this|that|he|she|they|there|which|who|what)$/u.test(head);
const isDefinite = ({ text }: Subject) => /^(?:the|this|his|her|its|their|our|my)\s/iu.test(text);
const sameWords = (a: Subject, b: Subject) => a.modifiers.join(' ') === b.modifiers.join(' ');
