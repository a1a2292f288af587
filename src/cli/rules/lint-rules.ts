/** `stet rules lint`: what is doubtful about the rules. */

import { RuleError } from '../../engine/load/rule-error.ts';
import { doubtsOf } from '../../findings/lint.ts';
import { counted } from '../../findings/words.ts';
import { deskWordsOf } from '../../language/desk-words.ts';
import { printable } from '../../report/printable.ts';
import { FLAGGED, PASSED } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';
import { type OwnRulesArguments, type RuleFile, ruleFiles, ruleOf } from './own-rules.ts';

/** Prints the doubts; returns the exit code, 1 where there are any. */
export async function lintRules(args: OwnRulesArguments, { out, style }: Terminal): Promise<number> {
  const files = await ruleFiles(args);
  const lines: string[] = [];
  for (const file of files) lines.push(...(await linesOf(file)));
  for (const line of lines) out(`${style.colours.yellow('warning:')} ${printable(line)}\n`);
  const end = lines.length === 0 ? 'nothing to say' : counted(lines.length, 'warning');
  out(`${counted(files.length, 'rule')}: ${end}\n`);
  return lines.length === 0 ? PASSED : FLAGGED;
}

/** A rule that cannot be read is told of like one that is doubtful, so that one run shows all. */
async function linesOf(file: RuleFile): Promise<readonly string[]> {
  try {
    const doubts = doubtsOf(await ruleOf(file), deskWordsOf(file.words));
    return doubts.map((doubt) => `${file.path}: ${doubt}`);
  } catch (error) {
    if (error instanceof RuleError) return [error.message];
    throw error;
  }
}
