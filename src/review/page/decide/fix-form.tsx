/** What is to be mended, in a note that may stay empty. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Wanted } from '../state/save.ts';

interface FormProps {
  readonly onDecide: (wanted: Wanted) => void;
  readonly onClose: () => void;
}

export function FixForm({ onDecide, onClose }: FormProps) {
  const [note, setNote] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  return (
    <form
      class="decision-form"
      aria-label="What is to be mended"
      onSubmit={(event) => {
        event.preventDefault();
        onDecide(note.trim() === '' ? { kind: 'fix' } : { kind: 'fix', reason: note.trim() });
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <label class="title" for="fix-note">
        What is to be mended? <span>A note for whoever mends it; it may stay empty.</span>
      </label>
      <div class="own-words">
        <input
          id="fix-note"
          ref={input}
          maxLength={2000}
          value={note}
          onInput={({ currentTarget }) => setNote(currentTarget.value)}
        />
        <button type="submit" class="main">
          Mark to fix
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          Cancel
        </button>
      </div>
    </form>
  );
}
