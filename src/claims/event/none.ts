/** "nobody", "no party", "none of the doors": a phrase that leaves its role empty. */
import type { Sentence, Token } from '../../language/sentence.ts';
import { dependent, dependents, isPassive } from '../../language/tree.ts';
import type { Participant } from '../claim.ts';

/** Pronouns of nobody and nothing. Source: Quirk et al. 6.62. */
const NONE = new Set(['nobody', 'nothing', 'none', 'neither', 'no-one', 'noone']);

/**
 * The role of the verb's subject or object that nobody and nothing fills; undefined where both are filled. `event` is the
 * noun that tells the deed ("made no mention of it"), which fills no role.
 */
export function filledByNone(sentence: Sentence, verb: Token, event: Token): Participant['role'] | undefined {
  const found = dependents(sentence, verb, 'nsubj', 'nsubj:pass', 'obj').find((word) => isNone(sentence, word));
  if (found === undefined || found.index === event.index) return undefined;
  return found.deprel === 'obj' || isPassive(sentence, verb) ? 'patient' : 'agent';
}

/** Does the phrase that the word heads stand for nobody or nothing ("no one", "no party", "not a single door")? */
export function isNone(sentence: Sentence, word: Token): boolean {
  if (NONE.has(word.lemma.toLowerCase())) return true;
  if (dependents(sentence, word, 'det').some(({ lemma }) => lemma === 'no' || lemma === 'neither')) return true;
  const single = dependent(sentence, word, 'amod', 'nummod')?.lemma;
  return (single === 'single' || single === 'one') && dependents(sentence, word).some(({ lemma }) => lemma === 'not');
}
