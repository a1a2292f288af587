/** The event that a claim is about, and one name for all the words that tell of it. */
import type { Claim, Predicate } from '../../claims/index.ts';
import { converseOf, heldIn, synonyms } from '../../language/lexicon/index.ts';
import { memoised } from '../../language/lexicon/memoised.ts';

/** The event that a claim dates, or says to have no date, or the predicate of a figure. */
export function eventOf(claim: Claim): Predicate | undefined {
  if (claim.kind === 'time' || claim.kind === 'schedule-denial') return claim.event;
  return claim.kind === 'quantity' || claim.kind === 'state' || claim.kind === 'event' ? claim.predicate : undefined;
}

/** What opens, begins: with the same parties it is one event. */
const BEGINNINGS = new Set(['open', 'launch', 'begin']);

/** What is finished is completed. */
const ENDINGS = new Set(['end', 'complete']);

/** Who is killed dies; who is detained is arrested; what is founded is not opened. */
const HAPPENINGS: ReadonlyMap<string, string> = new Map([
  ['kill', 'die'],
  ['detain', 'arrest'],
]);

/** Verbs and nouns of founding, which the class of launching holds beside those of opening. By hand. */
const FOUNDING = new Set([
  'found',
  'establish',
  'founding',
  'foundation',
  'establishment',
  'set up',
  'create',
  'creation',
]);

/** One name for all words that tell when one thing happened: as eventName, but death is death, and what is founded is not opened. */
export function happeningName(claim: Claim, event: Predicate): string {
  if (FOUNDING.has(event.noun ?? event.lemma)) return 'found';
  if (event.noun === 'strike' && STRIKERS.test(claim.place.text)) return 'walkout';
  return HAPPENINGS.get(event.class ?? '') ?? eventName(event);
}

/** Words that tell a strike of workers from one of arms. By hand. */
const STRIKERS =
  /\b(?:on strike|strikes? (?:action|over|ballot)|unions?|unionised|pay|workers?|staff|drivers?|nurses?|teachers?|doctors?|crews?|walk(?:ed)? out|indefinite|48-hour|24-hour|dockers?|miners?|cleaners?|pilots?)\b/iu;

/** One name for all words that tell of one event: the class of its verb or noun; a sale and a purchase have one. */
export function eventName({ lemma, class: group }: Predicate): string {
  if (group === undefined) return lemma;
  if (BEGINNINGS.has(group)) return 'begin';
  if (ENDINGS.has(group)) return 'end';
  const converse = converseOf(group);
  return converse !== undefined && converse < group ? converse : group;
}

/**
 * The names under which a deed is told of or denied: its class, else its verb with its synonyms; for a telling, also those of
 * the deeds that it holds in it. A sale is no purchase here: other roles.
 */
export function deedNames({ lemma, class: group }: Predicate, isDenied: boolean): readonly string[] {
  const own = group === undefined ? namesOf(lemma) : [group];
  return isDenied ? own : [...own, ...heldIn(lemma), ...(group === undefined ? [] : heldIn(group))];
}

const namesOf = memoised((lemma): readonly string[] => [spelled(lemma), ...synonyms(lemma, 'verb').map(spelled)]);

/** Verbs by which an occasion is said to come about. By hand. */
const OCCURRING = new Set(['hold', 'open', 'begin', 'start', 'take', 'convene', 'resume', 'launch', 'kick', 'get']);

/** "the next round of talks will open": also what is said to come about is an event, by its noun. */
export function occasionNames(claim: Claim, { lemma }: Predicate): readonly string[] {
  const [verb = ''] = lemma.split(' ');
  return claim.kind === 'time' && OCCURRING.has(verb) ? [claim.subject.head] : [];
}

/** The names of an event that is said to have no date: its class, else its verb with its synonyms: a try is an attempt. */
export function deniedNames(claim: Claim, event: Predicate): readonly string[] {
  const own = happeningName(claim, event);
  return event.class === undefined && own === event.lemma ? [own, ...synonyms(event.lemma, 'verb')] : [own];
}

/** "apologise" and "apologize" are one word. */
const spelled = (verb: string): string => verb.replace(/ise$/u, 'ize');
