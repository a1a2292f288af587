/** The page of `stet review`. */
import { useCallback, useMemo, useRef } from 'preact/hooks';
import { ClaimsView } from './claims/claims-view.tsx';
import { bringOneIntoView } from './draft/bring-into-view.ts';
import { FindingsView } from './findings/findings-view.tsx';
import { Help } from './frame/help.tsx';
import { useLiveRegion } from './frame/live-region.tsx';
import { Notices } from './frame/notices.tsx';
import { TopBar } from './frame/top-bar.tsx';
import { useKeys } from './frame/use-keys.ts';
import { useTitle } from './frame/use-title.ts';
import { RulesView } from './rules/rules-view.tsx';
import { findingsOf } from './state/page-state.ts';
import { useReview } from './state/use-review.ts';

export function App() {
  const [region, announce] = useLiveRegion();
  const [state, deeds] = useReview(announce);
  const help = useRef<HTMLDialogElement>(null);
  const onHelp = useCallback(() => help.current?.showModal(), []);
  const { view, review, saves } = state;
  const findings = useMemo(() => findingsOf({ review, saves }), [review, saves]);
  useTitle(findings);
  useKeys({ deeds, view, onHelp, onOtherEnd: leadToOtherEnd });
  return (
    <>
      <button type="button" class="skip" onClick={skip}>
        {view === 'findings' ? 'Skip to the finding in focus' : 'Skip to the list'}
      </button>
      <TopBar state={state} findings={findings} onLook={deeds.look} onHelp={onHelp} />
      <Notices state={state} />
      <main class={`view view-${view}`} tabIndex={-1}>
        {review === undefined ? (
          <p class="loading">Asking Stet for the drafts …</p>
        ) : view === 'findings' ? (
          <FindingsView state={{ ...state, review }} findings={findings} deeds={deeds} />
        ) : view === 'claims' ? (
          <ClaimsView state={{ ...state, review }} deeds={deeds} />
        ) : (
          <RulesView
            review={review}
            onShow={(filters) => {
              deeds.filter(filters);
              deeds.look('findings');
            }}
          />
        )}
      </main>
      <p class="unseen" role="status" ref={region} />
      <Help dialog={help} />
    </>
  );
}

const skip = (): void => (document.getElementById('finding-in-focus') ?? document.querySelector('main'))?.focus();

/** Brings that end of the pair into view which is further from the middle of the pane. */
function leadToOtherEnd(): void {
  const pane = document.querySelector<HTMLElement>('.draft-scroll');
  if (pane === null) return;
  const middle = pane.getBoundingClientRect().top + pane.clientHeight / 3;
  const ends = [...pane.querySelectorAll<HTMLElement>('mark[data-in-focus]')];
  const distance = (end: HTMLElement) => Math.abs(end.getBoundingClientRect().top - middle);
  const other = ends.sort((x, y) => distance(y) - distance(x))[0];
  if (other !== undefined) bringOneIntoView(pane, other);
}
