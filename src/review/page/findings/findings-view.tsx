/** The draft on the left, the findings on the right; on a phone one of the two at a time. */
import { useState } from 'preact/hooks';
import type { FindingSummary, ReviewState } from '../../contract.ts';
import { bringNamedIntoView } from '../draft/bring-into-view.ts';
import { DraftPane } from '../draft/draft-pane.tsx';
import { isSame } from '../state/finding-key.ts';
import { type PageState, shownPathOf } from '../state/page-state.ts';
import type { Deeds } from '../state/use-review.ts';
import { FindingsPane } from './findings-pane.tsx';

interface ViewProps {
  readonly state: PageState & { readonly review: ReviewState };
  readonly findings: readonly FindingSummary[];
  readonly deeds: Deeds;
}

export function FindingsView({ state, findings, deeds }: ViewProps) {
  const [side, turn] = useState<'draft' | 'findings'>('findings');
  const { review, drafts, focus } = state;
  const path = shownPathOf(state);
  const focused = findings.find((finding) => isSame(finding, focus));
  const leadTo = (anchor: string) => {
    turn('draft');
    // On a phone the draft has to take the place of the findings first.
    requestAnimationFrame(() => bringNamedIntoView(anchor));
  };
  return (
    <div class={`spread shows-${side}`}>
      <DraftPane
        review={review}
        path={path}
        view={path === undefined ? undefined : drafts.get(path)}
        findings={findings}
        focus={focus !== undefined && focus.path === path ? focus.id : undefined}
        block={state.block}
        isShown={side === 'draft'}
        deeds={deeds}
      />
      <FindingsPane state={state} deeds={deeds} onPlace={leadTo} />
      <nav class={`phone-bar ${focused?.relation ?? ''}`} aria-label="Findings and draft">
        {side === 'draft' && focused !== undefined && <p>{focused.message}</p>}
        <button type="button" aria-label="The finding before" onClick={() => deeds.step(-1)}>
          ‹
        </button>
        <button type="button" class="turn" onClick={() => turn(side === 'draft' ? 'findings' : 'draft')}>
          {side === 'draft' ? 'Show the finding' : 'Show in the draft'}
        </button>
        <button type="button" aria-label="The next finding" onClick={() => deeds.step(1)}>
          ›
        </button>
      </nav>
    </div>
  );
}
