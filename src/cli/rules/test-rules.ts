/** `stet rules test`: do the examples of the rules hold? */
import type { Rule } from '../../engine/rule.ts';
import { runExamples } from '../../findings/examples.ts';
import { counted } from '../../findings/words.ts';
import { type DeskWordLists, deskWordsOf } from '../../language/desk-words.ts';
import { examplesReport } from '../../report/examples.ts';
import { FLAGGED, PASSED } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import { type OwnRulesArguments, ruleFiles, ruleOf } from './own-rules.ts';

/** Runs the examples and prints what came of them; returns the exit code, 1 where one fails. */
export async function testRules(args: OwnRulesArguments, { out, style }: Terminal): Promise<number> {
  const files = await ruleFiles(args);
  const rules: { readonly rule: Rule; readonly words: DeskWordLists | undefined }[] = [];
  for (const file of files) rules.push({ rule: await ruleOf(file), words: file.words });
  let examples = 0;
  let failed = 0;
  for (const { rule, words } of rules) {
    const runs = runExamples(rule, deskWordsOf(words));
    examples += runs.length;
    failed += runs.filter(({ hasHeld }) => !hasHeld).length;
    out(examplesReport(rule.id, runs, style));
  }
  const end = failed === 0 ? 'all hold' : `${failed} fail`;
  out(`\n${counted(rules.length, 'rule')}, ${counted(examples, 'example')}: ${end}\n`);
  return failed === 0 ? PASSED : FLAGGED;
}
