/** `stet rules test`: do the examples of the rules hold? */
import { RuleError } from '../../engine/load/rule-error.ts';
import type { Rule } from '../../engine/rule.ts';
import { runExamples } from '../../findings/examples.ts';
import { counted } from '../../findings/words.ts';
import { deskWordsOf } from '../../language/desk-words.ts';
import { examplesReport } from '../../report/examples.ts';
import { FAILED, FLAGGED, PASSED } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import { type OwnRulesArguments, type RuleFile, ruleFiles, ruleOf } from './own-rules.ts';

/** Runs the examples and prints what came of them; returns the exit code: 1 where one fails, 2 where a file is no rule. */
export async function testRules(args: OwnRulesArguments, { out, err, style }: Terminal): Promise<number> {
  const files = await ruleFiles(args);
  let examples = 0;
  let failed = 0;
  let faulty = 0;
  for (const file of files) {
    const rule = await ruleOrFault(file);
    if (typeof rule === 'string') {
      faulty += 1;
      err(`${style.colours.red('stet:')} ${rule}\n`);
      continue;
    }
    const runs = runExamples(rule, deskWordsOf(file.words));
    examples += runs.length;
    failed += runs.filter(({ hasHeld }) => !hasHeld).length;
    out(examplesReport(rule.id, runs, style));
  }
  const end = failed === 0 ? 'all hold' : `${failed} fail`;
  const tested = files.length - faulty;
  if (tested > 0) out(`\n${counted(tested, 'rule')}, ${counted(examples, 'example')}: ${end}\n`);
  if (faulty > 0) err(`${counted(faulty, 'file')} could not be tested\n`);
  if (faulty > 0) return FAILED;
  return failed === 0 ? PASSED : FLAGGED;
}

/** The rule, or what is wrong with its file: the others are tested all the same. */
async function ruleOrFault(file: RuleFile): Promise<Rule | string> {
  try {
    return await ruleOf(file);
  } catch (error) {
    if (error instanceof RuleError) return error.message;
    throw error;
  }
}
