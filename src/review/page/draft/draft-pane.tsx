/** The draft as it reads, with both ends of the pair in focus and a thread between them. */
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { aboutDocument, counted } from '../../../findings/words.ts';
import { Draft } from '../../../page/draft.tsx';
import { LinkLook } from '../../../page/place-links.tsx';
import type { DraftView, FindingSummary, ReviewState } from '../../contract.ts';
import type { Deeds } from '../state/use-review.ts';
import { numberAt } from './number-at.ts';
import { OffScreen } from './off-screen.tsx';
import { allShownIn, shownIn, withDecisions } from './shown-in.ts';
import { Thread } from './thread.tsx';
import { useEnds } from './use-ends.ts';
import { useKeptPlace } from './use-kept-place.ts';
import { useLedTo } from './use-led-to.ts';

interface PaneProps {
  readonly review: ReviewState;
  readonly path: string | undefined;
  readonly view: DraftView | undefined;
  readonly findings: readonly FindingSummary[];
  /** The id of the finding in focus, where it is of this draft. */
  readonly focus: string | undefined;
  /** The block that the eye is led to, from 0. */
  readonly block: number | undefined;
  /** False where the findings stand in its place, as on a phone. */
  readonly isShown: boolean;
  readonly deeds: Deeds;
}

export function DraftPane({ review, path, view, findings, focus, block, isShown, deeds }: PaneProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLElement>(null);
  const shown = useMemo(() => (view === undefined ? [] : withDecisions(view, findings)), [view, findings]);
  const focused = shownIn(view, focus ?? '');
  useKeptPlace(scroller, view);
  const ends = useEnds(scroller, sheet, view, focused, isShown);
  useLedTo(scroller, view, block);
  useLayoutEffect(() => {
    if (view !== undefined && scroller.current !== null && focused === undefined) scroller.current.scrollTop = 0;
    // another draft begins at its top
  }, [view?.path]);
  return (
    <section class="draft-pane" aria-label="Draft">
      <DraftHeading review={review} path={path} onBrowse={deeds.browse} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the numbers in the text are links; their clicks are taken here */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard goes from finding to finding with j and k */}
      <div
        class="draft-scroll"
        ref={scroller}
        onClick={(event) => {
          const number = numberAt(event, focused?.number);
          if (number === undefined || view === undefined) return;
          event.preventDefault();
          const clicked = allShownIn(view).find((each) => each.number === number);
          if (clicked !== undefined) deeds.focus({ path: view.path, id: clicked.finding.id });
        }}
      >
        <article class={`draft${isLong(view) ? ' long' : ''}`} ref={sheet} aria-busy={view === undefined}>
          {view?.result.draft === undefined ? (
            <p class="loading">Fetching the draft …</p>
          ) : (
            <LinkLook.Provider value="numbers">
              <Draft draft={view.result.draft} number={1} findings={shown} above={2} />
            </LinkLook.Provider>
          )}
          <Thread ends={ends} accent={focused?.finding.relation} />
        </article>
      </div>
      <OffScreen scroller={scroller} ends={ends} accent={focused?.finding.relation} />
    </section>
  );
}

/** Words from which on only what is near the eye is laid out; below that, all of it takes a moment only. */
const LONG = 200_000;

const isLong = (view: DraftView | undefined): boolean => view !== undefined && view.result.words > LONG;

interface HeadingProps {
  readonly review: ReviewState;
  readonly path: string | undefined;
  readonly onBrowse: (path: string) => void;
}

function DraftHeading({ review: { drafts }, path, onBrowse }: HeadingProps) {
  const draft = drafts.find((each) => each.path === path);
  if (draft === undefined) return null;
  return (
    <header class="draft-heading">
      <h2>
        {drafts.length === 1 ? (
          draft.name
        ) : (
          <select aria-label="Draft" value={draft.path} onChange={({ currentTarget }) => onBrowse(currentTarget.value)}>
            {drafts.map((each) => (
              <option key={each.path} value={each.path}>
                {each.name}
              </option>
            ))}
          </select>
        )}
      </h2>
      <p>
        {aboutDocument(draft)}
        {draft.capped > 0 &&
          `; ${counted(draft.capped, 'claim')} had too many partners, and only the nearest were compared`}
      </p>
    </header>
  );
}
