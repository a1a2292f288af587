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

export interface Stretches {
  /** Those of a block of prose, or of a cell of a table. */
  readonly at: (block: number, cell?: DraftPlace['cell']) => readonly Stretch[];
  /** All of a block, those of its cells among them. */
  readonly inBlock: (block: number) => readonly Stretch[];
}

/** The stretches of all findings, by where they stand. */
export function stretchesIn(findings: readonly ShownFinding[]): Stretches {
  const byPlace = new Map<string, Stretch[]>();
  const byBlock = new Map<number, Stretch[]>();
  for (const shown of findings) {
    for (const side of shown.sides) {
      for (const { key, block, stretch } of stretchesOf(side, shown)) {
        push(byPlace, key, stretch);
        push(byBlock, block, stretch);
      }
    }
  }
  return { at: (block, cell) => byPlace.get(keyOf(block, cell)) ?? [], inBlock: (block) => byBlock.get(block) ?? [] };
}

function push<Key>(map: Map<Key, Stretch[]>, key: Key, stretch: Stretch): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [stretch]);
  else known.push(stretch);
}

/** True where both highlight the same words for the same findings. */
export const areSame = (one: readonly Stretch[], other: readonly Stretch[]): boolean =>
  one.length === other.length &&
  one.every(({ start, end, shown }, i) => {
    const match = other[i];
    return match?.start === start && match.end === end && match.shown === shown;
  });

interface PlacedStretch {
  readonly key: string;
  readonly block: number;
  readonly stretch: Stretch;
}

function stretchesOf(side: ShownSide, shown: ShownFinding): PlacedStretch[] {
  const blocks = new Map(side.places.map(({ block, cell }) => [keyOf(block, cell), block]));
  const marks = [...blocks].flatMap(([key, block]) => {
    const places = side.places.filter((place) => keyOf(place.block, place.cell) === key);
    return mergedMarks(places).map(({ start, end }) => ({ key, block, start, end }));
  });
  return marks.map(({ key, block, start, end }, index) => {
    const isLast = index === marks.length - 1;
    return { key, block, stretch: { start, end, shown, side, isFirst: index === 0, isLast } };
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
