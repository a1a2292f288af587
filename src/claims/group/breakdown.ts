/**
 * "Twelve were arrested. Seven were held on Saturday and eight on Sunday.": a count, and parts of it that exclude each other
 * in the same sentence or the next. That they are all the parts is not said, so that only too many of them are at odds.
 */
import type { NumericExpression } from '../../language/quantity.ts';
import type { TextExtractor } from '../extractor.ts';
import type { GroupClaim } from '../group.ts';
import type { Draft } from '../reading/base.ts';
import type { Placed } from '../reading/placed.ts';
import { type SentenceContext, sentenceContexts } from '../reading/sentence-context.ts';
import { areExclusive } from './breakdown/exclusive.ts';
import { groupOf, memberOf } from './members.ts';

type Number = Placed<NumericExpression>;

export const breakdown: TextExtractor<GroupClaim> = {
  kind: 'group',
  *extract(text, references, sourceOf) {
    let before: SentenceContext | undefined;
    for (const context of sentenceContexts(text, references, sourceOf)) {
      const group = ofSentence(context) ?? (before === undefined ? undefined : ofTwo(before, context));
      if (group !== undefined) yield group;
      before = context;
    }
  },
};

/** "Of the 40 applicants, 25 were from the region and 18 from abroad." */
function ofSentence(context: SentenceContext): Draft<GroupClaim> | undefined {
  const [total, ...parts] = context.numbers;
  return total === undefined || UNSURE.test(context.sentence.text)
    ? undefined
    : groupOfParts(context, total, context, parts);
}

/** The only figure of one sentence, and those of the next, in the same block or the next paragraph. */
function ofTwo(context: SentenceContext, next: SentenceContext): Draft<GroupClaim> | undefined {
  const [total, second] = context.numbers;
  const isNear = next.prose.index - context.prose.index <= 1 && next.prose.block.kind === context.prose.block.kind;
  if (total === undefined || second !== undefined || !isNear) return undefined;
  if (UNSURE.test(context.sentence.text) || UNSURE.test(next.sentence.text)) return undefined;
  return groupOfParts(context, total, next, next.numbers);
}

/** Figures that are no count of all, or of another time. By hand. */
const UNSURE =
  /\b(?:more than|at least|up to|over \d|fewer|less|last year|previous|compared|average|each|per|than|between|another|others?|including)\b/iu;

function groupOfParts(
  context: SentenceContext,
  total: Number,
  place: SentenceContext,
  parts: readonly Number[],
): Draft<GroupClaim> | undefined {
  if (parts.length < 2 || ![total, ...parts].every(isPlain)) return undefined;
  const whole = total.expression.value.low;
  const values = parts.map(({ expression }) => expression.value.low);
  if (values.some((value) => value >= whole) || values.reduce((x, y) => x + y) <= whole) return undefined;
  if (parts.some(({ expression }) => expression.dimension !== total.expression.dimension)) return undefined;
  if (!areExclusive(context, total, place, parts)) return undefined;
  const members = [memberOf(context, 'total', total), ...parts.map((part) => memberOf(place, 'part', part))];
  return groupOf(context, 'sum', [total, total], { members, exhaustive: false });
}

const isPlain = ({ expression: { dimension, value, change, per, approximate } }: Number) =>
  dimension === 'count' && change === undefined && per === undefined && !approximate && value.low === value.high;
