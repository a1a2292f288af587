/** The chains that Stet finds in a treebank's running text, as tokens of the treebank. */
import { readDocument } from '../../src/document/index.ts';
import { readLanguage } from '../../src/language/index.ts';
import { type ChainMention, chainsOf } from '../../src/reference/chains.ts';
import { resolveReferences } from '../../src/reference/index.ts';
import type { Chain, GoldDocument, ScoredMention } from './gold.ts';

/** Reads the document as a draft and leads every mention back to the treebank's words by its characters. */
export function findChains(gold: GoldDocument): readonly Chain[] {
  const document = readDocument({ path: `${gold.id}.txt`, source: `${gold.paragraphs.join('\n\n')}\n` });
  const text = readLanguage(document);
  const words = wordsByCharacter(gold.sentences.flat());
  const starts: number[][] = [];
  let characters = 0;
  for (const block of text.blocks) {
    starts.push([]);
    if (block.type !== 'prose') continue;
    const { text: all } = block.block;
    const row = starts.at(-1) ?? [];
    for (let at = 0; at <= all.length; at += 1) {
      row.push(characters);
      if (!/\s/.test(all.charAt(at)) && at < all.length) characters += 1;
    }
  }
  const toWords = ({ block, span, headSpan }: ChainMention): ScoredMention | undefined => {
    const at = (offset: number) => words[starts[block]?.[offset] ?? -1];
    const [first, last, head] = [at(span.start), at(span.end - 1), at(headSpan.start)];
    return first === undefined || last === undefined || head === undefined ? undefined : { first, end: last + 1, head };
  };
  return chainsOf(text, resolveReferences(text))
    .map((chain) => chain.map(toWords).filter((mention) => mention !== undefined))
    .filter((chain) => chain.length > 1);
}

/** For each character that is no white space, the index of its word. */
function wordsByCharacter(forms: readonly string[]): readonly number[] {
  return forms.flatMap((form, index) => Array.from({ length: form.replaceAll(/\s/g, '').length }, () => index));
}
