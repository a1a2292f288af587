/** Data made safe to be shown on a page. */
import { STEERING, STEERING_SHOWN } from '../findings/steering.ts';

const EVERY = new RegExp(STEERING, 'gu');

/**
 * The same data in which no text can turn a line around or hide in it: each character that steers is shown as one �, so that
 * all offsets stay right. Breaks and tabs stay.
 */
export function readable<Data>(data: Data): Data {
  return mapped(data) as Data;
}

function mapped(value: unknown): unknown {
  if (typeof value === 'string') return STEERING.test(value) ? value.replace(EVERY, shownFor) : value;
  if (Array.isArray(value)) return value.map(mapped);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapped(each)]));
}

const shownFor = (char: string): string => (/[\t\n\r]/u.test(char) ? char : STEERING_SHOWN);
