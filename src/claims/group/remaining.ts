/** "Of those 5,100 were novels, 2,200 for children and the remaining 1,600 on history": a rest with its figure, which makes the parts all there are. */
import type { NumericExpression } from '../../language/quantity.ts';
import type { TextExtractor } from '../extractor.ts';
import type { GroupClaim } from '../group.ts';
import type { Draft } from '../reading/base.ts';
import type { Placed } from '../reading/placed.ts';
import { type SentenceContext, sentenceContexts } from '../reading/sentence-context.ts';
import { areListed, areOfOneUnit, isExact, isOfUnit, sumOf, wordBefore } from './figures.ts';
import { groupOf, memberOf } from './members.ts';

type Number = Placed<NumericExpression>;

export const remaining: TextExtractor<GroupClaim> = {
  kind: 'group',
  *extract(text, references, sourceOf) {
    const contexts = sentenceContexts(text, references, sourceOf);
    for (const [index, context] of contexts.entries()) {
      const rest = context.numbers.findIndex((number) => isRest(context, number));
      if (rest < 1) continue;
      const group = ofSentence(context, rest) ?? ofBefore(contexts[index - 1], context, rest);
      if (group !== undefined) yield group;
    }
  },
};

/** "the remaining 340", "the other 80". */
function isRest(context: SentenceContext, number: Number): boolean {
  const { tokens } = context.sentence;
  return /^(?:remaining|other)$/u.test(wordBefore(context, number)) && tokens[number.first - 2]?.lemma === 'the';
}

/** Beside a count, other things may be counted: the sentence has to say of what they are the parts. */
const OF_WHOLE = /^(?:out )?of (?:the|its|their|his|her|our|these|those|them|which|whom|that|this|all)\b/iu;
/** A rest that is so far off belongs to another whole. */
const [LEAST_SHARE, MOST_SHARE] = [0.75, 1.34];
/** Words by which some are left out or counted twice. By hand. */
const UNSURE =
  /\b(?:including|among|such as|at least|about|around|some|nearly|almost|more than|up to|both|each|per|including)\b/iu;

/** "The school has 310 pupils: 120 walk, 95 cycle and the other 80 come by bus." */
function ofSentence(context: SentenceContext, rest: number): Draft<GroupClaim> | undefined {
  const [total, ...others] = context.numbers.slice(0, rest + 1);
  if (total === undefined) return undefined;
  const isOpened = OF_WHOLE.test(context.sentence.text) || context.sentence.text.includes(':');
  return isOpened || total.expression.dimension !== 'count' ? ofWhole(context, total, context, others) : undefined;
}

/** The last figure of the sentence before, where it counts the same. */
function ofBefore(
  before: SentenceContext | undefined,
  context: SentenceContext,
  rest: number,
): Draft<GroupClaim> | undefined {
  const total = before?.numbers.at(-1);
  if (before === undefined || total === undefined || before.prose.index !== context.prose.index) return undefined;
  const numbers = context.numbers.slice(0, rest + 1);
  if (total.expression.dimension === 'count' && !OF_WHOLE.test(context.sentence.text)) return undefined;
  // "Six firms gave £35,000 …": beside sums of money, what is counted is no part.
  const isCounted = total.expression.dimension === 'count';
  return ofWhole(before, total, context, isCounted ? numbers : numbers.filter((number) => isOfUnit(number, total)));
}

function ofWhole(
  whole: SentenceContext,
  total: Number,
  place: SentenceContext,
  parts: readonly Number[],
): Draft<GroupClaim> | undefined {
  const [first] = parts;
  if (first === undefined || parts.length < 2 || !isExact(total) || UNSURE.test(place.sentence.text)) return undefined;
  if (!areOfOneUnit(parts) || !isOfUnit(total, first) || !areListed(place, parts)) return undefined;
  const share = sumOf(parts) / total.expression.value.low;
  if (share < LEAST_SHARE || share > MOST_SHARE) return undefined;
  if (parts.some(({ expression }) => expression.value.low >= total.expression.value.low)) return undefined;
  const members = [memberOf(whole, 'total', total), ...parts.map((part) => memberOf(place, 'part', part))];
  return groupOf(whole, 'sum', [total, total], { members, exhaustive: true });
}
