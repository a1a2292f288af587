/** Do the two claims speak of one set: the same things, narrowed in the same way, and as many of them? */
import type { Claim, Subject } from '../../claims/index.ts';
import { type Answer, no, yes } from '../answer.ts';
import { relateModifiers } from './modifiers.ts';
import { relateNouns } from './nouns.ts';

const QUESTION = 'same set';

/** Yes for one head noun (or a synonym), the same modifiers, owner and quantifier; and for a part and the whole it is of. */
export function sameSet(a: Claim, b: Claim): Answer {
  if (a.scope.partOf === b.id || b.scope.partOf === a.id) return yes(QUESTION, 'one is said to be a part of the other');
  const [x, y] = [a.subject, b.subject];
  const heads = relateNouns(x.head, y.head);
  if (heads.kind !== 'same' && heads.kind !== 'synonym') return no(QUESTION, `"${x.head}" is not "${y.head}"`);
  if (relateModifiers(x, y) !== 'same') return no(QUESTION, `${x.text} may be others than ${y.text}`);
  if (ownerOf(x) !== ownerOf(y)) return no(QUESTION, `${x.text} are not said to be of the same as ${y.text}`);
  if (x.set?.quantifier !== y.set?.quantifier)
    return no(QUESTION, `one speaks of ${amount(x)} of them, the other of ${amount(y)}`);
  return yes(QUESTION, `both speak of ${x.text}`, heads.weight);
}

const ownerOf = ({ of, entity }: Subject) => (of ?? entity)?.entity;

const amount = ({ set }: Subject) => set?.quantifier ?? 'a number';
