/** The sentence with "#" where its figures stand. Two sentences with one frame differ in nothing but figures. */
import type { NumericExpression } from '../../language/quantity.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';

/** Numbers that name or rank, and count nothing: they are words of the frame. */
const NO_QUANTITY = new Set(['identifier', 'ordinal', 'score']);

/** Does a number of the text say how many or how much? */
export const isQuantity = ({ dimension }: NumericExpression): boolean => !NO_QUANTITY.has(dimension);

const frames = new WeakMap<SentenceContext, string>();

/** The frame of a sentence: lower-case words joined by blanks, each figure one "#", marks left out. */
export function frameOf(context: SentenceContext): string {
  const known = frames.get(context);
  if (known !== undefined) return known;
  const words: string[] = [];
  const numbers = context.numbers.filter(({ expression }) => isQuantity(expression));
  let next = 0;
  for (const { index, form, upos } of context.sentence.tokens) {
    while ((numbers[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next += 1;
    const number = numbers[next];
    if (number !== undefined && index >= number.first) {
      if (index === number.first) words.push('#');
    } else if (upos !== 'PUNCT') words.push(form.toLowerCase());
  }
  const frame = words.join(' ');
  frames.set(context, frame);
  return frame;
}
