/** GET /TOKEN/api/events: what changes, as it changes. */
import type { FastifyInstance } from 'fastify';
import type { EventStreams } from '../event-streams.ts';
import { HEADERS } from '../security.ts';

export function eventsRoute(app: FastifyInstance, streams: EventStreams): void {
  app.get('/:token/api/events', (_, reply) => {
    reply.hijack();
    reply.raw.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' });
    streams.add(reply.raw);
  });
}
