/** Somebody else decided first: both decisions, and a choice between them. */
import type { FindingSummary } from '../../contract.ts';
import { decisionWords } from '../state/live-words.ts';
import type { Save } from '../state/save.ts';
import type { Deeds } from '../state/use-review.ts';

interface ChoiceProps {
  readonly finding: FindingSummary;
  readonly save: Save & { readonly state: 'conflict' };
  readonly deeds: Deeds;
}

export function ConflictChoice({ finding, save: { wanted, theirs }, deeds }: ChoiceProps) {
  return (
    <div class="trouble" role="alert">
      <p>
        <b>Not saved: somebody else decided first.</b>
      </p>
      <dl>
        <dt>Theirs</dt> <dd>{decisionWords(theirs)}</dd>
        <dt>Yours</dt> <dd>{decisionWords(wanted)}</dd>
      </dl>
      <button type="button" onClick={() => deeds.giveUp(finding)}>
        Keep theirs
      </button>
      <button type="button" onClick={() => deeds.again(finding, wanted)}>
        Keep yours
      </button>
    </div>
  );
}
