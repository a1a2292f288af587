/** The kinds of claims. */
import type { AttributeClaim } from './attribute.ts';
import type { CauseClaim } from './cause.ts';
import type { EventClaim } from './event.ts';
import type { ExistenceClaim } from './existence.ts';
import type { GroupClaim } from './group.ts';
import type { NamingClaim } from './naming.ts';
import type { QuantifiedClaim } from './quantified.ts';
import type { QuantityClaim } from './quantity.ts';
import type { RankClaim } from './rank.ts';
import type { ScheduleDenialClaim } from './schedule-denial.ts';
import type { SpeechClaim } from './speech.ts';
import type { StateClaim } from './state.ts';
import type { TimeClaim } from './time.ts';

export type { LastingClaim } from './attribute/lasting.ts';
export type { LocationClaim } from './attribute/location.ts';
export type { MakerClaim } from './attribute/maker.ts';
export type { QualityClaim } from './attribute/quality.ts';
export type { SceneClaim } from './attribute/scene.ts';
export { type SideClaim, sideAcross } from './attribute/side.ts';
export type { StandingClaim } from './attribute/standing.ts';
export type { AttributeClaim, AttributeName, DayWindow, LifeClaim } from './attribute.ts';
export type { Cause, CauseClaim } from './cause.ts';
export type {
  ClaimBase,
  ClaimId,
  ClaimPlace,
  Lemma,
  Participant,
  Quantifier,
  Scope,
  Source,
  Stance,
  Subject,
} from './claim.ts';
export type { EventClaim } from './event.ts';
export type { ExistenceClaim } from './existence.ts';
export type { GroupClaim, GroupMember, MemberRole } from './group.ts';
export type { NamingClaim } from './naming.ts';
export type { Predicate } from './predicate.ts';
export type { QuantifiedClaim } from './quantified.ts';
export type { Period } from './quantity/periods.ts';
export type { QuantityClaim } from './quantity.ts';
export type { RankClaim } from './rank.ts';
export type { ScheduleDenialClaim } from './schedule-denial.ts';
export type { SpeechClaim } from './speech.ts';
export type { StateClaim } from './state.ts';
export type { TimeClaim } from './time.ts';

export type Claim =
  | QuantityClaim
  | QuantifiedClaim
  | StateClaim
  | TimeClaim
  | ScheduleDenialClaim
  | AttributeClaim
  | EventClaim
  | ExistenceClaim
  | CauseClaim
  | NamingClaim
  | GroupClaim
  | RankClaim
  | SpeechClaim;

export type ClaimKind = Claim['kind'];

/** All claims of a draft. */
export interface Claims {
  /** In the order of the text; a claim's id is its place here. */
  readonly all: readonly Claim[];
}
