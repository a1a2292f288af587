/** The expressions of a block that lie in one of its sentences. */
import type { TextSpan } from '../../document/position.ts';
import type { Sentence } from '../../language/sentence.ts';

/** Those of the expressions, which are in order of place, that lie in the sentence. Takes time in proportion to log n. */
export function within<E extends { readonly span: TextSpan }>(expressions: readonly E[], { span }: Sentence): E[] {
  let [low, high] = [0, expressions.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((expressions[middle]?.span.start ?? span.start) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: E[] = [];
  for (let at = low; at < expressions.length; at += 1) {
    const expression = expressions[at];
    if (expression === undefined || expression.span.start >= span.end) break;
    if (expression.span.end <= span.end) found.push(expression);
  }
  return found;
}
