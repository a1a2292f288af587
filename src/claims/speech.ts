/** Who said which words. The speaker is the claim's source. */
import type { TextSpan } from '../document/position.ts';
import type { Quotation } from '../language/analysed.ts';
import type { ClaimBase } from './claim.ts';
import type { SentenceExtractor } from './extractor.ts';
import type { Draft } from './reading/base.ts';
import { LazyBase } from './reading/lazy-base.ts';
import type { SentenceContext } from './reading/sentence-context.ts';

export interface SpeechClaim extends ClaimBase {
  readonly kind: 'speech';
  /** The quoted words, lower case, punctuation left out. */
  readonly words: readonly string[];
  /** True where somebody is said to have said nothing: the subject is the one who did, and there are no words. */
  readonly declined: boolean;
  /** True where that is told of every word to those who ask, not of one matter: "has not spoken to reporters". */
  readonly outright?: boolean;
  /** Where it is only said that somebody spoke to those who ask, without the words: the subject is the one who did. */
  readonly to?: 'press';
}

/** A word alone is a term. */
const LEAST_WORDS = 2;

export const speech: SentenceExtractor<SpeechClaim> = {
  kind: 'speech',
  *extract(context) {
    for (const quotation of context.prose.quotations) {
      if (!overlap(quotation.span, context.sentence.span)) continue;
      const claim = claimOf(context, quotation);
      if (claim !== undefined) yield claim;
    }
  },
};

function claimOf(context: SentenceContext, { span }: Quotation): Draft<SpeechClaim> | undefined {
  const { sentence } = context;
  const inside = sentence.tokens.filter((token) => token.span.start >= span.start && token.span.end <= span.end);
  const words = inside
    .filter(({ upos }) => upos !== 'PUNCT')
    .map(({ form }) => form.toLowerCase().replaceAll('’', "'"));
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined || words.length < LEAST_WORDS) return undefined;
  const value = { first: first.index, end: last.index + 1 };
  const root = inside.find(({ head }) => head < first.index || head > last.index) ?? first;
  const base = new LazyBase(context, { token: root, bearer: root, value });
  return Object.assign(base, { kind: 'speech' as const, words, declined: false });
}

const overlap = (a: TextSpan, b: TextSpan): boolean => a.start < b.end && b.start < a.end;
