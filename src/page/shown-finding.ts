/** The findings of a draft as a page shows them: numbered, with the names by which its parts link to one another. */

import type { DraftPlace } from '../findings/draft.ts';
import { isOpen } from '../findings/finding.ts';
import type { DocumentResult, FindingResult } from '../findings/result.ts';
import { type Side, sidesOf } from '../findings/sides.ts';

/** One end of a finding. */
export interface ShownSide {
  readonly side: Side;
  /** The id of its words in the draft; absent where they do not stand in its text, as those of a comment. */
  readonly anchor?: string;
  readonly places: readonly DraftPlace[];
}

export interface ShownFinding {
  readonly finding: FindingResult;
  /** From 1, in the order of the text. */
  readonly number: number;
  /** The id of its card. */
  readonly anchor: string;
  readonly isOpen: boolean;
  readonly sides: readonly ShownSide[];
}

/** The id of the block of a draft; drafts are counted from 1, blocks from 0. */
export const blockAnchor = (draft: number, block: number): string => `draft-${draft}-block-${block + 1}`;

/** The findings of a draft; `draft` counts the drafts of the page from 1, for two may hold the same finding. */
export function shownFindings({ findings }: DocumentResult, draft: number): ShownFinding[] {
  return findings.map((finding, index) => {
    const anchor = `draft-${draft}-finding-${finding.id}`;
    const sides = sidesOf(finding.claims).map((side, i) => shownSide(side, `${anchor}-place-${i + 1}`));
    return { finding, number: index + 1, anchor, isOpen: isOpen(finding), sides };
  });
}

function shownSide(side: Side, anchor: string): ShownSide {
  const places = side.claims.flatMap(({ inDraft }) => inDraft ?? []);
  return places.length === 0 ? { side, places } : { side, places, anchor };
}

/** The end that follows another of the same finding, round and round; absent where it is the only one. */
export function nextSide({ sides }: ShownFinding, side: ShownSide): ShownSide | undefined {
  const placed = sides.filter(({ anchor }) => anchor !== undefined);
  const next = placed[(placed.indexOf(side) + 1) % placed.length];
  return next === side ? undefined : next;
}
