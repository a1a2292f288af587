/** GET /TOKEN/api/state: everything but the drafts themselves. */
import type { FastifyInstance } from 'fastify';
import type { Desk } from '../desk.ts';
import { stateView } from '../state-view.ts';
import type { Store } from '../store.ts';

export function stateRoute(app: FastifyInstance, store: Store, { tool }: Desk): void {
  app.get('/:token/api/state', () => stateView(store.known(), tool));
}
