/** What came of the examples of a rule: for each that failed the draft, what was read in it, and why the pair parted or joined. */
import type { Claim } from '../claims/index.ts';
import { claimDetails } from '../findings/claim-details.ts';
import type { ExampleRun } from '../findings/examples.ts';
import { counted, speaker } from '../findings/words.ts';
import { explanation } from './explain.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';

/** The lines for one rule; a line where all its examples hold. */
export function examplesReport(id: string, runs: readonly ExampleRun[], style: Style): string {
  const { colours } = style;
  const failed = runs.filter(({ hasHeld }) => !hasHeld);
  const all = counted(runs.length, 'example');
  if (failed.length === 0) return `${colours.green('holds')}  ${colours.bold(id)}  ${all}\n`;
  const head = `${colours.red('fails')}  ${colours.bold(id)}  ${failed.length} of ${all}\n`;
  return [head, ...failed.map((run) => failedExample(run, style))].join('\n');
}

/** One example that failed. */
export function failedExample(run: ExampleRun, style: Style): string {
  const { must, number, draft, because, checked } = run;
  const title =
    must === 'flag'
      ? `example ${number} of "flag" is not flagged`
      : checked.failures.length > 0
        ? `example ${number} of "pass" (${because}) was not weighed`
        : `example ${number} of "pass" is flagged, although: ${because}`;
  const lines = draft.trim().split('\n');
  return [
    style.colours.bold(title),
    ...lines.map((line) => `  │ ${line}`.trimEnd()),
    '',
    'What was read:',
    ...(checked.claims.all.length === 0 ? ['  no claim at all'] : checked.claims.all.map(claimLine)),
    '',
    'What was compared:',
    comparisons(run, style),
  ].join('\n');
}

/** "  line 3  state  bridge: closed  (scale openness, pole closed), the narrator". */
function claimLine(claim: Claim): string {
  const details = Object.entries(claimDetails(claim))
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
    .map(([key, value]) => `${key} ${value}`)
    .join(', ');
  const about = `${claim.kind} of "${claim.subject.head}": "${claim.value}"`;
  return `  ${printable(`paragraph ${claim.place.paragraph}: ${about} (${details}), ${speaker(claim.source)}`)}`;
}

function comparisons({ checked }: ExampleRun, style: Style): string {
  const [failure] = checked.failures;
  if (failure !== undefined) return `  the rule failed: ${printable(failure.failed)}\n`;
  if (checked.candidates.length === 0)
    return '  nothing: no two claims fit "a" and "b" of the rule and share what "same" asks for\n';
  return explanation(checked, undefined, style).split('\n').slice(2).map(indented).join('\n');
}

const indented = (line: string): string => (line === '' ? '' : `  ${line}`);
