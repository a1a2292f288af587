/** What Stet knows of words: relations from WordNet, hand-kept classes, places. */
export * from './classes/index.ts';
export {
  hypernyms,
  isGroupNoun,
  isKindOf,
  isMostlyKindOf,
  isNoun,
  isOrganisationNoun,
  isPersonNoun,
  isPlaceNoun,
  isTimeNoun,
  type Kin,
  kinOf,
  relatedKin,
  relatedNoun,
} from './nouns.ts';
export { isCounty } from './places/counties.ts';
export { contains, countryOfDemonym, type OwnPlaces, type Place, place } from './places/index.ts';
export { placeKey } from './places/place-key.ts';
export type { Pos } from './pos.ts';
export { antonyms, synonyms, verbOf } from './relations.ts';
