/** `stet explain`: why each pair at a place is flagged or not. */
import { existsSync } from 'node:fs';
import { explanation } from '../report/explain.ts';
import type { Arguments } from './command.ts';
import { withDraft } from './one-draft.ts';
import { rulesToRun } from './rules-to-run.ts';
import type { Terminal } from './terminal.ts';

export async function explain(args: Arguments, terminal: Terminal): Promise<number> {
  const { file, line } = splitLine(args.words[0] ?? '');
  const rules = await rulesToRun(args);
  return withDraft(file, args, { rules, explain: true }, terminal, (checked) =>
    explanation(checked, line, terminal.style),
  );
}

/** "draft.md:15" is line 15 of draft.md, unless there is a file of that very name. */
function splitLine(word: string): { readonly file: string; readonly line?: number } {
  const [, file, line] = /^(.+?):(\d+)(?::\d*)?$/u.exec(word) ?? [];
  if (file === undefined || line === undefined || existsSync(word)) return { file: word };
  return { file, line: Number(line) };
}
