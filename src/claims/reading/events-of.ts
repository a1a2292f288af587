/** The events that a phrase is about: its verb, and the noun or infinitive that the verb only carries. */
import { isPersonNoun } from '../../language/lexicon/index.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import {
  clauseHead,
  dependent,
  dependents,
  head,
  isPassive,
  isPredicate,
  subject,
  subtreeRange,
} from '../../language/tree.ts';
import { ASPECTUAL, INTENDING, isEmptyNoun, isOccurring, SCHEDULING } from './carriers.ts';
import { classOf, mainVerb, nominal, verbLemma } from './predicate-of.ts';

/** An event: the token that tells it, the verb that carries it where one does, and which end of it that verb dates. */
export interface EventToken {
  readonly token: Token;
  readonly carrier?: Token;
  readonly phase: 'begin' | 'end' | 'whole';
}

/** No more carriers than this stand in a row ("plans to begin withdrawing"). */
const LONGEST_CHAIN = 4;
/** A phrase and the noun of its event are at most so many nouns apart. */
const LONGEST_PHRASE = 4;

/** The events that the phrase headed by a token belongs to, the most telling first; none twice. */
export function eventsOf(sentence: Sentence, phrase: Token): readonly EventToken[] {
  const noun = nounAbove(sentence, phrase);
  const predicate = pastComment(sentence, clauseHead(sentence, phrase));
  const events: EventToken[] = noun === undefined ? [] : [{ token: noun, ...carrierOf(sentence, noun) }];
  const before = nounBefore(sentence, phrase);
  if (before !== undefined) events.push({ token: before, phase: 'whole' });
  if (isPredicate(sentence, predicate)) {
    const verb = mainVerb(sentence, predicate);
    const carried = carriedBy(sentence, verb);
    if (carried !== undefined) events.push(carried);
    if (!isEmptyVerb(sentence, verb)) events.push({ token: verb, phase: 'whole' });
  }
  return events.filter(({ token }, index) => events.findIndex((other) => other.token.index === token.index) === index);
}

/** The event that a verb carries: "aims to withdraw", "began the withdrawal", "the vote takes place". */
export function carriedBy(sentence: Sentence, verb: Token): EventToken | undefined {
  let carrier = verb;
  for (let steps = LONGEST_CHAIN; steps > 0; steps -= 1) {
    const infinitive = dependent(sentence, carrier, 'xcomp');
    if (infinitive === undefined || infinitive.upos !== 'VERB' || !INTENDING.has(carrier.lemma)) break;
    if (STOPPING.has(carrier.lemma) && infinitive.xpos !== 'VBG') break;
    carrier = infinitive;
  }
  const noun = carriedNoun(sentence, carrier);
  if (noun !== undefined) return { token: noun, carrier, phase: phaseOf(sentence, carrier) };
  return carrier.index === verb.index ? undefined : { token: carrier, carrier: verb, phase: phaseOf(sentence, verb) };
}

/** "stopped to help" stops something else in order to help. */
const STOPPING = new Set(['stop', 'finish']);

/** The noun that a verb performs, begins, ends or schedules. */
function carriedNoun(sentence: Sentence, verb: Token): Token | undefined {
  const own = subject(sentence, verb);
  if (isOccurring(verbLemma(sentence, verb)) || isOccurring(withObject(sentence, verb)))
    return eventNoun(sentence, own);
  if (STRIKING.has(verbLemma(sentence, verb)) && isHazard(own)) return own;
  if (SESSION.has(verb.lemma) && isSession(own) && dependent(sentence, verb, 'obj') === undefined) return own;
  if (verb.upos !== 'VERB' && verb.upos !== 'ADJ')
    return isTimeOf(sentence, verb) ? eventNoun(sentence, own) : undefined;
  const passive = isPassive(sentence, verb) || verb.upos === 'ADJ';
  if (passive && (SCHEDULING.has(verb.lemma) || ASPECTUAL.has(verb.lemma))) return eventNoun(sentence, own);
  if (passive || !ASPECTUAL.has(verb.lemma)) return undefined;
  const object = eventNoun(sentence, dependent(sentence, verb, 'obj'));
  if (object !== undefined) return object;
  const obliques = dependents(sentence, verb, 'obl')
    .filter((noun) => !LINKING.has(dependent(sentence, noun, 'case')?.lemma ?? ''))
    .flatMap((noun) => eventNoun(sentence, noun) ?? []);
  return obliques[0] ?? (dependent(sentence, verb, 'obj') === undefined ? eventNoun(sentence, own) : undefined);
}

/** With a disaster as their subject they say that it happens. By hand: Levin (1993), 48.1.1 and 48.3. */
const STRIKING = new Set([
  'strike',
  'hit',
  'make landfall',
  'come ashore',
  'break out',
  'erupt',
  'rip',
  'tear',
  'go off',
  'begin',
  'start',
]);
/** Classes of disasters. */
const HAZARDS = new Set(['earthquake', 'blaze', 'explode', 'crash', 'collapse', 'storm', 'flood']);

const isHazard = (noun: Token | undefined): noun is Token =>
  noun?.upos === 'NOUN' && HAZARDS.has(nominal(noun)?.class ?? '');

/** "Voting closed", "nominations open": the verb begins or ends what people do, not a place. */
const SESSION = new Set(['open', 'close', 'shut']);
const isSession = (noun: Token | undefined): noun is Token =>
  noun?.upos === 'NOUN' && /(?:ing|ation|nation)$/u.test(noun.lemma) && nominal(noun) !== undefined;

/** The noun itself if it tells of an event, else the one below it: "work on the extension", "preparations for the vote". */
export function eventNoun(sentence: Sentence, noun: Token | undefined): Token | undefined {
  if (noun === undefined || noun.upos !== 'NOUN' || isDoer(noun)) return undefined;
  if (!isEmptyNoun(noun.lemma)) return nominal(noun) === undefined ? undefined : noun;
  return dependents(sentence, noun, 'nmod').find((below) => nominal(below) !== undefined && !isEmptyNoun(below.lemma));
}

/** "driver", "teacher": whoever does it. */
const isDoer = (token: Token) => isPersonNoun(token.lemma) && classOf(token, 'noun') === undefined;

/** "take place": the verb with its object. */
const withObject = (sentence: Sentence, verb: Token) =>
  `${verb.lemma} ${dependent(sentence, verb, 'obj')?.lemma ?? ''}`;

/** "The vote is on Tuesday": a time as predicate. */
const isTimeOf = (sentence: Sentence, token: Token) =>
  dependent(sentence, token, 'cop') !== undefined && token.upos !== 'ADJ' && token.upos !== 'VERB';

/**
 * The nearest noun above a phrase that tells of an event: "the withdrawal of forces in May". A time before its noun ("the
 * 2007 election", "Monday's vote") says which one is meant, not when it is.
 */
function nounAbove(sentence: Sentence, phrase: Token): Token | undefined {
  let at = phrase;
  for (let steps = LONGEST_PHRASE; steps > 0; steps -= 1) {
    const above = head(sentence, at);
    if (above === undefined || above.index > at.index || !/^(?:nmod|appos)/u.test(at.deprel)) return undefined;
    if (above.upos === 'NOUN' && !isEmptyNoun(above.lemma) && nominal(above) !== undefined) return above;
    at = above;
  }
  return undefined;
}

/** "after the opening of the bridge in 1971": a time that follows such a phrase dates its noun, whatever it hangs on. */
function nounBefore(sentence: Sentence, phrase: Token): Token | undefined {
  const verb = head(sentence, phrase);
  if (verb === undefined || verb.upos !== 'VERB') return undefined;
  const start = Math.min(phrase.index, ...dependents(sentence, phrase).map(({ index }) => index));
  return dependents(sentence, verb, 'obl').find((noun) => {
    const linking = dependents(sentence, noun, 'case').some(({ lemma }) => LINKING.has(lemma));
    const end = subtreeRange(sentence, noun).end;
    return linking && end === start && !isEmptyNoun(noun.lemma) && nominal(noun) !== undefined;
  });
}

/** Prepositions that set one event beside another. */
const LINKING = new Set(['after', 'before', 'since', 'following', 'during', 'until']);

/** "as planned on 7 October": the comment has no event of its own, what it comments on has. */
function pastComment(sentence: Sentence, predicate: Token): Token {
  const mark = dependent(sentence, predicate, 'mark')?.lemma;
  const above = head(sentence, predicate);
  const comment = (mark === 'as' || mark === 'than') && predicate.xpos === 'VBN' && above !== undefined;
  if (!comment) return predicate;
  // The model may hang it on the verb of saying that follows: "will open as planned on 7 October, he said".
  const told = above.index > predicate.index ? verbBefore(sentence, predicate) : undefined;
  if (told !== undefined) return told;
  return isPredicate(sentence, above) ? above : predicate;
}

/** The last verb of a clause that stands before the comment in its sentence. */
function verbBefore(sentence: Sentence, comment: Token): Token | undefined {
  return sentence.tokens
    .slice(0, comment.index)
    .findLast((token) => token.upos === 'VERB' && token.xpos !== 'VBG' && isPredicate(sentence, token));
}

/** "the start of the talks", "began the withdrawal": what an event's noun hangs on. */
function carrierOf(sentence: Sentence, noun: Token): Omit<EventToken, 'token'> {
  const verb = clauseHead(sentence, noun);
  const carried = isPredicate(sentence, verb) ? carriedBy(sentence, verb) : undefined;
  if (carried?.token.index !== noun.index) return { phase: 'whole' };
  return { phase: carried.phase, ...(carried.carrier === undefined ? {} : { carrier: carried.carrier }) };
}

/** Verbs that say nothing of the event that they carry. */
function isEmptyVerb(sentence: Sentence, verb: Token): boolean {
  if (isOccurring(verbLemma(sentence, verb)) || isOccurring(withObject(sentence, verb))) return true;
  return isTimeOf(sentence, verb);
}

/** What is so has come to its end. By hand. */
const OVER = new Set(['over', 'finished', 'complete', 'done', 'ended']);

/** Which end of the event a carrier dates: "will be completed by June" dates its end. */
function phaseOf(sentence: Sentence, carrier: Token): EventToken['phase'] {
  if (OVER.has(carrier.lemma) || verbLemma(sentence, carrier) === 'go through') return 'end';
  const group = classOf(carrier, 'verb') ?? carrier.lemma;
  if (group === 'begin' || group === 'launch' || group === 'open') return 'begin';
  return group === 'end' || group === 'close' || group === 'complete' ? 'end' : 'whole';
}
