/** Are the two claims about the same subject? */
import type { Claim, Subject } from '../../claims/index.ts';
import { isCountedAs } from '../../language/lexicon/index.ts';
import type { Link } from '../../reference/entity.ts';
import { type Answer, no, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { emptyPlace } from './empty-place.ts';
import { relateModifiers } from './modifiers.ts';
import { type NounRelation, relateNouns } from './nouns.ts';

const QUESTION = 'same subject';

/** By entity, by owner and kind of thing, or by the head noun with no contrasting modifier. */
export function sameSubject(a: Claim, b: Claim, context: CompareContext): Answer {
  const empty = emptyPlace(a, b, context);
  if (empty !== undefined) return empty;
  const [x, y] = [a.subject, b.subject];
  if (x.entity !== undefined && y.entity !== undefined && x.entity.entity === y.entity.entity) {
    return yes(QUESTION, `${x.text} and ${y.text} are one`, Math.min(x.entity.confidence, y.entity.confidence));
  }
  if (owners(x, y) === 'different') return no(QUESTION, `${x.ofText} is not ${y.ofText}`);
  const heads = isCountedAs(x.head, y.head) ? VARIED : relateNouns(x.head, y.head);
  if (heads.kind === 'other') return no(QUESTION, `"${x.head}" is not "${y.head}"`);
  if (heads.kind === 'both-people' && owners(x, y) !== 'same')
    return no(QUESTION, `${x.text} may be others than ${y.text}`);
  const modifiers = relateModifiers(x, y);
  if (modifiers === 'contrast') return no(QUESTION, `${x.text} are not ${y.text}`);
  const owner = owners(x, y) === 'same' ? 1 : 0.85;
  return yes(
    QUESTION,
    `${x.text} and ${y.text} name the same`,
    heads.weight * owner * (modifiers === 'narrower' ? 0.9 : 1),
  );
}

/** Two nouns of one set: seats and places. */
const VARIED: NounRelation = { kind: 'synonym', weight: 0.9 };

/** Pronouns and descriptions are hints: two of them may well stand for one. */
const isNamed = ({ ground }: Link) => ground !== 'pronoun' && ground !== 'description';

/** Whose they are: the same owner, two different ones, or the text does not say of both. */
function owners(x: Subject, y: Subject): 'same' | 'different' | 'unknown' {
  const [p, q] = [x.of ?? x.entity, y.of ?? y.entity];
  if (p === undefined || q === undefined) return 'unknown';
  if (p.entity === q.entity) return 'same';
  return isNamed(p) && isNamed(q) ? 'different' : 'unknown';
}
