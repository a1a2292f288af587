/** The finding in focus as a card: both passages, what would make it right, the reasoning, and what is decided. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { bandOf } from '../../../findings/band.ts';
import { Reasoning } from '../../../page/reasoning.tsx';
import { SaidAgain } from '../../../page/said-again.tsx';
import type { FindingSummary } from '../../contract.ts';
import { DecisionBar } from '../decide/decision-bar.tsx';
import { shownIn } from '../draft/shown-in.ts';
import type { PageState } from '../state/page-state.ts';
import type { Save } from '../state/save.ts';
import type { Deeds } from '../state/use-review.ts';
import { Nature } from './nature.tsx';
import { Remedies } from './remedies.tsx';
import { Sides } from './sides.tsx';

interface PanelProps {
  readonly state: PageState;
  readonly summary: FindingSummary;
  readonly number: number;
  readonly save: Save | undefined;
  readonly deeds: Deeds;
  readonly onPlace: (anchor: string) => void;
}

/** The id by which the keyboard finds the card. */
export const CARD_ID = 'finding-in-focus';

export function FindingPanel({ state, summary, number, save, deeds, onPlace }: PanelProps) {
  const shown = shownIn(state.drafts.get(summary.path), summary.id);
  const { relation, open, decision, message, confidence } = summary;
  const card = useRef<HTMLElement>(null);
  useLayoutEffect(() => followFocus(card.current), []);
  return (
    <article
      id={CARD_ID}
      ref={card}
      class={`card ${open || decision === null ? relation : 'decided'}`}
      tabIndex={-1}
      aria-labelledby="finding-message"
      aria-describedby="finding-nature"
    >
      <Nature finding={summary} number={number} band={bandOf(confidence)} />
      <h3 id="finding-message">{message}</h3>
      {shown === undefined ? (
        <p class="loading">Fetching the passages …</p>
      ) : (
        <>
          <Sides shown={shown} onPlace={onPlace} />
          <SaidAgain finding={shown.finding} />
          <Remedies remedies={summary.remedies} />
          <Reasoning finding={shown.finding} isOpen />
        </>
      )}
      <DecisionBar finding={summary} save={save} suggested={state.review?.explanations ?? []} deeds={deeds} />
    </article>
  );
}

let isFirst = true;

/**
 * A card that takes the place of a line which had the keyboard takes the keyboard over, so that a screen reader reads it. The
 * first of the visit leaves the focus where a page begins.
 */
function followFocus(card: HTMLElement | null): void {
  const active = document.activeElement;
  const list = card?.closest('.finding-list');
  const isFree = active === null || active === document.body || list?.contains(active) === true;
  if (isFree && !isFirst) card?.focus({ preventScroll: true });
  isFirst = false;
}
