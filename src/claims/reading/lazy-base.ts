/** The parts that all claims have, each read when it is first asked for: for a kind with many claims, few of them compared. */
import type { Span } from '../../document/position.ts';
import type { Token } from '../../language/sentence.ts';
import type { ClaimBase, ClaimPlace, Lemma, Participant, Scope, Source, Stance, Subject } from '../claim.ts';
import { evidenceOf, partiesOf, predicateToken, type Reading, spanOfTokens } from './base.ts';
import { subjectOf } from './phrase.ts';
import { scopeOf } from './scope-of.ts';
import type { SentenceContext } from './sentence-context.ts';
import { stanceOf } from './stance-of.ts';
import { topicOf } from './topic.ts';

/** A reading that may name the head of its subject's phrase instead of the subject. */
export interface LazyReading extends Omit<Reading, 'subject'> {
  readonly bearer: Token | Subject;
  /** What the stance is, where it is not that of the clause. */
  readonly restate?: (told: Stance) => Stance;
}

/**
 * What baseOf gives, but unread. A claim that is one must not be spread, for that leaves its getters behind; inside an
 * extractor the compiler refuses it.
 */
export class LazyBase implements Omit<ClaimBase, 'id'> {
  readonly #context: SentenceContext;
  readonly #reading: LazyReading;
  #subject: Subject | undefined;
  #stance: Stance | undefined;
  #scope: Scope | undefined;
  #participants: readonly Participant[] | undefined;
  #topic: readonly Lemma[] | undefined;
  #highlights: readonly Span[] | undefined;
  #text: string | undefined;
  #value: string | undefined;

  constructor(context: SentenceContext, reading: LazyReading) {
    this.#context = context;
    this.#reading = reading;
  }

  get place(): ClaimPlace {
    return this.#context.place();
  }

  get span(): Span {
    return this.#context.prose.block.map.spanToSource(evidenceOf(this.#context, this.#reading));
  }

  get text(): string {
    if (this.#text !== undefined) return this.#text;
    const { start, end } = evidenceOf(this.#context, this.#reading);
    this.#text = this.#context.prose.block.text.slice(start, end);
    return this.#text;
  }

  get subject(): Subject {
    if (this.#subject !== undefined) return this.#subject;
    const { bearer } = this.#reading;
    this.#subject = 'phrase' in bearer ? bearer : subjectOf(this.#context, bearer);
    return this.#subject;
  }

  get source(): Source {
    return this.#context.sourceOf(this.#reading.token.index);
  }

  get stance(): Stance {
    if (this.#stance !== undefined) return this.#stance;
    const { token, value, restate } = this.#reading;
    const told = stanceOf(this.#context.sentence, token, this.#context.sourceOf(token.index), value.first);
    this.#stance = restate === undefined ? told : restate(told);
    return this.#stance;
  }

  get scope(): Scope {
    this.#scope ??= scopeOf(this.#context, this.#reading.token, this.#reading.ownTime);
    return this.#scope;
  }

  get participants(): readonly Participant[] {
    this.#participants ??= partiesOf(this.#context, this.#reading);
    return this.#participants;
  }

  get topic(): readonly Lemma[] {
    this.#topic ??= topicOf(this.#context, predicateToken(this.#context, this.#reading) ?? this.#reading.token);
    return this.#topic;
  }

  get value(): string {
    if (this.#value !== undefined) return this.#value;
    const { start, end } = spanOfTokens(this.#context, this.#reading.value.first, this.#reading.value.end);
    this.#value = this.#context.prose.block.text.slice(start, end);
    return this.#value;
  }

  get highlights(): readonly Span[] {
    const { first, end } = this.#reading.value;
    this.#highlights ??= [this.#context.prose.block.map.spanToSource(spanOfTokens(this.#context, first, end))];
    return this.#highlights;
  }
}

/** The claim with all its parts read, so that it can be spread. */
export function fullyRead<C extends ClaimBase>(claim: C): C {
  const { span, text, place, subject, source, stance, scope, participants, topic, value, highlights } = claim;
  return {
    ...claim,
    ...{ span, text, place, subject, source, stance, scope, participants, topic, value, highlights },
  };
}
