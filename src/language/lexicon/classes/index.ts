/** Hand-kept classes of words. */

export { type ActTelling, actsNamed, actTellings, isRepeatedAct } from './acts.ts';
export {
  blamePreposition,
  CAUSE_CUES,
  type CauseRole,
  causePreposition,
  isCausal,
  isCauseNoun,
  isResultNoun,
} from './causes.ts';
export { countedGroups, isCountedAs } from './counted.ts';
export { countedDeeds } from './counted-deeds.ts';
export {
  DENIAL_VERBS,
  type FamilyPhrase,
  familiesOfNoun,
  familyPhrases,
  isDeniedForAll,
  isSceneFamily,
  isTotalFamily,
} from './deed-families.ts';
export { type DeedPhrase, phrasesFrom } from './deed-phrases.ts';
export { heldIn } from './entailments.ts';
export { roleNoun, twoSided } from './events/two-sided.ts';
export { classMembers, converseOf, oppositeOf, PREDICATE_CLASSES, predicateClass } from './events.ts';
export { INCIDENT_NOUNS, incidentFamily, incidentOfDeed } from './incidents.ts';
export { type OccasionEntry, tellingsFrom } from './occasions.ts';
export { areOpposed } from './opposites.ts';
export { isCompanyForm, isOrganisationSuffix } from './organisations.ts';
export { degreeOf, isHedge, type Quantifier, quantifierOf } from './quantifiers.ts';
export { isDecliningVerb, isReportingVerb, isSpeechNoun, type ReportingKind, reportingKind } from './reporting.ts';
export { SCALE_POLES, scaleNamed } from './scale-entries.ts';
export type { BearerKind, Scale } from './scales/scale.ts';
export {
  mayEndScale,
  mayStartScale,
  SCALE_ENDS,
  SCALE_STARTS,
  type ScaleReading,
  type ScaleTable,
  type ScaleWord,
  scaleOf,
  scaleTable,
} from './scales.ts';
export { isScheduleNoun, SCHEDULE_NOUNS } from './schedules.ts';
export { type SenseEntry, senseOfWord } from './senses.ts';
export { isOffice, isTitle, titleGender } from './titles.ts';
export { canBeOneVenue, type VenueKind, venueKind } from './venues.ts';
