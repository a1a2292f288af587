/** What lasts from one time to another. */
import type { TimeClaim } from '../../claims/index.ts';

/** Verbs that say that their subject goes on. By hand: verbs of lasting and being held. */
const LASTING = new Set(['run', 'last', 'continue', 'go on', 'be', 'hold', 'take place', 'stretch', 'extend']);

/** The nouns of what runs, lasts or is held then: its subject, or the event itself. */
export function lastingNouns({ event, participants, subject }: TimeClaim): readonly string[] {
  if (event?.noun !== undefined) return [event.noun, subject.head];
  if (event === undefined || !LASTING.has(event.lemma)) return [];
  return participants.filter(({ role }) => role === 'agent' || role === 'patient').map(({ head }) => head);
}
