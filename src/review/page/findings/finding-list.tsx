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
  const groups = useMemo(() => byDraft(visible), [visible]);
  useLayoutEffect(() => {
    scroller.current?.querySelector('.card')?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, [focus?.id, focus?.path]);
  return (
    <div class="finding-list" ref={scroller}>
      {review.drafts
        .filter(({ path }) => groups.has(path))
        .map(({ path, name }) => (
          <section key={path} aria-label={name}>
            {review.drafts.length > 1 && (
              <GroupHeading name={name} count={groups.get(path)?.length ?? 0} onOpen={() => deeds.browse(path)} />
            )}
            <ol>
              {groups.get(path)?.map((finding) => {
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
          </section>
        ))}
    </div>
  );
}

function byDraft(findings: readonly FindingSummary[]): ReadonlyMap<string, readonly FindingSummary[]> {
  const groups = new Map<string, FindingSummary[]>();
  for (const finding of findings) {
    const group = groups.get(finding.path);
    if (group === undefined) groups.set(finding.path, [finding]);
    else group.push(finding);
  }
  return groups;
}

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
