/** Compares two facts about one life: whose they are, whether they clash, whether the draft squares them. */
import type { Claim } from '../claims/index.ts';
import type { Answer } from './answer.ts';
import { lifeClash } from './clash/life.ts';
import type { CompareContext } from './context.ts';
import { entityOf } from './draft-reading.ts';
import { sameOwner } from './same/owner.ts';
import { leftUnexplained } from './scope/squared.ts';
import type { Outcome } from './vocabulary.ts';

/** The outcome and the answers; the first "no" ends it. */
export function compareLives(
  a: Claim,
  b: Claim,
  context: CompareContext,
): {
  readonly outcome: Outcome;
  readonly answers: readonly Answer[];
  readonly values?: Readonly<Record<string, string>>;
} {
  const answers: Answer[] = [];
  for (const question of [sameOwner, lifeClash, leftUnexplained]) {
    const answer = question(a, b, context);
    answers.push(answer);
    if (answer.answer === 'no') return { outcome: 'none', answers };
  }
  const entity = a.subject.entity;
  const name = entity === undefined ? a.subject.text : entityOf(entity, context).name;
  return { outcome: 'clash', answers, values: { name } };
}
