/** The server of `stet review`: on this machine alone, for whoever knows its address. */
import fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import type { Desk } from './desk.ts';
import { eventStreams } from './event-streams.ts';
import { follow } from './live.ts';
import { refusalFor, refuse, validationError } from './refusals.ts';
import { claimsRoutes } from './routes/claims.ts';
import { decisionRoutes } from './routes/decisions.ts';
import { draftRoute } from './routes/draft.ts';
import { eventsRoute } from './routes/events.ts';
import { pageRoutes } from './routes/page.ts';
import { stateRoute } from './routes/state.ts';
import { HEADERS, isToken, newToken, type OpeningAddress, openingAddress, refusalOf } from './security.ts';
import { newStore } from './store.ts';

export interface ReviewServer {
  /** Where the page is: "http://127.0.0.1:PORT/TOKEN/". */
  readonly address: string;
  /** Leads there once; what the browser is started with. */
  readonly opening: string;
  /** Tells the pages, answers what was asked before, and ends when what is being saved is on disk. */
  close(): Promise<void>;
}

/** The only name that the server listens to: no other machine can reach it. */
const HOST = '127.0.0.1';
/** The longest body, in bytes: a path, a reason and some. */
const LONGEST_BODY = 65_536;
/** How long to wait at the end for what was asked before, in ms. */
const LAST_ANSWERS = 2000;

/**
 * Starts a server, and checks the drafts.
 * @param port which port to listen to; 0 for any that is free.
 * @throws the system's error where the port cannot be had.
 */
export async function startServer(desk: Desk, port: number): Promise<ReviewServer> {
  const store = newStore();
  const streams = eventStreams(store);
  const ending = new AbortController();
  const token = newToken();
  const opening = openingAddress();
  const app = fastify({
    forceCloseConnections: 'idle',
    bodyLimit: LONGEST_BODY,
    exposeHeadRoutes: false,
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false, verbose: true } },
    schemaErrorFormatter: validationError,
  });
  guard(app, token, opening);
  pageRoutes(app);
  stateRoute(app, store, desk);
  draftRoute(app, store);
  claimsRoutes(app, store, desk);
  decisionRoutes(app, store);
  eventsRoute(app, streams);
  await app.listen({ host: HOST, port });
  const following = follow(store, desk, ending.signal);
  const origin = `http://${HOST}:${portOf(app)}`;
  return {
    address: `${origin}/${token}/`,
    opening: `${origin}/${opening.word}`,
    close: async () => {
      ending.abort();
      streams.stop();
      // What was asked is answered first, but nobody waits long for the claims of a whole book.
      const timer = setTimeout(() => app.server.closeAllConnections(), LAST_ANSWERS);
      await app.close();
      clearTimeout(timer);
      await store.inTurn(() => following);
    },
  };
}

/** Lets through what comes from the page with the right token, and gives every answer its headers. */
function guard(app: FastifyInstance, token: string, opening: OpeningAddress): void {
  app.removeContentTypeParser('text/plain');
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(HEADERS);
    const refusal = refusalOf(request, portOf(app));
    if (refusal !== undefined) return refuse(reply, refusal);
    const [, given = ''] = request.url.split(/[/?]/u);
    if (isToken(given, token)) return undefined;
    return opening.use(given) ? reply.redirect(`/${token}/`, 303) : refuse(reply, NOTHING_HERE);
  });
  app.setNotFoundHandler((_, reply) => refuse(reply, NOTHING_HERE));
  app.setErrorHandler<FastifyError>((error, _, reply) => refuse(reply, refusalFor(error)));
}

const NOTHING_HERE = {
  error: 'not-found',
  message: 'there is nothing at this address; "stet review" prints the right one when it starts',
} as const;

function portOf({ server }: FastifyInstance): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
