/** Does stance part the two: a plan against a deed, a condition, a question, a reported old statement? */
import type { Claim, Stance } from '../../claims/index.ts';
import { type Answer, no, unknown, yes } from '../answer.ts';
import { isDoneAndStillToCome } from '../clash/time.ts';
import type { CompareContext } from '../context.ts';
import { takeUpOf } from '../same/take-up.ts';
import { isTwin } from '../same/twin.ts';
import type { Clash } from '../vocabulary.ts';
import { isRuledOut } from './ruled-out.ts';
import { isSameFrame } from './same-frame.ts';

const QUESTION = 'both said to be so';

/** Modalities that say nothing about what is. */
const OPEN = new Set(['condition', 'question', 'possibility']);

/**
 * No where one is only possible, asked, planned or conditional; not where both stand in one condition or question (for which
 * the context is looked at), nor where a plan is ruled out.
 */
export function sameStance(a: Claim, b: Claim, clash: Clash, context?: CompareContext): Answer {
  const [x, y] = [stanceOf(a, context), stanceOf(b, context)];
  if (areTwins(a, b)) return yes(QUESTION, 'both are said in the same words');
  if (x.modality === y.modality && x.modality !== 'fact') {
    if (x.modality === 'plan') return yes(QUESTION, 'both are plans');
    if (context !== undefined && x.modality !== 'possibility' && isSameFrame(a, b, context))
      return yes(QUESTION, `both stand in the same ${x.modality}`, 0.9);
    return no(QUESTION, `both are in a ${x.modality}, not in the same one`, 'hypothetical');
  }
  const open = [x, y].find((stance) => OPEN.has(stance.modality));
  if (open !== undefined) return no(QUESTION, `one is a ${open.modality}`, 'hypothetical');
  if (clash === 'value' && x.polarity !== y.polarity) return no(QUESTION, 'one of the two is negated', 'denied');
  if (clash === 'time' && isDoneAndStillToCome(a, b)) return yes(QUESTION, 'one is done, the other still to come');
  if (clash !== 'time' && isPlanRuledOut(a, b))
    return unknown(QUESTION, 'one is planned, the other rules it out', 0.85);
  if (x.modality !== y.modality && isPlanAgainstDeed(a, b, clash))
    return no(QUESTION, 'one is planned, the other is so', 'hypothetical');
  if (x.modality !== y.modality) return unknown(QUESTION, 'one is planned, the other is so', 0.85);
  return yes(QUESTION, 'both are told as fact');
}

/** "will use the 60 boilers that have been standing in the depot": the boilers are there, whatever is planned for them. */
function stanceOf(claim: Claim, context: CompareContext | undefined): Stance {
  const { stance } = claim;
  if (stance.modality !== 'plan' || claim.kind !== 'quantity' || context === undefined) return stance;
  const takeUp = takeUpOf(claim, context);
  const isTold = takeUp?.words.some(({ xpos }) => /^VB[DZP]$/u.test(xpos)) === true;
  return isTold ? { ...stance, modality: 'fact' } : stance;
}

/** "Will close in May" here, "has never planned to close", "does not close at any stage" there. */
function isPlanRuledOut(a: Claim, b: Claim): boolean {
  const [plan, other] = a.stance.modality === 'plan' ? [a, b] : [b, a];
  return plan.stance.modality === 'plan' && plan.stance.polarity === 'affirmed' && isRuledOut(other);
}

/** A plan and what came of it do not clash; a time that is planned may clash with one that is told in the present. */
function isPlanAgainstDeed(a: Claim, b: Claim, clash: Clash): boolean {
  if (clash !== 'time') return !isPresupposed(a) && !isPresupposed(b);
  const deed = a.stance.modality === 'fact' ? a : b;
  return deed.kind === 'time' && deed.event?.tense === 'past';
}

/** "Its 2,000 troops": the figure is so whatever is planned for them. */
const isPresupposed = (claim: Claim) => claim.kind === 'quantity' && claim.facet?.presupposed === true;

const areTwins = (a: Claim, b: Claim) => a.kind === 'quantity' && b.kind === 'quantity' && isTwin(a, b);
