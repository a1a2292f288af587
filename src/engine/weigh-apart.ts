/** Weighs the candidates of a rule whose code runs apart from Stet: all those of a draft go there at once. */
import type { Claim } from '../claims/index.ts';
import type { Answer } from '../compare/answer.ts';
import type { CompareContext } from '../compare/context.ts';
import { isWalked } from '../compare/vocabulary.ts';
import { type OpenWalk, openWalk } from '../compare/walk.ts';
import { claimsOfKind } from './by-kind.ts';
import { candidatesOf } from './candidates.ts';
import type { RuleFailure } from './flag.ts';
import { matches } from './matches.ts';
import type { ApartRule, CandidateClaims, ComputedPairing, Verdict } from './rule.ts';

/** What came of one candidate. */
export interface Weighed {
  readonly claims: CandidateClaims;
  readonly verdict: Verdict;
}

/** What came of all candidates, and how many claims had too many partners. */
export interface AllWeighed {
  readonly weighed: readonly Weighed[];
  readonly capped: number;
}

/** What the rule makes of the draft; candidates that pass are among it only where `explain` asks for them. */
export function weighApart(rule: ApartRule, context: CompareContext, explain: boolean): AllWeighed | RuleFailure {
  const walk = rule.shape === 'pair' ? walkAround(rule) : undefined;
  const { joined, parted, capped } = gathered(rule, walk, context);
  const verdicts =
    joined.length === 0
      ? []
      : rule.compareAll(
          joined.map(({ claims }) => claims),
          context,
          explain,
        );
  if ('failed' in verdicts) return verdicts;
  const weighed = joined.flatMap(({ claims, answers }, index) => {
    const own = verdicts[index];
    if (own === undefined || (own.outcome === 'none' && !explain)) return [];
    const verdict = { ...own, answers: [...answers, ...own.answers] };
    const [a, b] = claims;
    const isDone = walk === undefined || b === undefined || verdict.outcome === 'none';
    return [{ claims, verdict: isDone ? verdict : walk.after(a, b, verdict, context) }];
  });
  return { weighed: explain ? [...parted, ...weighed] : weighed, capped };
}

/** The questions around the clash, where the rule leaves them to Stet. */
export function walkAround({ same, clash, unless }: ComputedPairing): OpenWalk | undefined {
  if (clash === undefined) return undefined;
  return openWalk({ same: same.filter(isWalked), clash, ...(unless === undefined ? {} : { unless }) });
}

/** A candidate with what has been asked of it already. */
interface Joined {
  readonly claims: CandidateClaims;
  readonly answers: readonly Answer[];
}

interface Gathered {
  readonly joined: readonly Joined[];
  readonly parted: readonly Weighed[];
  readonly capped: number;
}

function gathered(rule: ApartRule, walk: OpenWalk | undefined, context: CompareContext): Gathered {
  const joined: Joined[] = [];
  const parted: Weighed[] = [];
  if (rule.shape !== 'pair') {
    const fit = claimsOfKind(context.claims, rule.a.kind).filter((claim) => matches(claim, rule.a, context.text));
    return { joined: fit.map((claim) => ({ claims: [claim], answers: [] })), parted, capped: 0 };
  }
  let capped = 0;
  for (const { claim, partners, capped: isCapped } of candidatesOf(rule, context)) {
    if (isCapped) capped += 1;
    for (const partner of partners) {
      const claims = [claim, partner] as const;
      const { isParted, answers } = walk?.before(claim, partner, context) ?? NOT_ASKED;
      if (isParted) parted.push({ claims, verdict: { outcome: 'none', answers } });
      else joined.push({ claims, answers });
    }
  }
  return { joined, parted, capped };
}

const NOT_ASKED: { readonly isParted: boolean; readonly answers: readonly Answer[] } = { isParted: false, answers: [] };

/** The claims of a candidate in their roles. */
export const inRoles = ([a, b]: CandidateClaims): readonly { readonly role: 'a' | 'b'; readonly claim: Claim }[] =>
  b === undefined
    ? [{ role: 'a', claim: a }]
    : [
        { role: 'a', claim: a },
        { role: 'b', claim: b },
      ];
