/** Merges sorted lists of ids into those nearest to one of them. */

/** A sorted list, and the places in it next before and next after the id that is looked from. */
export interface Line {
  readonly ids: readonly number[];
  before: number;
  after: number;
}

/** How many ids are looked at on either side; keeps the work linear where few of many are fit. */
const REACH = 256;

/**
 * At most so many ids, each once, that `isFit` takes: the nearest to `id` first, of two equally near ones the smaller first.
 * Moves the places of the lines.
 */
export function nearestOf(id: number, lines: readonly Line[], most: number, isFit: (id: number) => boolean): number[] {
  const found: number[] = [];
  let [below, above] = [nextBelow(lines), nextAbove(lines)];
  for (let [left, right] = [REACH, REACH]; found.length < most; ) {
    const isBelow = left > 0 && below >= 0 && (right === 0 || id - below <= above - id);
    if (!isBelow && (right === 0 || above === Number.POSITIVE_INFINITY)) break;
    const next = isBelow ? below : above;
    if (isFit(next)) found.push(next);
    if (isBelow) {
      left -= 1;
      for (const line of lines) if (line.before >= 0 && line.ids[line.before] === next) line.before -= 1;
      below = nextBelow(lines);
    } else {
      right -= 1;
      for (const line of lines) if (line.after < line.ids.length && line.ids[line.after] === next) line.after += 1;
      above = nextAbove(lines);
    }
  }
  return found;
}

/** At most so many ids, each once: those that come first behind the one that is looked from. Moves the places of the lines. */
export function nextOf(lines: readonly Line[], most: number): number[] {
  const found: number[] = [];
  for (let next = nextAbove(lines); next !== Number.POSITIVE_INFINITY; next = nextAbove(lines)) {
    found.push(next);
    if (found.length === most) break;
    for (const line of lines) if (line.after < line.ids.length && line.ids[line.after] === next) line.after += 1;
  }
  return found;
}

// An index outside a list is not looked up: that takes ten times as long.
function nextBelow(lines: readonly Line[]): number {
  let next = -1;
  for (const { ids, before } of lines) if (before >= 0) next = Math.max(next, ids[before] ?? -1);
  return next;
}

function nextAbove(lines: readonly Line[]): number {
  let next = Number.POSITIVE_INFINITY;
  for (const { ids, after } of lines) if (after < ids.length) next = Math.min(next, ids[after] ?? next);
  return next;
}
