/** Lists in plain text: lines that begin with a bullet or a number. */
import type { Line } from './lines.ts';

/** A bullet, or a number of at most three digits (a year is none), each with its blank. */
const BULLET = /^[-*•‣·▪–][ \t\u00a0]+(?=\S)/u;
const NUMBER = /^(\d{1,3})[.)][ \t\u00a0]+(?=\S)/u;

export interface ListMarker {
  readonly ordered: boolean;
  /** The characters up to the item's text. */
  readonly width: number;
  readonly number?: number;
}

/** The list marker that a line begins with. */
export function listMarker(line: Line): ListMarker | undefined {
  const bullet = BULLET.exec(line.text);
  if (bullet !== null) return { ordered: false, width: bullet[0].length };
  const number = NUMBER.exec(line.text);
  if (number === null) return undefined;
  return { ordered: true, width: number[0].length, number: Number(number[1]) };
}

/**
 * The place of the first item in a group of lines; absent if the group is no list. Items begin in the first line, or follow
 * an introduction: then there are two of them or a colon before them, and numbers count from 1. Else a marker is chance
 * ("May\n12. He").
 */
export function listStart(lines: readonly Line[]): number | undefined {
  const places = lines.flatMap((line, index) => (listMarker(line) === undefined ? [] : [index]));
  const [first] = places;
  if (first === undefined || first === 0) return first;
  const marker = lines[first] === undefined ? undefined : listMarker(lines[first]);
  if (marker?.number !== undefined && marker.number !== 1) return undefined;
  const introduced = lines[first - 1]?.text.endsWith(':') ?? false;
  return introduced || places.length > 1 ? first : undefined;
}

/** Gives each item the number of its list, and its depth by indent. Any other block ends the lists that are open. */
export function listNumbering() {
  let next = 0;
  let open: { readonly id: number; readonly indent: number; readonly ordered: boolean }[] = [];
  return {
    item(indent: number, ordered: boolean): { id: number; depth: number; ordered: boolean } {
      open = open.filter((list) => list.indent <= indent + 1);
      const inner = open.at(-1);
      const deeper = inner !== undefined && indent > inner.indent + 1;
      if (inner !== undefined && !deeper && inner.ordered !== ordered) open.pop();
      if (inner === undefined || deeper || inner.ordered !== ordered) open.push({ id: next++, indent, ordered });
      return { id: open.at(-1)?.id ?? 0, depth: open.length - 1, ordered };
    },
    end(): void {
      open = [];
    },
  };
}
