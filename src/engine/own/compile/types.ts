/** Checks the types of a rule against Stet's API. */
import { DiagnosticCategory, ts } from 'ts-morph';
import type { RuleFault } from './fault.ts';
import type { OpenedRule } from './open.ts';

/** The faults of syntax and types in the rule's own files, in the order of the text. */
export function typeFaults({ project, files }: OpenedRule): RuleFault[] {
  const program = project.getProgram();
  return files.flatMap((file) =>
    [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
      .filter((each) => each.getCategory() === DiagnosticCategory.Error)
      .map(({ compilerObject: { start = 0, length = 1, messageText, code } }) => ({
        file,
        start,
        length,
        message: `${told(messageText)} (TS${code})`,
      })),
  );
}

/** The message with the two that explain it most closely. */
function told(message: string | ts.DiagnosticMessageChain): string {
  const [first = '', ...rest] = ts.flattenDiagnosticMessageText(message, '\n').split('\n');
  return [first, ...rest.slice(-2)].map((line) => line.trim()).join(' ');
}
