/** Runs the rules over the claims of one draft. */
import type { Claim } from '../claims/index.ts';
import type { Answer } from '../compare/answer.ts';
import type { CompareContext } from '../compare/context.ts';
import { voiceOf } from '../compare/voice.ts';
import { pairWalk } from '../compare/walk.ts';
import { claimsOfKind } from './by-kind.ts';
import { candidatesOf } from './candidates.ts';
import type { Candidate, Flag, FlaggedClaim, Judgement, Relation, RuleFailure } from './flag.ts';
import { matches } from './matches.ts';
import { fillMessage } from './message.ts';
import type { ComputedPairRule, GroupRule, NoOptions, OneRule, PairRule, Rule, Verdict } from './rule.ts';
import { inRoles, walkAround, weighApart } from './weigh-apart.ts';

/** How often a rule is right where it does not say: when every question was answered with certainty. */
const USUAL_CONFIDENCE = 0.9;

/**
 * A rule that has flagged so many is stopped in that draft: nobody reads more, and a draft that is one sentence four thousand
 * times with other figures would have a quarter of a million.
 */
export const MOST_FLAGS = 1000;

/** What all rules make of the claims. `explain` keeps the candidates that were passed. */
export function judge(rules: readonly Rule[], context: CompareContext, explain = false): Judgement {
  const flags: Flag[] = [];
  const candidates: Candidate[] = [];
  const failures: RuleFailure[] = [];
  const stopped: string[] = [];
  let capped = 0;
  let before = 0;
  const isStopped = (rule: Rule) => stopped.at(-1) === rule.id;
  const note = (rule: Rule, verdict: Verdict, roles: () => readonly FlaggedClaim[]): void => {
    if (verdict.outcome === 'none' && !explain) return;
    const claims = verdict.claims ?? roles();
    const flag = verdict.outcome === 'none' ? undefined : flagOf(rule, claims, verdict);
    if (flag !== undefined) flags.push(flag);
    if (flag !== undefined && flags.length - before === MOST_FLAGS) stopped.push(rule.id);
    if (explain) candidates.push(candidateOf(rule, claims, verdict, flag !== undefined));
  };
  const notes = { note, isStopped };
  for (const rule of rules) {
    before = flags.length;
    if ('compareAll' in rule) {
      const made = weighApart(rule, context, explain);
      if ('failed' in made) failures.push(made);
      else {
        capped += made.capped;
        for (const { claims, verdict } of made.weighed) {
          if (isStopped(rule)) break;
          note(rule, verdict, () => inRoles(claims));
        }
      }
    } else if (rule.shape === 'pair') capped += weighPairs(rule, context, explain, notes);
    else weighEach(rule, context, notes);
  }
  return { flags, candidates, capped, stopped, failures };
}

/** Where it is taken down what came of claims. */
interface Notes {
  /** `roles` are the claims of the claim, pair or group where the verdict names none. */
  readonly note: (rule: Rule, verdict: Verdict, roles: () => readonly FlaggedClaim[]) => void;
  /** Has the rule flagged all that it may? */
  readonly isStopped: (rule: Rule) => boolean;
}

/** Returns how many claims had too many partners. */
function weighPairs(
  rule: PairRule | ComputedPairRule,
  context: CompareContext,
  explain: boolean,
  { note, isStopped }: Notes,
): number {
  const weigh = 'comparePair' in rule ? computed(rule, explain) : pairWalk(rule, explain);
  let most = 0;
  for (const { claim, partners, capped } of candidatesOf(rule, context)) {
    if (capped) most += 1;
    for (const partner of partners) {
      if (isStopped(rule)) break;
      const verdict = weigh(claim, partner, context);
      // Of the pairs that pass, which are nearly all, nothing is taken down.
      if (verdict.outcome !== 'none' || explain) note(rule, verdict, () => inRoles([claim, partner]));
    }
  }
  return most;
}

const NO_OPTIONS: NoOptions = {};

const NOTHING: Verdict = { outcome: 'none', answers: [] };

/** What a rule makes of a pair, with the questions around it where it leaves them to Stet. */
function computed(rule: ComputedPairRule, explain: boolean): (a: Claim, b: Claim, context: CompareContext) => Verdict {
  const { options = NO_OPTIONS, mayFlag } = rule;
  const walk = walkAround(rule);
  if (walk === undefined && mayFlag !== undefined && !explain)
    return (a, b, context) => (mayFlag(a, b, context) ? rule.comparePair(a, b, context, options) : NOTHING);
  if (walk === undefined) return (a, b, context) => rule.comparePair(a, b, context, options);
  return (a, b, context) => {
    const { isParted, answers } = walk.before(a, b, context);
    if (isParted) return { outcome: 'none', answers };
    const own = rule.comparePair(a, b, context, options);
    const verdict = { ...own, answers: [...answers, ...own.answers] };
    return own.outcome === 'none' ? verdict : walk.after(a, b, verdict, context);
  };
}

function weighEach(rule: OneRule | GroupRule, context: CompareContext, { note, isStopped }: Notes): void {
  for (const claim of claimsOfKind(context.claims, rule.a.kind)) {
    if (isStopped(rule)) return;
    if (!matches(claim, rule.a, context.text)) continue;
    const verdict =
      rule.shape === 'one'
        ? rule.compareOne(claim, context, rule.options ?? NO_OPTIONS)
        : weighGroup(rule, claim, context);
    note(rule, verdict, () => [{ role: 'a', claim }]);
  }
}

function weighGroup(rule: GroupRule, claim: Claim, context: CompareContext): Verdict {
  return claim.kind === 'group'
    ? rule.compareGroup(claim, context, rule.options ?? NO_OPTIONS)
    : { outcome: 'none', answers: [] };
}

function flagOf(rule: Rule, claims: readonly FlaggedClaim[], verdict: Verdict): Flag | undefined {
  const [first, second] = [claims.find((c) => c.role === 'a'), claims.find((c) => c.role === 'b')];
  if (first === undefined) return undefined;
  const voice = verdict.voice ?? (second === undefined ? 'same' : voiceOf(first.claim.source, second.claim.source));
  const relation = relationOf(rule, verdict, voice);
  if (relation === undefined) return undefined;
  return {
    rule: rule.id,
    relation,
    voice,
    acknowledged: verdict.acknowledged ?? false,
    confidence: confidenceOf(rule, verdict.answers),
    message: fillMessage(rule.message, first.claim, second?.claim, verdict.values),
    reasoning: verdict.answers,
    claims,
  };
}

function relationOf(rule: Rule, verdict: Verdict, voice: 'same' | 'sources'): Relation | undefined {
  if (verdict.outcome === 'none') return undefined;
  if (verdict.outcome === 'clash') return rule.relation[voice] ?? rule.relation.same;
  return rule.relation[verdict.outcome];
}

function confidenceOf(rule: Rule, answers: readonly Answer[]): number {
  const product = answers.reduce(
    (weight, answer) => weight * (answer.weight ?? 1),
    rule.confidence ?? USUAL_CONFIDENCE,
  );
  return Math.round(product * 100) / 100;
}

function candidateOf(rule: Rule, claims: readonly FlaggedClaim[], verdict: Verdict, flagged: boolean): Candidate {
  const last = verdict.answers.at(-1);
  return {
    rule: rule.id,
    claims,
    answers: verdict.answers,
    verdict: flagged ? 'flagged' : 'passed',
    ...(flagged || last === undefined ? {} : { partedAt: last.question }),
    ...(flagged || last?.explanation === undefined ? {} : { explanation: last.explanation }),
  };
}
