/** GET /TOKEN/ and /TOKEN/assets/NAME: the page. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { pageFiles } from '../page-files.ts';
import { refuse } from '../refusals.ts';

export function pageRoutes(app: FastifyInstance): void {
  const files = pageFiles();
  const serve = (name: string, reply: FastifyReply) => {
    const file = files.get(name);
    if (file !== undefined) return reply.type(file.type).send(file.bytes);
    const message = files.size === 0 ? 'the page is not part of this build' : `the page has no file "${name}"`;
    return refuse(reply, { error: 'not-found', message });
  };
  // The page names its parts relative to itself, so its address has to end in "/".
  app.get<{ Params: { token: string } }>('/:token', ({ params: { token } }, reply) =>
    reply.redirect(`/${token}/`, 308),
  );
  app.get('/:token/', (_, reply) => serve('index.html', reply));
  app.get<{ Params: { name: string } }>('/:token/:name', ({ params: { name } }, reply) => serve(name, reply));
  app.get<{ Params: { name: string } }>('/:token/assets/:name', ({ params: { name } }, reply) =>
    serve(`assets/${name}`, reply),
  );
}
