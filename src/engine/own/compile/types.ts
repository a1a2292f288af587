/** Checks the types of a rule against Stet's API. */
import { DiagnosticCategory, ts } from 'ts-morph';
import type { RuleFault } from './fault.ts';
import type { OpenedRule } from './open.ts';

/** The faults of syntax and types in the rule's own files, in the order of the text. */
export function typeFaults({ project, files }: OpenedRule): RuleFault[] {
  const program = project.getProgram();
  const faults = files.flatMap((file) =>
    [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
      .filter((each) => each.getCategory() === DiagnosticCategory.Error)
      .map(({ compilerObject: { start = 0, length = 1, messageText, code } }) => ({
        file,
        start,
        length,
        message: `${told(messageText)} (TS${code})`,
        isOfUntyped: UNTYPED.has(code),
      })),
  );
  const own = faults.filter(({ isOfUntyped }) => !isOfUntyped);
  return own.length > 0 ? own : faults;
}

/** "implicitly has an 'any' type": where the rule has another fault, these only follow from it. */
const UNTYPED = new Set([7006, 7031]);

/** A message is told in full up to so many characters; what it names in more is seen in the code. */
const LONGEST = 160;

/** The message with the two that explain it most closely; those alone where it is long. */
function told(message: string | ts.DiagnosticMessageChain): string {
  const lines = ts.flattenDiagnosticMessageText(message, '\n').split('\n');
  const [first = '', ...rest] = lines.map((line) => line.trim());
  const closest = rest.slice(-2);
  const kept = closest.length > 0 && first.length > LONGEST ? closest : [first, ...closest];
  return kept.filter((line) => line.length <= LONGEST || line === kept.at(-1)).join(' ');
}
