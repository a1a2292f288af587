/**
 * What a pair must have to get through the walk, as far as it is cheap to see. Of the pairs with a key in common one in forty
 * gets through: asking this first saves making answers that nobody reads.
 */
import type { Claim } from '../claims/index.ts';
import { mayClashInTime } from './clash/time.ts';
import { mayClashInValue } from './clash/value.ts';
import { mayBeSameEvent } from './same/event.ts';
import { mayMeasureSame } from './same/measure.ts';
import type { Clash, WalkedSame } from './vocabulary.ts';

/** False only where the walk would part the two. */
export type PreTest = (a: Claim, b: Claim) => boolean;

const OF_SAME: Partial<Record<WalkedSame, PreTest>> = { measure: mayMeasureSame, event: mayBeSameEvent };
const OF_CLASH: Partial<Record<Clash, PreTest>> = { time: mayClashInTime, value: mayClashInValue };

/** The tests of a rule that takes claims to be about the same thing in these ways, and has them clash in this. */
export function preTestsOf(same: readonly WalkedSame[], clash: Clash): readonly PreTest[] {
  return [OF_CLASH[clash], ...same.map((way) => OF_SAME[way])].filter((test) => test !== undefined);
}
