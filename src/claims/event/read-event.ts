/** One event as a clause or a noun tells it. */
import type { Token } from '../../language/sentence.ts';
import { dependent, dependents, plainRelation, subject } from '../../language/tree.ts';
import type { Lemma, Participant, Stance } from '../claim.ts';
import type { EventClaim } from '../event.ts';
import type { Predicate } from '../predicate.ts';
import type { Draft } from '../reading/base.ts';
import type { EventToken } from '../reading/events-of.ts';
import { LazyBase } from '../reading/lazy-base.ts';
import { nominal, verbal } from '../reading/predicate-of.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import { polarityOf } from '../reading/stance-of.ts';
import { isDisputed, isEarlier, limitsOf } from './limits.ts';
import { filledByNone } from './none.ts';
import { partiesOf } from './parties.ts';
import { isTwoSided, type Sides, sidesOf, strayParties } from './sides.ts';

/** Events are half of all claims, and few of them meet another of their deed: most is read when it is asked for. */
export class ReadEvent extends LazyBase implements Draft<EventClaim> {
  readonly kind = 'event';
  readonly predicate: Predicate;
  readonly none?: Participant['role'];
  readonly #context: SentenceContext;
  readonly #told: EventToken;
  #polarity: Stance['polarity'] | undefined;
  #sides: { readonly read: Sides | undefined } | undefined;

  constructor(context: SentenceContext, told: EventToken) {
    const { token, carrier } = told;
    const verb = carrier ?? token;
    const predicate = nominal(token) ?? (token.upos === 'NOUN' ? named(token) : verbal(context.sentence, token));
    const value = wordsOf(context, verb, token);
    super(context, { token: verb, bearer: bearerOf(context, token), value, predicate, carrier });
    this.#context = context;
    this.#told = told;
    this.predicate = predicate;
    const none =
      token.upos === 'NOUN' && carrier === undefined ? undefined : filledByNone(context.sentence, verb, token);
    if (none !== undefined) this.none = none;
  }

  get polarity(): Stance['polarity'] {
    this.#polarity ??= polarityOf(this.#context.sentence, this.#verb);
    return this.#polarity;
  }

  get asserted(): boolean {
    return this.#told.token.upos !== 'NOUN' || this.#told.carrier !== undefined;
  }

  get limits(): readonly Lemma[] {
    return limitsOf(this.#context.sentence, this.#verb);
  }

  get earlier(): boolean {
    return isEarlier(this.#context.sentence, this.#verb);
  }

  get disputed(): boolean {
    return isDisputed(this.#context.sentence, this.#verb);
  }

  get sides(): Sides | undefined {
    this.#sides ??= { read: this.#readSides() };
    return this.#sides.read;
  }

  get #verb(): Token {
    return this.#told.carrier ?? this.#told.token;
  }

  #readSides(): Sides | undefined {
    if (!isTwoSided(this.predicate)) return undefined;
    const { token, carrier } = this.#told;
    const { sentence } = this.#context;
    if (token.upos === 'NOUN') {
      const stray = strayParties(this.#context, token, carrier);
      return sidesOf(this.predicate, [...this.participants, ...stray], sentence);
    }
    const { parties, thing } = partiesOf(this.#context, token, this.participants);
    const sides = sidesOf(this.predicate, parties, sentence);
    return sides && thing !== sides.first.head && thing !== sides.second.head ? { ...sides, thing } : sides;
  }
}

/** A deed of two sides whose noun stands for no verb: "lawsuit". */
const named = ({ lemma, index }: Token): Predicate => ({
  lemma,
  noun: lemma,
  token: index,
  passive: false,
  tense: 'none',
});

/** Whom the clause is about: its subject, else its object, else the event itself. */
function bearerOf({ sentence }: SentenceContext, token: Token): Token {
  if (token.upos === 'NOUN') return token;
  return subject(sentence, token) ?? dependent(sentence, token, 'obj') ?? token;
}

/** What is done: the verb with its auxiliaries, its negation and its particle, and the noun that it carries. */
function wordsOf({ sentence }: SentenceContext, verb: Token, token: Token): { first: number; end: number } {
  const own = dependents(sentence, verb)
    .filter(
      ({ deprel, lemma }) => /^(?:aux|compound)$/u.test(plainRelation(deprel)) || lemma === 'not' || lemma === 'never',
    )
    .map(({ index }) => index)
    .filter((index) => Math.abs(index - verb.index) <= 4);
  const all = [...own, verb.index, token.index];
  return { first: Math.min(...all), end: Math.max(...all) + 1 };
}
