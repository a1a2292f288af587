/** A finding: what clashes, both passages side by side, who says them, how sure Stet is and why. */
import { bandOf } from '../findings/band.ts';
import type { FindingResult } from '../findings/result.ts';
import { natureOf } from '../findings/words.ts';
import { accentOf } from './accent.ts';
import { PassageBox } from './passage-box.tsx';
import { Reasoning } from './reasoning.tsx';
import { SaidAgain } from './said-again.tsx';
import type { ShownFinding } from './shown-finding.ts';

interface CardProps {
  readonly shown: ShownFinding;
  /** How deep its heading is on the page. */
  readonly level: 2 | 3 | 4;
}

export function FindingCard({ shown, level }: CardProps) {
  const { finding, number, anchor, sides } = shown;
  const Heading = `h${level}` as const;
  return (
    <article class={`card ${accentOf(shown)}`} id={anchor} aria-labelledby={`${anchor}-title`}>
      <Heading id={`${anchor}-title`}>
        <span class="number">{number}</span> {finding.message}
      </Heading>
      <Facts finding={finding} />
      <div class="sides">
        {sides.map((each) => (
          <PassageBox key={each.side.claim.passageStart} shown={each} />
        ))}
      </div>
      <SaidAgain finding={finding} />
      <Reasoning finding={finding} />
      <Decide finding={finding} />
    </article>
  );
}

function Facts({ finding }: { readonly finding: FindingResult }) {
  const { severity, rule, also, confidence, decision, reason } = finding;
  return (
    <ul class="facts">
      <li class="severity">{severity}</li>
      <li>{natureOf(finding)}</li>
      <li>confidence {bandOf(confidence)}</li>
      <li>{[rule, ...also].join(', ')}</li>
      {decision !== null && (
        <li class="decision">
          {decision}
          {reason === undefined ? '' : `: ${reason}`}
        </li>
      )}
    </ul>
  );
}

function Decide({ finding: { id, rule, decision } }: { readonly finding: FindingResult }) {
  return (
    <p class="decide">
      <span>
        id <code>{id}</code>
      </span>
      {decision === null && rule !== 'let-stand-comment' && (
        <code class="command">{`stet decide ${id} stet --reason "…"`}</code>
      )}
    </p>
  );
}
