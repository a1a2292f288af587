/**
 * Nouns that stand for the time of something planned.
 * Source: by hand: synonyms of schedule and deadline, spelt in one word and in two.
 */
import { wordSet } from './word-list.ts';

export const SCHEDULE_NOUNS = wordSet(
  'schedule timetable timeline timeframe timescale deadline date calendar agenda target_date cut-off end_date start_date time_limit time_frame time_scale time_line',
);

/** Does the noun stand for a schedule? */
export function isScheduleNoun(noun: string): boolean {
  return SCHEDULE_NOUNS.has(noun);
}
