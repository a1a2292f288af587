/** Sides of things: how long, high, old, dear they are, how long they take, how many they hold. */
import { isKindOf, isPersonNoun } from '../../../language/lexicon/index.ts';
import { after, before, type FacetPattern } from './pattern.ts';

/** Verbs that give a thing its length, and of time. By hand: Levin (1993), 54.1, measure verbs, and 54.3, cost. */
const LASTING = 'last|lasts|lasted|lasting|takes?|took|taking|ran for|runs for|went on for|goes on for|dragged on for';

/** What takes time: deeds, trips, events. */
const isHappening = (noun: string) => ['event', 'activity', 'travel', 'journey'].some((kind) => isKindOf(noun, kind));

export const OF_THINGS: readonly FacetPattern[] = [
  {
    name: 'sentence',
    dimensions: ['duration'],
    before: before(
      '(?:sentenced|jailed|imprisoned|condemned|locked up|jail sentence|prison sentence|sentence|prison term|jail term|term|given|handed)(?: to| for| of)?',
    ),
    after: /^(?: (?:in|behind|of|for|after|over|by|and|on)\b|$)/u,
    bearer: ['subject'],
    known: true,
  },
  {
    name: 'sentence',
    dimensions: ['duration'],
    after: after(
      '(?:in (?:prison|jail|custody)|behind bars|(?:prison |jail |suspended )?(?:sentence|jail term|prison term))',
    ),
    bearer: ['owner', 'subject'],
    known: true,
  },
  { name: 'length', dimensions: ['length'], after: after('long|in length'), bearer: ['subject'] },
  { name: 'length', dimensions: ['length'], before: before('(?:a )?length of'), bearer: ['owner', 'subject'] },
  { name: 'height', dimensions: ['length'], after: after('high|tall|in height|above sea level'), bearer: ['subject'] },
  {
    name: 'height',
    dimensions: ['length'],
    before: before('(?:a )?(?:height|altitude|elevation) of'),
    bearer: ['owner', 'subject'],
  },
  { name: 'width', dimensions: ['length'], after: after('wide|across|in width|in diameter'), bearer: ['subject'] },
  {
    name: 'width',
    dimensions: ['length'],
    before: before('(?:a )?(?:width|diameter) of'),
    bearer: ['owner', 'subject'],
  },
  { name: 'depth', dimensions: ['length'], after: after('deep|in depth'), bearer: ['subject'] },
  { name: 'depth', dimensions: ['length'], before: before('(?:a )?depth of'), bearer: ['owner', 'subject'] },
  { name: 'size', dimensions: ['length', 'area', 'volume', 'mass', 'power', 'data'], bearer: ['measured'] },
  {
    name: 'size',
    dimensions: ['area', 'mass', 'length', 'volume'],
    before: before(
      'covers?|covered|covering|weighs?|weighed|weighing|measures?|measured|spans?|stretch(?:es|ed)(?: for)?|runs? for|winds? for|extends?(?: for)?|meanders? for',
    ),
    bearer: ['subject'],
  },
  { name: 'duration', dimensions: ['duration'], before: before(LASTING), bearer: ['subject'] },
  { name: 'duration', dimensions: ['duration'], counts: isHappening, bearer: ['measured'] },
  {
    name: 'age',
    dimensions: ['age'],
    counts: (noun) => !isPersonNoun(noun),
    bearer: ['measured', 'subject'],
    thing: true,
    lasting: true,
  },
  { name: 'fine', dimensions: ['money'], before: before('fined|fine of'), bearer: ['object', 'subject'], known: true },
  { name: 'fine', dimensions: ['money'], after: after('fine'), bearer: ['owner', 'occasion'], known: true },
  {
    name: 'cost',
    dimensions: ['money'],
    before: before(
      'costs?|costing|(?:cost|price|price tag|bill|budget|price of admission)(?: (?:of|at|was|is|to|reached|came to|will be))|priced at|sold for|sells for|bought for|on sale for|on sale at|fetched|worth|valued at|at a cost of|at a price of',
    ),
    bearer: ['owner', 'subject'],
  },
  {
    name: 'cost',
    dimensions: ['money'],
    after: after('(?:price tag|price|cost|bill|budget)'),
    bearer: ['owner', 'subject'],
  },
  {
    name: 'cost',
    dimensions: ['money'],
    after: after('for (?:the|their|his|her|its|a|each|every)'),
    bearer: ['occasion'],
  },
  { name: 'cost', dimensions: ['money'], bearer: ['measured'] },
  {
    name: 'capacity',
    dimensions: ['count'],
    before: before(
      '(?:hold|holds|seat|seats|accommodates|accommodate|sleep|sleeps)|(?:can|could|to|may) (?:take|carry)|capacity(?: of| is| was| at)?|(?:room|space|seating|seats|berths|licen[sc]ed) for',
    ),
    counts: (noun) => isPersonNoun(noun) || ['capacity', 'spectator', 'seat', 'thing', 'guest'].includes(noun),
    bearer: ['subject'],
  },
  {
    name: 'capacity',
    dimensions: ['count'],
    after: after('(?:seat|seater|capacity)'),
    bearer: ['measured'],
  },
  {
    name: 'magnitude',
    dimensions: ['count'],
    before: before('magnitude(?: of)?|measured|measuring|registered|registering'),
    counts: (noun) => ['thing', 'quake', 'earthquake', 'magnitude', 'tremor', 'aftershock'].includes(noun),
    bearer: ['measured', 'subject'],
    known: true,
  },
];
