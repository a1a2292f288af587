/** Built-in rules use what a desk's rules have: run apart, each says what it says inside of Stet. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ts } from 'ts-morph';
import { readDocument } from '../../../src/document/index.ts';
import { loadBuiltInRules, type Rule } from '../../../src/engine/index.ts';
import { compareAll } from '../../../src/engine/own/apart-rule.ts';
import { runHere } from '../../../src/engine/own/context.ts';
import { linked } from '../../../src/engine/own/link.ts';
import type { ApartRule } from '../../../src/engine/rule.ts';
import { stages } from '../../../src/findings/check.ts';

const COMPUTED = loadBuiltInRules().filter((rule) => !('clash' in rule));

function apart(rule: Rule): ApartRule {
  const path = `rules/${rule.id}.ts`;
  const { outputText: code, sourceMapText = '{}' } = ts.transpileModule(readFileSync(path, 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, sourceMap: true },
  });
  const script = linked([{ name: `./${rule.id}.ts`, code, map: JSON.parse(sourceMapText) }]);
  const { id, title, relation, message, confidence, flag, pass } = rule;
  const made = (): ApartRule => ({
    ...{ id, title, relation, message, flag, pass },
    ...(confidence === undefined ? {} : { confidence }),
    ...(rule.shape === 'pair'
      ? { shape: rule.shape, a: rule.a, b: rule.b, same: rule.same }
      : { shape: rule.shape, a: rule.a }),
    compareAll: compareAll({ id, path, script, options: {} }, runHere),
    declared: [],
    withOptions: made,
  });
  return made();
}

describe('a built-in rule, run apart', () => {
  it.each(COMPUTED.map((rule) => [rule.id, rule] as const))('%s says the same', (_, rule) => {
    const twin = apart(rule);
    const examples = [...rule.flag.map((each) => (typeof each === 'string' ? { draft: each } : each)), ...rule.pass];
    for (const { draft, date } of examples.slice(0, 9)) {
      const name = date === undefined ? 'draft.md' : `${date}-draft.md`;
      const text = stages.language(readDocument({ path: name, source: draft }));
      const references = stages.reference(text);
      const claims = stages.claims(text, references);
      const judged = (one: Rule) =>
        JSON.stringify(stages.engine(text, references, claims, { rules: [one], explain: true }));
      expect(judged(twin)).toBe(judged(rule));
    }
  });
});
