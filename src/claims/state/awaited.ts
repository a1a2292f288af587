/** "until the road reopens": what is awaited is not so yet. */
import type { Sentence, Token } from '../../language/sentence.ts';
import { dependent, dependents } from '../../language/tree.ts';
import type { Telling } from './telling.ts';

/** Conjunctions that set a clause in the present tense ahead. Source: Quirk et al. 14.22, temporal clauses. */
const AHEAD = new Set(['until', 'till', 'before', 'once', 'when', 'after', 'as']);

/** Does the clause tell of what is still to come ("until it reopens", "once the ban is lifted")? */
export function isAwaited(sentence: Sentence, predicate: Token): boolean {
  if (predicate.deprel !== 'advcl') return false;
  const opening = dependents(sentence, predicate, 'mark', 'advmod')[0];
  if (opening === undefined || opening.index > predicate.index || !AHEAD.has(opening.lemma)) return false;
  if (opening.lemma === 'as' && sentence.tokens[opening.index + 1]?.lemma !== 'soon') return false;
  const verb = dependent(sentence, predicate, 'aux', 'aux:pass', 'cop') ?? predicate;
  return verb.xpos === 'VBZ' || verb.xpos === 'VBP';
}

/** "until" and "till" tell that it is not so now; "when" and "once" also tell of what happens each time, or in a story. */
export function awaitedTelling(sentence: Sentence, predicate: Token): Telling {
  const opening = dependents(sentence, predicate, 'mark', 'advmod')[0]?.lemma ?? '';
  return ['until', 'till'].includes(opening) ? 'now' : 'ahead';
}
