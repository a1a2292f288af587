/** Scrolls so that all ends of a pair can be read, or the first where they stand too far apart. */

/** How much is left above and below the ends, of the height of the pane. */
const MARGIN = 0.12;
/** A way further than this, in heights of the pane, is not shown as a movement. */
const FAR = 3;

export function bringIntoView(scroller: HTMLElement, places: readonly HTMLElement[]): void {
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined) return;
  scrollTo(scroller, () => {
    const pane = scroller.getBoundingClientRect();
    const top = first.getBoundingClientRect().top - pane.top;
    const bottom = last.getBoundingClientRect().bottom - pane.top;
    const margin = pane.height * MARGIN;
    if (top >= margin / 2 && bottom <= pane.height - margin / 2) return 0;
    const fits = bottom - top <= pane.height - 2 * margin;
    return fits ? top - (pane.height - (bottom - top)) / 2 : top - pane.height * 0.25;
  });
}

/** Brings one end to a third of the height. */
export function bringOneIntoView(scroller: HTMLElement, place: HTMLElement): void {
  scrollTo(scroller, () => {
    const pane = scroller.getBoundingClientRect();
    return place.getBoundingClientRect().top - pane.top - pane.height / 3;
  });
}

/** The same for an end that is named by its id, where the draft that is shown has it. */
export function bringNamedIntoView(anchor: string): void {
  const place = document.getElementById(anchor);
  const scroller = place?.closest<HTMLElement>('.draft-scroll');
  if (place !== null && scroller !== null && scroller !== undefined) bringOneIntoView(scroller, place);
}

/** How often a way is corrected: what was not laid out before may take another room than was thought. */
const CORRECTIONS = 3;

/** Scrolls by what `way` says, in pixels; a far way at once, and then again by what is still missing. */
function scrollTo(scroller: HTMLElement, way: () => number, corrections = CORRECTIONS): void {
  const top = way();
  if (Math.abs(top) < 1) return;
  const isFar = Math.abs(top) > FAR * scroller.clientHeight;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scroller.scrollBy({ top, behavior: isFar || isCalm ? 'instant' : 'smooth' });
  if (isFar && corrections > 0) requestAnimationFrame(() => scrollTo(scroller, way, corrections - 1));
}
