/** One affirms what the other negates. */
import type { Claim } from '../../claims/index.ts';
import { no, yes } from '../answer.ts';
import type { Clashing } from './outcome.ts';

const QUESTION = 'polarity clashes';

/** Clash where one claim is affirmed and the other negated. */
export function polarityClash(a: Claim, b: Claim): Clashing {
  if (a.stance.polarity === b.stance.polarity) {
    return { outcome: 'none', answer: no(QUESTION, `both are ${a.stance.polarity}`) };
  }
  return { outcome: 'clash', answer: yes(QUESTION, 'one is affirmed, the other negated') };
}
