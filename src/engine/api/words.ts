/** What Stet knows of words: nouns, places, offices, families. */
export { familiesExclude } from '../../claims/attribute/family.ts';
export { callingsExclude } from '../../claims/attribute/occupations.ts';
export { excludes, isAcademic, isBelligerent } from '../../claims/attribute/offices.ts';
export { overlap } from '../../compare/clash/standing.ts';
export { relateModifiers } from '../../compare/same/modifiers.ts';
export { relateNouns } from '../../compare/same/nouns.ts';
export { isOneOfSeveral } from '../../compare/same/several.ts';
export { topicOverlap } from '../../compare/same/topic.ts';
export { canBeOneVenue, contains, isNoun, place, relatedNoun, venueKind } from '../../language/lexicon/index.ts';
export { skeleton } from '../../reference/index.ts';
