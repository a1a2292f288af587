/** The tables of docs/accuracy.md, from what the scorer prints. */
import { table } from './table.ts';

/** What the scorer printed for texts of that name. */
export interface Scored {
  readonly name: string;
  readonly output: string;
}

/** Found pairs by kind, and the totals, one column for each set of drafts. */
export function draftTables(sets: readonly Scored[]): string {
  const kinds = [...new Set(sets.flatMap(({ output }) => rowsOf(output).map(([kind = '']) => kind)))].sort();
  const head = ['kind', ...sets.flatMap(({ name }) => [`${name}: pairs`, 'found'])];
  const byKind = kinds.map((kind) => [
    kind,
    ...sets.flatMap(
      ({ output }) =>
        rowsOf(output)
          .find(([name]) => name === kind)
          ?.slice(1, 3) ?? ['0', ''],
    ),
  ]);
  const totals = ['recall', 'precision', 'traps', 'clean', 'info', 'agreement'].map((name) => [
    name,
    ...sets.map(({ output }) => lineOf(output, name)),
  ]);
  return `${table(head, byKind)}\n\n${table(['', ...sets.map(({ name }) => name)], totals)}`;
}

const rowsOf = (output: string): string[][] =>
  output
    .split('\n')
    .filter((line) => /^[a-z][a-z-]+\s+\d+\s+[\d.]+%\s+[\d.]+%$/u.test(line))
    .map((line) => line.trim().split(/\s+/u));

const lineOf = (output: string, name: string): string =>
  (output.split('\n').find((line) => line.startsWith(`${name} `)) ?? '')
    .slice(name.length)
    .trim()
    .replace(/\s+/gu, ' ');

/** The lines of the scorer under the name of each set. */
export function textTable(sets: readonly Scored[]): string {
  const rows = sets.flatMap(({ name, output }) =>
    output
      .trim()
      .split('\n')
      .slice(1)
      .map((line, index) => [index === 0 ? name : '', line.trim().replace(/\s+/gu, ' ')]),
  );
  return table(['texts', 'result'], rows);
}

/** Flags on published articles: which rules, and how many for 1,000 words. */
export function newsTable(sets: readonly Scored[]): string {
  const rows = sets.map(({ name, output }) => {
    const lines = output.trim().split('\n');
    const rules = lines
      .filter((line) => /^\s*\d+\s+[a-z-]+$/u.test(line))
      .map((line) => line.trim().replace(/\s+/u, ' '));
    return [name, lines.at(-1) ?? '', rules.join(', ')];
  });
  return table(['articles', 'flags', 'by rule'], rows);
}
