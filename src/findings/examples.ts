/** Runs the examples of a rule: the drafts that it must flag, and those that it must not. */
import { calendarDate } from '../document/index.ts';
import { readDocument } from '../document/read-document.ts';
import type { Rule } from '../engine/rule.ts';
import type { DeskWords } from '../language/desk-words.ts';
import { type CheckedDocument, checkDocument } from './check.ts';

/** An example and what came of it. */
export interface ExampleRun {
  readonly must: 'flag' | 'pass';
  /** Its number among those that must do the same, from 1. */
  readonly number: number;
  readonly draft: string;
  /** The explanation that lets it pass, as the rule names it. */
  readonly because?: string;
  readonly hasHeld: boolean;
  /** What was read and compared, with the answers of every pair. */
  readonly checked: CheckedDocument;
}

/** What came of each example of a rule, first those that must flag. `words` are the desk's own. */
export function runExamples(rule: Rule, words?: DeskWords): readonly ExampleRun[] {
  const flagging = rule.flag.map((example) => (typeof example === 'string' ? { draft: example } : example));
  return [
    ...flagging.map((example, index) => {
      const checked = checkedExample(rule, example, words);
      return { must: 'flag' as const, number: index + 1, ...example, hasHeld: checked.findings.length > 0, checked };
    }),
    ...rule.pass.map((example, index) => {
      const checked = checkedExample(rule, example, words);
      return { must: 'pass' as const, number: index + 1, ...example, hasHeld: isPassed(checked), checked };
    }),
  ];
}

/** A rule that failed has let nothing pass. */
const isPassed = ({ findings, failures }: CheckedDocument): boolean => findings.length + failures.length === 0;

interface Example {
  readonly draft: string;
  readonly date?: string;
}

function checkedExample(rule: Rule, { draft, date }: Example, words: DeskWords | undefined): CheckedDocument {
  const [year = 0, month = 0, day = 0] = (date ?? '').split('-').map(Number);
  const dated = calendarDate(year, month, day);
  const document = readDocument({ path: 'example.md', source: draft, ...(dated === undefined ? {} : { date: dated }) });
  return checkDocument(document, { rules: [rule], explain: true, ...(words === undefined ? {} : { words }) });
}
