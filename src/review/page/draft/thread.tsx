/** The thread between the ends of the pair in focus: under the words, out to the margin, and along it. */
import type { Relation } from '../../../engine/flag.ts';
import type { End, Ends } from './use-ends.ts';

interface ThreadProps {
  readonly ends: Ends;
  readonly accent: Relation | undefined;
}

/** How far right of the text it runs, and how round its corners are. */
const GAP = 18;
const ROUND = 9;

export function Thread({ ends: { places, edge }, accent }: ThreadProps) {
  const [first, ...others] = places;
  const last = others.at(-1);
  if (first === undefined || last === undefined || accent === undefined) return null;
  return (
    <svg class={`thread ${accent}`} aria-hidden="true">
      {others.map((other, i) => (
        <path key={other.anchor} pathLength={1} d={between(places[i] ?? first, other, edge + GAP)} />
      ))}
      {places.map(({ anchor, right, bottom }) => (
        <circle key={anchor} cx={right} cy={bottom} r="3" />
      ))}
    </svg>
  );
}

/** From one end to the next below it; two in one line are joined by a bow under it. */
function between(from: End, to: End, spine: number): string {
  if (Math.abs(from.bottom - to.bottom) < 2 * ROUND) {
    const [left, right] = from.right < to.left ? [from.right, to.left] : [from.left, to.right];
    const dip = Math.max(from.bottom, to.bottom) + ROUND;
    return `M${left} ${from.bottom} C${left} ${dip} ${right} ${dip} ${right} ${to.bottom}`;
  }
  return [
    `M${from.right} ${from.bottom}`,
    `H${spine - ROUND}`,
    `Q${spine} ${from.bottom} ${spine} ${from.bottom + ROUND}`,
    `V${to.bottom - ROUND}`,
    `Q${spine} ${to.bottom} ${spine - ROUND} ${to.bottom}`,
    `H${to.right}`,
  ].join(' ');
}
