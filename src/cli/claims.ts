/** `stet claims`: every claim of a draft, for a fact-checker to tick off. */
import { claimsCsv } from '../report/claims-csv.ts';
import { claimsJson } from '../report/claims-json.ts';
import { claimsPretty } from '../report/claims-pretty.ts';
import type { Arguments } from './command.ts';
import { withDraft } from './one-draft.ts';
import type { Terminal } from './terminal.ts';

export function claims(args: Arguments, terminal: Terminal): Promise<number> {
  const [file = ''] = args.words;
  return withDraft(file, args, { rules: [] }, terminal, (checked) => {
    if (args.one('format') === 'json') return claimsJson(checked);
    return args.one('format') === 'csv' ? claimsCsv(checked) : claimsPretty(checked, terminal.style);
  });
}
