/** Builds the claim of an age, a birth or a founding. */
import type { Token } from '../../language/sentence.ts';
import type { LifeClaim } from '../attribute.ts';
import type { Draft } from '../reading/base.ts';
import { LazyBase } from '../reading/lazy-base.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';

/** What a reader found: whose it is, the tokens [first, end) that say it, and what they say. */
export interface LifeReading extends Pick<LifeClaim, 'attribute' | 'years' | 'now' | 'began'> {
  readonly owner: Token;
  readonly first: number;
  readonly end: number;
}

/** The claim of a reading. */
export function lifeClaim(context: SentenceContext, { owner, first, end, ...facts }: LifeReading): Draft<LifeClaim> {
  const token = context.sentence.tokens[first] ?? owner;
  const base = new LazyBase(context, { token, bearer: owner, value: { first, end } });
  return Object.assign(base, { kind: 'attribute' as const, ...facts });
}
