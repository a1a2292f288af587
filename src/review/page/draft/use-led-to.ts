/** Leads the eye to a block of the draft. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { blockAnchor } from '../../../page/shown-finding.ts';
import type { DraftView } from '../../contract.ts';
import { bringOneIntoView } from './bring-into-view.ts';

export function useLedTo(
  scroller: RefObject<HTMLElement | null>,
  view: DraftView | undefined,
  block: number | undefined,
): void {
  useLayoutEffect(() => {
    const pane = scroller.current;
    for (const led of pane?.querySelectorAll<HTMLElement>('[data-led-to]') ?? []) delete led.dataset.ledTo;
    const place = block === undefined ? null : document.getElementById(blockAnchor(1, block));
    if (pane === null || place === null) return;
    place.dataset.ledTo = '';
    bringOneIntoView(pane, place);
  }, [scroller, view, block]);
}
