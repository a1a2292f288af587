/** The findings of a draft as the page shows them, with what was decided laid over them. */
import { isOpen } from '../../../findings/finding.ts';
import { type ShownFinding, shownFindings } from '../../../page/shown-finding.ts';
import type { DraftView, FindingSummary } from '../../contract.ts';

/** Made once a draft; the page shows one draft at a time, so that its number is always 1. */
const known = new WeakMap<DraftView, readonly ShownFinding[]>();

export function allShownIn(view: DraftView): readonly ShownFinding[] {
  const present = known.get(view) ?? shownFindings(view.result, 1);
  known.set(view, present);
  return present;
}

/** One finding; absent while its draft is not here, or no longer has it. */
export const shownIn = (view: DraftView | undefined, id: string): ShownFinding | undefined =>
  view === undefined ? undefined : allShownIn(view).find(({ finding }) => finding.id === id);

/** Each that was let stand, made once, so that only what looks otherwise is drawn again. */
const stood = new WeakMap<ShownFinding, ShownFinding>();

/** All, those that were let stand marked so. */
export function withDecisions(view: DraftView, summaries: readonly FindingSummary[]): readonly ShownFinding[] {
  const kinds = new Map(
    summaries.filter(({ path }) => path === view.path).map(({ id, decision }) => [id, decision?.kind ?? null]),
  );
  return allShownIn(view).map((shown) => {
    if (isOpen({ decision: kinds.get(shown.finding.id) ?? null })) return shown;
    const standing = stood.get(shown) ?? { ...shown, isOpen: false };
    stood.set(shown, standing);
    return standing;
  });
}
