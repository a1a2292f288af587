/** "90 boats: 50 on the lake and 40 on the canal": a total and the parts that follow it in the same sentence. */
import { isKindOf, isPersonNoun } from '../../language/lexicon/index.ts';
import type { NumericExpression } from '../../language/quantity.ts';
import type { SentenceExtractor } from '../extractor.ts';
import type { GroupClaim } from '../group.ts';
import type { Draft } from '../reading/base.ts';
import type { Placed } from '../reading/placed.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import { between, groupOf, memberOf, neighbours } from './members.ts';

type Number = Placed<NumericExpression>;

/** What leads from a total to all of its parts. By hand: punctuation and verbs of composition. */
const OPENERS =
  /:\s|\s[—–-]\s|\((?!\d{4}\))|\b(?:made up of|consisting of|comprising|divided into|split into|broken down into|of (?:which|whom))\b/u;
/** Between two parts: a comma, a semicolon or "and"; a full clause with a verb of its own does not belong. */
const JOINT = /(?:,|;|\band\b|\bplus\b)/u;
/** Parts that are said to be only some. */
const SOME =
  /\b(?:including|among (?:them|which)|such as|at least|for example|mainly|mostly|the rest|others?|remaind(?:er|ing))\b/iu;

export const sum: SentenceExtractor<GroupClaim> = {
  kind: 'group',
  *extract(context) {
    const { numbers } = context;
    for (const [index, total] of numbers.entries()) {
      const parts = partsAfter(context, index);
      const group = parts.length < 2 ? undefined : groupOfParts(context, total, parts);
      if (group !== undefined) yield group;
    }
  },
};

/** The figures after the opener that follow each other as parts of one list, in the unit of the total. */
function partsAfter(context: SentenceContext, index: number): readonly Number[] {
  const { numbers, prose, sentence } = context;
  const total = numbers[index];
  const skipped = isNumberOfParts(context, index) ? 1 : 0;
  const next = numbers[index + 1 + skipped];
  const opener = total === undefined || next === undefined ? null : OPENERS.exec(between(context, total, next));
  if (total === undefined || next === undefined || opener === null) return [];
  if (SOME.test(prose.block.text.slice(total.expression.span.end, sentence.span.end))) return [];
  const opened = total.expression.span.end + opener.index;
  if (context.times.some(({ expression }) => expression.kind === 'relative' && expression.span.start >= opened))
    return [];
  const parts = numbers.slice(index + 1 + skipped);
  if (skipped === 0 && !isNear(total, next) && !areKinds(context, total, parts)) return [];
  const alike = parts.every(({ expression }) => isPartOf(expression, total.expression));
  const joined = neighbours(parts).every(([a, b]) => JOINT.test(between(context, a, b)));
  return alike && joined ? parts : [];
}

/** "200 staff in three offices: 90 in …, 70 in … and 60 in …": the figure between is how many parts follow. */
function isNumberOfParts({ numbers }: SentenceContext, index: number): boolean {
  const between = numbers[index + 1]?.expression;
  const parts = numbers.length - index - 2;
  return parts > 1 && between?.dimension === 'count' && between.value.low === parts && between.value.high === parts;
}

/** Small numbers stand in many sentences: their parts have to follow at once ("eight wins: five at home, three away"). */
const SMALL = 20;
const NEAR = 4;

function isNear(total: Number, next: Number): boolean {
  return total.expression.value.high >= SMALL || next.first - total.end <= NEAR;
}

/** "Seven people died in the crash: four men, two women and two children": nouns of what the total counts. */
function areKinds({ sentence }: SentenceContext, total: Number, parts: readonly Number[]): boolean {
  const whole = sentence.tokens[total.end];
  if (whole === undefined || whole.upos !== 'NOUN' || parts.length < 2) return false;
  return parts.every(({ end }) => {
    const noun = sentence.tokens[end];
    if (noun?.upos !== 'NOUN') return false;
    return isPersonNoun(whole.lemma) ? isPersonNoun(noun.lemma) : isKindOf(noun.lemma, whole.lemma);
  });
}

function isPartOf(part: NumericExpression, total: NumericExpression): boolean {
  return (
    isOfUnit(part, total) &&
    (part.per ?? '') === (total.per ?? '') &&
    part.change === undefined &&
    Number.isFinite(part.value.high) &&
    Number.isFinite(part.value.low)
  );
}

/** The unit of money is often named once: "80,000 euros: 35,000 from …". */
function isOfUnit(part: NumericExpression, total: NumericExpression): boolean {
  if (total.dimension === 'money' && part.dimension === 'count') return part.value.low >= LEAST_SUM;
  return part.dimension === total.dimension && (part.unit ?? '') === (total.unit ?? '');
}
const LEAST_SUM = 100;

/** A part that is larger than the total shows that it is another thing, unless all are. */
function groupOfParts(
  context: SentenceContext,
  total: Number,
  parts: readonly Number[],
): Draft<GroupClaim> | undefined {
  const whole = total.expression.value;
  if (total.expression.dimension === 'duration' || whole.high <= 0) return undefined;
  if (parts.some(({ expression }) => expression.value.low > whole.high)) return undefined;
  const members = [memberOf(context, 'total', total), ...parts.map((part) => memberOf(context, 'part', part))];
  return groupOf(context, 'sum', [total, parts.at(-1) ?? total], { members, exhaustive: true });
}
