/** "from 400 to 500" is read as a range; where it tells of a change, its two ends are levels of their own. */
import { textSpan } from '../../document/position.ts';
import { readNumbers } from '../../language/numbers/index.ts';
import type { NumericExpression } from '../../language/quantity.ts';
import type { Placed } from '../reading/placed.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';

type Number = Placed<NumericExpression>;

/** Both ends of a range after "from", in the order of the text; undefined for another expression. */
export function rangeEnds(
  context: SentenceContext,
  number: Number,
): { readonly from: Number; readonly to: Number } | undefined {
  const { block } = context.prose;
  const { span } = number.expression;
  const text = block.text.slice(span.start, span.end);
  const isFrom =
    /^from\s/iu.test(text) || /\bfrom\s$/iu.test(block.text.slice(Math.max(0, span.start - 5), span.start));
  const joint = /\sto\s/u.exec(text);
  if (!isFrom || joint === null) return undefined;
  const start = /^from\s+/iu.exec(text)?.[0].length ?? 0;
  const second = joint.index + joint[0].length;
  const to = endOf(number, text.slice(second), second, '');
  if (to === undefined) return undefined;
  const own = endOf(number, text.slice(start, joint.index), start, '');
  const from =
    own?.expression.dimension === to.expression.dimension
      ? own
      : endOf(number, text.slice(start, joint.index), start, unitAfter(text.slice(second)));
  return from === undefined ? undefined : { from, to };
}

/** One end; `unit` is what the other end's unit lends to it ("from 4 to 5 per cent"). */
function endOf(range: Number, text: string, at: number, unit: string): Number | undefined {
  const [expression] = readNumbers(text + unit);
  if (expression === undefined) return undefined;
  const start = range.expression.span.start + at;
  const span = textSpan(start + expression.span.start, start + Math.min(expression.span.end, text.length));
  return { ...range, expression: { ...expression, span, figures: span } };
}

const unitAfter = (text: string) => /[\d.,]+(.*)$/u.exec(text)?.[1] ?? '';
