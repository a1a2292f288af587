/** How a clause is said: affirmed or negated, fact or plan, hedged, denied or outdated. */
import type { Sentence, Token } from '../../language/sentence.ts';
import { clauseHead, dependents, isNegated, modality } from '../../language/tree.ts';
import type { Stance } from '../claim.ts';

/** Adverbs that mark a claim as an earlier state. By hand. */
const OUTDATED = new Set('initially originally previously formerly earlier once'.split(' '));
const MISTAKEN = new Set('wrongly mistakenly incorrectly falsely erroneously'.split(' '));
const REVISED = new Set('revise correct amend update downgrade upgrade scale lower raise cut'.split(' '));
const HEDGES = new Set(
  'reportedly apparently allegedly possibly probably perhaps likely seemingly supposedly'.split(' '),
);

/** The stance of the clause that a token stands in. */
export function stanceOf(sentence: Sentence, token: Token): Stance {
  const predicate = clauseHead(sentence, token);
  const hedge = dependents(sentence, predicate, 'advmod').find(({ lemma }) => HEDGES.has(lemma));
  const status = statusOf(sentence, token, predicate);
  return {
    polarity: isNegated(sentence, token) ? 'negated' : 'affirmed',
    modality: modality(sentence, token),
    ...(hedge === undefined ? {} : { hedge: hedge.form }),
    ...(status === undefined ? {} : { status }),
  };
}

function statusOf(sentence: Sentence, token: Token, predicate: Token): Stance['status'] {
  const adverbs = dependents(sentence, predicate, 'advmod').map(({ lemma }) => lemma);
  if (adverbs.some((lemma) => MISTAKEN.has(lemma))) return 'mistaken';
  if (adverbs.some((lemma) => OUTDATED.has(lemma))) return 'outdated';
  if (isFrom(sentence, token)) return REVISED.has(predicate.lemma) ? 'revised' : 'outdated';
  return undefined;
}

/** "up from 29", "revised from 40 to 30", "compared with 29": the figure is the old one. */
function isFrom(sentence: Sentence, token: Token): boolean {
  const phrase = [token, ...dependents(sentence, token, 'nummod')];
  return phrase.some((word) =>
    dependents(sentence, word, 'case', 'mark').some(({ lemma, index }) => {
      const before = sentence.tokens[index - 1]?.lemma ?? '';
      return (
        lemma === 'from' && /^(?:up|down|rise|fall|increase|decrease|grow|drop|climb|revise|shrink)$/u.test(before)
      );
    }),
  );
}
