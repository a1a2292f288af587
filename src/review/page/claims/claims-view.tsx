/** Every claim of a draft: pictures of its times and figures, and a list to tick off. */
import { useState } from 'preact/hooks';
import { aboutDocument } from '../../../findings/words.ts';
import type { ReviewState } from '../../contract.ts';
import { type PageState, shownPathOf } from '../state/page-state.ts';
import type { Deeds } from '../state/use-review.ts';
import { ClaimsList } from './claims-list.tsx';
import { Quantities } from './quantities.tsx';
import { Timeline } from './timeline.tsx';
import { useClaims } from './use-claims.ts';

interface ViewProps {
  readonly state: PageState & { readonly review: ReviewState };
  readonly deeds: Deeds;
}

export function ClaimsView({ state, deeds }: ViewProps) {
  const { drafts } = state.review;
  const [chosen, choose] = useState(shownPathOf(state));
  const draft = drafts.find(({ path }) => path === chosen) ?? drafts[0];
  const reply = useClaims(draft);
  if (draft === undefined) return <p class="empty">There is no draft.</p>;
  const lead = (block: number) => deeds.read(draft.path, block);
  return (
    <div class="page-of-claims">
      <header class="draft-heading">
        <h2>
          {drafts.length === 1 ? (
            draft.name
          ) : (
            <select aria-label="Draft" value={draft.path} onChange={({ currentTarget }) => choose(currentTarget.value)}>
              {drafts.map(({ path, name }) => (
                <option key={path} value={path}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </h2>
        <p>{aboutDocument(draft)}</p>
      </header>
      {reply === undefined && <p class="loading">Fetching the claims …</p>}
      {reply?.outcome === 'failed' && <p role="alert">{reply.message}</p>}
      {reply?.outcome === 'done' && (
        <>
          <Timeline claims={reply.answer.claims} date={draft.date} onLead={lead} />
          <Quantities claims={reply.answer.claims} onLead={lead} />
          <ClaimsList key={draft.path} path={draft.path} claims={reply.answer.claims} onLead={lead} />
        </>
      )}
    </div>
  );
}
