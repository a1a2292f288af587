/** Tells of the ends of the pair in focus that are above or below what can be seen, and leads to them. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Relation } from '../../../engine/flag.ts';
import { bringNamedIntoView } from './bring-into-view.ts';
import type { End, Ends } from './use-ends.ts';

interface OffScreenProps {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly ends: Ends;
  readonly accent: Relation | undefined;
}

export function OffScreen({ scroller, ends, accent }: OffScreenProps) {
  const [above, below] = useHidden(scroller, ends);
  return (
    <>
      {above !== undefined && <Pointer end={above} side="above" accent={accent} />}
      {below !== undefined && <Pointer end={below} side="below" accent={accent} />}
    </>
  );
}

interface PointerProps extends Pick<OffScreenProps, 'accent'> {
  readonly end: End;
  readonly side: 'above' | 'below';
}

function Pointer({ end, side, accent }: PointerProps) {
  return (
    <button type="button" class={`pointer ${side} ${accent ?? ''}`} onClick={() => bringNamedIntoView(end.anchor)}>
      <span aria-hidden="true">{side === 'above' ? '↑' : '↓'}</span> “{shortened(end.words)}” <span>{end.where}</span>
    </button>
  );
}

const LONGEST = 32;

const shortened = (words: string): string => (words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1)}…`);

type Hidden = readonly [above: End | undefined, below: End | undefined];

/** The nearest end that is hidden above, and the nearest below. */
function useHidden(scroller: RefObject<HTMLElement | null>, { places }: Ends): Hidden {
  const [hidden, setHidden] = useState<Hidden>([undefined, undefined]);
  useEffect(() => {
    const pane = scroller.current;
    if (pane === null) return undefined;
    let frame = 0;
    const look = () => {
      frame = 0;
      const offset = pane.querySelector<HTMLElement>('.draft')?.offsetTop ?? 0;
      const [top, bottom] = [pane.scrollTop - offset, pane.scrollTop - offset + pane.clientHeight];
      const above = places.filter((end) => end.bottom < top + EDGE).at(-1);
      const below = places.find((end) => end.top > bottom - EDGE);
      setHidden((known) => (known[0] === above && known[1] === below ? known : [above, below]));
    };
    const later = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    look();
    pane.addEventListener('scroll', later, { passive: true });
    const observer = new ResizeObserver(later);
    observer.observe(pane);
    return () => {
      pane.removeEventListener('scroll', later);
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [scroller, places]);
  return hidden;
}

/** Words this near to the edge count as hidden. */
const EDGE = 12;
