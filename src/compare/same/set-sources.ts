/** Does the draft itself tell where the figure of a set that is taken up comes from: another set, a sum, a rest, a later day? */
import type { QuantityClaim } from '../../claims/index.ts';
import { remembered } from '../../language/remembered.ts';
import { canBeOne } from '../alignment/figure-clash.ts';
import { holdsTime } from '../alignment/told-then.ts';
import { type Answer, no } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { finite } from '../interval.ts';
import { sameDayOfSet } from './set-day.ts';
import { nounOf, relateSets } from './set-nouns.ts';
import { type TakeUp, takeUpOf } from './take-up.ts';

const QUESTION = 'no other source of the figure';

/** No where another figure of the draft is the set's, or makes it up with others; unknown where only one has a time. */
export function otherSource(set: QuantityClaim, told: QuantityClaim, takeUp: TakeUp, context: CompareContext): Answer {
  const match = sameFigure(set, context);
  if (match !== undefined) return no(QUESTION, `the draft tells of ${match.subject.text} too`);
  if (hasFigure(told, set)) return no(QUESTION, `the other sentence has ${set.value} too`);
  const others = ofSet(set, context);
  const sum = sumOf(set, told, [...others, ...beside(told, context)]);
  if (sum !== undefined) return no(QUESTION, `${sum.value} and the others come to ${set.value}`, 'part-of-whole');
  const [low, high] = [set, told].map(({ quantity }) => finite(quantity.value)).sort((x, y) => x - y);
  const [least, most] = [(low ?? 0) / 2, (high ?? 0) * FARTHEST];
  const rival = others.find(
    (other) =>
      other !== told &&
      other !== set &&
      !other.ofSet &&
      other.scope.part !== true &&
      !isPartBeside(other, told) &&
      !isOfItsOwnYear(other, set, told, context) &&
      relateSets(other, told) === 'one' &&
      finite(other.quantity.value) >= least &&
      finite(other.quantity.value) <= most &&
      canBeOne(other, told) === false,
  );
  if (rival !== undefined) return no(QUESTION, `the draft tells of ${rival.subject.text} as well`);
  return sameDayOfSet(set, told, takeUp, context);
}

/** Another figure that is that of the set. */
const sameFigure = remembered((set: QuantityClaim, context: CompareContext): QuantityClaim | undefined =>
  ofSet(set, context).find(
    (other) =>
      other !== set && canBeOne(other, set) === true && (other.measured !== 'thing' || !other.quantity.approximate),
  ),
);

/** Figures further apart than this are of other sets. */
const FARTHEST = 4;

/** All figures that count something and bring it up; those that take up a set say nothing new. */
const counts = remembered((claims: CompareContext['claims'], context: CompareContext): readonly QuantityClaim[] =>
  claims.all.filter(
    (claim): claim is QuantityClaim =>
      claim.kind === 'quantity' &&
      claim.quantity.dimension === 'count' &&
      claim.quantity.per === undefined &&
      takeUpOf(claim, context) === undefined,
  ),
);

/** Those of them that may be of a set, found once for each noun that a set has; the set's own figure may be among them. */
function ofSet(set: QuantityClaim, context: CompareContext): readonly QuantityClaim[] {
  const known = setsByNoun(context.claims);
  const noun = nounOf(set);
  const found = known.get(noun) ?? counts(context.claims, context).filter((other) => isOfSet(other, set));
  known.set(noun, found);
  return found;
}

const setsByNoun = remembered((_: CompareContext['claims']): Map<string, readonly QuantityClaim[]> => new Map());

const isOfSet = (other: QuantityClaim, set: QuantityClaim) =>
  other.measured === 'thing' || relateSets(other, set) !== 'other';

/** "The Alma carried 12 people and the Berta 19": the sentence that tells of one has the other's figure. */
const hasFigure = ({ place }: QuantityClaim, { value }: QuantityClaim): boolean =>
  /^\d/u.test(value) &&
  new RegExp(`(?<![\\d,.])${value.replace(/[^\d,]/gu, '.')}(?![\\d,.]\\d|\\d)`, 'u').test(place.text);

/** "and the navy sent three": figures without a noun in the sentence that tells of the set. */
const beside = (told: QuantityClaim, context: CompareContext): readonly QuantityClaim[] =>
  (countsByBlock(context.claims, context).get(told.place.block) ?? []).filter(
    ({ place }) => place.sentence === told.place.sentence,
  );

const countsByBlock = remembered(
  (claims: CompareContext['claims'], context: CompareContext): ReadonlyMap<number, readonly QuantityClaim[]> => {
    const found = new Map<number, QuantityClaim[]>();
    for (const claim of counts(claims, context)) {
      const { block } = claim.place;
      const own = found.get(block);
      if (own === undefined) found.set(block, [claim]);
      else own.push(claim);
    }
    return found;
  },
);

/** A figure that makes up the set's with the one that was told, or is what is left of it. */
function sumOf(set: QuantityClaim, told: QuantityClaim, others: readonly QuantityClaim[]): QuantityClaim | undefined {
  const difference = Math.abs(finite(set.quantity.value) - finite(told.quantity.value));
  return others.find(
    (other) =>
      other !== told &&
      other !== set &&
      !isPartIn(set, other) &&
      finite(other.quantity.value) === difference &&
      isNear(other, set, told),
  );
}

/** A figure of nothing that is named makes up only the sums of its own paragraph. */
const isNear = ({ measured, place }: QuantityClaim, set: QuantityClaim, told: QuantityClaim): boolean =>
  measured !== 'thing' || place.block === set.place.block || place.block === told.place.block;

/** "Two of her cousins are among the eleven who died": a part of the set, in the sentence that takes it up. */
const isPartIn = ({ place }: QuantityClaim, other: QuantityClaim): boolean =>
  other.ofSet && other.place.block === place.block && other.place.sentence === place.sentence;

/** "Nine died … Six bodies were found by dusk": fewer, told right after: some of them. */
const isPartBeside = (other: QuantityClaim, told: QuantityClaim): boolean =>
  other.place.block === told.place.block &&
  other.place.sentence === told.place.sentence + 1 &&
  finite(other.quantity.value) < finite(told.quantity.value);

/** "In 2009 she ran aground with 40 aboard": told of a year that neither paragraph names. */
function isOfItsOwnYear(
  { scope: { time } }: QuantityClaim,
  set: QuantityClaim,
  told: QuantityClaim,
  { text }: CompareContext,
): boolean {
  if (time?.value.fields.year === undefined) return false;
  return [set, told].every(({ place }) => {
    const block = text.blocks[place.block];
    return block?.type === 'prose' && !holdsTime(block.block.text, time.text);
  });
}
