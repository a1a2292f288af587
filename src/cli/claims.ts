/** `stet claims`: every claim of a draft, for a fact-checker to tick off. */
import type { CommandModule } from 'yargs';
import type { CheckedDocument } from '../findings/check.ts';
import type { Style } from '../report/style.ts';
import type { Call } from './call.ts';
import { CONFIG_OPTION, DRAFT_OPTIONS, type DraftArguments, FILE, oneOf } from './options.ts';
import { outlined } from './outline.ts';

interface ClaimsArguments extends DraftArguments {
  readonly config: string | undefined;
  readonly FILE: string;
  readonly format: 'pretty' | 'json' | 'csv';
}

const OPTIONS = {
  format: oneOf('format', 'How to print it', ['pretty', 'json', 'csv']),
  ...DRAFT_OPTIONS,
  config: CONFIG_OPTION,
};

export const claims = (call: Call): CommandModule<object, ClaimsArguments> => ({
  command: 'claims <FILE>',
  describe: 'List every claim that Stet reads out of a draft',
  builder: (args) =>
    outlined(call, args, {
      usage: 'claims <FILE>',
      about: 'Lists every claim that Stet reads out of a draft.',
      examples: [
        ['a list to tick off', 'stet claims draft.md'],
        ['the same for a spreadsheet', 'stet claims --format csv draft.md > claims.csv'],
      ],
      options: OPTIONS,
    })
      .positional('FILE', FILE)
      .options(OPTIONS),
  handler: async (args) => {
    const { withDraft } = await import('./one-draft.ts');
    const write = await writer(args.format, call.terminal.style);
    call.exitCode = await withDraft(args.FILE, args, () => ({ rules: [] }), call.terminal, write);
  },
});

async function writer(format: ClaimsArguments['format'], style: Style): Promise<(checked: CheckedDocument) => string> {
  switch (format) {
    case 'json':
      return (await import('../report/claims-json.ts')).claimsJson;
    case 'csv': {
      const [{ claimsCsv }, { claimEntry }] = await Promise.all([
        import('../report/claims-csv.ts'),
        import('../findings/claim-entry.ts'),
      ]);
      return ({ document, claims }) => claimsCsv(claims.all.map((claim) => claimEntry(claim, document)));
    }
    case 'pretty': {
      const { claimsPretty } = await import('../report/claims-pretty.ts');
      return (checked) => claimsPretty(checked, style);
    }
  }
}
