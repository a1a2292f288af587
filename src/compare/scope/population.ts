/** Are the two limited to one population? A claim without one may be of all. */
import type { Claim } from '../../claims/index.ts';
import { type Answer, no, unknown, yes } from '../answer.ts';

const QUESTION = 'same population';

/** Yes, no, or unknown where one claim names no population; undefined, and not asked, where neither does. */
export function samePopulation(a: Claim, b: Claim): Answer | undefined {
  const [x, y] = [a.scope.population, b.scope.population];
  if (x === undefined && y === undefined) return undefined;
  if (x === undefined || y === undefined)
    return unknown(QUESTION, `only one is limited to ${(x ?? y)?.join(' ')}`, 0.7);
  const [left, right] = [x.join(' '), y.join(' ')];
  return left === right
    ? yes(QUESTION, `both speak of ${left}`)
    : no(QUESTION, `${left} are not ${right}`, 'other-scope');
}
