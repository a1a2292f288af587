/** Are two participants of two tellings one? */
import type { Participant } from '../../claims/index.ts';
import { isKindOf, isOrganisationNoun, isPersonNoun, isPlaceNoun } from '../../language/lexicon/index.ts';
import { decisionGroup } from './decision-groups.ts';
import { relateModifiers } from './modifiers.ts';
import { relateNouns } from './nouns.ts';

/** The same entity, what is that entity's ("the French army" for "France"), or the same noun, narrowed in the same way. */
export function sameParty(p: Participant, q: Participant): boolean {
  if (p.entity !== undefined && q.entity !== undefined) return p.entity.entity === q.entity.entity;
  const [x, y] = [p.entity ?? p.of, q.entity ?? q.of];
  if (x !== undefined && y !== undefined && x.entity !== y.entity) return false;
  if (x !== undefined && y !== undefined && (p.entity !== undefined || q.entity !== undefined)) return true;
  return sameNoun(p, q) && relateModifiers(p, q) !== 'contrast';
}

/** The same noun, a synonym, or one that stands for the other or takes it up. */
export function sameNoun(p: Participant, q: Participant): boolean {
  const relation = relateNouns(p.head, q.head).kind;
  if (relation === 'same' || relation === 'synonym' || standsFor(p, q) || standsFor(q, p)) return true;
  return isTakenUp(p, q) || isTakenUp(q, p);
}

/** Words for a person by the part in the matter, which take up any other. By hand. */
const BY_PART = new Set(['suspect', 'victim', 'defendant', 'accused', 'deceased', 'detainee', 'patient']);

/** "a 24-year-old man" … "the suspect", "a fishing agreement" … "the deal", "a novel" … "the book". */
function isTakenUp(first: Participant, later: Participant): boolean {
  if (later.entity !== undefined || !/^(?:the|this|that)\s/iu.test(later.text) || later.modifiers.length > 0)
    return false;
  const group = decisionGroup(later.head);
  if (group !== undefined && group === decisionGroup(first.head)) return true;
  if (BY_PART.has(later.head)) return isPersonNoun(first.head) && first.entity === undefined;
  return (
    relateNouns(first.head, later.head).kind === 'kind-of' &&
    !isPersonNoun(first.head) &&
    isKindOf(first.head, later.head)
  );
}

/** "polls" for "polling stations", "bank" for "bank branch": the compound's first word says the same alone. */
function standsFor(p: Participant, q: Participant): boolean {
  if (p.modifiers.length > 0 || !(isPlaceNoun(q.head) || isOrganisationNoun(q.head))) return false;
  return q.modifiers.some((word) => word === p.head || word === `${p.head}ing`);
}
