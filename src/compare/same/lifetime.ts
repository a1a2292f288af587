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
  if (claim.kind !== 'time' || claim.event === undefined || !isPlainPast(claim)) return undefined;
  const { year } = claim.time.value.fields;
  const { class: group, noun, passive } = claim.event;
  if (year === undefined || noun !== undefined) return undefined;
  const isBirth = group === 'be-born';
  const isDeath = group === 'die';
  const who = claim.participants.find(({ role }) => role === 'agent' || ((isBirth || isDeath) && role === 'patient'));
  if (who?.entity === undefined || (passive && !isBirth)) return undefined;
  return { what: isBirth ? 'begin' : isDeath ? 'end' : 'deed', who, year };
}

/** At one year, told as done. */
const isPlainPast = ({ time: { value }, stance, event }: TimeClaim): boolean =>
  value.bound === 'at' &&
  !value.approximate &&
  stance.modality === 'fact' &&
  stance.polarity === 'affirmed' &&
  event?.tense === 'past';
