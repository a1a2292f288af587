/** Does the draft itself tell where the figure of a set that is taken up comes from: another set, a sum, a rest, a later day? */
import type { QuantityClaim } from '../../claims/index.ts';
import { isTimeNoun } from '../../language/lexicon/index.ts';
import { remembered } from '../../language/remembered.ts';
import type { TimeValue } from '../../language/time.ts';
import { canBeOne } from '../alignment/figure-clash.ts';
import { holdsTime } from '../alignment/told-then.ts';
import { type Answer, no, unknown, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { finite } from '../interval.ts';
import { isOtherYear, relateTimes } from '../time-relation.ts';
import { isMore } from './set-narrowing.ts';
import { nounOf, relateSets } from './set-nouns.ts';
import { type TakeUp, takeUpOf, timesIn } from './take-up.ts';

const QUESTION = 'no other source of the figure';

/** No where another figure of the draft is the set's, or makes it up with others; unknown where only one has a time. */
export function otherSource(set: QuantityClaim, told: QuantityClaim, takeUp: TakeUp, context: CompareContext): Answer {
  const match = sameFigure(set, context);
  if (match !== undefined) return no(QUESTION, `the draft tells of ${match.subject.text} too`);
  const others = ofSet(set, context);
  const sum = sumOf(set, told, others);
  if (sum !== undefined) return no(QUESTION, `${sum.value} and the others come to ${set.value}`, 'part-of-whole');
  const least = Math.min(finite(set.quantity.value), finite(told.quantity.value)) / 2;
  const rival = others.find(
    (other) =>
      other !== told &&
      other !== set &&
      !other.ofSet &&
      other.scope.part !== true &&
      relateSets(other, told) === 'one' &&
      finite(other.quantity.value) >= least &&
      canBeOne(other, told) === false,
  );
  if (rival !== undefined) return no(QUESTION, `the draft tells of ${rival.subject.text} as well`);
  return sameDay(set, told, takeUp, context);
}

/** Another figure that is that of the set. */
const sameFigure = remembered((set: QuantityClaim, context: CompareContext): QuantityClaim | undefined =>
  ofSet(set, context).find((other) => other !== set && canBeOne(other, set) === true),
);

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

/** A figure that makes up the set's with the one that was told, or is what is left of it. */
function sumOf(set: QuantityClaim, told: QuantityClaim, others: readonly QuantityClaim[]): QuantityClaim | undefined {
  const difference = Math.abs(finite(set.quantity.value) - finite(told.quantity.value));
  return others.find((other) => other !== told && other !== set && finite(other.quantity.value) === difference);
}

/** Words by which a figure is of its moment. By hand. */
const SO_FAR =
  /\b(?:so far|by (?:then|now|noon|midnight|late|early|\p{L}+day)|initially|at first|at least|until|before|up to)\b/iu;

function sameDay(set: QuantityClaim, told: QuantityClaim, takeUp: TakeUp, { text }: CompareContext): Answer {
  const other = text.blocks[told.place.block];
  const [time] = timesIn(takeUp);
  const own = time === undefined ? undefined : takeUp.prose.block.text.slice(time.span.start, time.span.end);
  const isShared = own === undefined || (other?.type === 'prose' && holdsTime(other.block.text, own));
  if (!isShared && time !== undefined && isApart(time.value, told.scope.time?.value))
    return no(QUESTION, `only one is of ${own}`, 'other-time');
  if (isMore(set, told) && SO_FAR.test(told.place.text))
    return no(QUESTION, `${told.value} was the figure of its moment`, 'other-time');
  if (!isDated(takeUp) && isOfOtherYear(told, takeUp))
    return no(QUESTION, `only one is of ${told.scope.time?.text}`, 'other-time');
  return isShared
    ? yes(QUESTION, 'no other figure of the draft makes it up')
    : unknown(QUESTION, `only one is of ${own}`, 0.85);
}

/** Another time, or a year where the other names no time. */
const isApart = (own: TimeValue, told: TimeValue | undefined): boolean =>
  told === undefined
    ? own.fields.year !== undefined
    : relateTimes(own, told).kind === 'apart' || isOtherYear(own, told);

/** "lent over the year": of some time. */
const isDated = (takeUp: TakeUp): boolean =>
  timesIn(takeUp).length > 0 || takeUp.words.some(({ lemma }) => isTimeNoun(lemma));

/** "in 2019", "last season": told of a time that the other paragraph does not name. */
function isOfOtherYear({ scope: { time } }: QuantityClaim, { prose }: TakeUp): boolean {
  if (time === undefined || holdsTime(prose.block.text, time.text)) return false;
  return (time.value.fields.year !== undefined && time.value.fields.month === undefined) || OTHER_TIME.test(time.text);
}

const OTHER_TIME = /\b(?:last|previous|next|earlier|ago)\b/iu;
