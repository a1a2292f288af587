/** Walks two claims of what a person is through the questions: whose, in which body, do they clash, does the draft square them. */
import type { Claim, StandingClaim } from '../claims/index.ts';
import { type Answer, no } from './answer.ts';
import { isStanding } from './clash/standing.ts';
import type { CompareContext } from './context.ts';
import { entityOf } from './draft-reading.ts';
import { leftUnexplained } from './scope/squared.ts';
import type { Outcome } from './vocabulary.ts';

/** A question of a rule about standings. */
export type StandingQuestion = (a: StandingClaim, b: StandingClaim, context: CompareContext) => Answer;

/** What came of it, with the name of the person for the message. */
export interface StandingVerdict {
  readonly outcome: Outcome;
  readonly answers: readonly Answer[];
  readonly values?: Readonly<Record<string, string>>;
}

/** Asks the questions in their order; the first "no" ends it. */
export function compareStandings(
  a: Claim,
  b: Claim,
  context: CompareContext,
  questions: readonly StandingQuestion[],
): StandingVerdict {
  if (!isStanding(a) || !isStanding(b))
    return { outcome: 'none', answers: [no('standing', 'one tells of no standing')] };
  const answers: Answer[] = [];
  for (const question of [...questions, leftUnexplained]) {
    const answer = question(a, b, context);
    answers.push(answer);
    if (answer.answer === 'no') return { outcome: 'none', answers };
  }
  const link = a.subject.entity;
  const name = link === undefined ? a.subject.text : entityOf(link, context).name;
  return { outcome: 'clash', answers, values: { name, relative: a.what } };
}
