/** "has never planned", "not at any stage", "under no circumstances": a negation that a plan cannot be squared with. */
import type { Claim } from '../../claims/index.ts';
import { remembered } from '../../language/remembered.ts';
import { eventOf } from '../same/event-of.ts';

/** Negations for all time. Source: Quirk et al. 8.112 and 10.60, negative adjuncts of time and contingency. */
const FOR_GOOD =
  /\b(?:never(?! (?:before|again until))|at no (?:stage|point|time)|not? at any (?:stage|point|time)|(?:not|n['’]t)\b[^,.;]{0,40}\bat any (?:stage|point|time)|under no circumstances|in no (?:way|circumstances)|not under any circumstances|rule[sd]? out)\b/iu;
/** Negated verbs of planning and deciding: what has not been planned is not to come. By hand. */
const NOT_PLANNED =
  /\b(?:(?:has|have|had|is|are|was|were|does|do|did)(?: not|n['’]t)|never)(?: \p{L}+)? (?:plan|intend|decid|agree|consider|discuss|propos|schedul|set|approv|order|authori[sz]|commit|contemplat)\p{L}*\b/iu;

/** True where the claim is negated for good, or says that nothing of the kind is planned. */
export const isRuledOut = (claim: Claim): boolean => claim.stance.polarity === 'negated' && saysNever(claim);

const saysNever = remembered((claim: Claim): boolean => {
  if (NOT_PLANNED.test(claim.text)) return true;
  return FOR_GOOD.test(claim.text) && eventOf(claim)?.tense !== 'past';
});
