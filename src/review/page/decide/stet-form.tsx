/** Why it may stand: one of the usual reasons with a digit, or words of the editor's own. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SuggestedReason } from '../../contract.ts';
import type { Wanted } from '../state/save.ts';

interface FormProps {
  readonly suggested: readonly SuggestedReason[];
  readonly onDecide: (wanted: Wanted) => void;
  readonly onClose: () => void;
}

export function StetForm({ suggested, onDecide, onClose }: FormProps) {
  const [words, setWords] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('button')?.focus(), []);
  const written = words.trim() === '' ? {} : { reason: words.trim() };
  const choose = ({ explanation, label }: SuggestedReason) =>
    onDecide({ kind: 'stet', reason: label, explanation, ...written });
  return (
    <form
      ref={form}
      class="decision-form"
      aria-label="Why it may stand"
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() !== '') onDecide({ kind: 'stet', reason: words.trim() });
      }}
      onKeyDown={(event) => {
        // Ctrl, Alt or Command with a digit is the browser's: it goes to another tab.
        if (event.ctrlKey || event.altKey || event.metaKey) return;
        if (event.key === 'Escape') onClose();
        const reason = event.target instanceof HTMLInputElement ? undefined : suggested[Number(event.key) - 1];
        if (event.key === 'Escape' || reason !== undefined) event.preventDefault();
        if (reason !== undefined) choose(reason);
      }}
    >
      <p class="title">Why may it stand?</p>
      <ul class="reasons">
        {suggested.map((reason, i) => (
          <li key={reason.explanation}>
            <button type="button" onClick={() => choose(reason)} aria-keyshortcuts={String(i + 1)}>
              <kbd>{i + 1}</kbd> <b>{reason.label}</b> <span>{reason.hint}</span>
            </button>
          </li>
        ))}
      </ul>
      <div class="own-words">
        <input
          aria-label="In your own words"
          placeholder="In your own words"
          maxLength={2000}
          value={words}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <button type="submit" class="main" disabled={words.trim() === ''}>
          Let it stand
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          Cancel
        </button>
      </div>
    </form>
  );
}
