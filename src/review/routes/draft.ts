/** GET /TOKEN/api/draft?path=: a draft as it reads, with its findings. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { readable } from '../../page/readable.ts';
import type { DraftView } from '../contract.ts';
import type { KnownDraft } from '../known-draft.ts';
import { refuse } from '../refusals.ts';
import { DRAFT_QUERY } from '../schemas.ts';
import type { Store } from '../store.ts';

export interface DraftQuery {
  readonly Querystring: { readonly path: string };
}

export function draftRoute(app: FastifyInstance, store: Store): void {
  app.get<DraftQuery>('/:token/api/draft', { schema: { querystring: DRAFT_QUERY } }, ({ query: { path } }, reply) => {
    const draft = store.known().drafts.get(path);
    return draft === undefined ? refuseDraft(reply, path) : draftView(draft);
  });
}

/** What was not checked is not served, whatever file it names. */
export const refuseDraft = (reply: FastifyReply, path: string): FastifyReply =>
  refuse(reply, { error: 'not-found', message: `"${path}" is not one of the drafts under review` });

function draftView({ result, revision }: KnownDraft): DraftView {
  const shown = readable(result);
  return { path: result.path, name: shown.path, revision, result: shown };
}
