/** Sides of one event: how many were aboard, how many homes it hit, how many services it stopped, what was raised. */
import { before, type FacetPattern } from './pattern.ts';

const anyOf = (words: string) => {
  const nouns = new Set(words.split(' '));
  return (noun: string) => nouns.has(noun);
};

const COUNT = ['count'] as const;

/** Who travels, whatever they are called; crews are counted apart. By hand. */
const isTraveller = anyOf(
  'person passenger traveller traveler child schoolchild pupil student tourist migrant refugee soul pilgrim holidaymaker worker miner thing',
);
/** What carries people. By hand. */
const CARRIERS =
  'bus|minibus|coach|train|tram|plane|jet|aircraft|airliner|flight|helicopter|boat|ferry|ship|vessel|liner|trawler|dinghy|raft|lorry|truck|balloon|lift|cable car';
/** What is told of some of those aboard, of what a carrier could hold, of many journeys. By hand. */
const SOME_ABOARD =
  /\b(?:kill\w*|died?|dead|injur\w+|wounded|hurt|unhurt|rescued?|saved|surviv\w+|missing|trapped|drowned|ill|infected|capable|can|could|up to|capacity|licen[sc]ed|permitted|designed|maximum|each|per|daily|day|week|month|year|usually|normally|often|crew|remain\w*|still)\b/u;

/** Where a household lives, and the household itself. By hand. */
const isDwelling = anyOf('home house household family dwelling residence bungalow cottage');
const OF_HOMES = '(?:\\S+ ){1,2}?(?:(?:in|along|on|across|around) (?:\\S+ ){1,4}?)?';
const RELATIVE = '(?:whose (?:homes|houses)|that|which|who) ';
const WERE = '(?:have |had |has )?(?:were |was |are |been )+(?:also |badly |severely |partly |completely )*';
/** Figures of a damage that is not told alone, or not of all. By hand. */
const OTHER_DAMAGE =
  /\b(?:or|still|remain\w*|restored|peak|each|per|year|another|further|more|other|risk|could|may|might)\b/u;

const PART_DAMAGE = /\b(?:or|each|per|year|another|further|more|other|risk)\b/u;

/** One damage to dwellings, told after them or before. */
const damage = (name: string, told: string): readonly FacetPattern[] => [
  {
    name: `${name}:dwelling`,
    dimensions: COUNT,
    counts: isDwelling,
    after: new RegExp(`^ ${OF_HOMES}${RELATIVE}${WERE}(?:${told})\\b`, 'u'),
    never: PART_DAMAGE,
    bearer: ['occasion'],
    known: true,
    lasting: true,
  },
  {
    name: `${name}:dwelling`,
    dimensions: COUNT,
    counts: isDwelling,
    after: new RegExp(`^ ${OF_HOMES}${WERE}(?:${told})\\b`, 'u'),
    never: OTHER_DAMAGE,
    bearer: ['occasion'],
    known: true,
  },
  {
    name: `${name}:dwelling`,
    dimensions: COUNT,
    counts: isDwelling,
    before: before(told),
    never: OTHER_DAMAGE,
    bearer: ['occasion'],
    known: true,
  },
];

/** What runs or is played to a timetable. By hand. */
const isService = anyOf('flight train service sailing departure crossing bus match game fixture race performance show');
const CANCELLED = 'cancel(?:l?ed|l?ing|s)?|scrapp?(?:ed|ing)|called off|grounded|grounding|axed';
const SOME_CANCELLED = /\b(?:another|further|more|other|delayed|diverted|each|per|week|month|year|since|a day)\b/u;

/** Goals, rates, prices, and what one of several rounds brought. By hand. */
const NOT_RAISED =
  /\b(?:hop(?:es?|ed|ing)|target|aims?|goal|each|per|a year|another|further|last|next|tax(?:es)?|prices?|wages?|offer|bid|fees?|rents?|round|series|funding|will|could|would|from #)\b/u;

/** Who may vote, and that they did. By hand. */
const VOTERS =
  '(?:those (?:on the (?:register|roll)|entitled to vote|eligible)|(?:the |its |all )?(?:registered |eligible |qualified )?(?:voters|electors|electorate|members|shareholders|ratepayers))';
const VOTED =
  '(?:had |have |has )?(?:took part|taken part|taking part|voted|voting|turned out|turning out|turned up|cast (?:a |their )?(?:vote|votes|ballot|ballots)|went to the polls|bothered to vote)';
/** How they voted, or who among them. By hand. */
const VOTED_SO =
  /\b(?:vot(?:e|ed|ing) (?:for|against|in favou?r|to|yes|no|leave|remain)|young\w*|women|men|each|average|postal)\b/u;

export const OF_EVENTS: readonly FacetPattern[] = [
  {
    name: 'turnout',
    dimensions: ['share'],
    before: before('turn-?out (?:was|is|of|at|reached|stood at|came to|fell to|rose to|dropped to|climbed to)'),
    never: VOTED_SO,
    bearer: ['occasion'],
    known: true,
    lasting: true,
  },
  {
    name: 'turnout',
    dimensions: ['share'],
    after: new RegExp(`^ (?:turn-?out\\b|of ${VOTERS} ${VOTED}\\b|(?:voters|electors|members) ${VOTED}\\b)`, 'u'),
    never: VOTED_SO,
    bearer: ['occasion'],
    known: true,
    lasting: true,
  },
  {
    name: 'aboard',
    dimensions: COUNT,
    counts: isTraveller,
    before: before('carrying|had aboard|had on board|manifest (?:listed|lists|showed|shows|named|names|had|has|gave)'),
    never: SOME_ABOARD,
    bearer: ['occasion'],
    known: true,
    people: true,
  },
  {
    name: 'aboard',
    dimensions: COUNT,
    counts: isTraveller,
    after: new RegExp(
      `^ (?:\\S+ ){0,2}?(?:who )?(?:were |was |had |have |are |been |gone |got |went )*(?:on board|aboard|boarded|(?:on|in|inside) the (?:${CARRIERS}))\\b`,
      'u',
    ),
    never: SOME_ABOARD,
    bearer: ['occasion'],
    known: true,
    people: true,
  },
  ...damage('flooded', 'flooded|inundated|swamped|submerged|under water|flooding|inundating'),
  ...damage('damaged', 'damaged|damaging'),
  ...damage('destroyed', 'destroyed|gutted|burnt down|burned down|flattened|levelled|razed|destroying|swept away'),
  ...damage('without-power', 'without (?:power|electricity)|left without (?:power|electricity)|blacked out'),
  {
    name: 'cancelled:*',
    dimensions: COUNT,
    counts: isService,
    before: before(CANCELLED),
    never: SOME_CANCELLED,
    bearer: ['occasion'],
    known: true,
  },
  {
    name: 'cancelled:*',
    dimensions: COUNT,
    counts: isService,
    after: new RegExp(`^ (?:\\S+ ){1,4}?${WERE}(?:${CANCELLED})\\b`, 'u'),
    never: SOME_CANCELLED,
    bearer: ['occasion'],
    known: true,
  },
  {
    name: 'raised',
    dimensions: ['money'],
    before: before(
      '(?:donations|collections?|proceeds|takings|pledges)(?: \\S+){0,4} (?:reached|totals?|totall?ed|stands? at|stood at|c[ao]me to|amount(?:ed|s)? to)',
    ),
    never: NOT_RAISED,
    bearer: ['occasion'],
  },
  {
    name: 'raised',
    dimensions: ['money'],
    before: before('raised|raising'),
    never: NOT_RAISED,
    bearer: ['subject'],
  },
];
