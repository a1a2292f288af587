/** Is each of two figures that are a slip apart told of a whole set? */
import type { QuantityClaim } from '../../claims/index.ts';
import { type Answer, no, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { finite } from '../interval.ts';
import { deedsTold } from './deeds-told.ts';
import { isOpen } from './predicate.ts';
import { STRETCH } from './set-narrowing.ts';
import { takeUpOf } from './take-up.ts';

/** Words that set one thing against another, or a time against another. By hand. */
const AGAINST =
  /\b(?:others?|another|second|third|latter|former|(?<!than (?:in )?(?:the )?)previous|earlier|since then|by then|against|compared|year before|respectively)\b|\b(?:up|down) (?:on|from)\b|\bfrom (?:\p{L}+ )?\d/iu;

/** Yes where neither figure is of a part, nor is set against another one. */
export function areWhole(a: QuantityClaim, b: QuantityClaim, context: CompareContext): Answer {
  const question = 'two whole sets';
  const part = [a, b].find(({ scope, ofSet }) => scope.part === true || ofSet);
  if (part !== undefined) return no(question, `${part.value} is said of a part`, 'part-of-whole');
  if (stands(a, b) || stands(b, a)) return no(question, 'one sentence has both figures');
  const some = someOf(a, b, context) ?? someOf(b, a, context);
  if (some !== undefined) return no(question, `${some.value} may be some of them`, 'part-of-whole');
  const set = [a, b].find((claim) => AGAINST.test(around(claim)) || STRETCH.test(around(claim)));
  return set === undefined
    ? yes(question, 'each is told of all of them')
    : no(question, `${set.value} is set against another`);
}

/** "The plant employs 2,860", "2,680 workers struck": those who did something may be some of those there are. */
const someOf = (all: QuantityClaim, some: QuantityClaim, context: CompareContext): QuantityClaim | undefined =>
  finite(some.quantity.value) < finite(all.quantity.value) &&
  tellsHowMany(all, context) &&
  !tellsHowMany(some, context) &&
  takeUpOf(some, context) === undefined
    ? some
    : undefined;

/** Deeds by which there are so many. By hand, of the deeds of counted-deeds.ts. */
const HAVING = new Set(['own', 'serve', 'hire', 'carry']);

/** Does the clause say no more than how many there are? */
export const tellsHowMany = (claim: QuantityClaim, context: CompareContext): boolean =>
  claim.predicate !== undefined &&
  (isOpen(claim.predicate) || deedsTold(claim, context).some((deed) => HAVING.has(deed)));

/** Does the figure of the one stand in the sentence of the other? */
const stands = ({ value }: QuantityClaim, { place }: QuantityClaim): boolean =>
  new RegExp(`(?<![\\d,.])${value.replace(/[^\d,]/gu, '.')}(?![\\d,.]\\d|\\d)`, 'u').test(place.text);

/** So many characters around a figure may say what it is set against. */
const REACH = 40;

function around({ place, value }: QuantityClaim): string {
  const at = place.text.indexOf(value);
  return place.text.slice(Math.max(0, at - REACH), at + value.length + REACH);
}
