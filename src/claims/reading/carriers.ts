/** Verbs and nouns that tell of no event of their own but carry one: "began the withdrawal", "work on the line". */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** They begin, end, perform or turn to what their object or subject names. By hand: aspectual and light verbs (Quirk et al. 3.35, 16.58). */
export const ASPECTUAL = words(
  'begin start launch commence initiate complete finish end stop halt conclude continue resume finalise finalize make take carry conduct hold give turn focus stage mount undertake proceed go come kick get',
);

/** Their infinitive is the event. By hand: verbs of planning, wanting, trying and telling. */
export const INTENDING = words(
  'plan aim intend want expect hope schedule need prepare say try set due move go promise pledge vow agree decide order ask tell threaten seek propose begin start continue stop finish',
);

/** In the passive they set the time of their subject: "is scheduled for Tuesday". By hand. */
export const SCHEDULING = words(
  'schedule plan expect set due slate fix pencil timetable bill hold carry conduct stage',
);

/** With these the subject is the event, and it happens. By hand: verbs of occurrence (Levin 1993, 48.3), with their idioms. */
const OCCURRING = words('happen occur proceed take_place go_ahead go_through get_under_way kick_off');

/** Nouns that need another to say what is done. By hand: nouns of activity without content. */
const EMPTY = words(
  'work process operation plan effort attention phase stage part preparation step place action effect time day date timetable timeline way hold care start beginning end completion form shape force account note view chance turn matter case point number bid campaign',
);

/** Does the verb, with its particle or the noun of its idiom ("take place"), only say that its subject happens? */
export const isOccurring = (verb: string): boolean => OCCURRING.has(verb.replaceAll(' ', '_'));

/** Does the noun leave open what is done? */
export const isEmptyNoun = (noun: string): boolean => EMPTY.has(noun);
