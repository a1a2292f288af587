/** Scrolls so that all ends of a pair can be read, or the first where they stand too far apart. */

/** How much is left above and below the ends, of the height of the pane. */
const MARGIN = 0.12;
/** A way further than this, in heights of the pane, is not shown as a movement. */
const FAR = 3;

export function bringIntoView(scroller: HTMLElement, places: readonly HTMLElement[]): void {
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined) return;
  const pane = scroller.getBoundingClientRect();
  const top = first.getBoundingClientRect().top - pane.top;
  const bottom = last.getBoundingClientRect().bottom - pane.top;
  const margin = pane.height * MARGIN;
  if (top >= margin / 2 && bottom <= pane.height - margin / 2) return;
  const fits = bottom - top <= pane.height - 2 * margin;
  scrollBy(scroller, fits ? top - (pane.height - (bottom - top)) / 2 : top - pane.height * 0.25);
}

/** Brings one end to a third of the height. */
export function bringOneIntoView(scroller: HTMLElement, place: HTMLElement): void {
  const pane = scroller.getBoundingClientRect();
  scrollBy(scroller, place.getBoundingClientRect().top - pane.top - pane.height / 3);
}

function scrollBy(scroller: HTMLElement, top: number): void {
  const isFar = Math.abs(top) > FAR * scroller.clientHeight;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scroller.scrollBy({ top, behavior: isFar || isCalm ? 'instant' : 'smooth' });
}
