/** Decides about findings, and takes decisions back: each is on disk before it is answered, and none overwrites an unseen one. */
import { changeDecisions } from '../findings/decisions/change.ts';
import type { DecisionRecord, Decisions } from '../findings/decisions/decision.ts';
import { labelOf } from '../findings/decisions/explanations.ts';
import { recordOf } from '../findings/decisions/record.ts';
import type { DecisionAnswer, DecisionConflict, DecisionRequest, Refusal, UndoRequest } from './contract.ts';
import { decisionOn, revisionOf } from './decision-view.ts';
import type { Store } from './store.ts';

/** What came of a request. */
export type Decided = DecisionAnswer | DecisionConflict | Refusal;

/** What is to be kept about a finding; nothing to take the decision back. */
type Wanted = Pick<DecisionRecord, 'decision' | 'reason' | 'explanation'> | undefined;

/** Decides as the request says. @throws DecisionsError, LockError, or the system's error where the file cannot be changed. */
export async function decide(request: DecisionRequest, store: Store): Promise<Decided> {
  const { kind, explanation } = request;
  const reason = request.reason?.trim() ?? (explanation === undefined ? undefined : labelOf(explanation));
  if (reason === '') return invalid('the "reason" is blank; say why, or leave it out');
  if (kind === 'stet' && reason === undefined)
    return invalid('to let a finding stand, say why: give a "reason" or an "explanation"');
  if (kind !== 'stet' && explanation !== undefined) return invalid('an "explanation" is for a finding that may stand');
  const wanted = {
    decision: kind,
    ...(explanation === undefined ? {} : { explanation }),
    ...(reason === undefined ? {} : { reason }),
  };
  return keep(request, wanted, store);
}

/** Takes a decision out of the file. @throws as decide does. */
export const undo = (request: UndoRequest, store: Store): Promise<Decided> => keep(request, undefined, store);

const invalid = (message: string): Refusal => ({ error: 'invalid', message });

async function keep({ path, id, seen }: UndoRequest, wanted: Wanted, store: Store): Promise<Decided> {
  const draft = store.known().drafts.get(path);
  const finding = draft?.findings.get(id);
  if (draft === undefined) return { error: 'not-found', message: `"${path}" is not one of the drafts under review` };
  if (finding === undefined)
    return { error: 'not-found', message: `${path} has no finding ${id} any more; the draft was edited since` };
  const file = draft.decisionsFile;
  const record = wanted === undefined ? undefined : { ...wanted, ...recordOf(finding, path, file) };
  return store.inTurn(async () => {
    let isSeen = true;
    const held = await changeDecisions(file, (present) => {
      const own = revisionOf(present.get(id));
      // Where it is as it is wanted, an answer was lost on its way and is given again.
      isSeen = own === seen || own === revisionOf(record);
      return isSeen ? withRecord(present, id, record) : present;
    });
    const decisions = new Map([...store.known().decisions, [file, { held, fault: null }]]);
    const version = store.change({ decisions });
    const decision = decisionOn(finding, draft, store.known());
    return isSeen ? { version, path, id, decision } : { error: 'conflict', message: CONFLICT, decision };
  });
}

const CONFLICT = 'somebody decided otherwise in the meantime; look at what holds now, then decide again';

function withRecord(present: Decisions, id: string, record: DecisionRecord | undefined): Decisions {
  const others = [...present].filter(([each]) => each !== id);
  return new Map(record === undefined ? others : [...others, [id, record]]);
}
