/** The reports of one run, each on its way to standard output or to a file. */
import { appendFileSync } from 'node:fs';
import type { DocumentResult } from '../../findings/result.ts';
import { loadReport } from '../../report/index.ts';
import type { RuleInfo, RunError, Summary } from '../../report/report.ts';
import { writeAtomically } from '../../storage/atomic-write.ts';
import type { Terminal } from '../terminal.ts';
import type { FormatChoice } from './formats.ts';

/** All reports of a run as one. */
export interface Outputs {
  /** True where what is printed on standard output has the input errors in it. */
  readonly printsErrors: boolean;
  document(result: DocumentResult): void;
  /** Ends all reports; returns what could not be written, in words. */
  end(summary: Summary, errors: readonly RunError[]): readonly string[];
}

/**
 * The choices of a run in a GitHub workflow: with annotations, also the job's summary in Markdown.
 * Source: GitHub documentation, adding a job summary.
 */
export function withJobSummary(choices: readonly FormatChoice[], file: string | undefined): readonly FormatChoice[] {
  const annotates = choices.some(({ name }) => name === 'github');
  return annotates && file !== undefined && file !== ''
    ? [...choices, { name: 'markdown', file, append: true }]
    : choices;
}

/** Begins the chosen reports. What goes to standard output is printed at once, what goes to a file at the end. */
export async function beginOutputs(
  choices: readonly FormatChoice[],
  rules: readonly RuleInfo[],
  terminal: Terminal,
): Promise<Outputs> {
  const reports = await Promise.all(
    choices.map(async (choice) => ({ ...choice, report: await loadReport(choice.name) })),
  );
  const outputs = reports.map(({ report, file, append }) => {
    const texts: string[] = [];
    const put = file === undefined ? terminal.out : (text: string) => void texts.push(text);
    return { file, append, texts, put, writer: report.begin({ style: terminal.style, rules }) };
  });
  return {
    printsErrors: reports.some(({ report, file }) => file === undefined && report.holdsErrors),
    document: (result) => {
      for (const { put, writer } of outputs) put(writer.document(result));
    },
    end: (summary, errors) =>
      outputs.flatMap(({ file, append, texts, put, writer }) => {
        put(writer.end(summary, errors));
        return file === undefined ? [] : written(file, texts.join(''), append ?? false);
      }),
  };
}

function written(file: string, text: string, append: boolean): readonly string[] {
  try {
    if (append) appendFileSync(file, text);
    else writeAtomically(file, text);
    return [];
  } catch (error) {
    return [`${file}: the report could not be written: ${error instanceof Error ? error.message : String(error)}`];
  }
}
