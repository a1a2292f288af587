/** Words that tell where something was, happened or was done. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** What a phrase of place tells of the thing: where it was held, where it began, where somebody lives. */
export type Facet =
  | 'held'
  | 'home'
  | 'seat'
  | 'begin'
  | 'find'
  | 'arrest'
  | 'crash'
  | 'open'
  | 'found'
  | 'die'
  | 'bury'
  | 'stand'
  | 'move'
  | 'stay'
  | 'treat';

const facets = (rows: Readonly<Partial<Record<Facet, string>>>): ReadonlyMap<string, Facet> =>
  new Map(Object.entries(rows).flatMap(([facet, list]) => words(list).map((word) => [word, facet as Facet] as const)));

/**
 * Verbs by lemma, with a particle or object behind "_". Source: Levin (1993) 46 (lodge), 47.6 (spatial configuration), 48.3
 * (occurrence) and 51.1 (motion), with the verbs of news for accidents, arrests and events.
 */
export const VERBS_OF_PLACE = facets({
  held: 'hold stage host take_place convene see show display exhibit',
  home: 'live reside',
  seat: 'base headquarter',
  begin: 'break_out start begin originate erupt',
  find: 'find discover recover',
  arrest: 'arrest detain capture apprehend',
  crash: 'crash derail sink go_down capsize overturn founder explode go_off detonate land collide',
  open: 'open premiere',
  found: 'found establish set_up',
  die: 'die',
  bury: 'bury cremate',
  stand: 'stand lie sit locate situate',
  move: 'move relocate',
  treat: 'treat',
});

/** Nouns that name where somebody or something is or was: "his home in", "its head office in". By hand. */
export const NOUNS_OF_PLACE = facets({
  home: 'home house flat apartment',
  seat: 'headquarters headquarter office base',
  bury: 'burial',
  move: 'move relocation',
  die: 'death',
});

/** Events that have one place. By hand: nouns of meetings, shows, contests, rites and disasters. */
export const EVENTS: ReadonlySet<string> = new Set(
  words(`summit concert wedding meeting explosion blast fire blaze conference match exhibition funeral rally festival
    ceremony hearing trial inquest race final game protest march parade crash accident derailment camp fair gala auction
    premiere dinner reception show play reunion regatta tournament convention congress service vigil workshop launch
    sinking collision shooting stabbing earthquake epicentre epicenter`),
);

/** Verbs of disasters that give the event its noun. */
export const EVENT_OF_VERB: ReadonlyMap<string, string> = new Map([
  ['explode', 'explosion'],
  ['go_off', 'explosion'],
  ['detonate', 'explosion'],
]);

/** Buildings, and parts of them, that exclude one another as the place of one event. By hand: WordNet's buildings and rooms. */
export const SITES: ReadonlySet<string> = new Set(
  words(`church chapel cathedral mosque synagogue temple hall theatre theater cinema museum library school hotel pub restaurant
    cafe hospital stadium arena gym market station airport factory warehouse barn farm park garden beach bank shop supermarket
    prison courthouse embassy kitchen attic loft cellar basement bedroom bathroom garage lounge study roof laundry corridor
    canteen classroom laboratory playground monastery castle palace monument marquee tent barracks quarry mine field forest
    harbour harbor marina studio gallery abbey vineyard lighthouse boathouse stable dairy bakery`),
);
