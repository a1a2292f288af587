/** What is remembered on the way through a draft. */
import type { AnalysedProse } from '../../language/analysed.ts';
import { quotationAt } from '../../language/quotations/at.ts';
import type { BlockSpeech, Speaker } from '../../language/quotations/speakers.ts';
import type { Token } from '../../language/sentence.ts';
import type { Candidate } from '../candidate.ts';
import { type LastByNoun, noNouns } from '../definite.ts';
import type { DraftMention, EntityDraft } from '../draft.ts';
import type { Mention, TokenPlace } from '../entity.ts';
import { WINDOW } from '../pronouns.ts';
import { TokenTable } from '../token-table.ts';

export interface Memory {
  readonly last: LastByNoun;
  readonly window: Candidate[];
  /** The entity of a token that was linked, by block, sentence and token. */
  readonly linked: TokenTable<EntityDraft>;
  /** The noun without a name that a pronoun stands for. */
  readonly antecedents: TokenTable<TokenPlace>;
  /** The places of the words that name who speaks; they count as subjects wherever they stand ("said Ann Lee"). */
  readonly speakers: TokenTable<true>;
  readonly speech: readonly BlockSpeech[];
}

/** Nothing read yet, but who speaks where and which ages are told. */
export function newMemory(speech: readonly BlockSpeech[], ages: ReadonlySet<number>): Memory {
  const speakers = new TokenTable<true>();
  for (const { reporting } of speech) {
    for (const { block, sentence, speaker } of reporting) {
      if (speaker !== undefined) speakers.set(block, sentence, speaker, true);
    }
  }
  const [linked, antecedents] = [new TokenTable<EntityDraft>(), new TokenTable<TokenPlace>()];
  return { last: noNouns(ages), window: [], linked, antecedents, speakers, speech };
}

/** Something that a pronoun can stand for; of many the oldest is forgotten. */
export function remember(memory: Memory, candidate: Candidate): void {
  memory.window.push(candidate);
  if (memory.window.length > WINDOW) memory.window.shift();
}

/** Where the quotation of a token begins in its block's text, or -1. */
export function quotationOf(block: AnalysedProse, { span }: Token): number {
  if (block.quotations.length === 0) return -1;
  return block.quotations[quotationAt(block.quotations, span.start)]?.span.start ?? -1;
}

/** The speaker of the quotation that a token stands in. */
export function speakerOf(block: AnalysedProse, speech: readonly BlockSpeech[], token: Token): Speaker | undefined {
  const index = quotationAt(block.quotations, token.span.start);
  return index < 0 ? undefined : speech[block.index]?.speakers[index];
}

/** Adds a mention with its link to an entity. */
export function addMention(entity: EntityDraft, mention: Mention | undefined, link: DraftMention['link']): void {
  if (mention !== undefined) entity.mentions.push({ ...mention, outerFirst: mention.first, link });
}
