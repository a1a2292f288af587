/** Builds what all claims have from the place where one was read. */
import { type TextSpan, textSpan } from '../../document/position.ts';
import type { Token } from '../../language/sentence.ts';
import type { ClaimBase, Participant, Subject } from '../claim.ts';
import type { Predicate } from '../predicate.ts';
import { participantsOf } from './participants-of.ts';
import { scopeOf } from './scope-of.ts';
import type { SentenceContext } from './sentence-context.ts';
import { stanceOf } from './stance-of.ts';
import { topicOf } from './topic.ts';

/** A claim before it has its number. */
export type Draft<C extends ClaimBase> = C extends ClaimBase ? Omit<C, 'id'> : never;

/** What an extractor knows of a claim. */
export interface Reading {
  /** The token that the claim turns on: the counted noun, the predicate. */
  readonly token: Token;
  readonly subject: Subject;
  /** The tokens [first, end) that carry the value. */
  readonly value: { readonly first: number; readonly end: number };
  readonly predicate?: Predicate | undefined;
  /** The verb that carries the predicate where that is a noun: "began" of "began the withdrawal". */
  readonly carrier?: Token | undefined;
  /** For a time claim: the first token of its own time expression, which is no scope of itself. */
  readonly ownTime?: number;
}

/**
 * The parts of a claim that are read the same way for every kind. What claims of one clause share (its tokens, its topic, the
 * places it names) the context remembers, so that a second claim of a clause costs little.
 */
export function baseOf(context: SentenceContext, reading: Reading): Omit<ClaimBase, 'id'> {
  const { sentence, prose } = context;
  const { token } = reading;
  const evidence = evidenceOf(context, reading);
  const value = spanOfTokens(context, reading.value.first, reading.value.end);
  const source = context.sourceOf(token.index);
  return {
    span: prose.block.map.spanToSource(evidence),
    text: prose.block.text.slice(evidence.start, evidence.end),
    place: context.place(),
    subject: reading.subject,
    source,
    stance: stanceOf(sentence, token, source, reading.value.first),
    scope: scopeOf(context, token, reading.ownTime),
    participants: partiesOf(context, reading),
    topic: topicOf(context, predicateToken(context, reading) ?? token),
    value: prose.block.text.slice(value.start, value.end),
    highlights: [prose.block.map.spanToSource(value)],
  };
}

/** The token of a reading's predicate. */
export const predicateToken = (
  { sentence }: SentenceContext,
  { predicate }: Pick<Reading, 'predicate'>,
): Token | undefined => (predicate === undefined ? undefined : sentence.tokens[predicate.token]);

/** Who takes part in what the reading's predicate tells. */
export function partiesOf(
  context: SentenceContext,
  reading: Pick<Reading, 'predicate' | 'carrier'>,
): readonly Participant[] {
  const predicate = predicateToken(context, reading);
  return predicate === undefined ? [] : participantsOf(context, predicate, reading.carrier);
}

/** The text from the first token to the last of [first, end). */
export function spanOfTokens({ sentence }: SentenceContext, first: number, end: number): TextSpan {
  const last = sentence.tokens[Math.max(first, end - 1)];
  return textSpan(sentence.tokens[first]?.span.start ?? sentence.span.start, last?.span.end ?? sentence.span.end);
}

/** ", and he has never flown" begins with "he". */
const isJoint = (token: Token | undefined): boolean =>
  token !== undefined && (token.upos === 'CCONJ' || (token.upos === 'PUNCT' && /^[,;:)–—-]+$/u.test(token.form)));

/** Evidence reaches at most so many tokens to either side of the value. */
const REACH = 25;

/** The clause around the value of a reading, without what joins it to others; a long clause is cut near the value. */
export function evidenceOf(context: SentenceContext, { token, value }: Pick<Reading, 'token' | 'value'>): TextSpan {
  const { sentence } = context;
  const clause = context.clauseOf(token).tokens;
  let first = Math.max(Math.min(clause[0] ?? value.first, value.first), value.first - REACH);
  while (first < value.first && isJoint(sentence.tokens[first])) first += 1;
  let end = Math.min(Math.max((clause.at(-1) ?? value.end) + 1, value.end), value.end + REACH);
  while (end > value.end && sentence.tokens[end - 1]?.upos === 'PUNCT') end -= 1;
  return spanOfTokens(context, first, end);
}
