/** "Okoma", "Okouma": how an entity is written, where another is written nearly the same. */
import type { AnalysedText } from '../language/analysed.ts';
import type { Entity, EntityKind, Mention } from '../reference/entity.ts';
import { type NearName, nearNames } from '../reference/index.ts';
import type { ClaimBase } from './claim.ts';
import type { TextExtractor } from './extractor.ts';
import type { Draft } from './reading/base.ts';
import type { SourceFinder } from './reading/sentence-context.ts';

export interface NamingClaim extends ClaimBase {
  readonly kind: 'naming';
  /** The name as written. */
  readonly name: string;
  readonly entityKind: EntityKind;
  /** The pair of near names that it belongs to: both sides share it. */
  readonly pair: string;
  /** The word of the name that differs in the other, in lower case. */
  readonly word: string;
  /** One word is spelt in another way, or the surname is the same and the first name is not. */
  readonly differs: NearName['differs'];
  /** Edits between the two words. */
  readonly distance: number;
  /** How often the draft writes the name so. */
  readonly count: number;
  /** The sentences that write it so, each as "block sentence". */
  readonly sentences: readonly string[];
}

export const naming: TextExtractor<NamingClaim> = {
  kind: 'naming',
  *extract(text, references, sourceOf) {
    for (const near of nearNames(references)) {
      for (const side of ['a', 'b'] as const) {
        const claim = claimOf(text, references.entity(near[side]), near, side, sourceOf);
        if (claim !== undefined) yield claim;
      }
    }
  },
};

function claimOf(
  text: AnalysedText,
  entity: Entity,
  near: NearName,
  side: 'a' | 'b',
  sourceOf: SourceFinder,
): Draft<NamingClaim> | undefined {
  const name = side === 'a' ? near.nameA : near.nameB;
  const word = near.words[side === 'a' ? 0 : 1];
  const written = entity.mentions.filter(
    (mention) => mention.form === 'name' && mention.text.toLowerCase().includes(word),
  );
  const mention = written[0];
  const base = mention === undefined ? undefined : baseOfMention(text, mention, entity, sourceOf);
  if (base === undefined) return undefined;
  const { differs, distance } = near;
  return {
    ...base,
    kind: 'naming',
    name,
    entityKind: entity.kind,
    pair: `${near.a}-${near.b}`,
    word,
    differs,
    distance,
    count: written.length,
    sentences: written.map(({ block, sentence }) => `${block} ${sentence}`),
  };
}

function baseOfMention(
  text: AnalysedText,
  mention: Mention,
  entity: Entity,
  sourceOf: SourceFinder,
): Omit<ClaimBase, 'id'> | undefined {
  const prose = text.blocks[mention.block];
  if (prose?.type !== 'prose') return undefined;
  const sentence = prose.sentences[mention.sentence];
  if (sentence === undefined) return undefined;
  const span = prose.block.map.spanToSource(mention.span);
  const link = { entity: entity.id, confidence: 1, ground: 'name', mismatches: [] } as const;
  return {
    span,
    text: mention.text,
    place: {
      block: mention.block,
      paragraph: prose.block.paragraph,
      sentence: sentence.index + 1,
      span: prose.block.map.spanToSource(sentence.span),
      text: sentence.text,
    },
    subject: { phrase: span, text: entity.name, head: entity.name.toLowerCase(), modifiers: [], entity: link },
    source: sourceOf(mention.block, mention.sentence, mention.head),
    stance: { polarity: 'affirmed', modality: 'fact' },
    scope: {},
    participants: [],
    topic: [],
    value: mention.text,
    highlights: [span],
  };
}
