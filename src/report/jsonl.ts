/** `--format jsonl`: a JSON object a line, written as soon as a draft is checked: document, finding, error, summary. */
import { documentEntry } from './json.ts';
import { openSummary, type Report } from './report.ts';
import { TOOL } from './tool.ts';

export const jsonl: Report = {
  name: 'jsonl',
  holdsErrors: true,
  begin: () => ({
    document: (result) => {
      const { findings, ...document } = documentEntry(result);
      const { path } = document;
      return (
        line({ type: 'document', ...document }) +
        findings.map((each) => line({ type: 'finding', path, ...each })).join('')
      );
    },
    end: (summary, errors) =>
      errors.map(({ path, code, message }) => line({ type: 'error', path, code, message })).join('') +
      line({ type: 'summary', schema: 1, tool: TOOL, ...openSummary(summary) }),
  }),
};

const line = (record: object): string => `${JSON.stringify(record)}\n`;
