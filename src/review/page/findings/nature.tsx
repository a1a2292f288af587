/** What kind of finding it is: how the two lie to each other, whose voice, how grave, how sure, by which rule. */
import type { Band } from '../../../findings/band.ts';
import type { FindingSummary } from '../../contract.ts';

interface NatureProps {
  readonly finding: FindingSummary;
  readonly number: number;
  readonly band: Band;
}

export function Nature({ finding, number, band }: NatureProps) {
  const { relation, voice, acknowledged, severity, places, rule, also, confidence } = finding;
  return (
    <div class="nature" id="finding-nature">
      <span class="number">{number}</span>
      <b class="relation">{relation}</b>
      {places.length > 1 && <span>{voice === 'same' ? 'in one voice' : 'between sources'}</span>}
      {acknowledged && <span>acknowledged in the draft</span>}
      <span>{severity === 'info' ? 'for information' : severity}</span>
      <span class={`band ${band}`} title={`confidence ${confidence.toFixed(2)}`}>
        <Bars band={band} /> {band}
      </span>
      <span class="rule">{[rule, ...also].join(', ')}</span>
    </div>
  );
}

const HEIGHTS: Readonly<Record<Band, number>> = { weak: 1, fair: 2, likely: 3 };

const Bars = ({ band }: { readonly band: Band }) => (
  <svg class="bars" viewBox="0 0 14 12" aria-hidden="true">
    {[1, 2, 3].map((n) => (
      <rect key={n} x={(n - 1) * 5} y={12 - n * 4} width="4" height={n * 4} class={n <= HEIGHTS[band] ? 'full' : ''} />
    ))}
  </svg>
);
