/** Keeps what is being read where it is on the screen when the draft changes on disk. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { blockAnchor } from '../../../page/shown-finding.ts';
import type { DraftView } from '../../contract.ts';

/** A block, and how far below the top of the pane it stood. */
interface Held {
  readonly index: number;
  readonly top: number;
}

export function useKeptPlace(scroller: RefObject<HTMLElement | null>, view: DraftView | undefined): void {
  const last = useRef<DraftView | undefined>(undefined);
  const held = useRef<Held | undefined>(undefined);
  const before = last.current;
  // The page still shows the old draft here, so this is where things stood.
  if (view !== before && view?.path === before?.path) held.current = heldIn(scroller.current);
  useLayoutEffect(() => {
    last.current = view;
    const [pane, place] = [scroller.current, held.current];
    held.current = undefined;
    if (pane === null || place === undefined || view === undefined || before === undefined || view === before) return;
    const now = document.getElementById(blockAnchor(1, indexNow(place.index, before, view)));
    if (now === null) return;
    pane.scrollTop += now.getBoundingClientRect().top - pane.getBoundingClientRect().top - place.top;
    // `before` is the view of the last time
  }, [view, scroller]);
}

/** The block of an end of the pair in focus that can be seen, else the first block that can. */
function heldIn(pane: HTMLElement | null): Held | undefined {
  if (pane === null) return undefined;
  const frame = pane.getBoundingClientRect();
  const isSeen = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > frame.top && top < frame.bottom;
  };
  const blocks = [...pane.querySelectorAll(BLOCKS)];
  const focused = [...pane.querySelectorAll('mark[data-in-focus]')].find(isSeen)?.closest(BLOCKS);
  const block = focused ?? blocks.find(isSeen);
  if (block === undefined) return undefined;
  return { index: Number(/\d+$/u.exec(block.id)?.[0]) - 1, top: block.getBoundingClientRect().top - frame.top };
}

const BLOCKS = '[id^="draft-1-block-"]';

/** Where a block is now: the same text, counted among its likes; the same index where there is none. */
function indexNow(index: number, before: DraftView, now: DraftView): number {
  const [old, present] = [textsOf(before), textsOf(now)];
  const text = old[index];
  const nth = old.slice(0, index).filter((each) => each === text).length;
  const places = present.flatMap((each, i) => (each === text ? [i] : []));
  return places[nth] ?? index;
}

const textsOf = ({ result }: DraftView): readonly string[] =>
  (result.draft?.blocks ?? []).map((block) => (block.type === 'prose' ? block.text : JSON.stringify(block.rows)));
