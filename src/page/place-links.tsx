/** What stands after the words of one end of a finding: its number, which leads to its card, and an arrow to the other end. */
import { nextSide, type ShownFinding, type ShownSide } from './shown-finding.ts';

export function PlaceLinks({ shown, side }: { readonly shown: ShownFinding; readonly side: ShownSide }) {
  const { number, anchor, isOpen, finding } = shown;
  const other = nextSide(shown, side);
  const state = isOpen ? finding.severity : 'decided';
  return (
    <span class={`links ${state}`}>
      <a href={`#${anchor}`} aria-label={`Finding ${number}, ${state}`}>
        {number}
      </a>
      {other?.anchor === undefined ? null : (
        <a href={`#${other.anchor}`} aria-label={`Finding ${number}, the other place: ${whereIs(other)}`}>
          {isBefore(side, other) ? '↓' : '↑'}
        </a>
      )}
    </span>
  );
}

/** "paragraph 7". */
export const whereIs = ({ side: { claim } }: ShownSide): string => `paragraph ${claim.paragraph}`;

const isBefore = (one: ShownSide, other: ShownSide): boolean =>
  one.side.claim.start.offset < other.side.claim.start.offset;
