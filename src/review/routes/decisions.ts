/** POST and DELETE /TOKEN/api/decisions: to decide, and to take it back. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { DecisionRequest, Refusal, UndoRequest } from '../contract.ts';
import { type Decided, decide, undo } from '../decide.ts';
import { refuse } from '../refusals.ts';
import { DECISION_BODY, UNDO_BODY } from '../schemas.ts';
import type { Store } from '../store.ts';

export function decisionRoutes(app: FastifyInstance, store: Store): void {
  app.post<{ Body: DecisionRequest }>('/:token/api/decisions', { schema: { body: DECISION_BODY } }, ({ body }, reply) =>
    answer(decide(body, store), reply),
  );
  app.delete<{ Body: UndoRequest }>('/:token/api/decisions', { schema: { body: UNDO_BODY } }, ({ body }, reply) =>
    answer(undo(body, store), reply),
  );
}

async function answer(work: Promise<Decided>, reply: FastifyReply): Promise<unknown> {
  const decided = await work.catch(notSaved);
  return 'error' in decided ? refuse(reply, decided) : decided;
}

/** The message of a fault of the file, of its lock or of the disk says what to do. */
const notSaved = (error: unknown): Refusal => ({
  error: 'not-saved',
  message: `this decision is not saved: ${error instanceof Error ? error.message : String(error)}`,
});
