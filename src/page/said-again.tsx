/** Where else the draft says one side of a finding. */
import type { FindingResult } from '../findings/result.ts';
import { speaker } from '../findings/words.ts';

export function SaidAgain({ finding: { claims } }: { readonly finding: FindingResult }) {
  const support = claims.filter(({ role }) => role === 'support');
  if (support.length === 0) return null;
  return (
    <div class="again">
      <p>Said again</p>
      <ul>
        {support.map((claim, i) => (
          <li key={i}>
            paragraph {claim.paragraph}, {speaker(claim.source)}: {claim.text}
          </li>
        ))}
      </ul>
    </div>
  );
}
