/** The ends of the pair in focus: marks them in the draft, brings them into view, and says where they stand. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { whereIs } from '../../../page/place-links.tsx';
import type { ShownFinding } from '../../../page/shown-finding.ts';
import type { DraftView } from '../../contract.ts';
import { bringIntoView } from './bring-into-view.ts';

/** Where an end stands on the sheet, in CSS pixels from its top left corner. */
export interface End {
  /** The id of its words. */
  readonly anchor: string;
  /** "paragraph 7". */
  readonly where: string;
  readonly words: string;
  readonly left: number;
  readonly right: number;
  /** The lower edge of its first line. */
  readonly bottom: number;
  readonly top: number;
}

export interface Ends {
  readonly places: readonly End[];
  /** Where the thread runs: the right edge of the text. */
  readonly edge: number;
}

const NONE: Ends = { places: [], edge: 0 };

type Ref = RefObject<HTMLElement | null>;

export function useEnds(
  scroller: Ref,
  sheet: Ref,
  view: DraftView | undefined,
  focused: ShownFinding | undefined,
  isShown: boolean,
): Ends {
  const [ends, setEnds] = useState<Ends>(NONE);
  const id = focused?.finding.id;
  useLayoutEffect(() => {
    const article = sheet.current;
    if (article === null) return undefined;
    markEnds(article, focused);
    if (focused === undefined) return setEnds(NONE);
    const measure = () =>
      setEnds((known) => (sameEnds(known, measured(article, focused)) ? known : measured(article, focused)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(article);
    return () => observer.disconnect();
    // measured anew for another draft or finding
  }, [view, id]);
  useLayoutEffect(() => {
    if (scroller.current !== null && sheet.current !== null && focused !== undefined) {
      bringIntoView(scroller.current, placesOf(sheet.current, focused));
    }
    // an edit of the draft moves nothing
  }, [view?.path, id, isShown]);
  return ends;
}

/** Marked by an attribute with the relation as its value, so that the draft need not be drawn again. */
function markEnds(article: HTMLElement, focused: ShownFinding | undefined): void {
  for (const mark of article.querySelectorAll<HTMLElement>('[data-in-focus]')) delete mark.dataset.inFocus;
  if (focused === undefined) return;
  for (const mark of article.querySelectorAll<HTMLElement>(`mark[data-findings~="${focused.number}"]`)) {
    mark.dataset.inFocus = focused.finding.relation;
  }
}

const placesOf = (article: HTMLElement, { sides }: ShownFinding): HTMLElement[] =>
  sides.flatMap(({ anchor }) => {
    const place = anchor === undefined ? null : article.querySelector<HTMLElement>(`#${CSS.escape(anchor)}`);
    return place ?? [];
  });

function measured(article: HTMLElement, focused: ShownFinding): Ends {
  const box = article.getBoundingClientRect();
  const sheet = { left: box.left + article.clientLeft, top: box.top + article.clientTop, right: box.right };
  const places = placesOf(article, focused).flatMap((place) => {
    const [line] = place.getClientRects();
    const side = focused.sides.find(({ anchor }) => anchor === place.id);
    if (line === undefined || side === undefined) return [];
    return {
      anchor: place.id,
      where: whereIs(side),
      words: place.textContent ?? '',
      left: line.left - sheet.left,
      right: line.right - sheet.left,
      top: line.top - sheet.top,
      bottom: line.bottom - sheet.top,
    };
  });
  const text = article.querySelector('p, h3, h4, h5, h6, ul, ol')?.getBoundingClientRect();
  const margin = Math.max(...places.map(({ right }) => right), (text?.right ?? sheet.right) - sheet.left);
  return { places, edge: margin };
}

const sameEnds = (one: Ends, other: Ends): boolean => JSON.stringify(one) === JSON.stringify(other);
