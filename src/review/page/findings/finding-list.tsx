/** The list, grouped by draft. One finding is shown whole; the others are a line each, so that any number stays quick. */
import { memo } from 'preact/compat';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { counted } from '../../../findings/words.ts';
import type { FindingSummary, ReviewState } from '../../contract.ts';
import { isSame, keyOf } from '../state/finding-key.ts';
import type { PageState } from '../state/page-state.ts';
import type { Deeds } from '../state/use-review.ts';
import { FindingPanel } from './finding-panel.tsx';
import { FindingRow } from './finding-row.tsx';
import { listGroups, type Rest } from './list-window.ts';
import { numbersOf } from './numbers.ts';

interface ListProps {
  readonly state: PageState & { readonly review: ReviewState };
  readonly visible: readonly FindingSummary[];
  readonly deeds: Deeds;
  readonly onPlace: (anchor: string) => void;
}

export function FindingList({ state, visible, deeds, onPlace }: ListProps) {
  const { review, focus } = state;
  const scroller = useRef<HTMLDivElement>(null);
  const numbers = useMemo(() => numbersOf(review.findings), [review]);
  const groups = listGroups(visible, focus);
  const names = new Map(review.drafts.map(({ path, name }) => [path, name]));
  useLayoutEffect(() => {
    scroller.current?.querySelector('.card')?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, [focus?.id, focus?.path]);
  return (
    <div class="finding-list" ref={scroller}>
      {groups.map(({ path, total, shown, above, below }) => (
        <section key={path} aria-label={names.get(path)}>
          {names.size > 1 && (
            <GroupHeading name={names.get(path) ?? path} count={total} onOpen={() => deeds.browse(path)} />
          )}
          {above !== undefined && <More rest={above} where="above" onFocus={deeds.focus} />}
          <ol>
            {shown.map((finding) => {
              const key = keyOf(finding);
              const number = numbers.get(key) ?? 0;
              const save = state.saves.get(key);
              return (
                <li key={key}>
                  {isSame(finding, focus) ? (
                    <FindingPanel
                      state={state}
                      summary={finding}
                      number={number}
                      save={save}
                      deeds={deeds}
                      onPlace={onPlace}
                    />
                  ) : (
                    <FindingRow finding={finding} number={number} save={save} onFocus={deeds.focus} />
                  )}
                </li>
              );
            })}
          </ol>
          {below !== undefined && <More rest={below} where="below" onFocus={deeds.focus} />}
        </section>
      ))}
    </div>
  );
}

interface MoreProps {
  readonly rest: Rest;
  readonly where: 'above' | 'below';
  readonly onFocus: Deeds['focus'];
}

const More = ({ rest: { nearest, count }, where, onFocus }: MoreProps) => (
  <button type="button" class="quiet rest" onClick={() => onFocus(nearest)}>
    {counted(count, 'more finding')} {where}
  </button>
);

interface HeadingProps {
  readonly name: string;
  readonly count: number;
  readonly onOpen: () => void;
}

const GroupHeading = memo(
  ({ name, count, onOpen }: HeadingProps) => (
    <h2 class="group-heading">
      <button type="button" onClick={onOpen}>
        {name}
      </button>
      <span>{counted(count, 'finding')}</span>
    </h2>
  ),
  (one, other) => one.name === other.name && one.count === other.count,
);
