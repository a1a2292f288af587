/** A picture of when things happen, as the draft tells it: a line for each time that the calendar can place. */
import { useMemo, useState } from 'preact/hooks';
import type { ReviewClaim } from '../../contract.ts';
import { dayOf, dayScale, dayWords } from './days.ts';
import type { Scale } from './scale.ts';
import { type TimeRow, timeRows } from './times.ts';

interface TimelineProps {
  readonly claims: readonly ReviewClaim[];
  /** Of the draft, YYYY-MM-DD. */
  readonly date: string | null;
  readonly onLead: (block: number) => void;
}

const FIRST = 14;

export function Timeline({ claims, date, onLead }: TimelineProps) {
  const [isWhole, setWhole] = useState(false);
  const rows = useMemo(() => timeRows(claims), [claims]);
  if (rows.length < 2) return null;
  const today = date === null ? undefined : dayOf(date);
  const days = rows.flatMap(({ first, last }) => [first, last]);
  const scale = dayScale(today === undefined ? days : [...days, today], today ?? Math.max(...days));
  const shown = isWhole ? rows : rows.slice(0, FIRST);
  return (
    <section class="picture timeline" aria-labelledby="timeline-title">
      <h3 id="timeline-title">When</h3>
      <Axis scale={scale} today={today} />
      <ol>
        {shown.map((row, i) => (
          <li key={i}>
            <button type="button" class="label" onClick={() => onLead(row.block)}>
              <b>{row.words}</b> <span>{row.event}</span>
            </button>
            <span class="plot">
              <Bar row={row} scale={scale} today={today} />
            </span>
            <span class="who">
              {row.who} <span class="unseen">{`${dayWords(row.first)} to ${dayWords(row.last)}`}</span>
            </span>
          </li>
        ))}
      </ol>
      {shown.length < rows.length && (
        <button type="button" class="more" onClick={() => setWhole(true)}>
          Show all {rows.length} times
        </button>
      )}
    </section>
  );
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

function Axis({ scale, today }: { readonly scale: Scale; readonly today: number | undefined }) {
  return (
    <div class="axis" aria-hidden="true">
      <svg class="plot" aria-hidden="true">
        {scale.ticks.map((tick) => (
          <text key={tick} x={percent(scale.at(tick))} y="14" text-anchor="middle">
            {dayWords(tick)}
          </text>
        ))}
        {today !== undefined && (
          <text class="today" x={percent(scale.at(today))} y="30" text-anchor="middle">
            the draft’s day
          </text>
        )}
      </svg>
    </div>
  );
}

interface BarProps {
  readonly row: TimeRow;
  readonly scale: Scale;
  readonly today: number | undefined;
}

/** A day is a point, a period a bar; an open end fades out. */
function Bar({ row: { first, last, opens }, scale, today }: BarProps) {
  const [from, to] = [scale.at(first), scale.at(last)];
  const isPoint = to - from < 0.012;
  return (
    <svg aria-hidden="true">
      {scale.ticks.map((tick) => (
        <line key={tick} class="grid" x1={percent(scale.at(tick))} x2={percent(scale.at(tick))} y1="0" y2="100%" />
      ))}
      {today !== undefined && (
        <line class="today" x1={percent(scale.at(today))} x2={percent(scale.at(today))} y1="0" y2="100%" />
      )}
      {opens === 'before' && (
        <line class="open" x1={percent(Math.max(from - 0.12, 0))} x2={percent(from)} y1="50%" y2="50%" />
      )}
      {opens === 'after' && (
        <line class="open" x1={percent(to)} x2={percent(Math.min(to + 0.12, 1))} y1="50%" y2="50%" />
      )}
      {isPoint ? (
        <circle cx={percent((from + to) / 2)} cy="50%" r="5" />
      ) : (
        <rect x={percent(from)} width={percent(to - from)} y="30%" height="40%" rx="4" />
      )}
    </svg>
  );
}
