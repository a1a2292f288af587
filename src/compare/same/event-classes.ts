/** Which events happen once to the same parties, and which verbs tell of no event at all. */
import type { Predicate } from '../../claims/index.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/**
 * Classes of events that the same parties go through again and again: a second date is another time.
 * By hand, from the classes of the lexicon.
 */
const REPEATED = words(
  `join elect launch attack shoot visit vote win lose beat lose-to draw score pay spend donate receive invest lend borrow import export
  rise fall raise cut improve worsen support oppose confirm deny agree disagree announce find investigate rescue arrest
  detain kill injure die infect return arrive depart enter control continue succeed fail include exclude meet charge
  fine win-award explode damage abduct displace evacuate sign recover hospitalise postpone deploy`,
);

/** Of these, what one person or thing goes through once in the span of a story. By hand. */
const ONCE_TO_EACH = words(
  'launch elect find kill arrest detain abduct announce join rescue charge sign hospitalise deploy',
);

/** Verbs of state, of thinking and of any deed at all. By hand: copulas, light verbs, verbs of perception and thought. */
const NO_EVENT = words(
  `be have do make get become seem look feel keep let use see know think want need like know remain stay stand lie live
  work try help show play go come take give put bring turn run call follow lead face include contain mean cost number
  total own owe observe note watch read write talk speak meet consider expect hope plan last serve
  become attend wear carry`,
);

/** May the same parties go through it more than once? */
export const isRepeated = (group: string): boolean => REPEATED.has(group);

/** Does each person or thing go through it once in the span of a story? */
export const happensOnceToEach = (group: string): boolean => ONCE_TO_EACH.has(group);

/** A verb without an event of its own. */
export const saysNothing = ({ lemma, class: group, noun }: Predicate): boolean =>
  group === undefined && noun === undefined && NO_EVENT.has(lemma);
