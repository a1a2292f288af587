/** A rule whose code runs apart: what the engine hands it, and what it makes of what comes back. */
import type { Claim } from '../../claims/index.ts';
import type { CompareContext } from '../../compare/context.ts';
import type { RuleFailure } from '../flag.ts';
import { OUTSIDE } from '../inside.generated.ts';
import type { ApartRule, CandidateClaims, Verdict } from '../rule.ts';
import type { Runner } from './context.ts';
import { type LinkedScript, placeIn, type RulePlace } from './link.ts';
import { answererOf } from './outside.ts';
import { plainClaim } from './plain-claim.ts';
import { givenIn, verdictOf } from './verdicts.ts';

/** A rule's code, and what is told of it. */
export interface RuleCode {
  readonly id: string;
  /** The rule's file as messages name it. */
  readonly path: string;
  readonly script: LinkedScript;
  /** Where the function stands that gives its verdicts, if that is known. */
  readonly compares?: RulePlace;
  readonly options: object;
}

/** How long a run may take, in ms: a second, and a little for each candidate. */
const SECOND = 1000;
const EACH = 1;

/** The function by which the engine has the rule's code weigh candidates. */
export function compareAll(rule: RuleCode, run: Runner): ApartRule['compareAll'] {
  return (candidates, context, explain) => {
    const all: Verdict[] = [];
    for (let first = 0; first < candidates.length; first += AT_ONCE) {
      const some = candidates.slice(first, first + AT_ONCE);
      const ran = runTask(rule, weighTask(rule, some, context, explain), context, run);
      const verdicts = 'failed' in ran ? ran : checked(rule, ran.verdicts, some, context);
      if ('failed' in verdicts) return verdicts;
      for (const verdict of verdicts) all.push(verdict);
    }
    return all;
  };
}

/** A long draft has many candidates: so many are weighed in one run, so that what comes back stays small. */
const AT_ONCE = 4096;

const weighTask = (
  { options }: RuleCode,
  candidates: readonly CandidateClaims[],
  { claims, date }: CompareContext,
  explain: boolean,
) => ({
  wanted: 'weigh',
  names: OUTSIDE,
  count: claims.all.length,
  ...(date === undefined ? {} : { date }),
  candidates: candidates.map((each) => each.map(({ id }) => id)),
  claims: firstOf(candidates).map((claim) => [claim.id, plainClaim(claim)]),
  explain,
  options,
});

/** So many claims are sent with a task, so that few are asked for. */
const SENT_AHEAD = 256;

function firstOf(candidates: readonly CandidateClaims[]): readonly Claim[] {
  const first = new Set<Claim>();
  for (const claim of candidates.flat()) {
    first.add(claim);
    if (first.size === SENT_AHEAD) break;
  }
  return [...first];
}

function runTask(
  rule: RuleCode,
  task: { readonly candidates: readonly unknown[] },
  context: CompareContext,
  run: Runner,
): { readonly verdicts: readonly unknown[] } | RuleFailure {
  const filename = `stet-rule:${rule.id}`;
  const time = SECOND + EACH * task.candidates.length;
  const ran = run(rule.script.code, filename, answererOf(task, context), time);
  if ('stopped' in ran) return failure(rule, ran.stopped);
  const given = givenIn(ran.output);
  if (given === undefined) return failure(rule, 'gave what are no verdicts', rule.compares);
  if ('verdicts' in given) return given;
  const { message, stack } = given.failed;
  return failure(rule, message, placeIn(stack, filename, rule.script));
}

function checked(
  rule: RuleCode,
  verdicts: readonly unknown[],
  candidates: readonly CandidateClaims[],
  context: CompareContext,
): readonly Verdict[] | RuleFailure {
  if (verdicts.length !== candidates.length)
    return failure(rule, 'gave not as many verdicts as it was asked for', rule.compares);
  try {
    return verdicts.map((verdict) => verdictOf(verdict, context));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failure(rule, `its verdict is not valid: ${reason}`, rule.compares);
  }
}

function failure({ id, path }: RuleCode, message: string, place?: RulePlace): RuleFailure {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const at = place === undefined ? path : `${folder}${place.name.slice(2)}:${place.line}:${place.column}`;
  return { rule: id, failed: `${at}: ${message}` };
}
