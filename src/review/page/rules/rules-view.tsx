/** What became of each rule's findings, so that a desk sees which rule earns its place. */
import type { ReviewState, RuleTally } from '../../contract.ts';
import { EVERYTHING_OPEN, type Filters } from '../state/filters.ts';

interface ViewProps {
  readonly review: ReviewState;
  readonly onShow: (filters: Filters) => void;
}

export function RulesView({ review: { tallies }, onShow }: ViewProps) {
  if (tallies.length === 0) {
    return (
      <div class="empty">
        <p class="title">No rule has flagged anything</p>
      </div>
    );
  }
  return (
    <section class="page-of-rules" aria-labelledby="rules-title">
      <h2 id="rules-title">Which rule earns its place</h2>
      <p>
        A rule was right to ask where its finding was mended, is to be mended, or was let stand for another reason than
        a false alarm.
      </p>
      <table class="tallies">
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col">Right to ask</th>
            {COLUMNS.map(({ name }) => (
              <th key={name} scope="col" class="figure">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tallies.map((tally) => (
            <Row key={tally.rule} tally={tally} onShow={onShow} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

const COLUMNS: readonly { readonly name: string; readonly of: (tally: RuleTally) => number }[] = [
  { name: 'Flagged', of: ({ findings }) => findings },
  { name: 'To decide', of: ({ undecided }) => undecided },
  { name: 'To fix', of: ({ toFix }) => toFix },
  { name: 'Mended', of: ({ fixed }) => fixed },
  { name: 'Let stand', of: ({ accepted }) => accepted },
  { name: 'False alarm', of: ({ falseAlarms }) => falseAlarms },
  { name: 'Known', of: ({ known }) => known },
];

function Row({ tally, onShow }: { readonly tally: RuleTally; readonly onShow: (filters: Filters) => void }) {
  const { rule, title } = tally;
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          class="as-link"
          onClick={() => onShow({ ...EVERYTHING_OPEN, status: 'all', chosen: { rule } })}
        >
          {title}
        </button>
        <code>{rule}</code>
      </th>
      <td data-name="Right to ask">
        <Share tally={tally} />
      </td>
      {COLUMNS.map(({ name, of }) => (
        <td key={name} data-name={name} class={of(tally) === 0 ? 'figure none' : 'figure'}>
          {of(tally)}
        </td>
      ))}
    </tr>
  );
}

/** Of those that somebody judged; what was known from before nobody judged. */
function Share({ tally: { toFix, fixed, accepted, falseAlarms } }: { readonly tally: RuleTally }) {
  const right = toFix + fixed + accepted;
  const judged = right + falseAlarms;
  if (judged === 0) return <span class="none">nothing decided yet</span>;
  return (
    <span class="share">
      <svg aria-hidden="true">
        <rect class="ground" width="100%" height="100%" rx="3" />
        <rect width={`${(right / judged) * 100}%`} height="100%" rx="3" />
      </svg>
      <span>
        {right} of {judged}
      </span>
    </span>
  );
}
