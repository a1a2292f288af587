/**
 * Tests for rules of one's own: `import { testRule } from 'stet/testing'`. It asks nothing of the test runner, so it works in
 * jest, vitest and node:test alike, inside of a test: `test('gates', () => testRule('stet-rules/gates.yml'))`.
 */
import { resolve } from 'node:path';
import { checkWords } from '../config/check-words.ts';
import { joined } from '../config/lexicon.ts';
import { readLexicons } from '../config/read-lexicon.ts';
import { ruleOfFile } from '../engine/load/folder.ts';
import { vocabularyOf } from '../engine/load/vocabulary.ts';
import { suggestion } from '../engine/load/yaml-source.ts';
import { PLACEHOLDER } from '../engine/message.ts';
import type { ComputedRule, NoOptions, Rule } from '../engine/rule.ts';
import { type ExampleRun, runExamples } from '../findings/examples.ts';
import { counted } from '../findings/words.ts';
import { type DeskWordLists, deskWordsOf } from '../language/desk-words.ts';
import { failedExample } from '../report/examples.ts';
import { styleFor } from '../report/style.ts';

/** A draft that must be flagged. */
export interface FlagCase {
  readonly draft: string;
  /** The day that it is dated, YYYY-MM-DD. */
  readonly date?: string;
  /** What the message must be. */
  readonly message?: string;
}

/** A draft that must not be flagged. */
export interface PassCase {
  readonly draft: string;
  readonly date?: string;
  /** The explanation that lets it pass. */
  readonly because?: string;
}

/** Cases beside the examples of the rule itself. */
export interface RuleCases {
  readonly flag?: readonly (string | FlagCase)[];
  readonly pass?: readonly (string | PassCase)[];
}

export interface RuleTestOptions {
  /** Files or folders with words of one's own, which the rule and its drafts are read with. */
  readonly lexicons?: readonly string[];
}

/** What does not hold of a rule; the message shows the drafts, what was read in them, and why pairs parted or joined. */
export class RuleTestError extends Error {
  override readonly name = 'RuleTestError';
}

/**
 * Tests a rule with its own examples and the given cases; returns where all hold.
 * @param rule the rule, as defineRule gives it, or the path of a rule in YAML.
 * @throws RuleTestError where a case does not hold, is there twice, or leaves a placeholder of the message unfilled, or where
 * no case passes; RuleError or ConfigError for a file that is no rule or lexicon; TypeError for a key that is not known.
 */
export function testRule<O = NoOptions>(
  rule: Rule | ComputedRule<O> | string,
  cases: RuleCases = {},
  options: RuleTestOptions = {},
): void {
  refuseUnknown('cases', cases, ['flag', 'pass']);
  refuseUnknown('options', options, ['lexicons']);
  const { lexicons = [] } = options;
  const words = joined(lexicons.flatMap((path) => readLexicons(resolve(path), 'testRule')));
  if (words !== undefined) checkWords(words, () => 'testRule: all lexicons together');
  // A rule gets its own options back, whatever their type.
  const tested = withCases(typeof rule === 'string' ? ruleAt(rule, words) : (rule as Rule), cases);
  const faults = [...duplicates(tested), ...(tested.pass.length === 0 ? [NO_PASS] : [])];
  if (faults.length > 0) throw new RuleTestError(`${tested.id}: ${faults.join('; ')}`);
  const runs = runExamples(tested, deskWordsOf(words));
  const failed = runs.filter(({ hasHeld }) => !hasHeld);
  if (failed.length > 0) {
    const shown = failed.map((run) => failedExample(run, styleFor({ env: { NO_COLOR: '1' } })));
    throw new RuleTestError(
      `${tested.id}: ${failed.length} of ${counted(runs.length, 'case')} fail\n\n${shown.join('\n')}`,
    );
  }
  const wrong = [...unfilled(runs), ...otherMessages(runs, cases.flag ?? [])];
  if (wrong.length > 0) throw new RuleTestError(`${tested.id}: ${wrong.join('; ')}`);
}

const NO_PASS = 'there is no passing case: give a draft that it must not flag';

/** A slip in a key would otherwise make a test that tests nothing. */
function refuseUnknown(what: string, given: object, known: readonly string[]): void {
  const key = Object.keys(given).find((each) => !known.includes(each));
  if (key === undefined) return;
  const advice = suggestion(key, known);
  throw new TypeError(
    `testRule: unexpected key "${key}" in the ${what}; expected one of ${known.join(', ')}.${advice}`,
  );
}

function ruleAt(path: string, words: DeskWordLists | undefined): Rule {
  if (/\.ya?ml$/u.test(path)) return ruleOfFile(path, vocabularyOf(words)).rule;
  throw new TypeError(`${path} is no rule in YAML; import a rule in TypeScript, and hand over the rule itself`);
}

/** The rule with more examples. */
function withCases<R extends Rule>(rule: R, { flag = [], pass = [] }: RuleCases): R {
  const passing = pass.map((each) => (typeof each === 'string' ? { draft: each } : each));
  return {
    ...rule,
    flag: [...rule.flag, ...flag],
    pass: [...rule.pass, ...passing.map((each) => ({ because: 'it is a passing case', ...each }))],
  };
}

function duplicates({ flag, pass }: Rule): string[] {
  const drafts = [...flag, ...pass].map((each) => (typeof each === 'string' ? { draft: each } : each));
  const keys = drafts.map(({ draft, date }) => JSON.stringify([draft.trim(), date]));
  const twice = drafts.filter((_, at) => keys.indexOf(keys[at] ?? '') < at);
  return twice.map(({ draft }) => `a case is there twice: ${JSON.stringify(draft.trim())}`);
}

const messagesOf = ({ checked }: ExampleRun): readonly string[] => checked.findings.map(({ message }) => message);

function unfilled(runs: readonly ExampleRun[]): string[] {
  const names = runs.flatMap(messagesOf).flatMap((message) => message.match(PLACEHOLDER) ?? []);
  return [...new Set(names)].map((name) => `nothing fills ${name} of the message`);
}

function otherMessages(runs: readonly ExampleRun[], cases: readonly (string | FlagCase)[]): string[] {
  return cases.flatMap((each) => {
    if (typeof each === 'string' || each.message === undefined) return [];
    const run = runs.find(({ must, draft }) => must === 'flag' && draft === each.draft);
    const messages = run === undefined ? [] : messagesOf(run);
    if (messages.includes(each.message)) return [];
    return [`the message is ${JSON.stringify(messages.join(' / '))}, not ${JSON.stringify(each.message)}`];
  });
}
