/** "34 kilometres up" here, "34 miles up" there; "£675 a month" and "£675 a week": one figure with two units. */
import type { NumericExpression } from '../../language/quantity.ts';
import { remembered } from '../../language/remembered.ts';
import type { TextExtractor } from '../extractor.ts';
import type { GroupClaim } from '../group.ts';
import type { Placed } from '../reading/placed.ts';
import { type SentenceContext, sentenceContexts } from '../reading/sentence-context.ts';
import { FIXED } from './figures.ts';
import { groupOf, memberOf } from './members.ts';

interface Figure {
  readonly context: SentenceContext;
  readonly number: Placed<NumericExpression>;
}

/** Figures of one dimension and value that are kept to compare. */
const MOST = 6;

export const otherUnit: TextExtractor<GroupClaim> = {
  kind: 'group',
  *extract(text, references, sourceOf) {
    const seen = new Map<string, Figure[]>();
    for (const context of sentenceContexts(text, references, sourceOf)) {
      for (const number of context.numbers) {
        if (!isMeasured(context, number)) continue;
        const figure = { context, number };
        const key = `${number.expression.dimension} ${number.expression.value.low}`;
        const known = seen.get(key) ?? [];
        const other = known.find((one) => isSlip(one, figure));
        const group = other === undefined ? undefined : slipOf(other, figure);
        if (group !== undefined) yield group;
        if (known.length < MOST) seen.set(key, [...known, figure]);
      }
    }
  },
};

function slipOf(a: Figure, b: Figure): ReturnType<typeof groupOf> {
  const members = [memberOf(a.context, 'figure', a.number), memberOf(b.context, 'conversion', b.number)];
  return groupOf(a.context, 'unit', [a.number, a.number], { members, exhaustive: true });
}

/** Sums are paid for times that are mixed up; what they are paid for besides is no unit. */
const PERIODS = new Set(['minute', 'hour', 'day', 'night', 'week', 'fortnight', 'month', 'quarter', 'year']);

function isMeasured(context: SentenceContext, number: Placed<NumericExpression>): boolean {
  const { dimension, value, change, approximate, unit } = number.expression;
  if (change !== undefined || approximate || value.low !== value.high || value.low < 2 || unit === undefined)
    return false;
  if (dimension === 'money') return PERIODS.has(perOf({ context, number }) ?? '');
  return FIXED.has(dimension) || (dimension === 'duration' && value.low > 10);
}

/** "£590 a month then and £675 now": the other sum of the sentence lends it its rate. */
function perOf({ context, number: { expression } }: Figure): string | undefined {
  if (expression.per !== undefined || expression.dimension !== 'money') return expression.per;
  const rates = new Set(
    context.numbers
      .filter(({ expression: { dimension } }) => dimension === 'money')
      .map((other) => other.expression.per),
  );
  rates.delete(undefined);
  return rates.size === 1 ? [...rates][0] : undefined;
}

/** How many words the sentences must share, by how easily the figure comes twice. */
function isSlip(a: Figure, b: Figure): boolean {
  const [x, y] = [a.number.expression, b.number.expression];
  if (a.context === b.context) return false;
  const isOther =
    x.dimension === 'money'
      ? x.unit === y.unit && x.per !== y.per
      : x.unit !== y.unit && (x.per ?? '') === (y.per ?? '');
  if (!isOther || isConverted(a, b)) return false;
  return shared(a, b) >= wordsNeeded(x);
}

function wordsNeeded({ value, dimension }: NumericExpression): number {
  const digits = String(Number(value.low.toPrecision(12)))
    .replace(/\.|e.*$/gu, '')
    .replace(/^0+|0+$/gu, '').length;
  if (dimension === 'duration') return digits > 1 ? 2 : 3;
  if (digits > 2 || (digits > 1 && value.low >= 1000)) return 0;
  return digits > 1 ? 1 : 2;
}

/** The text has a figure of the other unit beside one of them: "34 miles (55 kilometres)" is no slip of its own. */
const isConverted = (a: Figure, b: Figure): boolean =>
  hasUnit(a.context, b.number.expression.unit) || hasUnit(b.context, a.number.expression.unit);
const hasUnit = ({ numbers }: SentenceContext, unit: string | undefined): boolean =>
  numbers.some(({ expression }) => expression.unit === unit && expression.dimension !== 'money');

/** Words that tell something, which both sentences have. */
function shared(a: Figure, b: Figure): number {
  const words = wordsOf(b.context.sentence);
  return [...wordsOf(a.context.sentence)].filter((word) => words.has(word)).length;
}

const wordsOf = remembered(
  ({ tokens }: SentenceContext['sentence']): ReadonlySet<string> =>
    new Set(
      tokens
        .filter(({ upos, lemma }) => /^(?:NOUN|PROPN|ADJ|VERB)$/u.test(upos) && !COMMON.has(lemma))
        .map(({ lemma }) => lemma.toLowerCase()),
    ),
);
/** Words of every text, and those of units. By hand. */
const COMMON = new Set(
  'say have be do make take get go come last first new other more year month week day hour minute second metre kilometre mile foot inch yard centimetre millimetre acre hectare tonne ton kilogram gram pound stone litre pint gallon degree per'.split(
    ' ',
  ),
);
