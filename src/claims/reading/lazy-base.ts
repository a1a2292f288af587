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

/** A reading that names the head of its subject's phrase instead of the subject. */
export interface LazyReading extends Omit<Reading, 'subject'> {
  readonly bearer: Token;
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
  #highlights: readonly Span[] | undefined;

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
    const { start, end } = evidenceOf(this.#context, this.#reading);
    return this.#context.prose.block.text.slice(start, end);
  }

  get subject(): Subject {
    this.#subject ??= subjectOf(this.#context, this.#reading.bearer);
    return this.#subject;
  }

  get source(): Source {
    return this.#context.sourceOf(this.#reading.token.index);
  }

  get stance(): Stance {
    const { token, value } = this.#reading;
    this.#stance ??= stanceOf(this.#context.sentence, token, this.source, value.first);
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
    return topicOf(this.#context, predicateToken(this.#context, this.#reading) ?? this.#reading.token);
  }

  get value(): string {
    const { start, end } = spanOfTokens(this.#context, this.#reading.value.first, this.#reading.value.end);
    return this.#context.prose.block.text.slice(start, end);
  }

  get highlights(): readonly Span[] {
    const { first, end } = this.#reading.value;
    this.#highlights ??= [this.#context.prose.block.map.spanToSource(spanOfTokens(this.#context, first, end))];
    return this.#highlights;
  }
}
