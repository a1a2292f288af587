/** Do the two claims speak of one place? A place inside the other counts as one; a claim without a place fits anywhere. */
import type { Claim } from '../../claims/index.ts';
import { contains } from '../../language/lexicon/index.ts';
import { type Answer, no, unknown, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';

const QUESTION = 'same place';

/** Yes, no, or unknown where one claim names no place. */
export function samePlace(a: Claim, b: Claim, context?: CompareContext): Answer {
  const [x, y] = [a.scope.place, b.scope.place];
  if (x === undefined && y === undefined) return yes(QUESTION, 'neither names another place');
  if (x === undefined || y === undefined) {
    const named = x ?? y;
    return unknown(QUESTION, `only one names a place (${named?.text})`, named?.wide === true ? 0.95 : 0.8);
  }
  if (x.text === y.text || (x.link !== undefined && x.link.entity === y.link?.entity)) {
    return yes(QUESTION, `both speak of ${x.text}`);
  }
  const desk = context?.text.deskWords;
  if (contains(x.text, y.text, desk) || contains(y.text, x.text, desk))
    return yes(QUESTION, `${x.text} and ${y.text} overlap`, 0.9);
  return no(QUESTION, `${x.text} is not ${y.text}`, 'other-scope');
}
