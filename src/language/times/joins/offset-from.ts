/** "two days before Christmas", "three weeks after 9 February": a distance and the time that it is counted from. */
import { form, type Pieces } from '../pieces.ts';
import type { Join, Reading } from '../reading.ts';
import { mergePairs } from './merge.ts';

/** Joins a distance that ends in before or after to the time that follows. */
export const offsetFrom: Join = (pieces, readings) => mergePairs(readings, (a, b) => joined(pieces, a, b));

function joined(pieces: Pieces, a: Reading, b: Reading): Reading | undefined {
  const link = form(pieces, a.to - 1);
  if (a.shape !== 'point' || a.anchor !== 'text' || b.from !== a.to || (link !== 'before' && link !== 'after'))
    return undefined;
  if (b.kind === 'duration' || b.kind === 'set' || form(pieces, b.to) === "'") return undefined;
  return { ...a, to: b.to, base: b };
}
