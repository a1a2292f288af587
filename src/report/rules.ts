/** The rules for a person: a list, and one with its examples. */
import type { Relation } from '../engine/flag.ts';
import type { PassExample, RelationTable, Rule } from '../engine/rule.ts';
import { counted } from '../findings/words.ts';
import { displayWidth } from './display-width.ts';
import type { Style } from './style.ts';
import { wrap } from './wrap.ts';

/** One line for each rule: id and title. */
export function ruleList(rules: readonly Rule[], { colours, width }: Style): string {
  const column = Math.max(0, ...rules.map(({ id }) => displayWidth(id)));
  const lines = rules.flatMap(({ id, title }) => {
    const [first = '', ...more] = wrap(title, Math.max(20, width - column - 2));
    return [`${colours.bold(id)}${' '.repeat(column - displayWidth(id))}  ${first}`, ...more.map(indented(column + 2))];
  });
  return `${[...lines, '', counted(rules.length, 'rule')].join('\n')}\n`;
}

/** What a rule flags, why, and its examples. */
export function rulePage(rule: Rule, { colours, width }: Style): string {
  const { id, title, why, whenNot, relation, message, flag, pass, shape } = rule;
  const drafts = flag.map((example) => (typeof example === 'string' ? { draft: example } : example));
  const lines = [
    `${colours.bold(id)}  ${colours.dim(SHAPES[shape])}`,
    title,
    ...(why === undefined ? [] : ['', ...wrap(why, width)]),
    ...(whenNot === undefined ? [] : ['', ...wrap(`When not to use it: ${whenNot}`, width)]),
    '',
    ...wrap(`It says: ${message}`, width),
    ...wrap(`It is: ${relations(relation)}`, width),
    '',
    colours.bold('It flags'),
    ...drafts.flatMap((example) => exampleLines(example, width)),
    colours.bold('It must not flag'),
    ...pass.flatMap((example) => [
      ...exampleLines(example, width).slice(0, -1),
      ...because(example, colours.dim, width),
    ]),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

const SHAPES: Readonly<Record<Rule['shape'], string>> = {
  one: 'looks at one claim',
  pair: 'compares two claims',
  group: 'adds up a group of claims',
};

const OUTCOMES: Readonly<Record<keyof RelationTable, string>> = {
  same: 'in one voice',
  sources: 'between sources',
  compatible: 'where both can be true',
  part: 'between a part and its whole',
};

function relations(table: RelationTable): string {
  const cells: (readonly [Relation | undefined, string])[] = [
    [table.same, OUTCOMES.same],
    [table.sources, OUTCOMES.sources],
    [table.compatible, OUTCOMES.compatible],
    [table.part, OUTCOMES.part],
  ];
  return cells.flatMap(([relation, where]) => (relation === undefined ? [] : [`${relation} ${where}`])).join(', ');
}

function exampleLines({ draft, date }: { readonly draft: string; readonly date?: string }, width: number): string[] {
  const dated = date === undefined ? [] : [`    (dated ${date})`];
  const lines = draft
    .trim()
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? [''] : wrapKeepingTables(line, width - 4)));
  return [...dated, ...lines.map((line) => (line === '' ? '' : `    ${line}`)), ''];
}

/** A row of a table is not broken into lines. */
const wrapKeepingTables = (line: string, width: number): string[] =>
  line.startsWith('|') ? [line] : wrap(line, width);

function because(example: PassExample, dim: (text: string) => string, width: number): string[] {
  return [...wrap(`because: ${example.because}`, width - 4).map((line) => `    ${dim(line)}`), ''];
}

const indented = (columns: number) => (line: string) => ' '.repeat(columns) + line;
