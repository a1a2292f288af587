/** Are two states of one matter: the same charge, the same contest, decided by the same body? */
import type { Claim, Participant, StateClaim } from '../../claims/index.ts';
import { type Answer, no, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { relateNouns } from './nouns.ts';
import { relateParties } from './parties.ts';

const QUESTION = 'same matter';

/** Scales on which one stands in some contest or case, which has to be the same in both. By hand. */
const IN_A_CASE = new Set(['result', 'lead', 'examination']);

/** No where another body decides, another charge or contest is named, or a contest is not named in both. */
export function sameMatter(a: StateClaim, b: StateClaim, { references }: CompareContext): Answer {
  const parties = relateParties(a, b, references);
  if (parties.kind === 'different') return no(QUESTION, parties.because);
  const [x, y] = [mattersOf(a), mattersOf(b)];
  const shared = x.some((p) => y.some((q) => isSame(p, q)));
  if (IN_A_CASE.has(a.scale) && !shared) return no(QUESTION, 'nothing says that it is the same contest');
  if (x.length > 0 && y.length > 0 && !shared) return no(QUESTION, `${x[0]?.text} is not ${y[0]?.text}`);
  return yes(QUESTION, 'neither names another matter');
}

/** What a state is told in regard to, without the thing that is in it. */
const mattersOf = (claim: Claim): readonly Participant[] =>
  claim.participants.filter(({ role, head }) => role !== 'agent' && role !== 'owner' && head !== claim.subject.head);

function isSame(p: Participant, q: Participant): boolean {
  if (p.entity !== undefined && q.entity !== undefined) return p.entity.entity === q.entity.entity;
  const relation = relateNouns(p.head, q.head).kind;
  return (relation === 'same' || relation === 'synonym') && !p.indefinite && !q.indefinite;
}
