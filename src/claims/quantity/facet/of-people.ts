/** Sides of bodies and occasions: how many belong to them, work, live or come there, how many they have. */
import { isKindOf, isPersonNoun } from '../../../language/lexicon/index.ts';
import { memoised } from '../../../language/lexicon/memoised.ts';
import { after, before, type FacetPattern } from './pattern.ts';

const anyOf = (words: string) => {
  const nouns = new Set(words.split(' '));
  return (noun: string) => nouns.has(noun);
};

/** People who come to an occasion, whatever they are called. By hand. */
const isVisitor = anyOf(
  'person visitor spectator fan supporter guest attendee participant marcher protester demonstrator onlooker mourner worshipper concertgoer customer viewer crowd audience attendance turnout gate thing',
);

/** Verbs of coming and taking part, in the past. By hand. */
const ATTENDED =
  'turned out|turned up|attended|came|gathered|took part|taken part|marched|joined|packed|showed up|flocked|watched|converged|assembled|lined|rallied|were there|were in the crowd|heard';
const ENTERED = 'took part|taken part|competed|entered|started|sailed|raced';
const WHO = '(?:who |that |which |had |have |has )*';

/** Figures of a stretch, not of the whole. By hand. */
const STRETCH =
  /\b(?:half|quarter|period|season|career|year|month|week|each|per|average|free|last|so far|opening|final|minutes?|lifetime|previous|next|round|game|set)\b/u;

const isJob = anyOf('job post position role redundancy');
const isScore = anyOf('point goal vote run try wicket assist medal ballot');

/** What somebody or something has as its own and keeps: people, animals, things, rooms, bodies. */
const isKept = memoised(
  (noun) =>
    !isScore(noun) &&
    (isPersonNoun(noun) ||
      ['object', 'area', 'animal', 'organization', 'vehicle'].some((kind) => isKindOf(noun, kind))),
);

/** Who or what enters a contest, beside people in general: boats, teams, children. */
const isEntrant = memoised(
  (noun) =>
    !isVisitor(noun) &&
    (isPersonNoun(noun) || ['vehicle', 'animal', 'team', 'organization'].some((kind) => isKindOf(noun, kind))),
);

const COUNT = ['count'] as const;

const OF_OCCASIONS: readonly FacetPattern[] = [
  {
    name: 'attendance',
    dimensions: COUNT,
    before: before(
      'crowds? of|attendance of|audience of|turn-?out of|gates? of|gate was|congregation of|turn-?out was|attended by|watched by|in front of|drew|drawn|draws|attracted|attracts|attendance was|crowd was',
    ),
    counts: isVisitor,
    bearer: ['occasion'],
    known: true,
  },
  {
    name: 'attendance',
    dimensions: COUNT,
    after: new RegExp(`^ (?:\\S+ ){0,2}?${WHO}(?:${ATTENDED})\\b`, 'u'),
    counts: isVisitor,
    bearer: ['occasion', 'object'],
    known: true,
  },
  {
    name: 'entries:*',
    dimensions: COUNT,
    before: before('drew|drawn|attracted'),
    counts: isEntrant,
    bearer: ['subject'],
  },
  {
    name: 'entries:*',
    dimensions: COUNT,
    after: new RegExp(`^ (?:\\S+ ){1,2}?${WHO}(?:${ENTERED})\\b`, 'u'),
    counts: isEntrant,
    bearer: ['occasion', 'object'],
  },
  {
    name: 'displaced:*',
    dimensions: COUNT,
    after:
      /^ (?:\S+ ){1,2}?(?:homeless|displaced|(?:have |had |were )*(?:lost|losing) their homes|(?:were |have been |had been )*(?:driven|forced) (?:from|out of) their homes)\b/u,
    bearer: ['occasion'],
    known: true,
  },
  {
    name: 'in-hospital:*',
    dimensions: COUNT,
    after:
      /^ (?:\S+ ){1,2}?(?:was |were |are |had been |have been |being )*(?:hospitali[sz]ed|(?:taken|rushed|airlifted|flown|brought|admitted) to (?:\S+ ){0,3}?hospital|treated (?:in|at))\b/u,
    counts: isPersonNoun,
    bearer: ['occasion'],
    known: true,
  },
  {
    name: 'in-hospital:*',
    dimensions: COUNT,
    before: before('treated|treating|hospitali[sz]ed'),
    counts: isPersonNoun,
    bearer: ['occasion'],
    known: true,
  },
  {
    name: 'crews:*',
    dimensions: COUNT,
    counts: anyOf('firefighter engine lifeboat ambulance rescuer'),
    after:
      /^ (?:\S+ ){1,2}?(?:tackled|fought|battled|were called|were sent|attended|were fighting|to (?:bring|put out|tackle|fight|contain|control|douse))\b/u,
    bearer: ['object', 'occasion'],
    known: true,
  },
  {
    name: 'signatures',
    dimensions: COUNT,
    before: before('signed by'),
    counts: isPersonNoun,
    bearer: ['subject'],
    known: true,
  },
  {
    name: 'signatures',
    dimensions: COUNT,
    counts: anyOf('signature signatory'),
    bearer: ['occasion'],
    known: true,
  },
  {
    name: 'signatures',
    dimensions: COUNT,
    after: /^ \S+ (?:have |had )?signed\b/u,
    counts: isPersonNoun,
    bearer: ['object'],
    known: true,
  },
];

const OF_BODIES: readonly FacetPattern[] = [
  { name: 'has:member', dimensions: COUNT, after: after('strong'), bearer: ['measured'] },
  {
    name: 'has:member',
    dimensions: COUNT,
    before: before('membership of|membership stands at'),
    bearer: ['owner', 'subject'],
  },
  {
    name: 'has:inhabitant',
    dimensions: COUNT,
    before: before('population(?: of| is| was| stands at| stood at)'),
    bearer: ['owner', 'subject'],
  },
  { name: 'has:inhabitant', dimensions: COUNT, before: before('home to'), counts: isPersonNoun, bearer: ['subject'] },
  { name: 'has:employee', dimensions: COUNT, before: before('workforce of|staff of'), bearer: ['owner', 'subject'] },
  {
    name: 'has:employee',
    dimensions: COUNT,
    before: before('employs|employ|employing'),
    bearer: ['subject'],
  },
  { name: 'has:employee', dimensions: COUNT, before: before('employed'), bearer: ['occasion'] },
  {
    name: 'has:*',
    dimensions: COUNT,
    before: before('has|have|with|boasts?|counts?|comprises|numbers|contains?|owns?|operates?|runs?'),
    counts: isKept,
    bearer: ['subject'],
  },
  { name: 'has:*', dimensions: COUNT, counts: isKept, bearer: ['owner'] },
  {
    name: 'jobs-lost',
    dimensions: COUNT,
    before: before(
      'cut|cuts|cutting|axe|axes|axing|axed|lose|loses|losing|lost|loss of|shed|sheds|shedding|slash|slashes|slashing|eliminate|eliminates|cull of',
    ),
    counts: isJob,
    bearer: ['subject'],
    known: true,
    announced: true,
  },
  {
    name: 'jobs-lost',
    dimensions: COUNT,
    after:
      /^ (?:jobs|posts|positions|roles) (?:(?:will|would|are to|were to|are) )?(?:go|be lost|be cut|be axed|lost|being cut|losses)\b/u,
    bearer: ['subject'],
    known: true,
    announced: true,
  },
  {
    name: 'scored:*',
    dimensions: COUNT,
    before: before(
      'score|scored|scoring|scores|net|netted|finish(?:ed)? with|ended with|won(?: \\S+){0,4} with|won|win|received|get|got|took|take|tallied|polled|bagged|grabbed|hit|made|claimed|collected',
    ),
    counts: isScore,
    never: STRETCH,
    bearer: ['subject'],
    named: true,
  },
];

export const OF_PEOPLE: readonly FacetPattern[] = [...OF_OCCASIONS, ...OF_BODIES];
