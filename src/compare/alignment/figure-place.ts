/** Do two figures stand at the same place of a sentence and of its retelling? */
import type { QuantityClaim } from '../../claims/index.ts';
import { type Answer, no, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { finite } from '../interval.ts';
import { relateNouns } from '../same/nouns.ts';
import { isOpen, samePredicate } from '../same/predicate.ts';
import { isOfSeries } from '../same/series.ts';
import { likeness } from './beside.ts';
import { canBeOne } from './figure-clash.ts';
import { figuresOf } from './figures-of.ts';
import type { Retelling } from './retelling.ts';

/** What is left of the confidence where the draft gives figure after figure for the noun. */
const OF_SERIES = 0.55;

/** Fewer words in common around two figures are chance. */
const LEAST_LIKENESS = 3;

/** Is the figure the one of the fuller sentence that stands at the same place, and is its own figure not there too? */
export function samePlaceInSentence(
  brief: QuantityClaim,
  full: QuantityClaim,
  { own, content }: Retelling,
  context: CompareContext,
): Answer {
  const question = 'same place in the sentence';
  const rivals = figuresOf(full, context).flatMap((other) => {
    const fits = canBeOne(brief, other);
    if (fits === undefined) return [];
    const like = likeness(own, brief.quantity.span, content, other.quantity.span) + kinship(brief, other);
    return [{ other, like, fits }];
  });
  const found = rivals.find(({ other }) => other === full)?.like ?? 0;
  const fitting = rivals.find(({ fits, like }) => fits && like >= 2);
  if (fitting !== undefined) return no(question, `the other sentence has ${fitting.other.value} too`);
  const parts = rivals.map(({ other }) => other);
  if (isSum(brief, parts))
    return no(question, `the figures of the other sentence come to ${brief.value}`, 'part-of-whole');
  if (found < LEAST_LIKENESS) return no(question, `little around ${full.value} is told of ${brief.value}`);
  const nearer = rivals.find(({ other, like }) => other !== full && like >= found);
  if (nearer !== undefined) return no(question, `${nearer.other.value} may be meant as well`);
  return yes(question, 'both figures stand in like words', isOfSeries(full, context) ? OF_SERIES : 1);
}

/** What the two figures are of: the noun that is counted, and the verb. */
function kinship(a: QuantityClaim, b: QuantityClaim): number {
  const { kind } = relateNouns(a.measured, b.measured);
  const noun = kind === 'same' ? 2 : kind === 'synonym' || kind === 'kind-of' ? 1 : 0;
  const predicate = samePredicate(a.predicate, b.predicate);
  const verb = (predicate === 'class' || predicate === 'lemma') && !isOpen(a.predicate) ? 1 : 0;
  return noun + verb;
}

/** "15 deaths in one country and one in another" are sixteen. */
function isSum(whole: QuantityClaim, parts: readonly QuantityClaim[]): boolean {
  if (parts.length < 2) return false;
  const sum = parts.reduce((total, { quantity }) => total + finite(quantity.value), 0);
  return Math.abs(sum - finite(whole.quantity.value)) < 1e-6 * sum;
}
