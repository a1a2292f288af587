/** Can two nouns stand for the same things? */
import type { Lemma } from '../../claims/index.ts';
import { isPersonNoun, relatedNoun } from '../../language/lexicon/index.ts';

/** How two nouns lie to each other, and how much of the confidence that leaves. */
export interface NounRelation {
  readonly kind: 'same' | 'synonym' | 'kind-of' | 'both-people' | 'other';
  readonly weight: number;
}

/** The relation of two noun lemmas, by the lexicon. */
export function relateNouns(a: Lemma, b: Lemma): NounRelation {
  if (a === b) return SAME;
  const relation = relatedNoun(a, b);
  if (relation === 'same' || relation === 'synonym') return SYNONYM;
  if (relation === 'hypernym') return KIND_OF;
  return isPersonNoun(a) && isPersonNoun(b) ? BOTH_PEOPLE : OTHER;
}

const SAME: NounRelation = { kind: 'same', weight: 1 };
const SYNONYM: NounRelation = { kind: 'synonym', weight: 0.95 };
const KIND_OF: NounRelation = { kind: 'kind-of', weight: 0.85 };
const BOTH_PEOPLE: NounRelation = { kind: 'both-people', weight: 0.8 };
const OTHER: NounRelation = { kind: 'other', weight: 0 };
