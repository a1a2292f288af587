/** "by April", "in the coming weeks": when an event happens. */
import { predicateClass } from '../language/lexicon/index.ts';
import type { Token } from '../language/sentence.ts';
import type { TimeExpression } from '../language/time.ts';
import { clauseHead, dependent, head, isPredicate } from '../language/tree.ts';
import type { ClaimBase } from './claim.ts';
import type { SentenceExtractor } from './extractor.ts';
import type { Predicate } from './predicate.ts';
import { baseOf, type Draft } from './reading/base.ts';
import { subjectOf } from './reading/phrase.ts';
import type { Placed } from './reading/placed.ts';
import { mainVerb, nominal, verbal } from './reading/predicate-of.ts';
import { resolvedTime } from './reading/resolved-time.ts';
import type { SentenceContext } from './reading/sentence-context.ts';

export interface TimeClaim extends ClaimBase {
  readonly kind: 'time';
  readonly time: TimeExpression;
  /** What happens then; absent where the text names no event. */
  readonly event?: Predicate;
  /** True where the sentence gives the event no second time of the kind ("on Monday and Friday"). */
  readonly alone: boolean;
  /** begin, end or the whole of the event: "will be completed by June" dates its end. */
  readonly phase: 'begin' | 'end' | 'whole';
}

/** Verbs that only carry their noun or infinitive: the event is below them. By hand: aspectual, light and planning verbs. */
const CARRIERS = new Set(
  'begin start launch complete finish end stop continue plan aim intend want expect hope schedule order announce make take carry conduct hold give turn focus prepare say need try set due move go come'.split(
    ' ',
  ),
);

export const time: SentenceExtractor<TimeClaim> = {
  kind: 'time',
  *extract(context) {
    const dated = context.times
      .filter(({ expression }) => expression.kind !== 'duration' && expression.kind !== 'set')
      .map((placed) => ({ placed, events: eventsOf(context, placed) }));
    for (const { placed, events } of dated) {
      for (const event of events) {
        const same = dated.filter(
          (other) => other.placed.expression.kind === placed.expression.kind && other.events.includes(event),
        );
        yield claimOf(context, placed, event, same.length === 1);
      }
    }
  },
};

/** The events that a time dates: its verb, and the noun of an event that the verb only carries. */
function eventsOf(context: SentenceContext, placed: Placed<TimeExpression>): readonly (Token | undefined)[] {
  const { sentence } = context;
  const own = sentence.tokens[placed.head];
  if (own === undefined) return [undefined];
  const above = head(sentence, own);
  const noun = above !== undefined && above.upos === 'NOUN' && own.deprel.startsWith('nmod') ? above : undefined;
  const verb = mainVerb(sentence, clauseHead(sentence, own));
  if (!isPredicate(sentence, verb)) return [noun];
  const carried = CARRIERS.has(verb.lemma) ? carriedBy(context, verb) : undefined;
  const events = [noun !== undefined && nominal(noun) !== undefined ? noun : undefined, carried, verb].filter(
    (event) => event !== undefined,
  );
  return [...new Set(events)].slice(0, 2);
}

/** "aims to withdraw", "began the withdrawal", "is turning its attention toward a withdrawal". */
function carriedBy({ sentence }: SentenceContext, verb: Token): Token | undefined {
  const infinitive = dependent(sentence, verb, 'xcomp');
  if (infinitive?.upos === 'VERB') return infinitive;
  const arguments_ = ['obj', 'nsubj:pass', 'obl', 'nsubj'].flatMap((relation) => {
    const found = dependent(sentence, verb, relation);
    return found === undefined ? [] : [found];
  });
  return arguments_.find((token) => token.upos === 'NOUN' && nominal(token) !== undefined);
}

function claimOf(
  context: SentenceContext,
  placed: Placed<TimeExpression>,
  event: Token | undefined,
  alone: boolean,
): Draft<TimeClaim> {
  const { sentence } = context;
  const token = event ?? sentence.tokens[placed.head] ?? sentence.tokens[placed.first];
  if (token === undefined) throw new RangeError('a time expression covers no token');
  const predicate = event === undefined ? undefined : (nominal(event) ?? verbal(sentence, event));
  const value = { first: placed.first, end: placed.end };
  return {
    ...baseOf(context, {
      token,
      subject: subjectOf(context, subjectToken(context, token)),
      value,
      predicate,
      ownTime: placed.first,
    }),
    kind: 'time',
    time: { ...placed.expression, value: resolvedTime(context, placed.expression.value, token) },
    alone,
    phase: event === undefined ? 'whole' : phaseOf(context, event),
    ...(predicate === undefined ? {} : { event: predicate }),
  };
}

function subjectToken({ sentence }: SentenceContext, event: Token): Token {
  if (event.upos === 'NOUN') return event;
  return dependent(sentence, event, 'nsubj', 'nsubj:pass', 'obj') ?? event;
}

/** "began", "will be completed": the verb dates one end of what it carries. */
function phaseOf({ sentence }: SentenceContext, event: Token): TimeClaim['phase'] {
  const above = head(sentence, event);
  if (above === undefined || clauseHead(sentence, event).index === event.index) return 'whole';
  const governor = clauseHead(sentence, above);
  const group = predicateClass(governor.lemma, 'verb') ?? governor.lemma;
  if (['begin', 'start', 'launch', 'open'].includes(group)) return 'begin';
  return ['end', 'complete', 'finish', 'conclude'].includes(group) ? 'end' : 'whole';
}
