/** The questions that a finding was put to, and their answers. */
import type { FindingResult } from '../findings/result.ts';
import { counted } from '../findings/words.ts';

interface ReasoningProps {
  readonly finding: FindingResult;
  /** True where it is unfolded from the start. */
  readonly isOpen?: boolean;
}

export function Reasoning({ finding: { reasoning }, isOpen = false }: ReasoningProps) {
  if (reasoning.length === 0) return null;
  return (
    <details class="why" open={isOpen}>
      <summary>Why: {counted(reasoning.length, 'question')}</summary>
      <ol>
        {reasoning.map(({ question, answer, because }, i) => (
          <li key={i}>
            <span class="question">
              {question}? <b>{answer}</b>
            </span>{' '}
            <span class="because">{because}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
