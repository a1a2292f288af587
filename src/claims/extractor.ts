/** What an extractor is: a new kind of claim is one of these in a file of its own, and one line in extract.ts. */
import type { AnalysedText } from '../language/analysed.ts';
import type { References } from '../reference/entity.ts';
import type { ClaimBase } from './claim.ts';
import type { Draft } from './reading/base.ts';
import type { SentenceContext, SourceFinder } from './reading/sentence-context.ts';

/** Reads claims out of one sentence at a time. */
export interface SentenceExtractor<C extends ClaimBase> {
  readonly kind: string;
  extract(context: SentenceContext): Iterable<Draft<C>>;
}

/** Reads claims that need the whole text: names, tables, totals that are spread over sentences. */
export interface TextExtractor<C extends ClaimBase> {
  readonly kind: string;
  extract(text: AnalysedText, references: References, sourceOf: SourceFinder): Iterable<Draft<C>>;
}
