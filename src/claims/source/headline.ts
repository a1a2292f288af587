/** The source of a headline: what it names at its end or start, else the paper itself. */
import type { AnalysedProse } from '../../language/analysed.ts';
import { DOCUMENT_NOUNS } from '../../language/quotations/reporting-verbs.ts';
import type { Sentence } from '../../language/sentence.ts';
import type { References } from '../../reference/entity.ts';
import type { Source } from '../claim.ts';
import { ofMention } from './speaker.ts';

/** True for a block that is set as a headline. */
export function isHeadline({ block }: AnalysedProse): boolean {
  return block.role === 'headline' || block.role === 'heading';
}

/** The source of a headline's words. */
export function headlineVoice(block: AnalysedProse, references: References): Source {
  const named = block.headlineSource;
  if (named === undefined) return { kind: 'narrator', mode: 'headline' };
  const name = block.block.text.slice(named.start, named.end);
  const mention = mentionIn(block, references, named);
  if (mention !== undefined) return { ...ofMention(references, mention), name, mode: 'headline' };
  const noun = name.split(/\s+/u).at(-1)?.toLowerCase() ?? '';
  const kind = DOCUMENT_NOUNS.has(noun) ? 'document' : /^\p{Lu}/u.test(name) ? 'named' : 'described';
  return { kind, name, mode: 'headline' };
}

/** The name that makes up the source's words, where it is one. */
function mentionIn(
  block: AnalysedProse,
  references: References,
  span: { readonly start: number; readonly end: number },
) {
  for (const sentence of block.sentences) {
    const last = lastInside(sentence, span);
    const mention = last === undefined ? undefined : references.at(block.index, sentence.index, last);
    if (mention !== undefined) return mention;
  }
  return undefined;
}

function lastInside(sentence: Sentence, span: { readonly start: number; readonly end: number }): number | undefined {
  return sentence.tokens.findLast((token) => token.span.start >= span.start && token.span.end <= span.end)?.index;
}
