/** A finding as a line of the list. */
import { memo } from 'preact/compat';
import type { FindingSummary } from '../../contract.ts';
import type { FindingRef } from '../state/finding-key.ts';
import { decisionWords } from '../state/live-words.ts';
import type { Save } from '../state/save.ts';
import { saveWords } from './save-words.ts';

interface RowProps {
  readonly finding: FindingSummary;
  readonly number: number;
  readonly save: Save | undefined;
  readonly onFocus: (ref: FindingRef) => void;
}

export const FindingRow = memo(({ finding, number, save, onFocus }: RowProps) => {
  const { relation, severity, message, rule, places, decision, open } = finding;
  const stuck = save?.state === 'failed' || save?.state === 'conflict';
  return (
    <button
      type="button"
      class={`row-button ${open && decision === null ? relation : 'decided'}`}
      onClick={() => onFocus(finding)}
    >
      <span class="number">{number}</span>
      <span class="said">
        <span class="message">{message}</span>
        <span class="meta">
          {decision !== null && <b class={`verdict ${decision.kind}`}>{decisionWords(decision)}</b>}
          <span>{severity === 'info' ? 'for information' : severity}</span>
          <span>{rule}</span>
          <span>
            {places.map(({ paragraph, line }) => (paragraph === 0 ? `line ${line}` : `¶ ${paragraph}`)).join(', ')}
          </span>
          {save !== undefined && save.state !== 'saved' && <b class={stuck ? 'stuck' : ''}>{saveWords(save)}</b>}
        </span>
      </span>
    </button>
  );
});
