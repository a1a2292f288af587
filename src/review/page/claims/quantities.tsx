/** Pictures of the figures: for each thing that is measured twice or more, what each source puts it at. */
import { useMemo, useState } from 'preact/hooks';
import type { ReviewClaim } from '../../contract.ts';
import { type FigureGroup, type FigureRow, figureGroups } from './figures.ts';
import { type Scale, valueScale } from './scale.ts';

interface QuantitiesProps {
  readonly claims: readonly ReviewClaim[];
  readonly onLead: (block: number) => void;
}

const FIRST = 6;

export function Quantities({ claims, onLead }: QuantitiesProps) {
  const [isWhole, setWhole] = useState(false);
  const groups = useMemo(() => figureGroups(claims), [claims]);
  if (groups.length === 0) return null;
  const shown = isWhole ? groups : groups.slice(0, FIRST);
  return (
    <section class="picture quantities" aria-labelledby="quantities-title">
      <h3 id="quantities-title">How many, how much</h3>
      <div class="groups">
        {shown.map((group) => (
          <Picture key={group.title} group={group} onLead={onLead} />
        ))}
      </div>
      {shown.length < groups.length && (
        <button type="button" class="more" onClick={() => setWhole(true)}>
          Show all {groups.length} measures
        </button>
      )}
    </section>
  );
}

interface PictureProps {
  readonly group: FigureGroup;
  readonly onLead: (block: number) => void;
}

function Picture({ group: { title, rows }, onLead }: PictureProps) {
  const scale = valueScale(rows.flatMap(({ low, high }) => [low, high].filter((each) => each !== null)));
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <ol>
        {rows.map((row, i) => (
          <li key={i}>
            <button type="button" class="label" onClick={() => onLead(row.block)}>
              <b>{row.words}</b> <span>{row.who}</span>
            </button>
            <span class="plot">
              <Range row={row} scale={scale} />
            </span>
          </li>
        ))}
      </ol>
      <div class="axis" aria-hidden="true">
        <svg class="plot" aria-hidden="true">
          {scale.ticks.map((tick, i) => (
            <text
              key={tick}
              x={percent(scale.at(tick))}
              y="12"
              text-anchor={i === 0 ? 'start' : i === scale.ticks.length - 1 ? 'end' : 'middle'}
            >
              {short.format(tick)}
            </text>
          ))}
        </svg>
      </div>
    </figure>
  );
}

const short = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 });

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** A figure is a point, a range a bar; what has no end there fades out. */
function Range({ row: { low, high }, scale }: { readonly row: FigureRow; readonly scale: Scale }) {
  const [from, to] = [scale.at(low ?? high ?? 0), scale.at(high ?? low ?? 0)];
  return (
    <svg aria-hidden="true">
      {scale.ticks.map((tick) => (
        <line key={tick} class="grid" x1={percent(scale.at(tick))} x2={percent(scale.at(tick))} y1="0" y2="100%" />
      ))}
      {high === null && <line class="open" x1={percent(to)} x2="100%" y1="50%" y2="50%" />}
      {low === null && <line class="open" x1="0" x2={percent(from)} y1="50%" y2="50%" />}
      {to - from < 0.02 ? (
        <circle cx={percent((from + to) / 2)} cy="50%" r="5" />
      ) : (
        <rect x={percent(from)} width={percent(to - from)} y="30%" height="40%" rx="4" />
      )}
    </svg>
  );
}
