/** "by April", "in the coming weeks": when an event happens. */

import type { Sentence, Token } from '../language/sentence.ts';
import type { TimeExpression, TimeValue } from '../language/time.ts';
import { dayNumber } from '../language/times/calendar.ts';
import { dependent, head, isPredicate, tense } from '../language/tree.ts';
import type { ClaimBase, Stance } from './claim.ts';
import type { SentenceExtractor } from './extractor.ts';
import type { Predicate } from './predicate.ts';
import { isOldFigure } from './quantity/old-figure.ts';
import type { Draft } from './reading/base.ts';
import { type EventToken, eventsOf } from './reading/events-of.ts';
import { LazyBase } from './reading/lazy-base.ts';
import type { Placed } from './reading/placed.ts';
import { nominal, verbal } from './reading/predicate-of.ts';
import { resolvedTime } from './reading/resolved-time.ts';
import type { SentenceContext } from './reading/sentence-context.ts';

export interface TimeClaim extends ClaimBase {
  readonly kind: 'time';
  readonly time: TimeExpression;
  /** What happens then; absent where the text names no event. */
  readonly event?: Predicate;
  /** True where the sentence gives the event no second time of the kind ("on Monday and Friday"). */
  readonly alone: boolean;
  /** Told as done or as to come, by the words or by the draft's date; absent where neither says. */
  readonly side?: 'past' | 'future' | undefined;
  /** On which side of the draft's day it lies, where that follows. */
  readonly lies?: 'before' | 'after';
  /** begin, end or the whole of the event: "will be completed by June" dates its end. */
  readonly phase: 'begin' | 'end' | 'whole';
}

/** A time dates at most so many events. */
const MOST_EVENTS = 3;

export const time: SentenceExtractor<TimeClaim> = {
  kind: 'time',
  *extract(context) {
    const isLine = context.prose.block.role === 'dateline' || context.prose.block.role === 'byline';
    const dated = context.times
      .filter(({ expression }) => !isLine || isCheckable(expression))
      .filter(({ expression }) => expression.kind !== 'duration' && expression.kind !== 'set')
      .map((placed) => ({ placed, events: eventsAt(context, placed) }));
    for (const { placed, events } of dated) {
      for (const event of events.length === 0 ? [undefined] : events) {
        const same = dated.filter(
          (other) =>
            other.placed.expression.kind === placed.expression.kind &&
            !isPartOf(context, other.placed, placed) &&
            other.events.some(({ token }) => token.index === event?.token.index),
        );
        yield claimOf(context, placed, event, same.length <= 1);
      }
    }
  },
};

/** The line above a story dates the story, not an event; all that can be wrong in it is a weekday. */
const isCheckable = ({ value }: TimeExpression) => value.fields.weekday !== undefined && value.fields.day !== undefined;

/** "the last quarter of the year": two expressions, one time. */
function isPartOf({ sentence }: SentenceContext, a: Placed<TimeExpression>, b: Placed<TimeExpression>): boolean {
  const [first, second] = a.first < b.first ? [a, b] : [b, a];
  const between = sentence.tokens.slice(first.end, second.first);
  return between.length > 0 && between.every(({ lemma }) => lemma === 'of' || lemma === 'the');
}

function eventsAt(context: SentenceContext, placed: Placed<TimeExpression>): readonly EventToken[] {
  const { sentence } = context;
  const own = sentence.tokens[placed.head];
  if (own === undefined || isOfPeriod(sentence, own) || isMeasureOfRecord(sentence, placed)) return [];
  if (isOfOldFigure(context, placed)) return [];
  const named = occasionNamed(sentence, own, placed.expression);
  if (named !== undefined) return [{ token: named, phase: 'whole' }];
  const behind = clauseBehind(sentence, placed);
  const events = eventsOf(sentence, own).slice(0, MOST_EVENTS);
  if (behind === undefined || events.some(({ token }) => token.index === behind.index)) return events;
  const told: EventToken = { token: behind, phase: 'whole' };
  return behind.index > own.index && isCleft(sentence, placed) ? [told] : [...events, told];
}

/** "It was 2011 before she came", "it was noon when they arrived", "the day in 1991 when it shut": what the clause behind tells was then. */
function clauseBehind(sentence: Sentence, placed: Placed<TimeExpression>): Token | undefined {
  const { tokens } = sentence;
  const { end } = placed;
  const link = tokens[tokens[end]?.form === ',' ? end + 1 : end];
  if (link === undefined || !/^(?:when|before|that)$/iu.test(link.form)) return undefined;
  const isWhen = link.form.toLowerCase() === 'when' && !LONG.has(placed.expression.value.grain);
  if (!isWhen && !isCleft(sentence, placed)) return undefined;
  return tokens.slice(link.index + 1, link.index + 1 + CLAUSE_REACH).find(({ upos }) => upos === 'VERB');
}

/** In tokens: "it was not until shortly after", and the subject of the clause. */
const [CLEFT_REACH, CLAUSE_REACH] = [7, 9];
/** What is told of them with "when" is a figure of the period. */
const LONG: ReadonlySet<string> = new Set(['quarter', 'half-year', 'year', 'decade', 'century']);

/** "It was nearly five when". */
function isCleft({ tokens }: Sentence, { first }: Placed<TimeExpression>): boolean {
  const lead = tokens.slice(Math.max(0, first - CLEFT_REACH), first).map(({ lemma }) => lemma.toLowerCase());
  return lead.lastIndexOf('it') >= 0 && lead.indexOf('be', lead.lastIndexOf('it')) >= 0;
}

/** Classes of what a story tells of once. By hand, from the classes of the lexicon. */
const OCCASIONS = new Set(
  'vote earthquake blaze explode crash walkout storm flood collapse elect launch open sign'.split(' '),
);

/** "Monday's quake", "Tuesday's vote": the day says when the one occasion is. */
function occasionNamed(sentence: Sentence, own: Token, { value, core }: TimeExpression): Token | undefined {
  if (value.fields.weekday === undefined || core.end !== own.span.end) return undefined;
  const [mark, next] = [sentence.tokens[own.index + 1], sentence.tokens[own.index + 2]];
  if (mark?.xpos !== 'POS' || next?.upos !== 'NOUN') return undefined;
  return OCCASIONS.has(nominal(next)?.class ?? '') ? next : undefined;
}

/** "the worst result since 1974": the year tells how long there was none like it, not when it was. */
function isMeasureOfRecord({ tokens }: Sentence, { first, expression }: Placed<TimeExpression>): boolean {
  if (expression.value.bound !== 'since') return false;
  const before = tokens.slice(Math.max(0, first - RECORD_REACH), first);
  const superlative = before.findLastIndex(({ xpos, lemma }) => xpos === 'JJS' || xpos === 'RBS' || lemma === 'first');
  return superlative >= 0 && !before.slice(superlative).some(({ upos }) => upos === 'VERB' || upos === 'PUNCT');
}

/** In tokens: "the lowest rate of growth in the north since 2009". */
const RECORD_REACH = 9;

/** "to 42 per cent, from 40 per cent in 1987": the time is that of the level before. */
function isOfOldFigure(context: SentenceContext, { first }: Placed<TimeExpression>): boolean {
  const nth = context.numbers.findLastIndex(({ end }) => end === first);
  return nth >= 0 && isOldFigure(context, nth);
}

/** "the three months ended 31 March": the words name a period, they tell of no event. */
function isOfPeriod(sentence: Sentence, time: Token): boolean {
  const verb = head(sentence, time);
  const period = verb === undefined ? undefined : head(sentence, verb);
  const before = sentence.tokens[(verb?.index ?? 0) - 1];
  return (
    (verb?.lemma === 'end' || verb?.lemma === 'begin') &&
    (PERIODS.has(before?.lemma ?? '') || (verb.deprel.startsWith('acl') && PERIODS.has(period?.lemma ?? '')))
  );
}

/** Nouns of accounting and calendar periods. By hand. */
const PERIODS = new Set(['year', 'month', 'quarter', 'week', 'period', 'half', 'season', 'term', 'fiscal']);

/** Few times meet another of their event: most of a claim is read when it is asked for. */
class ReadTime extends LazyBase implements Draft<TimeClaim> {
  readonly kind = 'time';
  readonly time: TimeExpression;
  readonly event?: Predicate;
  readonly alone: boolean;
  readonly lies?: 'before' | 'after';
  readonly phase: TimeClaim['phase'];
  #side: { readonly read: TimeClaim['side'] } | undefined;

  constructor(context: SentenceContext, { placed, own, event, alone }: TimeReading) {
    const token = event?.token ?? own;
    const predicate = event === undefined ? undefined : predicateAt(context.sentence, event);
    super(context, {
      token,
      bearer: subjectToken(context, token),
      value: { first: placed.first, end: placed.end },
      predicate,
      carrier: event?.carrier,
      ownTime: placed.first,
    });
    const value = resolvedTime(context, placed.expression.value, own);
    const lies = liesOn(context, value);
    this.time = { ...placed.expression, value };
    this.alone = alone;
    this.phase = event?.phase ?? 'whole';
    if (lies !== undefined) this.lies = lies;
    if (predicate !== undefined) this.event = predicate;
  }

  get side(): TimeClaim['side'] {
    this.#side ??= { read: sideOf(() => this.stance, this.event, this.lies) };
    return this.#side.read;
  }
}

/** What is known of a time before its clause is read. */
interface TimeReading {
  readonly placed: Placed<TimeExpression>;
  readonly own: Token;
  readonly event: EventToken | undefined;
  readonly alone: boolean;
}

function claimOf(
  context: SentenceContext,
  placed: Placed<TimeExpression>,
  event: EventToken | undefined,
  alone: boolean,
): Draft<TimeClaim> {
  const own = context.sentence.tokens[placed.head] ?? context.sentence.tokens[placed.first];
  if (own === undefined) throw new RangeError('a time expression covers no token');
  return new ReadTime(context, { placed, own, event, alone });
}

/** A noun has no tense: there the draft's date tells. */
function sideOf(stance: () => Stance, predicate: Predicate | undefined, lies: TimeClaim['lies']): TimeClaim['side'] {
  if (predicate?.tense === 'future' || stance().modality === 'plan') return 'future';
  if (predicate !== undefined && predicate.tense !== 'none') return predicate.tense === 'past' ? 'past' : 'future';
  if (lies === undefined) return undefined;
  return lies === 'before' ? 'past' : 'future';
}

/** On which side of the draft's day all the days of a time lie. */
function liesOn({ text }: SentenceContext, { earliest, latest, anchor, relative }: TimeValue): TimeClaim['lies'] {
  const date = text.document.date?.value;
  if (anchor === 'draft' && relative?.direction === 'past') return 'before';
  if (anchor === 'draft' && relative?.direction === 'future') return 'after';
  if (date === undefined) return undefined;
  const day = dayNumber(date);
  if (latest !== undefined && latest < day) return 'before';
  return earliest !== undefined && earliest > day ? 'after' : undefined;
}

/** A noun's event has the tense of the verb that carries it: "the talks ended in 2011". */
function predicateAt(sentence: Sentence, { token, carrier }: EventToken): Predicate {
  const noun = nominal(token);
  if (noun === undefined) return verbal(sentence, token);
  return carrier === undefined ? noun : { ...noun, tense: tense(sentence, carrier) };
}

function subjectToken({ sentence }: SentenceContext, event: Token): Token {
  if (event.upos === 'NOUN' && !isPredicate(sentence, event)) return event;
  return dependent(sentence, event, 'nsubj', 'nsubj:pass', 'obj') ?? event;
}
