/** Leads expressions, which are places in a text, to the tokens that they cover. */
import type { TextSpan } from '../../document/position.ts';
import type { Sentence } from '../../language/sentence.ts';

/** An expression and the tokens [first, end) that it covers; `head` is the one whose own head lies outside. */
export interface Placed<E> {
  readonly expression: E;
  readonly first: number;
  readonly end: number;
  readonly head: number;
}

/** For each sentence the expressions that lie in it; both lists are sorted, so one pass is enough. */
export function placeAll<E extends { readonly span: TextSpan }>(
  expressions: readonly E[],
  sentences: readonly Sentence[],
): readonly (readonly Placed<E>[])[] {
  let next = 0;
  return sentences.map((sentence) => {
    const found: Placed<E>[] = [];
    let token = 0;
    for (; next < expressions.length; next += 1) {
      const expression = expressions[next];
      if (expression === undefined || expression.span.start >= sentence.span.end) break;
      while ((sentence.tokens[token]?.span.end ?? Number.POSITIVE_INFINITY) <= expression.span.start) token += 1;
      const placed = place(expression, sentence, token);
      if (placed !== undefined) found.push(placed);
    }
    return found;
  });
}

function place<E extends { readonly span: TextSpan }>(
  expression: E,
  sentence: Sentence,
  from: number,
): Placed<E> | undefined {
  let end = from;
  while ((sentence.tokens[end]?.span.start ?? Number.POSITIVE_INFINITY) < expression.span.end) end += 1;
  if (end <= from) return undefined;
  return { expression, first: from, end, head: headOf(sentence, from, end) };
}

/** The last token of the range whose head lies outside; English noun phrases end with their head. */
function headOf(sentence: Sentence, first: number, end: number): number {
  for (let at = end - 1; at >= first; at -= 1) {
    const head = sentence.tokens[at]?.head ?? -1;
    if (head < first || head >= end) return at;
  }
  return end - 1;
}
