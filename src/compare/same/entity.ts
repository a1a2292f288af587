/** Are the subjects of the two claims one entity, surely enough? */
import type { Claim } from '../../claims/index.ts';
import { type Answer, no, yes } from '../answer.ts';

const QUESTION = 'same entity';

/** A link below this may well be to another. */
const SURE = 0.5;

/** Yes where both subjects are linked to one entity, as sure as the weaker link; no where either link is a mere guess. */
export function sameEntity(a: Claim, b: Claim): Answer {
  const [x, y] = [a.subject.entity, b.subject.entity];
  if (x === undefined || y === undefined) {
    return no(QUESTION, `${(x === undefined ? a : b).subject.text} is linked to nobody and nothing that is named`);
  }
  if (x.entity !== y.entity) return no(QUESTION, `${a.subject.text} is not ${b.subject.text}`);
  const weaker = Math.min(x.confidence, y.confidence);
  if (weaker < SURE) return no(QUESTION, `that ${a.subject.text} is ${b.subject.text} is only a guess`);
  return yes(QUESTION, `${a.subject.text} and ${b.subject.text} are one`, weaker);
}
