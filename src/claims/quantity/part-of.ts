/** "40 passengers, including 12 children", "nine of them": the figure of a part points at the figure of its whole. */
import { isKindOf, isPersonNoun } from '../../language/lexicon/index.ts';
import type { Claim } from '../index.ts';
import type { QuantityClaim } from '../quantity.ts';
import { fullyRead } from '../reading/lazy-base.ts';

/** What may stand between the mark of a part and its figure. By hand: bounds and approximators. */
const BOUND =
  '(?:(?:at|least|most|about|around|some|nearly|almost|roughly|up|to|more|than|over|as|many|an|estimated|the|only|just|exactly) )*';
/** Marks right before the figure. Source: Quirk et al. 17.73 (appositive markers), and partitives, 5.4. */
const BEFORE = new RegExp(
  `\\b(?:including|among them|among whom|of whom|of which|of them|of these|of those),?(?: (?:is|are|was|were))? ${BOUND}$`,
  'iu',
);
/** "the youngest of them nine": one of them, and its age. */
const OF_ONE =
  /\b(?:\p{L}+est|most \p{L}+|first|last|one)(?: \p{L}+)? of (?:them|whom|these|those|which),? (?:is |was )?$/iu;
/** And right after it, perhaps after the noun. */
const AFTER = /^(?: (?!of\b)[\p{L}-]+)? of (?:them|whom|these|those|which)\b/iu;
/** A cheap look before the others. */
const MARK = /includ|among|\bof (?:them|whom|these|those|which)\b/iu;

/** The claims, each figure that is marked as a part pointing at the nearest figure before it that can be its whole. */
export function pointToWholes(claims: readonly Claim[]): readonly Claim[] {
  let near: QuantityClaim[] = [];
  return claims.map((claim) => {
    if (claim.kind !== 'quantity' || claim.quantity.dimension !== 'count') return claim;
    near = near.filter((other) => isNear(other, claim));
    const whole = isMarked(claim) ? wholeOf(claim, near) : undefined;
    near.push(claim);
    return whole === undefined ? claim : partOf(claim, whole);
  });
}

const partOf = (claim: QuantityClaim, whole: QuantityClaim): QuantityClaim => ({
  ...fullyRead(claim),
  scope: { ...claim.scope, part: true, partOf: whole.id },
});

/** The nearest; none where its sentence has two ("three men and a woman, of whom two …"), for the whole may be both. */
function wholeOf(part: QuantityClaim, near: readonly QuantityClaim[]): QuantityClaim | undefined {
  const wholes = near.filter((other) => canBeWhole(other, part));
  const [nearest, next] = [wholes.at(-1), wholes.at(-2)];
  if (nearest === undefined || !standsBefore(nearest, part)) return undefined;
  return next !== undefined && next.place.sentence === nearest.place.sentence ? undefined : nearest;
}

/** The sentence opens with what it takes up: "Among them were", "Of those, 12", "Sixty of them". */
const TAKEN_UP = /^(?:among|of) (?:them|these|those)\b|^[\p{L}\d,-]+ of (?:them|these|those)\b/iu;

/** So many characters at most stand between a whole and its part in one sentence. */
const CLOSE = 80;
/** Others are counted between the two: "one woman was hurt and nine others, of whom two …". */
const OTHERS =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|others?|another|more|hundreds?|thousands?)\b/iu;

/** In one sentence close by, with no other figure between them; or the only figure of the sentence before. */
function standsBefore(whole: QuantityClaim, part: QuantityClaim): boolean {
  const { text } = part.place;
  if (whole.place.sentence !== part.place.sentence)
    return whole.siblings === 0 && part.siblings === 0 && TAKEN_UP.test(text);
  const [from, to] = [text.indexOf(whole.value) + whole.value.length, text.lastIndexOf(part.value)];
  return from <= to && to - from <= CLOSE && !OTHERS.test(text.slice(from, to));
}

/** In the same sentence or the one before. */
const isNear = (other: Claim, claim: Claim) =>
  other.place.block === claim.place.block && claim.place.sentence - other.place.sentence <= 1;

function isMarked({ place, value }: QuantityClaim): boolean {
  if (!MARK.test(place.text)) return false;
  const at = place.text.indexOf(value);
  if (at < 0) return false;
  const before = place.text.slice(Math.max(0, at - 60), at);
  return (BEFORE.test(before) && !OF_ONE.test(before)) || AFTER.test(place.text.slice(at + value.length));
}

/** "Nine of them": whatever was counted. */
function isPronoun({ place, value }: QuantityClaim): boolean {
  return /^ of (?:them|whom|these|those|which)\b/iu.test(place.text.slice(place.text.indexOf(value) + value.length));
}

/** A figure of the same things or of a wider kind of them, no part itself. */
function canBeWhole(other: QuantityClaim, part: QuantityClaim): boolean {
  if (other.scope.partOf !== undefined || other.quantity.change !== undefined || other.quantity.per !== undefined)
    return false;
  const [whole, own] = [other.measured, part.measured];
  if (own === whole || (isPersonNoun(own) && isPersonNoun(whole))) return true;
  return isPronoun(part) || own === 'thing' || isKindOf(own, whole);
}
