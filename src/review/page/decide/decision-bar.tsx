/** Where a finding is decided: let it stand, mark it to be mended, take that back; and how far it got. */
import { useLayoutEffect, useState } from 'preact/hooks';
import type { FindingSummary, SuggestedReason } from '../../contract.ts';
import { keyOf } from '../state/finding-key.ts';
import { decisionWords } from '../state/live-words.ts';
import type { Save } from '../state/save.ts';
import type { Deeds } from '../state/use-review.ts';
import { type Asked, onAsked } from './asked.ts';
import { ConflictChoice } from './conflict-choice.tsx';
import { FixForm } from './fix-form.tsx';
import { StetForm } from './stet-form.tsx';

interface BarProps {
  readonly finding: FindingSummary;
  readonly save: Save | undefined;
  readonly suggested: readonly SuggestedReason[];
  readonly deeds: Deeds;
}

export function DecisionBar({ finding, save, suggested, deeds }: BarProps) {
  const [form, setForm] = useState<Asked>();
  const key = keyOf(finding);
  // Before the browser paints: the next key that is pressed belongs to the form.
  useLayoutEffect(() => onAsked(setForm), []);
  // another finding begins without a form
  useLayoutEffect(() => setForm(undefined), [key]);
  const close = () => {
    setForm(undefined);
    document.getElementById('finding-in-focus')?.focus({ preventScroll: true });
  };
  const decide = (wanted: Parameters<Deeds['decide']>[1]) => {
    close();
    deeds.decide(finding, wanted);
  };
  return (
    <footer class="decision-bar">
      {save?.state === 'conflict' && <ConflictChoice finding={finding} save={save} deeds={deeds} />}
      {save?.state === 'failed' && (
        <div class="trouble" role="alert">
          <p>
            <b>Not saved.</b> {save.message}
          </p>
          <button type="button" onClick={() => deeds.again(finding, save.wanted)}>
            Try again
          </button>
          <button type="button" class="quiet" onClick={() => deeds.giveUp(finding)}>
            Give up
          </button>
        </div>
      )}
      {form === 'stet' && <StetForm suggested={suggested} onDecide={decide} onClose={close} />}
      {form === 'fix' && <FixForm onDecide={decide} onClose={close} />}
      {form === undefined && save?.state !== 'conflict' && (
        <Buttons finding={finding} save={save} onAsk={setForm} onUndo={deeds.undo} />
      )}
    </footer>
  );
}

interface ButtonsProps {
  readonly finding: FindingSummary;
  readonly save: Save | undefined;
  readonly onAsk: (form: Asked) => void;
  readonly onUndo: () => void;
}

function Buttons({ finding: { decision, rule }, save, onAsk, onUndo }: ButtonsProps) {
  if (rule === 'let-stand-comment') return <p class="verdict">Mend the comment in the draft.</p>;
  if (decision !== null && decision.revision === null && save?.state !== 'saving') {
    return <p class="verdict">{decisionWords(decision)} (a comment in the draft says so)</p>;
  }
  return (
    <div class="buttons">
      {decision !== null && <Verdict decision={decision} save={save} />}
      <button
        type="button"
        class={decision === null ? 'main' : 'quiet'}
        aria-keyshortcuts="s"
        onClick={() => onAsk('stet')}
      >
        Let it stand <kbd>s</kbd>
      </button>
      <button type="button" class={decision === null ? '' : 'quiet'} aria-keyshortcuts="f" onClick={() => onAsk('fix')}>
        To fix <kbd>f</kbd>
      </button>
      {decision !== null && (
        <button type="button" class="quiet" aria-keyshortcuts="u" onClick={onUndo}>
          Undo <kbd>u</kbd>
        </button>
      )}
    </div>
  );
}

function Verdict({
  decision,
  save,
}: {
  readonly decision: FindingSummary['decision'];
  readonly save: Save | undefined;
}) {
  return (
    <p class={`verdict ${decision?.kind ?? ''}`}>
      <b>{decisionWords(decision)}</b>
      {save?.state === 'saving' && <span class="progress"> Saving …</span>}
      {save?.state === 'saved' && <span class="progress"> Saved</span>}
    </p>
  );
}
