/** A figure as its sentence gives it. */
import type { NumericExpression } from '../../language/quantity.ts';
import type { Scope, Source, Stance, Subject } from '../claim.ts';
import type { Predicate } from '../predicate.ts';
import type { QuantityClaim } from '../quantity.ts';
import type { Draft } from '../reading/base.ts';
import { LazyBase } from '../reading/lazy-base.ts';
import type { Placed } from '../reading/placed.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import { giverOf } from './announced.ts';
import type { Facet } from './facet.ts';
import { frameOf } from './frame.ts';
import type { Measured } from './measured.ts';
import { isOldFigure } from './old-figure.ts';
import { type Period, periodsOf } from './periods.ts';

/** What is known of a figure before its clause is read. */
export interface FigureReading {
  readonly number: Placed<NumericExpression>;
  readonly measured: Measured;
  readonly nth: number;
  readonly predicate: Predicate | undefined;
  readonly quantity: NumericExpression;
  readonly facet: Facet | undefined;
}

/** Few figures meet another of their measure: who gives them, how surely, and when is read when it is asked for. */
export class ReadQuantity extends LazyBase implements Draft<QuantityClaim> {
  readonly kind = 'quantity';
  readonly quantity: NumericExpression;
  readonly measured: string;
  readonly predicate?: Predicate;
  readonly frame: string;
  readonly nth: number;
  readonly siblings: number;
  readonly periods: readonly Period[];
  readonly ofSet: boolean;
  readonly facet?: Facet;
  readonly role: Measured['role'];
  readonly #context: SentenceContext;
  readonly #number: Placed<NumericExpression>;
  readonly #tellsEvent: boolean;
  #owned: Subject | undefined;
  #given: Source | undefined;
  #held: Stance | undefined;
  #limits: Scope | undefined;

  constructor(context: SentenceContext, { number, measured, nth, predicate, quantity, facet }: FigureReading) {
    const value = { first: number.first, end: number.end };
    super(context, { token: measured.token, bearer: measured.token, value, predicate });
    this.#context = context;
    this.#number = number;
    this.#tellsEvent = measured.event !== undefined;
    this.quantity = quantity;
    this.measured = measured.lemma;
    this.frame = frameOf(context);
    this.nth = nth;
    this.siblings = likeFigures(context, number) - 1;
    this.periods = periodsOf(context, number.expression.span.start - context.sentence.span.start);
    this.ofSet = context.sentence.tokens[number.end]?.lemma === 'of';
    this.role = measured.role;
    if (predicate !== undefined) this.predicate = predicate;
    if (facet !== undefined) this.facet = facet;
  }

  override get subject(): Subject {
    this.#owned ??= this.#withOwner(super.subject);
    return this.#owned;
  }

  override get source(): Source {
    const own = this.#context.sentence.tokens[this.#number.head];
    this.#given ??= own === undefined ? super.source : giverOf(this.#context, own, super.source);
    return this.#given;
  }

  /** The stance of the clause, with what the facet, and what stands beside the figure, make of it. */
  override get stance(): Stance {
    this.#held ??= {
      ...super.stance,
      ...(this.facet?.presupposed === true ? { modality: 'fact' as const, polarity: 'affirmed' as const } : {}),
      ...(this.facet?.announced === true && this.predicate?.tense !== 'past' ? { modality: 'plan' as const } : {}),
      ...(isOldFigure(this.#context, this.nth) ? { status: 'outdated' as const } : {}),
    };
    return this.#held;
  }

  override get scope(): Scope {
    this.#limits ??= this.#readScope(super.scope);
    return this.#limits;
  }

  #readScope(scope: Scope): Scope {
    const { time, ...timeless } = scope;
    const own = this.facet?.presupposed === true ? timeless : scope;
    return isOfSet(this.#context, this.#number.end) ? { ...own, part: true } : own;
  }

  /** "Penrose has six million customers": they are Penrose's, as in "Penrose's customers". */
  #withOwner(read: Subject): Subject {
    const { role, predicate } = this;
    const subject = this.#tellsEvent ? withoutEvent(read) : read;
    if (subject.of !== undefined || role !== 'object' || predicate === undefined || !HAVING.has(predicate.lemma))
      return subject;
    const owner = this.participants.find((other) => other.role === 'agent' && other.entity !== undefined);
    return owner?.entity === undefined ? subject : { ...subject, of: owner.entity, ofText: owner.text };
  }
}

/** "the death toll": the word says what befell them, and narrows nothing. */
const withoutEvent = (subject: Subject): Subject =>
  subject.modifiers.includes('death')
    ? { ...subject, modifiers: subject.modifiers.filter((word) => word !== 'death') }
    : subject;

/** How many figures of its sentence have the dimension of one. */
const likeFigures = ({ numbers }: SentenceContext, { expression: { dimension } }: Placed<NumericExpression>): number =>
  numbers.filter(({ expression }) => expression.dimension === dimension).length;

/** "72 of his runs", "nine of the 40": some of what there is. A share of a whole is told so as a rule. */
function isOfSet({ sentence }: SentenceContext, end: number): boolean {
  const [of, next] = [sentence.tokens[end], sentence.tokens[end + 1]];
  const isOfTotal = next?.lemma === 'the' && sentence.tokens[end + 2]?.lemma === 'total';
  return (
    of?.lemma === 'of' &&
    (isOfTotal || /^(?:his|her|its|their|our|my|these|those|them|whom|which)$/iu.test(next?.form ?? ''))
  );
}

/** Verbs by which their subject has what is counted. By hand. */
const HAVING = new Set([
  'have',
  'own',
  'employ',
  'control',
  'operate',
  'run',
  'hold',
  'command',
  'serve',
  'boast',
  'get',
]);
