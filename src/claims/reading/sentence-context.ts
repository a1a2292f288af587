/** What an extractor is given: one sentence with its expressions in place, and the people and things named in it. */
import type { AnalysedProse, AnalysedText } from '../../language/analysed.ts';
import { lazily } from '../../language/lazily.ts';
import type { NumericExpression } from '../../language/quantity.ts';
import { remembered } from '../../language/remembered.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import type { TimeExpression } from '../../language/time.ts';
import type { References } from '../../reference/entity.ts';
import type { ClaimPlace, Source } from '../claim.ts';
import { type Clause, clausesOf } from './clause.ts';
import { type Placed, placeAll } from './placed.ts';

export interface SentenceContext {
  readonly text: AnalysedText;
  readonly references: References;
  readonly prose: AnalysedProse;
  readonly sentence: Sentence;
  /** The figures of the sentence, in order. */
  readonly numbers: readonly Placed<NumericExpression>[];
  readonly times: readonly Placed<TimeExpression>[];
  /** Where the sentence stands; made once. */
  place(): ClaimPlace;
  /** The clause that a token stands in; each clause is read once. */
  clauseOf(token: Token): Clause;
  /** Who says what a token of this sentence is part of. */
  sourceOf(token: number): Source;
}

/** Finds the source of a token: block, sentence, token. */
export type SourceFinder = (block: number, sentence: number, token: number) => Source;

/** The contexts of all sentences of a text, in order; made once for all extractors. */
export const sentenceContexts = (
  text: AnalysedText,
  references: References,
  sourceOf: SourceFinder,
): readonly SentenceContext[] => contextsOf(sourceOf, text, references);

const contextsOf = remembered((sourceOf: SourceFinder, text: AnalysedText, references: References) => [
  ...readContexts(text, references, sourceOf),
]);

function* readContexts(text: AnalysedText, references: References, sourceOf: SourceFinder): Generator<SentenceContext> {
  for (const prose of text.blocks) {
    if (prose.type !== 'prose' || prose.block.role === 'furniture') continue;
    const numbers = placeAll(prose.numbers, prose.sentences);
    const times = placeAll(prose.times, prose.sentences);
    for (const sentence of prose.sentences) {
      yield {
        text,
        references,
        prose,
        sentence,
        numbers: numbers[sentence.index] ?? [],
        times: times[sentence.index] ?? [],
        place: lazily(() => placeOf(prose, sentence)),
        clauseOf: clausesOf(sentence),
        sourceOf: (token) => sourceOf(prose.index, sentence.index, token),
      };
    }
  }
}

/** Where a sentence of a block stands. */
export const placeOf = ({ index, block }: AnalysedProse, sentence: Sentence): ClaimPlace => ({
  block: index,
  paragraph: block.paragraph,
  sentence: sentence.index + 1,
  span: block.map.spanToSource(sentence.span),
  text: sentence.text,
});
