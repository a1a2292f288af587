/** From an age and the day of which it is told to the days of birth that it leaves. */
import type { DayNumber } from '../../language/time.ts';
import { addMonths, dateOf, dayNumber } from '../../language/times/calendar.ts';
import type { DayWindow } from '../attribute.ts';

/** The same day so many years earlier. */
const yearsBefore = (day: DayNumber, years: number): DayNumber => dayNumber(addMonths(dateOf(day), -12 * years));

/** The days of birth of one who was of such an age (in whole years, lowest and highest) on some day of the window. */
export function bornForAge(years: { readonly low: number; readonly high: number }, on: DayWindow): DayWindow {
  return { earliest: yearsBefore(on.earliest, years.high + 1) + 1, latest: yearsBefore(on.latest, years.low) };
}

/** The days of birth of one whose birthday of such a number was in the window. */
export function bornForBirthday(years: number, on: DayWindow): DayWindow {
  return { earliest: yearsBefore(on.earliest, years), latest: yearsBefore(on.latest, years) };
}
