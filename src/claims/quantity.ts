/** "still controls between 14,000 and 18,000 militants": how many or how much of something there is. */
import type { NumericExpression } from '../language/quantity.ts';
import { dependent, head } from '../language/tree.ts';
import type { ClaimBase, ClaimId, Lemma } from './claim.ts';
import type { SentenceExtractor } from './extractor.ts';
import type { Predicate } from './predicate.ts';
import { type Facet, facetOf } from './quantity/facet.ts';
import { isQuantity } from './quantity/frame.ts';
import { type Measured, measuredBy } from './quantity/measured.ts';
import type { Period } from './quantity/periods.ts';
import { ReadQuantity } from './quantity/read-quantity.ts';
import type { Draft } from './reading/base.ts';
import type { Placed } from './reading/placed.ts';
import { nominal, predicateOf } from './reading/predicate-of.ts';
import type { SentenceContext } from './reading/sentence-context.ts';

export interface QuantityClaim extends ClaimBase {
  readonly kind: 'quantity';
  readonly quantity: NumericExpression;
  /** The noun that is counted ("militant") or whose size is given ("distance"); the unit where there is no noun. */
  readonly measured: Lemma;
  readonly predicate?: Predicate;
  /** The sentence's words in lower case with "#" where its figures stand: equal frames differ in nothing but figures. */
  readonly frame: string;
  /** Which figure of its sentence it is, from 0. */
  readonly nth: number;
  /** How many other figures of its dimension the sentence has. */
  readonly siblings: number;
  /** The claim whose "number", "figure" or "toll" it gives anew: "the union puts the number at ten". */
  readonly takesUp?: ClaimId;
  /** True where it is said of a set that stands beside it: "nine of the houses". */
  readonly ofSet: boolean;
  /** Which side of which thing it tells: "capacity" of "the hall". */
  readonly facet?: Facet;
  /** The quarters, halves and years that its sentence names for it. */
  readonly periods: readonly Period[];
  /** Where the counted phrase stands in its clause. */
  readonly role: 'subject' | 'object' | 'oblique' | 'modifier' | 'root';
}

export const quantity: SentenceExtractor<QuantityClaim> = {
  kind: 'quantity',
  *extract(context) {
    let nth = -1;
    for (const number of context.numbers) {
      if (!isQuantity(number.expression)) continue;
      nth += 1;
      const measured = measuredBy(context.sentence, number);
      if (measured !== undefined && !isAgeOf(context, number)) yield claimOf(context, number, measured, nth);
    }
  },
};

/** "Ann Lee, 81, who broke her hip": an age set beside a name counts nothing. */
function isAgeOf(
  { sentence: { tokens } }: SentenceContext,
  { first, end, expression }: Placed<NumericExpression>,
): boolean {
  const { dimension, unit, value } = expression;
  if (dimension !== 'count' || unit !== undefined || value.low !== value.high || value.low > OLDEST) return false;
  const next = tokens[end]?.form ?? '.';
  return tokens[first - 1]?.form === ',' && tokens[first - 2]?.upos === 'PROPN' && /^[,.;:)”"–—]$/u.test(next);
}

/** Nobody is older, in years. */
const OLDEST = 120;

function claimOf(
  context: SentenceContext,
  number: Placed<NumericExpression>,
  measured: Measured,
  nth: number,
): Draft<QuantityClaim> {
  const found = predicateFor(context, number, measured);
  const predicate = measured.event === undefined ? suffered(measured, found, number.first) : withEvent(measured, found);
  return new ReadQuantity(context, {
    number,
    measured,
    nth,
    predicate,
    quantity: asChange(number.expression, predicate),
    facet: facetOf(context, number, measured, nth),
  });
}

/** "profits rose 10 per cent": a share that something rises or falls by is a difference, not a level. */
function asChange(expression: NumericExpression, predicate: Predicate | undefined): NumericExpression {
  const isDifference = expression.dimension === 'share' || expression.dimension === 'percentage-points';
  if (!isDifference || expression.change !== undefined) return expression;
  const change = CHANGES.get(predicate?.class ?? '');
  return change === undefined ? expression : { ...expression, change };
}

const CHANGES = new Map<string, 'increase' | 'decrease'>([
  ['rise', 'increase'],
  ['raise', 'increase'],
  ['fall', 'decrease'],
  ['cut', 'decrease'],
]);

/** What is said of the figure: of "nine of the houses destroyed were empty" that they were empty. */
function predicateFor(
  context: SentenceContext,
  { first, end, head: own }: Placed<NumericExpression>,
  measured: Measured,
): Predicate | undefined {
  const { tokens } = context.sentence;
  const token = tokens[own];
  const ofSet = token !== undefined && tokens[end]?.lemma === 'of' && measured.token.index > end;
  const found = ofDeed(context, measured) ?? predicateOf(context.sentence, ofSet ? token : measured.token);
  // "profit was $57m": the figure itself is the predicate.
  const isFigure = found !== undefined && found.token >= first && found.token < end;
  if (!isFigure) return found;
  const { token: at, passive, tense } = found;
  return { lemma: 'be', token: at, passive, tense };
}

/** "the withdrawal of 2,000 troops": they are withdrawn, whatever the sentence says of the withdrawal. */
function ofDeed({ sentence }: SentenceContext, { token }: Measured): Predicate | undefined {
  const above = head(sentence, token);
  if (above === undefined || token.deprel !== 'nmod' || dependent(sentence, token, 'case')?.lemma !== 'of')
    return undefined;
  const deed = nominal(above);
  return deed?.class === undefined ? undefined : deed;
}

/** Whoever is killed dies: the figure is of the dead, not of the killers. */
function suffered({ role }: Measured, found: Predicate | undefined, first: number): Predicate | undefined {
  if (found?.class !== 'kill') return found;
  // "killed at least 62 people" is read as a phrase of its own now and then.
  const isObject = role === 'object' || first === found.token + 1;
  return isObject || found.passive ? { ...found, lemma: 'die', class: 'die' } : found;
}

/** "41 deaths were recorded" tells of dying, not of recording. */
function withEvent({ token, event = '' }: Measured, found: Predicate | undefined): Predicate {
  return {
    lemma: event,
    class: event,
    token: found?.token ?? token.index,
    passive: false,
    tense: found?.tense ?? 'none',
  };
}
