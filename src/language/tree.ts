/** What the extractors ask of a sentence's tree. Core arguments can be trusted; attachment of pp, appos and conj less so. */
export {
  clauseHead,
  clauseTokens,
  copula,
  isPassive,
  isPredicate,
  object,
  subject,
} from './tree/clause.ts';
export { type Modality, modality } from './tree/modality.ts';
export { isNegated, mayNegate } from './tree/negation.ts';
export { copulas, nouns, nounsAndNames, properNouns, verbs, verbsAndBe } from './tree/sorts.ts';
export { type Tense, tense } from './tree/tense.ts';
export { dependent, dependents, governs, head, plainRelation, root, subtree, subtreeRange } from './tree/walk.ts';
