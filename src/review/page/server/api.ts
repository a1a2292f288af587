/** Asks the server; addresses are relative to the page, so that it never has to know its own. */
import type {
  ClaimsView,
  DecisionAnswer,
  DecisionConflict,
  DecisionRequest,
  DraftView,
  Refusal,
  ReviewState,
  UndoRequest,
} from '../../contract.ts';

/** What a request came to. `failed` is for a person: the server's own words, or that it does not answer. */
export type Reply<Answer> =
  | { readonly outcome: 'done'; readonly answer: Answer }
  | { readonly outcome: 'conflict'; readonly conflict: DecisionConflict }
  | { readonly outcome: 'failed'; readonly message: string };

export const fetchState = (): Promise<Reply<ReviewState>> => ask('api/state');
export const fetchDraft = (path: string): Promise<Reply<DraftView>> =>
  ask(`api/draft?path=${encodeURIComponent(path)}`);
export const fetchClaims = (path: string): Promise<Reply<ClaimsView>> =>
  ask(`api/claims?path=${encodeURIComponent(path)}`);

/** Where a draft's claims can be had as a file. */
export const claimsFile = (path: string): string => `api/claims.csv?path=${encodeURIComponent(path)}`;

export const saveDecision = (body: DecisionRequest): Promise<Reply<DecisionAnswer>> =>
  ask('api/decisions', sending('POST', body));
export const takeBack = (body: UndoRequest): Promise<Reply<DecisionAnswer>> =>
  ask('api/decisions', sending('DELETE', body));

const sending = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

const UNREACHABLE = 'Stet does not answer. Is “stet review” still running?';

async function ask<Answer>(address: string, request: RequestInit = {}): Promise<Reply<Answer>> {
  try {
    const response = await fetch(address, { cache: 'no-store', ...request });
    const body: unknown = await response.json();
    if (response.ok) return { outcome: 'done', answer: body as Answer };
    if (response.status === 409) return { outcome: 'conflict', conflict: body as DecisionConflict };
    return { outcome: 'failed', message: (body as Refusal).message };
  } catch {
    return { outcome: 'failed', message: UNREACHABLE };
  }
}
