/** The speaker of a block quotation: whom the paragraph before announces ("X wrote:"). */
import type { AnalysedProse, AnalysedText } from '../../language/analysed.ts';
import type { BlockSpeech, PlacedReporting } from '../../language/quotations/speakers.ts';

/** The reporting clause that leads to the quotation, over other paragraphs of the same quotation. */
export function blockQuotationSpeaker(
  text: AnalysedText,
  speech: readonly BlockSpeech[],
  block: AnalysedProse,
): PlacedReporting | undefined {
  for (let index = block.index - 1; index >= Math.max(0, block.index - 12); index -= 1) {
    const before = text.blocks[index];
    if (before?.type !== 'prose') return undefined;
    if (before.block.kind === 'quotation') continue;
    return /:\s*$/u.test(before.block.text) ? speech[index]?.reporting.at(-1) : undefined;
  }
  return undefined;
}
