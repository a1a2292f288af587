/** Entities while they are being put together; what leaves the room is read-only. */
import type { AnalysedProse, AnalysedText } from '../language/analysed.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Entity, EntityKind, Link, Mention } from './entity.ts';
import type { NameMention } from './name-mention.ts';

/** An entity in the making. */
export interface EntityDraft {
  readonly kind: EntityKind;
  readonly name: string;
  readonly names: Set<string>;
  readonly descriptions: Set<string>;
  readonly mentions: DraftMention[];
  gender?: Entity['gender'];
  memberOf?: EntityDraft;
  /** As an apposition gives it ("Lee, 61,"). */
  age?: number;
  /** Adjectives that the text gives it with a description, in lower case: "former", "retired". */
  readonly qualities: Set<string>;
  /** The country of its nationality ("a Belgian midfielder"). */
  nation?: string;
}

/** A mention whose entity has no number yet. */
export interface DraftMention extends Mention {
  /** Where the titles before it begin; they are looked up as part of the mention. */
  readonly outerFirst: number;
  readonly link: Omit<Link, 'entity'>;
}

/** A name that has been given its entity. */
export interface ResolvedName {
  readonly name: NameMention;
  readonly entity: EntityDraft;
}

/** The names of one sentence in order, and the sentence. */
export interface SentenceNames {
  readonly block: AnalysedProse;
  readonly sentence: Sentence;
  readonly names: readonly ResolvedName[];
}

/** The mention of a stretch of tokens; its span is that of the words themselves. */
export function mentionOf(
  block: number,
  sentence: Sentence,
  range: { readonly first: number; readonly end: number; readonly head: number },
  form: Mention['form'],
): Mention | undefined {
  const [from, to] = [sentence.tokens[range.first], sentence.tokens[range.end - 1]];
  if (from === undefined || to === undefined) return undefined;
  const span = { start: from.span.start, end: to.span.end };
  const text = sentence.text.slice(span.start - sentence.span.start, span.end - sentence.span.start);
  return { block, sentence: sentence.index, span, ...range, text, form };
}

/** The sentence of a place in the text, where there is one. */
export function sentenceAt(text: AnalysedText, block: number, sentence: number): Sentence | undefined {
  const found = text.blocks[block];
  return found?.type === 'prose' ? found.sentences[sentence] : undefined;
}
