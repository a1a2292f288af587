/** A fault in a rule's file, with its place and the lines around it. */
import type { Node, SourceFile } from 'ts-morph';

/** What is wrong at a place. */
export interface RuleFault {
  readonly file: SourceFile;
  /** In UTF-16 code units from 0. */
  readonly start: number;
  readonly length: number;
  readonly message: string;
}

/** A fault at a piece of code. */
export const faultAt = (node: Node, message: string): RuleFault => ({
  file: node.getSourceFile(),
  start: node.getStart(),
  length: node.getWidth(),
  message,
});

/** More faults than these are counted, not shown. */
const MOST = 5;

/** The faults, each with its place and a frame of code. @param shown how messages name a file. */
export function faultsInWords(faults: readonly RuleFault[], shown: (file: SourceFile) => string): string {
  const told = faults.slice(0, MOST).map((fault) => `${placeOf(fault, shown)}: ${fault.message}\n${frameOf(fault)}`);
  const more = faults.length - told.length;
  return [...told, ...(more > 0 ? [`… and ${more} more`] : [])].join('\n');
}

function placeOf({ file, start }: RuleFault, shown: (file: SourceFile) => string): string {
  const { line, column } = file.getLineAndColumnAtPos(start);
  return `${shown(file)}:${line}:${column}`;
}

/** A longer line is cut around the place. */
const WIDEST = 100;

/** The line with the fault and the one before it, numbered, and marks below what is at fault. */
function frameOf({ file, start, length }: RuleFault): string {
  const { line, column } = file.getLineAndColumnAtPos(start);
  const lines = file.getFullText().split(/\r?\n/u);
  const width = `${line}`.length;
  const from = Math.max(0, column - WIDEST);
  const shown = (text: string) => text.slice(from, from + WIDEST + WIDEST / 2).replaceAll('\t', ' ');
  const own = shown(lines[line - 1] ?? '');
  const before = line > 1 ? [`    ${`${line - 1}`.padStart(width)} | ${shown(lines[line - 2] ?? '')}`] : [];
  const marks = '^'.repeat(Math.max(1, Math.min(length, own.length - (column - 1 - from))));
  return [
    ...before,
    `  > ${line} | ${own}`,
    `    ${' '.repeat(width)} | ${' '.repeat(column - 1 - from)}${marks}`,
  ].join('\n');
}
