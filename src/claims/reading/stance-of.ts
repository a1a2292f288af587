/** How a clause is said: affirmed or negated, fact or plan, hedged, denied or outdated. */
import type { Sentence, Token } from '../../language/sentence.ts';
import { clauseHead, dependents, isNegated, modality } from '../../language/tree.ts';
import type { Source, Stance } from '../claim.ts';
import { statusOf } from './status-of.ts';

const HEDGES = new Set(
  'reportedly apparently allegedly possibly probably perhaps likely seemingly supposedly'.split(' '),
);

/** Reports that later ones replace: "first accounts said". By hand. */
const EARLY =
  /\b(?:first|early|initial|earlier|preliminary|previous) (?:accounts?|versions?|reports?|estimates?|figures?|counts?|indications?|information|findings?|tally|tallies)\b/iu;

/** Tellings that a draft passes on without standing by them. By hand. */
const RUMOUR =
  /\b(?:rumou?rs?|gossip|hoax(?:es)?|posts? (?:on|shared)|(?:online|viral|facebook) posts?|memes?|social media|conspiracy theor(?:y|ies|ists?)|legends?|folklore)\b/iu;

/** The stance of the clause that a token stands in; `source` is who says it, `first` the first token of its value. */
export function stanceOf(sentence: Sentence, token: Token, source: Source, first: number): Stance {
  const predicate = clauseHead(sentence, token);
  const hedge = dependents(sentence, predicate, 'advmod').find(({ lemma }) => HEDGES.has(lemma));
  const early = source.name !== undefined && EARLY.test(source.name);
  const isRumour = source.name !== undefined && RUMOUR.test(source.name);
  const status = statusOf(sentence, token, first) ?? (early ? 'outdated' : isRumour ? 'rumoured' : undefined);
  return {
    polarity: polarityOf(sentence, token),
    modality: modality(sentence, token),
    ...(hedge === undefined ? {} : { hedge: hedge.form }),
    ...(status === undefined ? {} : { status }),
  };
}

/** The polarity of the clause that a token stands in. */
export const polarityOf = (sentence: Sentence, token: Token): Stance['polarity'] =>
  isNegated(sentence, token) ? 'negated' : 'affirmed';
