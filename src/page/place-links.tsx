/** What stands after the words of one end of a finding: its number, which leads to its card, and an arrow to the other end. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { accentOf } from './accent.ts';
import { nextSide, type ShownFinding, type ShownSide } from './shown-finding.ts';

/**
 * How the links stand in the text: as links of a page that is only read, or as numbers to click on, which the tab key leaves
 * out, in a page that leads from finding to finding by itself.
 */
export const LinkLook = createContext<'links' | 'numbers'>('links');

export function PlaceLinks({ shown, side }: { readonly shown: ShownFinding; readonly side: ShownSide }) {
  const { number, anchor, isOpen, finding } = shown;
  const other = nextSide(shown, side);
  const isNumber = useContext(LinkLook) === 'numbers';
  const state = isOpen ? finding.severity : 'decided';
  return (
    <span class={`links ${accentOf(shown)}`}>
      <a href={`#${anchor}`} tabIndex={isNumber ? -1 : undefined} aria-label={`Finding ${number}, ${state}`}>
        {number}
      </a>
      {isNumber || other?.anchor === undefined ? null : (
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
