/** Checks what a rule gives: the texts that came out of its context become verdicts, or the reason why they are none. */
import type { Claim } from '../../claims/index.ts';
import type { Answer } from '../../compare/answer.ts';
import type { CompareContext } from '../../compare/context.ts';
import { EXPLANATIONS, OUTCOMES } from '../../compare/vocabulary.ts';
import type { FlaggedClaim } from '../flag.ts';
import type { Verdict } from '../rule.ts';
import { revived } from './outside.ts';

/** What a context gives back. */
export type Given =
  | { readonly verdicts: readonly unknown[] }
  | { readonly failed: { readonly message: string; readonly stack: string } };

/** What the text that came out of a context holds; undefined where it is nothing that Stet wrote there. */
export function givenIn(output: string): Given | undefined {
  const given = parsed(output);
  if (typeof given !== 'object' || given === null) return undefined;
  if ('verdicts' in given) return Array.isArray(given.verdicts) ? { verdicts: given.verdicts } : undefined;
  const failed: unknown = 'failed' in given ? given.failed : undefined;
  if (typeof failed !== 'object' || failed === null || !('message' in failed) || !('stack' in failed)) return undefined;
  const { message, stack } = failed;
  return typeof message === 'string' && typeof stack === 'string' ? { failed: { message, stack } } : undefined;
}

/** The value of a JSON text; undefined where it is none, as what a process says in which a rule runs may be. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A verdict may have so many answers, values and claims, and a text of it so many characters. */
const MOST = 200;
const LONGEST = 2_000;

const PASSED: Verdict = { outcome: 'none', answers: [] };

/** The verdict that a value is; 0 stands for one that passes. @throws TypeError that says what is wrong with it. */
export function verdictOf(value: unknown, context: CompareContext): Verdict {
  if (value === 0) return PASSED;
  const { outcome, answers, voice, values, claims, acknowledged } = record(value, 'a verdict is an object');
  const known = OUTCOMES.find((each) => each === outcome);
  if (known === undefined) throw new TypeError(`outcome is ${shown(outcome)}; expected one of ${OUTCOMES.join(', ')}`);
  if (voice !== undefined && voice !== 'same' && voice !== 'sources')
    throw new TypeError(`voice is ${shown(voice)}; expected "same" or "sources"`);
  return {
    outcome: known,
    answers: list(answers, 'answers').map(answerOf),
    ...(voice === undefined ? {} : { voice }),
    ...(values === undefined ? {} : { values: valuesOf(values) }),
    ...(claims === undefined ? {} : { claims: claimsOf(claims, context) }),
    ...(acknowledged === true ? { acknowledged } : {}),
  };
}

function answerOf(value: unknown): Answer {
  const { question, answer, because, weight, explanation } = record(value, 'an answer is an object');
  if (answer !== 'yes' && answer !== 'no' && answer !== 'unknown')
    throw new TypeError(`answer is ${shown(answer)}; expected yes, no or unknown`);
  if (weight !== undefined && !(typeof weight === 'number' && weight >= 0 && weight <= 1))
    throw new TypeError(`the weight of an answer is ${shown(weight)}; expected a number from 0 to 1`);
  const known = EXPLANATIONS.find((each) => each === explanation);
  if (explanation !== undefined && known === undefined)
    throw new TypeError(`explanation is ${shown(explanation)}; expected one of ${EXPLANATIONS.join(', ')}`);
  return {
    question: text(question, 'question'),
    answer,
    because: text(because, 'because'),
    ...(weight === undefined ? {} : { weight }),
    ...(known === undefined ? {} : { explanation: known }),
  };
}

function valuesOf(value: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(record(value, 'values is an object'));
  if (entries.length > MOST) throw new TypeError(`values has more than ${MOST} names`);
  return Object.fromEntries(entries.map(([name, each]) => [name, text(each, `values.${name.slice(0, 40)}`)]));
}

function claimsOf(value: unknown, context: CompareContext): readonly FlaggedClaim[] {
  return list(value, 'claims').map((each) => {
    const { role, claim } = record(each, 'one of claims is { role, claim }');
    if (role !== 'a' && role !== 'b' && role !== 'support')
      throw new TypeError(`role is ${shown(role)}; expected a, b or support`);
    const known = typeof claim === 'object' && claim !== null && '$' in claim ? revived(claim, context) : undefined;
    if (!isClaim(known)) throw new TypeError('one of claims is none that the rule was given; hand it back as it is');
    return { role, claim: known };
  });
}

const isClaim = (value: unknown): value is Claim =>
  typeof value === 'object' && value !== null && 'kind' in value && 'span' in value;

function list(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`${name} is ${shown(value)}; expected a list`);
  if (value.length > MOST) throw new TypeError(`${name} has more than ${MOST} items`);
  return value;
}

function record(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new TypeError(`${what}, not ${shown(value)}`);
}

function text(value: unknown, name: string): string {
  if (typeof value !== 'string') throw new TypeError(`${name} is ${shown(value)}; expected a text`);
  if (value.length > LONGEST) throw new TypeError(`${name} has more than ${LONGEST} characters`);
  return value;
}

const shown = (value: unknown): string => (value === undefined ? 'missing' : JSON.stringify(value).slice(0, 60));
