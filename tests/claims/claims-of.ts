/** Reads the claims of a text, for tests. */
import type { Claim } from '../../src/claims/index.ts';
import { readDocument } from '../../src/document/index.ts';
import { checkDocument } from '../../src/findings/check.ts';

/** A Friday, so that "on Saturday" is a day later or six days earlier. */
export const DATE = { year: 2024, month: 3, day: 8 };

/** The claims of one kind in a text, in its order. */
export function claimsOf<K extends Claim['kind']>(kind: K, source: string): readonly Extract<Claim, { kind: K }>[] {
  const { claims } = checkDocument(readDocument({ path: 'draft.md', source, date: DATE }), { rules: [] });
  return claims.all.filter((claim): claim is Extract<Claim, { kind: K }> => claim.kind === kind);
}

/** What a test compares: flat words for the fields of a claim. */
export interface Told {
  readonly value?: string;
  readonly subject?: string;
  readonly source?: string;
  readonly polarity?: string;
  readonly modality?: string;
  readonly status?: string | undefined;
  readonly event?: string | undefined;
  readonly agent?: string | undefined;
  readonly patient?: string | undefined;
  readonly place?: string | undefined;
  readonly pole?: string;
  readonly phase?: string;
  readonly side?: string | undefined;
  readonly measured?: string;
  readonly role?: string;
  readonly part?: boolean;
  /** First day, ISO. */
  readonly day?: string | undefined;
}

/** The fields of a claim, flat. */
export function told(claim: Claim | undefined): Told {
  if (claim === undefined) return {};
  const head = (role: string) => claim.participants.find((party) => party.role === role)?.head;
  const base: Told = {
    value: claim.value,
    subject: claim.subject.head,
    source: claim.source.name ?? claim.source.kind,
    polarity: claim.stance.polarity,
    modality: claim.stance.modality,
    status: claim.stance.status,
    agent: head('agent'),
    patient: head('patient'),
    place: claim.scope.place?.text,
    part: claim.scope.part === true,
  };
  if (claim.kind === 'quantity')
    return { ...base, measured: claim.measured, role: claim.role, event: eventOf(claim.predicate) };
  if (claim.kind === 'state') return { ...base, pole: claim.pole, event: eventOf(claim.predicate) };
  if (claim.kind === 'schedule-denial') return { ...base, event: eventOf(claim.event) };
  if (claim.kind !== 'time') return base;
  return {
    ...base,
    event: eventOf(claim.event),
    phase: claim.phase,
    side: claim.side,
    day: dayOf(claim.time.value.earliest),
  };
}

const eventOf = (event: { class?: string; lemma: string } | undefined) => event?.class ?? event?.lemma;

const MS_PER_DAY = 86_400_000;
const dayOf = (day: number | undefined) =>
  day === undefined ? undefined : new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
