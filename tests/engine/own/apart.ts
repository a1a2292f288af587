/** Runs rules of tests apart, on a draft of one sentence, without what would refuse them. */
import { ts } from 'ts-morph';
import { readDocument } from '../../../src/document/index.ts';
import type { Judgement } from '../../../src/engine/index.ts';
import { compareAll } from '../../../src/engine/own/apart-rule.ts';
import { runHere } from '../../../src/engine/own/context.ts';
import { linked } from '../../../src/engine/own/link.ts';
import type { ApartRule } from '../../../src/engine/rule.ts';
import { stages } from '../../../src/findings/check.ts';

const text = stages.language(readDocument({ path: 'draft.md', source: 'The fair opens on Monday.' }));
const references = stages.reference(text);
const claims = stages.claims(text, references);

/** The rule of a text, as it is, for time claims. */
export function uncheckedRule(source: string): ApartRule {
  const { outputText: code, sourceMapText = '{}' } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, sourceMap: true },
  });
  const script = linked([{ name: './own-rule.ts', code, map: JSON.parse(sourceMapText) }]);
  const made = (): ApartRule => ({
    id: 'own-rule',
    title: 'A rule of a test',
    shape: 'one',
    a: { kind: 'time' },
    relation: { same: 'conflict' },
    message: '{a.value}',
    flag: [],
    pass: [],
    declared: [],
    withOptions: made,
    compareAll: compareAll({ id: 'own-rule', path: 'desk/own-rule.ts', script, options: {} }, runHere),
  });
  return made();
}

/** What the rule makes of the draft; the built-in rules run after it, in the same process. */
export const judgedBy = (source: string): Judgement =>
  stages.engine(text, references, claims, { rules: [uncheckedRule(source)], explain: true });

/** Why the rule failed, or what it answered. */
export function outcomeOf(source: string): string {
  const { failures, candidates } = judgedBy(source);
  const [failure] = failures;
  return failure === undefined
    ? candidates.flatMap(({ answers }) => answers.map(({ because }) => because)).join('; ')
    : failure.failed;
}
