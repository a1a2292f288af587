/** Lasting facts about an entity: how old somebody is, when he was born, when a firm was founded. */
import type { DayNumber } from '../language/time.ts';
import { affiliations } from './attribute/affiliation.ts';
import { ages } from './attribute/age.ts';
import { anniversaries } from './attribute/anniversary.ts';
import { bearings } from './attribute/bearing.ts';
import { births } from './attribute/birth.ts';
import { callings } from './attribute/calling.ts';
import { families } from './attribute/family.ts';
import { type LastingClaim, lastings } from './attribute/lasting.ts';
import { type LocationClaim, locations } from './attribute/location.ts';
import { type MakerClaim, makers } from './attribute/maker.ts';
import { origins } from './attribute/origin.ts';
import { parties } from './attribute/party.ts';
import { type QualityClaim, qualities } from './attribute/quality.ts';
import { relations } from './attribute/relation.ts';
import { type SceneClaim, scenes } from './attribute/scene.ts';
import { type SideClaim, sides } from './attribute/side.ts';
import type { StandingClaim } from './attribute/standing.ts';
import { titles } from './attribute/title.ts';
import type { ClaimBase } from './claim.ts';
import type { SentenceExtractor } from './extractor.ts';

/** The days on which something can have begun, the first and the last. */
export interface DayWindow {
  readonly earliest: DayNumber;
  readonly latest: DayNumber;
}

/** "Votel, 61", "born in May 1957", "founded in 1911": where a life, or that of an organisation, lies in time. */
export interface LifeClaim extends ClaimBase {
  readonly kind: 'attribute';
  readonly attribute: 'age' | 'birth' | 'founding';
  /** For an age: whole years, lowest and highest ("in her 50s" is 50 to 59). */
  readonly years?: { readonly low: number; readonly high: number };
  /** True where an age is that of the draft's own day; false where it is tied to another time. */
  readonly now: boolean;
  /** When it must have begun, as far as that follows from the text and the draft's date. */
  readonly began?: DayWindow;
}

/** All attributes; another kind of them is another type in this union. */
export type AttributeClaim =
  | LifeClaim
  | QualityClaim
  | StandingClaim
  | MakerClaim
  | LocationClaim
  | LastingClaim
  | SceneClaim
  | SideClaim;

/** What an attribute tells: a pattern of a rule may name one or several. */
export type AttributeName = AttributeClaim['attribute'];

/** The readers of attributes, one file each; every one leaves at once a sentence without its words. */
const READERS: readonly SentenceExtractor<AttributeClaim>['extract'][] = [
  ages,
  births,
  anniversaries,
  qualities,
  titles,
  callings,
  affiliations,
  relations,
  families,
  parties,
  origins,
  bearings,
  makers,
  locations,
  lastings,
  scenes,
  sides,
];

export const attribute: SentenceExtractor<AttributeClaim> = {
  kind: 'attribute',
  *extract(context) {
    for (const read of READERS) yield* read(context);
  },
};
