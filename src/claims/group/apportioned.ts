/**
 * "Of the 48 seats the Conservatives have 22, the Liberals 12, Labour nine and independents three": a whole that is shared
 * out among at least three, and what each has; and "Of this £1.1m went on water, …", where the whole is in the sentence before.
 */

import type { NumericExpression } from '../../language/quantity.ts';
import type { TextExtractor } from '../extractor.ts';
import type { GroupClaim } from '../group.ts';
import type { Draft } from '../reading/base.ts';
import type { Placed } from '../reading/placed.ts';
import { type SentenceContext, sentenceContexts } from '../reading/sentence-context.ts';
import { countOf } from './figures.ts';
import { between, groupOf, memberOf, neighbours } from './members.ts';

type Number = Placed<NumericExpression>;

export const apportioned: TextExtractor<GroupClaim> = {
  kind: 'group',
  *extract(text, references, sourceOf) {
    const contexts = sentenceContexts(text, references, sourceOf);
    for (const [index, context] of contexts.entries()) {
      const [before, after] = [contexts[index - 1], contexts[index + 1]];
      if (after?.prose === context.prose && REST.test(after.sentence.text)) continue;
      const group = ofWhole(context) ?? (before === undefined ? undefined : ofThis(before, context));
      if (group !== undefined) yield group;
    }
  },
};

/** Words by which not all is told, or other things are. By hand. */
const SOME =
  /\b(?:including|among|such as|at least|mainly|mostly|rest|others?|another|remain\w*|about|around|some|nearly|almost|more than|up to|over|vacant|absent|abstain\w*|both|also|too|each|per|than|compared)\b/iu;

/** Words by which the next sentence tells of others. By hand. */
const REST = /\b(?:rest|others?|remain\w*|another|vacant|absent|abstain\w*|both)\b/iu;

/** Who has it or where it goes stands between two parts, and no part of a part. */
const JOINT = /^[^.;:()\d]*(?:,|\band\b)[^.;:()\d]*$/u;

const LEAST_PARTS = 3;
/** What is shared out in so small a part, or in more than all, is no sharing out. */
const [LEAST_SHARE, MOST_SHARE] = [0.8, 1.3];

/** "Of the 48 seats": the whole and its parts in one sentence. */
function ofWhole(context: SentenceContext): Draft<GroupClaim> | undefined {
  const [total, ...parts] = figuresIn(context);
  if (total === undefined || !/^(?:of|out of) (?:the|its|their|our|his|her|all)? ?/iu.test(context.sentence.text))
    return undefined;
  return total.first > 3 ? undefined : shared(context, total, context, parts, true);
}

/** "We spent £2.4m. Of this £1.1m …": the last figure of the sentence before. */
function ofThis(before: SentenceContext, context: SentenceContext): Draft<GroupClaim> | undefined {
  if (
    before.prose.index !== context.prose.index ||
    !/^of (?:this|that|these|those|which|it|them)\b/iu.test(context.sentence.text)
  )
    return undefined;
  const total = before.numbers.at(-1);
  return total === undefined || before.numbers.length > 1
    ? undefined
    : shared(before, total, context, context.numbers, false);
}

/** The group of a whole and at least three parts that look like a sharing out of it; `told` is the text in which nothing may say that others are left out. */
export function shared(
  whole: SentenceContext,
  total: Number,
  place: SentenceContext,
  parts: readonly Number[],
  exhaustive: boolean,
  told = place.sentence.text,
): Draft<GroupClaim> | undefined {
  if (parts.length < LEAST_PARTS || SOME.test(told)) return undefined;
  if (![total, ...parts].every((number) => isPlain(number, total))) return undefined;
  if (!neighbours(parts).every(([a, b]) => JOINT.test(between(place, a, b)))) return undefined;
  const [last, end] = [parts.at(-2), parts.at(-1)];
  if (last === undefined || end === undefined || !/\band\b/u.test(between(place, last, end))) return undefined;
  const sum = parts.reduce((made, { expression }) => made + expression.value.low, 0);
  const share = sum / total.expression.value.low;
  if (share < LEAST_SHARE || share > MOST_SHARE) return undefined;
  const members = [memberOf(whole, 'total', total), ...parts.map((part) => memberOf(place, 'part', part))];
  return groupOf(whole, 'sum', [total, total], { members, exhaustive });
}

/** The figures of a sentence, those with it that stand after a name and look like a part of it: "Labour 11". */
export function figuresIn({ sentence, numbers }: SentenceContext): readonly Number[] {
  const bare = sentence.tokens.filter(
    ({ form, index }) => /^\d{1,4}$/u.test(form) && !numbers.some(({ first, end }) => index >= first && index < end),
  );
  return [...numbers, ...bare.map((token) => countOf(token, Number(token.form)))].sort((a, b) => a.first - b.first);
}

const isPlain = ({ expression }: Number, { expression: total }: Number): boolean =>
  (expression.dimension === 'count' || expression.dimension === 'money') &&
  expression.dimension === total.dimension &&
  (expression.unit ?? '') === (total.unit ?? '') &&
  expression.change === undefined &&
  expression.per === undefined &&
  !expression.approximate &&
  expression.value.low === expression.value.high &&
  expression.value.low > 0;
