/** "up from 29", "compared with 48,000 in May", "against 12 a year ago": the figure of an earlier time, set beside the new one. */
import type { Sentence } from '../../language/sentence.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';

/** Before "from": what tells that the figure after it is the old one. By hand. */
const CHANGED = /^(?:up|down|rise|fall|increase|decrease|grow|drop|climb|revise|shrink|raise|lower|cut|rose|fell)$/u;

/** Words that set a figure beside another. Source: Quirk et al. 15.68, comparison by preposition. */
const BESIDE = /^(?:against|versus|vs\.?|from|to)$/u;
const COMPARED = /^(?:compare|compared)$/u;

/** So many words may stand between the preposition and its figure: "against a loss of 12 million". */
const REACH = 5;

/** Is the figure at this place in `context.numbers` the old one of a comparison? */
export function isOldFigure(context: SentenceContext, nth: number): boolean {
  const number = context.numbers[nth];
  if (number === undefined) return false;
  const { sentence } = context;
  if (sentence.tokens[number.first - 1]?.lemma === 'from' && isChange(sentence, number.first - 2)) return true;
  const at = prepositionBefore(context, number.first);
  const word = sentence.tokens[at]?.form.toLowerCase();
  if (word === undefined) return false;
  if (isCompared(sentence, at)) return true;
  if (word === 'from') return comesAfterTo(context, nth, at);
  return word !== 'to' && word !== 'with' && newFigure(context, nth, at) !== undefined;
}

const isChange = (sentence: Sentence, at: number) => CHANGED.test(sentence.tokens[at]?.lemma ?? '');

const isCompared = (sentence: Sentence, at: number) =>
  /^(?:with|to)$/u.test(sentence.tokens[at]?.form ?? '') && COMPARED.test(sentence.tokens[at - 1]?.form ?? '');

/** The nearest such preposition before a figure, with no mark and no other figure between them; -1 where there is none. */
function prepositionBefore({ sentence, numbers }: SentenceContext, first: number): number {
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    const token = sentence.tokens[at];
    if (token === undefined || token.upos === 'PUNCT' || numbers.some(({ end }) => end === at + 1)) return -1;
    if (BESIDE.test(token.form.toLowerCase()) || isCompared(sentence, at)) return at;
  }
  return -1;
}

/** The figure of the same kind that stands before the preposition; the old one may leave its unit to the new. */
function newFigure({ numbers }: SentenceContext, nth: number, before: number) {
  const kind = numbers[nth]?.expression.dimension;
  return numbers
    .slice(0, nth)
    .findLast(({ expression, end }) => (expression.dimension === kind || kind === 'count') && end <= before);
}

/** "to 12 million from 40 million". */
function comesAfterTo(context: SentenceContext, nth: number, from: number): boolean {
  const now = newFigure(context, nth, from);
  return (
    now !== undefined && context.sentence.tokens[prepositionBefore(context, now.first)]?.form.toLowerCase() === 'to'
  );
}
