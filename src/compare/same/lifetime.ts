/** Who is born, dies or does something at a time. */
import type { Claim, Participant, TimeClaim } from '../../claims/index.ts';

/** begin: the birth is dated; end: the death; deed: what somebody does. */
export interface Dated {
  readonly what: 'begin' | 'end' | 'deed';
  readonly who: Participant;
  readonly year: number;
}

/** What a time claim dates in somebody's life, where it names the year and the text says who. */
export function datedInLife(claim: Claim): Dated | undefined {
  if (claim.kind !== 'time' || claim.event === undefined) return undefined;
  const { year } = claim.time.value.fields;
  const { class: group, noun, passive } = claim.event;
  if (year === undefined || noun !== undefined || !isPlainPast(claim)) return undefined;
  const isBirth = group === 'be-born';
  const isDeath = group === 'die';
  const who = claim.participants.find(({ role }) => role === 'agent' || ((isBirth || isDeath) && role === 'patient'));
  if (who?.entity === undefined || (passive && !isBirth)) return undefined;
  return { what: isBirth ? 'begin' : isDeath ? 'end' : 'deed', who, year };
}

/** At one year, told as done. */
const isPlainPast = (claim: TimeClaim): boolean =>
  claim.time.value.bound === 'at' &&
  !claim.time.value.approximate &&
  claim.event?.tense === 'past' &&
  claim.stance.modality === 'fact' &&
  claim.stance.polarity === 'affirmed';
