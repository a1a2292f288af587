/** The passages of a finding side by side; the place of each leads there in the draft. */
import { PassageBox } from '../../../page/passage-box.tsx';
import type { ShownFinding } from '../../../page/shown-finding.ts';

interface SidesProps {
  readonly shown: ShownFinding;
  readonly onPlace: (anchor: string) => void;
}

export function Sides({ shown, onPlace }: SidesProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the places are links; their clicks are taken here
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link in focus is clicked with Enter
    <div
      class="sides"
      onClick={(event) => {
        const link = event.target instanceof Element ? event.target.closest('a') : null;
        if (link === null) return;
        event.preventDefault();
        onPlace(link.hash.slice(1));
      }}
    >
      {shown.sides.map((side) => (
        <PassageBox key={side.side.claim.passageStart} shown={side} />
      ))}
    </div>
  );
}
