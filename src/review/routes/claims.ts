/** GET /TOKEN/api/claims?path= and claims.csv?path=: every claim of a draft, to show and to keep. */
import { basename } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ListedClaim } from '../../findings/result.ts';
import { readable } from '../../page/readable.ts';
import type { ClaimsView } from '../contract.ts';
import type { Desk } from '../desk.ts';
import type { KnownDraft } from '../known-draft.ts';
import { refuse } from '../refusals.ts';
import { DRAFT_QUERY } from '../schemas.ts';
import type { Store } from '../store.ts';
import { type DraftQuery, refuseDraft } from './draft.ts';

type Write = (claims: readonly ListedClaim[], draft: KnownDraft, reply: FastifyReply) => unknown;

export function claimsRoutes(app: FastifyInstance, store: Store, desk: Desk): void {
  const answer = (write: Write) => async (request: FastifyRequest<DraftQuery>, reply: FastifyReply) => {
    const { path } = request.query;
    const draft = store.known().drafts.get(path);
    if (draft === undefined) return refuseDraft(reply, path);
    const claims = await desk.claims(path);
    if ('message' in claims) return refuse(reply, { error: 'not-found', message: `${path}: ${claims.message}` });
    return write(claims, draft, reply);
  };
  const options = { schema: { querystring: DRAFT_QUERY } };
  app.get<DraftQuery>('/:token/api/claims', options, answer(claimsView));
  app.get<DraftQuery>(
    '/:token/api/claims.csv',
    options,
    answer((claims, { result }, reply) => {
      reply.header(
        'content-disposition',
        `attachment; filename="claims.csv"; filename*=UTF-8''${nameFor(result.path)}`,
      );
      return reply.type('text/csv; charset=utf-8').send(desk.csv(claims));
    }),
  );
}

const claimsView = (claims: readonly ListedClaim[], { result: { path }, revision }: KnownDraft): ClaimsView => ({
  path,
  name: readable(path),
  revision,
  claims: readable(claims),
});

/** "draft.md" becomes "draft.claims.csv". Source of the escapes: RFC 8187. */
const nameFor = (path: string): string =>
  encodeURIComponent(`${basename(path).replace(/\.\w+$/u, '')}.claims.csv`).replace(
    /['()*]/gu,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
