/** Which stretches of a draft's text are highlighted, and how a text is cut where highlights of several findings meet. */
import type { DraftPlace } from '../findings/draft.ts';
import { mergedMarks } from '../findings/passage.ts';
import type { ShownFinding, ShownSide } from './shown-finding.ts';

/** Words of one end of a finding. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly shown: ShownFinding;
  readonly side: ShownSide;
  /** True for the first stretch of its end, which bears the end's name, and for the last, after which its links stand. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Gives the stretches of a block, or of a cell of a table. */
export type StretchesOf = (block: number, cell?: DraftPlace['cell']) => readonly Stretch[];

/** The stretches of all findings, by where they stand. */
export function stretchesIn(findings: readonly ShownFinding[]): StretchesOf {
  const byPlace = new Map<string, Stretch[]>();
  for (const shown of findings) {
    for (const side of shown.sides) {
      for (const { key, stretch } of stretchesOf(side, shown)) {
        const known = byPlace.get(key);
        if (known === undefined) byPlace.set(key, [stretch]);
        else known.push(stretch);
      }
    }
  }
  return (block, cell) => byPlace.get(keyOf(block, cell)) ?? [];
}

function stretchesOf(side: ShownSide, shown: ShownFinding): { readonly key: string; readonly stretch: Stretch }[] {
  const keys = [...new Set(side.places.map(({ block, cell }) => keyOf(block, cell)))];
  const marks = keys.flatMap((key) => {
    const places = side.places.filter(({ block, cell }) => keyOf(block, cell) === key);
    return mergedMarks(places).map(({ start, end }) => ({ key, start, end }));
  });
  return marks.map(({ key, start, end }, index) => {
    const isLast = index === marks.length - 1;
    return { key, stretch: { start, end, shown, side, isFirst: index === 0, isLast } };
  });
}

const keyOf = (block: number, cell: DraftPlace['cell']): string =>
  cell === undefined ? String(block) : `${block}:${cell.row}:${cell.column}`;

/** A part of a text that the same stretches cover from its start to its end. */
export interface Segment {
  readonly text: string;
  readonly start: number;
  readonly covering: readonly Stretch[];
  /** Those that begin here, and those that end here. */
  readonly begins: readonly Stretch[];
  readonly ends: readonly Stretch[];
}

/** The text cut wherever a stretch begins or ends. */
export function segmentsOf(text: string, stretches: readonly Stretch[]): Segment[] {
  const bounds = new Set([0, text.length, ...stretches.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...bounds].filter((bound) => bound <= text.length).sort((x, y) => x - y);
  const coming = [...stretches].sort((x, y) => x.start - y.start);
  let next = 0;
  let covering: Stretch[] = [];
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? text.length;
    const first = next;
    while (coming[next]?.start === start) next += 1;
    const begins = coming.slice(first, next);
    covering = [...covering.filter((each) => each.end > start), ...begins];
    const ends = covering.filter((each) => each.end === end);
    return { text: text.slice(start, end), start, covering, begins, ends };
  });
}
