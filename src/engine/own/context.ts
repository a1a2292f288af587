/** Runs a rule's script in a context of its own, in this thread, within a time. */
import { constants, createContext, Script } from 'node:vm';
import { INSIDE } from '../inside.generated.ts';

/** Gives the reply to a request of a rule; begins with "!" where the request is at fault. Never throws. */
export type Answerer = (request: string) => string;

/** What came of a run: what the rule gave, as JSON, or that it was stopped. */
export type Ran = { readonly output: string } | { readonly stopped: string };

/** Runs a rule's code within a time, in this thread or in another. */
export type Runner = (code: string, filename: string, answer: Answerer, time: number) => Ran;

/** A rule may give so much, in UTF-16 code units. */
const LONGEST_OUTPUT = 8_000_000;

let inside: Script | undefined;

/**
 * A rule's script, compiled. Whatever it was made from, nothing in it can import or run later: both words are always written
 * otherwise. With an escape in it, a word is the same name or text, but never the keyword.
 */
export function scriptOf(code: string, filename: string): Script {
  const tame = code.replace(/\bimport\b/gu, '\\u0069mport').replace(/\basync\b/gu, '\\u0061sync');
  return new Script(tame, { filename });
}

/**
 * Runs a script in a new context, which knows no Node and compiles no texts. Only texts go in and out: `answer` is held by the
 * code of Stet in there, and what the rule gives is made JSON there.
 * @param time in milliseconds.
 */
export function runApart(script: Script, answer: Answerer, time: number): Ran {
  const context = createContext(constants.DONT_CONTEXTIFY, {
    codeGeneration: { strings: false, wasm: false },
    microtaskMode: 'afterEvaluate',
  });
  inside ??= new Script(INSIDE, { filename: 'stet:inside' });
  inside.runInContext(context).start(context, answer);
  try {
    const output: unknown = script.runInContext(context, { timeout: time, displayErrors: false });
    if (typeof output !== 'string') return { stopped: 'gave no text' };
    return output.length > LONGEST_OUTPUT ? { stopped: TOO_MUCH } : { output };
  } catch (error) {
    return { stopped: isTimeout(error) ? `did not end within ${time} ms` : 'calls itself too deeply' };
  }
}

const TOO_MUCH = `gives more than ${LONGEST_OUTPUT / 1_000_000} million characters`;

/** What is thrown may be the rule's: nothing of it is asked that could run its code. */
function isTimeout(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  return Object.getOwnPropertyDescriptor(error, 'code')?.value === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}

const scripts = new Map<string, Script>();

/** Runs in this thread; a script is compiled once. */
export const runHere: Runner = (code, filename, answer, time) => {
  const key = `${filename}\n${code}`;
  const script = scripts.get(key) ?? compiled(code, filename);
  if (script === undefined) return { stopped: 'is no script' };
  scripts.set(key, script);
  return runApart(script, answer, time);
};

function compiled(code: string, filename: string): Script | undefined {
  try {
    return scriptOf(code, filename);
  } catch {
    return undefined;
  }
}
