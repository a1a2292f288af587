/** Joins the modules of a rule into one script, and leads a place in it back to the rule's files. */
import { SourceMap, type SourceMapPayload } from 'node:module';

/** A file of a rule as JavaScript in the shape of CommonJS. */
export interface CodeModule {
  /** "./ages.ts", as the files of the folder import it. */
  readonly name: string;
  readonly code: string;
  readonly map: SourceMapPayload;
}

/** A script with what is needed to find places in it. */
export interface LinkedScript {
  readonly code: string;
  /** The line of the script, from 0, on which each module begins. */
  readonly modules: readonly { readonly name: string; readonly line: number; readonly map: SourceMapPayload }[];
}

/** One script that hands all modules in, the first of them the entry. */
export function linked(modules: readonly CodeModule[]): LinkedScript {
  const lines = ['__stet({'];
  const starts = modules.map(({ name, code, map }) => {
    lines.push(`${JSON.stringify(name)}: function (exports, require) { "use strict";`);
    const start = { name, line: lines.length, map };
    lines.push(...code.split('\n'), '},');
    return start;
  });
  lines.push('})');
  return { code: lines.join('\n'), modules: starts };
}

/** A place in a file of a rule; line and column from 1. */
export interface RulePlace {
  readonly name: string;
  readonly line: number;
  readonly column: number;
}

/** The first place in the rule's own files that a stack of calls names. @param filename that of the script. */
export function placeIn(stack: string, filename: string, { modules }: LinkedScript): RulePlace | undefined {
  for (const text of stack.split('\n')) {
    const at = text.lastIndexOf(`${filename}:`);
    const numbers = at < 0 ? null : /^(\d+):(\d+)/u.exec(text.slice(at + filename.length + 1));
    if (numbers === null) continue;
    const line = Number(numbers[1]) - 1;
    const module = modules.findLast(({ line: start }) => start <= line);
    if (module === undefined) continue;
    const entry = new SourceMap(module.map).findEntry(line - module.line, Number(numbers[2]) - 1);
    if (!('originalLine' in entry)) continue;
    return { name: module.name, line: entry.originalLine + 1, column: entry.originalColumn + 1 };
  }
  return undefined;
}
