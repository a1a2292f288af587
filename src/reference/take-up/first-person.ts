/** "I", "we", "our" in quotations: the speaker, or the body that the speaker speaks for. */
import type { AnalysedProse, AnalysedText } from '../../language/analysed.ts';
import type { Speaker } from '../../language/quotations/speakers.ts';
import type { Token } from '../../language/sentence.ts';
import { type EntityDraft, mentionOf, type SentenceNames } from '../draft.ts';
import { addMention, type Memory } from './memory.ts';

/** "I" is the speaker; "we" is the speaker's organisation, or the speaker where that is one. */
export function firstPerson(
  text: AnalysedText,
  { block, sentence }: SentenceNames,
  token: Token,
  { reporting }: Speaker,
  memory: Memory,
): void {
  const home = text.blocks[reporting.block];
  if (home?.type !== 'prose' || reporting.speaker === undefined) return;
  const speaker =
    memory.linked.get(reporting.block, reporting.sentence, reporting.speaker) ?? besideSpeaker(home, reporting, memory);
  if (speaker === undefined) return;
  const singular = /^(?:i|me|my|mine|myself)$/iu.test(token.form);
  const meant = singular
    ? speaker.kind === 'person'
      ? speaker
      : undefined
    : speaker.kind === 'person'
      ? speaker.memberOf
      : speaker;
  if (meant === undefined) return;
  const form = token.xpos === 'PRP$' ? 'possessive' : 'pronoun';
  const range = { first: token.index, end: token.index + 1, head: token.index };
  const link = { confidence: singular ? 0.7 : 0.6, ground: 'pronoun' as const, mismatches: [] };
  addMention(meant, mentionOf(block.index, sentence, range, form), link);
}

/** The speaker's phrase is headed by a role; the name stands beside it, or that of the body spoken for ("a Lee Foods spokesman"). */
function besideSpeaker(
  home: AnalysedProse,
  reporting: { readonly block: number; readonly sentence: number; readonly speaker?: number },
  memory: Memory,
): EntityDraft | undefined {
  const sentence = home.sentences[reporting.sentence];
  let body: EntityDraft | undefined;
  for (const index of sentence?.dependents[reporting.speaker ?? -1] ?? []) {
    const relation = sentence?.tokens[index]?.deprel ?? '';
    if (!/^(?:flat|appos|compound|nmod:poss)$/u.test(relation)) continue;
    const found = memory.linked.get(reporting.block, reporting.sentence, index);
    if (found?.kind === 'person' && relation !== 'nmod:poss') return found;
    if (found?.kind === 'organisation' || found?.kind === 'other') body ??= found;
  }
  return body;
}
