/** Nouns for what people fill: places with seats, vehicles, lodgings, and the events held there. */
import { wordSet } from './word-list.ts';

/** The sort of thing that fills; "any" stands for whichever the draft speaks of ("a sell-out crowd"). */
export type VenueKind = 'venue' | 'event' | 'ship' | 'plane' | 'train' | 'bus' | 'lodging' | 'any';

/** Source: WordNet 3.1, hyponyms of the names of the kinds, checked by hand. */
const KINDS: readonly (readonly [VenueKind, ReadonlySet<string>])[] = [
  [
    'venue',
    wordSet(`stadium arena ground hall theatre theater auditorium cinema church chapel cathedral mosque synagogue stand
      terrace grandstand pavilion amphitheatre club nightclub bar pub restaurant cafe courtroom chamber gym marquee tent
      court venue park track racecourse velodrome ballroom room`),
  ],
  [
    'event',
    wordSet(`match game concert show gig performance screening festival tie fixture final race conference meeting rally
      hearing session lecture reading premiere ceremony event opera play musical recital`),
  ],
  ['ship', wordSet('ferry ship boat liner vessel steamer catamaran launch hovercraft yacht')],
  ['plane', wordSet('plane aircraft airliner jet flight airplane aeroplane helicopter')],
  ['train', wordSet('train carriage tram')],
  ['bus', wordSet('bus coach minibus')],
  [
    'lodging',
    wordSet('hotel hostel prison jail hospital ward shelter camp campsite hut school dormitory centre center'),
  ],
  ['any', wordSet('crowd audience house gate seat ticket')],
];

/** The sort of thing that the noun (its lemma) names, if it is one that fills. */
export function venueKind(noun: string): VenueKind | undefined {
  return KINDS.find(([, nouns]) => nouns.has(noun))?.[0];
}

/** Can both kinds be one thing: the event and the hall, the crowd and the ground, the same sort of vehicle? */
export function canBeOneVenue(a: VenueKind, b: VenueKind): boolean {
  const [x, y] = [a, b].map((kind) => (kind === 'event' ? 'venue' : kind));
  return x === y || x === 'any' || y === 'any';
}
