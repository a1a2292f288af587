/** What a rule may read of the draft beside the claims: the words around one, and who is meant. */
import type { Claim } from '../claims/index.ts';
import type { TextSpan } from '../document/position.ts';
import type { NumericExpression } from '../language/quantity.ts';
import type { Token } from '../language/sentence.ts';
import type { TimeExpression } from '../language/time.ts';
import type { Entity, Link } from '../reference/entity.ts';
import type { CompareContext } from './context.ts';

/** The paragraph that a claim stands in. All spans are into its text. */
export interface Passage {
  /** As read: markup stripped. */
  readonly text: string;
  /** Where the claim's sentence stands. */
  readonly sentence: TextSpan;
  /** The words and marks of the sentence, tagged, each with its head. */
  readonly tokens: readonly Token[];
  /** The figures and the times of the sentence. */
  readonly numbers: readonly NumericExpression[];
  readonly times: readonly TimeExpression[];
}

/** The passage of a claim; none for one in a table. */
export function passageOf(claim: Claim, { text }: CompareContext): Passage | undefined {
  const prose = text.blocks[claim.place.block];
  const sentence = prose?.type === 'prose' ? prose.sentences[claim.place.sentence - 1] : undefined;
  if (prose?.type !== 'prose' || sentence === undefined) return undefined;
  const { tokens, span: own } = sentence;
  const isInside = ({ span }: { readonly span: TextSpan }) => span.start >= own.start && span.end <= own.end;
  return {
    text: prose.block.text,
    sentence: own,
    tokens,
    numbers: prose.numbers.filter(isInside),
    times: prose.times.filter(isInside),
  };
}

/** The whole draft as its file holds it, markup included. */
export const draftText = ({ text }: CompareContext): string => text.document.source;

/** Who or what a link leads to, with all names. */
export const entityOf = ({ entity }: Link, { references }: CompareContext): Entity => references.entity(entity);

/** Everybody and everything that the draft names, in the order of first mention. */
export const entitiesOf = ({ references }: CompareContext): readonly Entity[] => references.entities;
