/**
 * Nouns that stand for the time of something planned.
 * Source: WordNet 3.1, schedule.n.01, timetable.n.01, deadline.n.01, date.n.03 with their hyponyms, checked by hand.
 */
import { wordSet } from './word-list.ts';

const SCHEDULE = wordSet(
  'schedule timetable timeline timeframe timescale deadline date calendar agenda target_date cut-off end_date start_date time_limit time_frame time_scale time_line',
);

/** Does the noun stand for a schedule? */
export function isScheduleNoun(noun: string): boolean {
  return SCHEDULE.has(noun);
}
