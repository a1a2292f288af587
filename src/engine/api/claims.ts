/** The claims that a rule is given, and what tells one sort of them from another. */
export { memberClaim } from '../../claims/group.ts';
export type {
  AttributeClaim,
  AttributeName,
  CauseClaim,
  Claim,
  ClaimId,
  ClaimKind,
  ClaimPlace,
  Claims,
  EventClaim,
  ExistenceClaim,
  GroupClaim,
  GroupMember,
  LastingClaim,
  Lemma,
  LifeClaim,
  LocationClaim,
  MakerClaim,
  MemberRole,
  NamingClaim,
  Participant,
  Predicate,
  QualityClaim,
  QuantifiedClaim,
  QuantityClaim,
  RankClaim,
  SceneClaim,
  ScheduleDenialClaim,
  Scope,
  SideClaim,
  Source,
  SpeechClaim,
  Stance,
  StandingClaim,
  StateClaim,
  Subject,
  TimeClaim,
} from '../../claims/index.ts';
export { isDeclined } from '../../compare/clash/declined.ts';
export { quotedBy } from '../../compare/clash/quoted-by.ts';
export { isStanding } from '../../compare/clash/standing.ts';
export { draftText, entitiesOf, entityOf, type Passage, passageOf } from '../../compare/draft-reading.ts';
export { claimsBeside } from '../../compare/same/beside.ts';
export { figuresNear } from '../../compare/same/cell.ts';
export { eventName } from '../../compare/same/event-of.ts';
export { isHigh, ownFigure } from '../../compare/same/greatest.ts';
export { type Dated, datedInLife } from '../../compare/same/lifetime.ts';
export { isCapacity, isOccupancy, venueNear } from '../../compare/same/occupancy.ts';
export { wholeOf } from '../../compare/same/ranked.ts';
export { isInside, isVacancy } from '../../compare/same/vacancy.ts';
export type { Entity, EntityId, Link } from '../../reference/entity.ts';
