/** Do two clauses say the same thing of their subjects? */

import type { Predicate } from '../../claims/index.ts';
import { synonyms } from '../../language/lexicon/index.ts';

/** Verbs that say no more than that something is there. By hand: existence and possession. */
const OPEN = new Set([
  'be',
  'have',
  'there',
  'exist',
  'include',
  'contain',
  'number',
  'total',
  'comprise',
  'remain',
  'list',
  'put',
  'count',
  'report',
  'say',
  'estimate',
  'record',
  'log',
  'stand',
  'reach',
  'amount',
]);

/** True where the clause says no more of its figure than that it is so. */
export const isOpen = (predicate: Predicate | undefined) => predicate === undefined || OPEN.has(predicate.lemma);

/** class: of one verb class; lemma: the same verb; open: one says no more than that it is there; other: two things. */
export type PredicateRelation = 'class' | 'lemma' | 'open' | 'other';

/** How two predicates lie to each other. */
export function samePredicate(a: Predicate | undefined, b: Predicate | undefined): PredicateRelation {
  if (a === undefined || b === undefined) return 'open';
  if (a.class !== undefined && a.class === b.class) return 'class';
  if (a.lemma === b.lemma) return OPEN.has(a.lemma) ? 'open' : 'lemma';
  if (synonyms(a.lemma, 'verb').includes(b.lemma)) return 'lemma';
  return OPEN.has(a.lemma) || OPEN.has(b.lemma) ? 'open' : 'other';
}
