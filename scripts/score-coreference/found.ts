/** The chains that Stet finds in a treebank's running text, as tokens of the treebank. */
import { readDocument } from '../../src/document/index.ts';
import { readLanguage } from '../../src/language/index.ts';
import { type ChainMention, chainsOf } from '../../src/reference/chains.ts';
import { type References, resolveReferences } from '../../src/reference/index.ts';
import type { Chain, GoldDocument, ScoredMention } from './gold.ts';

/** A description that is linked to an entity: the treebank's heads of it and of the entity's names before it. */
export interface DescriptionLink {
  readonly confidence: number;
  readonly head: number;
  readonly earlier: readonly number[];
  readonly text: string;
}

/** What Stet finds in one document. */
export interface Found {
  readonly chains: readonly Chain[];
  readonly descriptions: readonly DescriptionLink[];
}

/** Reads the document as a draft and leads every mention back to the treebank's words by its characters. */
export function findChains(gold: GoldDocument): Found {
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
  const references = resolveReferences(text);
  const chains = chainsOf(text, references)
    .map((chain) => chain.map(toWords).filter((mention) => mention !== undefined))
    .filter((chain) => chain.length > 1);
  const headOf = ({ block, sentence, head }: Mention): number | undefined => {
    const found = text.blocks[block];
    const token = found?.type === 'prose' ? found.sentences[sentence]?.tokens[head] : undefined;
    return token === undefined ? undefined : words[starts[block]?.[token.span.start] ?? -1];
  };
  return { chains, descriptions: descriptionsOf(references, headOf) };
}

type Mention = References['entities'][number]['mentions'][number];

function descriptionsOf(
  { entities }: References,
  headOf: (mention: Mention) => number | undefined,
): readonly DescriptionLink[] {
  const links: DescriptionLink[] = [];
  for (const { mentions } of entities) {
    const heads = mentions.map(headOf);
    for (const [at, { form, link, text }] of mentions.entries()) {
      const head = heads[at];
      if (form !== 'description' || head === undefined) continue;
      const earlier = heads.slice(0, at).filter((one) => one !== undefined);
      links.push({ confidence: link.confidence, head, earlier, text });
    }
  }
  return links;
}

/** For each character that is no white space, the index of its word. */
function wordsByCharacter(forms: readonly string[]): readonly number[] {
  return forms.flatMap((form, index) => Array.from({ length: form.replaceAll(/\s/g, '').length }, () => index));
}
