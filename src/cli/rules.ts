/** `stet rules` and `stet rules show`. */
import { ruleList, rulePage } from '../report/rules.ts';
import type { Arguments } from './command.ts';
import { PASSED } from './exit-codes.ts';
import { allRules, ruleOf } from './rules-to-run.ts';
import type { Terminal } from './terminal.ts';

export async function listRules(args: Arguments, terminal: Terminal): Promise<number> {
  terminal.out(ruleList(await allRules(args), terminal.style));
  return PASSED;
}

export async function showRule(args: Arguments, terminal: Terminal): Promise<number> {
  terminal.out(rulePage(ruleOf(args.words[0] ?? '', await allRules(args)), terminal.style));
  return PASSED;
}
