/** "The council rejected the plan", and elsewhere: "the plan was approved". */
import type { StateClaim } from '../src/claims/index.ts';
import { type Answer, no, yes } from '../src/compare/answer.ts';
import type { CompareContext } from '../src/compare/context.ts';
import { sameBearer } from '../src/compare/same/bearer.ts';
import { claimsBeside } from '../src/compare/same/beside.ts';
import { sameMatter } from '../src/compare/same/matter.ts';
import { samePlace } from '../src/compare/scope/place.ts';
import { leftUnexplained } from '../src/compare/scope/squared.ts';
import { sameStance } from '../src/compare/scope/stance.ts';
import { standTogether } from '../src/compare/scope/standing.ts';
import { defineRule } from '../src/engine/rule.ts';

export default defineRule({
  id: 'opposite-states',
  title: 'One thing in two opposite states',
  why: 'What is closed is not open, and what was rejected was not approved; a reader cannot tell which of the two holds.',
  shape: 'pair',
  a: { kind: 'state' },
  b: { kind: 'state' },
  same: ['pole'],
  relation: { same: 'conflict', sources: 'tension' },
  message: 'On {a.subject}: "{a.value}" in one place, "{b.value}" in another.',
  confidence: 0.95,
  flag: [],
  pass: [],
  comparePair: (a, b, context) => {
    if (a.kind !== 'state' || b.kind !== 'state') return { outcome: 'none', answers: [] };
    const answers: Answer[] = [];
    for (const question of QUESTIONS) {
      const answer = question(a, b, context);
      answers.push(answer);
      if (answer.answer === 'no') return { outcome: 'none', answers };
    }
    return { outcome: 'clash', answers };
  },
});

type Question = (a: StateClaim, b: StateClaim, context: CompareContext) => Answer;

const QUESTIONS: readonly Question[] = [
  opposite,
  sameBearer,
  sameMatter,
  samePlace,
  standTogether,
  (a, b) => sameStance(a, b, 'pole'),
  leftUnexplained,
  setSideBySide,
];

const CLASH = 'poles clash';

function opposite(a: StateClaim, b: StateClaim): Answer {
  if (a.scale !== b.scale || a.pole === b.pole) return no(CLASH, `"${a.value}" and "${b.value}" are not opposites`);
  if (a.place.block === b.place.block && a.place.sentence === b.place.sentence)
    return no(CLASH, 'one sentence tells both');
  if (Math.min(a.degree, b.degree) < 0.8) return no(CLASH, 'one of them holds in part');
  return yes(CLASH, `"${a.value}" and "${b.value}" are opposites`);
}

/** A sentence that tells both poles tells how they go together. */
function setSideBySide(a: StateClaim, b: StateClaim, { claims }: CompareContext): Answer {
  const both = [a, b].find((claim) =>
    claimsBeside(claims, claim).some(
      (other) => other.kind === 'state' && other.scale === claim.scale && other.pole !== claim.pole,
    ),
  );
  return both === undefined
    ? yes('left unexplained', 'no sentence tells both')
    : no('left unexplained', 'one sentence tells of both states');
}
