/** Looks mentions up by token. */
import type { AnalysedText } from '../language/analysed.ts';
import type { EntityDraft } from './draft.ts';
import type { Entity, Link, Mention, References } from './entity.ts';

type Linked = Mention & { readonly link: Link };

/** What wins where two mentions cover a token: a name over a pronoun, a pronoun over a description. */
const RANK = { description: 1, pronoun: 2, possessive: 2, name: 3 } as const;

/**
 * The look-up of References: a table for each sentence that has mentions. A title before a name counts as part of the
 * mention where no other mention covers it ("President" in "President Ann Lee").
 */
export function mentionTable(
  text: AnalysedText,
  entities: readonly Entity[],
  drafts: readonly EntityDraft[],
): References['at'] {
  const table: (Linked | undefined)[][][] = text.blocks.map(() => []);
  const place = (mention: Linked, first: number, end: number, rank: (held: Linked) => boolean) => {
    const sentences = table[mention.block];
    if (sentences === undefined) return;
    const row = sentences[mention.sentence] ?? [];
    sentences[mention.sentence] = row;
    for (let token = first; token < end; token += 1) {
      const held = row[token];
      if (held === undefined || rank(held)) row[token] = mention;
    }
  };
  for (const { mentions } of entities) {
    for (const mention of mentions)
      place(mention, mention.first, mention.end, (held) => RANK[held.form] < RANK[mention.form]);
  }
  for (const [id, draft] of drafts.entries()) {
    for (const { block, sentence, outerFirst, first } of draft.mentions) {
      const mention = outerFirst < first ? table[block]?.[sentence]?.[first] : undefined;
      if (mention?.link.entity === id) place(mention, outerFirst, first, (held) => held.form === 'description');
    }
  }
  return (block, sentence, token) => table[block]?.[sentence]?.[token];
}
