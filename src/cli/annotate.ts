/** `stet annotate`: what the engine saw in a draft. */
import { annotation } from '../report/annotate.ts';
import { conllu } from '../report/conllu.ts';
import type { Arguments } from './command.ts';
import { withDraft } from './one-draft.ts';
import type { Terminal } from './terminal.ts';

export function annotate(args: Arguments, terminal: Terminal): Promise<number> {
  const [file = ''] = args.words;
  return withDraft(file, args, { rules: [] }, terminal, (checked) =>
    args.one('format') === 'conllu' ? conllu(checked.text) : annotation(checked, terminal.style),
  );
}
