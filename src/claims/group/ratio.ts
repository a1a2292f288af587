/** "20 of 50, or 30%", "of 400 people asked, 240 (60%)", "60%: 3,300 of the 6,000": a share beside the figures it is taken from. */
import type { NumericExpression } from '../../language/quantity.ts';
import type { SentenceExtractor } from '../extractor.ts';
import type { GroupClaim } from '../group.ts';
import type { Placed } from '../reading/placed.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import { between, groupOf, memberOf } from './members.ts';

type Number = Placed<NumericExpression>;

/** From a part to its share: ", or", "(", ", that is". */
const TO_SHARE =
  /^(?:\s[\p{L}-]+){0,3},?\s(?:or |\(|that is,? |– |— )(?:about |around |roughly |some |nearly |almost |just over |just under )?$/u;
/** From a share to its part. */
const FROM_SHARE = /^(?::\s|,? or |,? that is,? |\s?\(|,\s)(?:some |a total of )?$/u;
/** From a part to its whole. */
const OF_WHOLE = /^\s(?:out )?of (?:the |its |their |all |some )?(?:[\p{L}-]+(?:['’]s?)? )?$/u;

export const ratio: SentenceExtractor<GroupClaim> = {
  kind: 'group',
  *extract(context) {
    const { numbers } = context;
    const share = numbers.find(({ expression }) => isShare(expression));
    if (share === undefined || numbers.length < 3 || isChanged(context, share)) return;
    const found = ofOpening(context, share) ?? ofPair(context, share);
    if (found === undefined) return;
    const [part, whole] = found;
    const members = [
      memberOf(context, 'part', part),
      memberOf(context, 'total', whole),
      memberOf(context, 'figure', share),
    ];
    const group = groupOf(context, 'ratio', [part, part], { members, exhaustive: true });
    if (group !== undefined) yield group;
  },
};

/** "rose 5%": a share that something changed by is no share of a whole. */
const isChanged = ({ sentence }: SentenceContext, { first }: Number) =>
  sentence.tokens
    .slice(Math.max(0, first - 3), first)
    .some(({ lemma }) => /^(?:rise|fall|grow|drop|increase|decrease|up|down|by|climb|decline)$/u.test(lemma));

const isShare = ({ dimension, change, value }: NumericExpression) =>
  dimension === 'share' && change === undefined && value.low === value.high;
const isCount = (number: Number | undefined): number is Number =>
  number?.expression.dimension === 'count' && number.expression.value.low === number.expression.value.high;

/** "Of the 50 houses inspected, 20, or 30%, had mould." */
function ofOpening(context: SentenceContext, share: Number): readonly [Number, Number] | undefined {
  const at = context.numbers.indexOf(share);
  const [whole, part] = [context.numbers[at - 2], context.numbers[at - 1]];
  if (!isCount(whole) || !isCount(part) || context.sentence.tokens[0]?.lemma.toLowerCase() !== 'of') return undefined;
  return whole.first <= 2 && TO_SHARE.test(between(context, part, share)) ? [part, whole] : undefined;
}

/** "20 of the 50 houses, or 30%", "60%: 3,300 of the town's 6,000 voters". */
function ofPair(context: SentenceContext, share: Number): readonly [Number, Number] | undefined {
  const at = context.numbers.indexOf(share);
  const [before, last] = [context.numbers[at - 2], context.numbers[at - 1]];
  if (isCount(before) && isCount(last) && OF_WHOLE.test(between(context, before, last)))
    return TO_SHARE.test(between(context, last, share)) ? [before, last] : undefined;
  const [part, whole] = [context.numbers[at + 1], context.numbers[at + 2]];
  if (!isCount(part) || !isCount(whole) || !OF_WHOLE.test(between(context, part, whole))) return undefined;
  return FROM_SHARE.test(between(context, share, part)) ? [part, whole] : undefined;
}
