/** Which act a time dates, by the words of acts: "rolled out of the camp" and "the lorries had departed" are one act. */
import type { Claims, TimeClaim } from '../../claims/index.ts';
import { actsAt } from '../../claims/reading/acts-at.ts';
import type { AnalysedText } from '../../language/analysed.ts';
import { remembered } from '../../language/remembered.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import type { CompareContext } from '../context.ts';

const NONE: readonly never[] = [];

/** An act that a time dates, and the word that tells it. */
export interface ToldAct {
  readonly acts: readonly string[];
  readonly at: Token;
  readonly sentence: Sentence;
  /** The index of its block. */
  readonly block: number;
}

/** The acts that the time of a claim dates: those of its verb or noun, else of the nearest noun before it. */
export const toldAct = remembered((claim: TimeClaim, text: AnalysedText): ToldAct | undefined => {
  const block = text.blocks[claim.place.block];
  const sentence = block?.type === 'prose' ? block.sentences[claim.place.sentence - 1] : undefined;
  if (sentence === undefined) return undefined;
  const own = claim.event === undefined ? undefined : sentence.tokens[claim.event.token];
  const acts = own === undefined ? NONE : actsAt(sentence, own);
  if (own !== undefined && acts.length > 0) return { acts, at: own, sentence, block: claim.place.block };
  return nounBefore(sentence, claim);
});

/** A noun and its time stand at most so many tokens apart. */
const REACH = 6;

/** "the first departure, at a quarter past six": the noun that the time stands by. */
function nounBefore(sentence: Sentence, claim: TimeClaim): ToldAct | undefined {
  const first = sentence.tokens.findIndex(({ span }) => span.start >= claim.time.span.start);
  for (let index = first - 1; index >= Math.max(0, first - REACH); index -= 1) {
    const token = sentence.tokens[index];
    if (token === undefined || token.upos === 'VERB' || token.upos === 'CCONJ') return undefined;
    const acts = token.upos === 'NOUN' ? actsAt(sentence, token) : NONE;
    if (acts.length > 0) return { acts, at: token, sentence, block: claim.place.block };
  }
  return undefined;
}

/** The keys of the acts that a time dates. */
export const actKeys = (claim: TimeClaim, text: AnalysedText): readonly string[] => toldAct(claim, text)?.acts ?? NONE;

/** At how many times the draft tells an act. */
export function timesOfAct(act: string, { claims, text }: CompareContext): number {
  return timesByAct(claims, text).get(act)?.size ?? 0;
}

const timesByAct = remembered((claims: Claims, text: AnalysedText): ReadonlyMap<string, ReadonlySet<string>> => {
  const times = new Map<string, Set<string>>();
  for (const claim of claims.all) {
    if (claim.kind !== 'time' || (claim.time.value.anchor === 'text' && claim.time.value.relative !== undefined))
      continue;
    for (const act of actKeys(claim, text)) {
      const told = times.get(act) ?? new Set();
      times.set(act, told.add(claim.value.toLowerCase()));
    }
  }
  return times;
});
