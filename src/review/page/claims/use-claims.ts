/** The claims of a draft, fetched when they are looked at and again when the draft has changed. */
import { useEffect, useState } from 'preact/hooks';
import type { ClaimsView, DraftSummary } from '../../contract.ts';
import { fetchClaims, type Reply } from '../server/api.ts';

/** Absent while they are on their way; those of before an edit stay until the new ones are here. */
export function useClaims(draft: DraftSummary | undefined): Reply<ClaimsView> | undefined {
  const [known, setKnown] = useState<{ readonly path: string; readonly reply: Reply<ClaimsView> }>();
  const { path, revision } = draft ?? {};
  useEffect(() => {
    if (path === undefined || revision === undefined) return undefined;
    let isWanted = true;
    void fetchClaims(path).then((reply) => {
      if (isWanted) setKnown({ path, reply });
    });
    return () => {
      isWanted = false;
    };
  }, [path, revision]);
  return known?.path === path ? known?.reply : undefined;
}
