/** Walks the pairs of a short draft through one built-in rule, for tests. */
import { readDocument } from '../../src/document/index.ts';
import type { Candidate } from '../../src/engine/flag.ts';
import { loadBuiltInRules, type Rule } from '../../src/engine/index.ts';
import { checkDocument } from '../../src/findings/check.ts';
import { DATE } from '../claims/claims-of.ts';

/** The built-in rule of that name. */
export function builtIn(id: string): Rule {
  const rule = loadBuiltInRules().find((one) => one.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}

/** All pairs of a draft that a rule looks at; paragraphs are given one by one. */
export function pairsOf(rule: Rule, ...paragraphs: readonly string[]): readonly Candidate[] {
  const document = readDocument({ path: 'draft.md', source: `${paragraphs.join('\n\n')}\n`, date: DATE });
  return checkDocument(document, { rules: [rule], explain: true }).candidates;
}

/** "flagged", or the explanation or else the question that let the first pair pass, or "no candidate". */
export function verdictOf(rule: Rule, ...paragraphs: readonly string[]): string {
  const pairs = pairsOf(rule, ...paragraphs);
  if (pairs.some(({ verdict }) => verdict === 'flagged')) return 'flagged';
  return pairs[0] === undefined ? 'no candidate' : (pairs[0].explanation ?? pairs[0].partedAt ?? 'passed');
}
