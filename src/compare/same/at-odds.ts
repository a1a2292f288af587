/** Do two who fill one role exclude each other? */
import type { Participant } from '../../claims/index.ts';
import type { Entity, References } from '../../reference/entity.ts';
import { relateModifiers } from './modifiers.ts';
import { relateNouns } from './nouns.ts';
import { sameNoun, sameParty } from './same-party.ts';

/** Two who fill one role and cannot be one: another name, another noun, the first and the second. */
export function atOdds(
  x: readonly Participant[],
  y: readonly Participant[],
  references: References,
): readonly [Participant, Participant] | undefined {
  for (const p of x) {
    for (const q of y) {
      if (relateModifiers(p, q) === 'contrast' && sameNoun(p, q)) return [p, q];
      if (p.role === q.role && exclude(p, q, references)) return [p, q];
    }
  }
  return undefined;
}

function exclude(p: Participant, q: Participant, references: References): boolean {
  if (sameParty(p, q) || p.role === 'owner') return false;
  const [x, y] = [p.entity, q.entity];
  if (x !== undefined && y !== undefined)
    return !mayActForOneAnother(references.entity(x.entity), references.entity(y.entity));
  if (x !== undefined || y !== undefined) return false;
  return p.of !== undefined && q.of !== undefined
    ? p.of.entity !== q.of.entity
    : relateNouns(p.head, q.head).kind === 'other' && !sameNoun(p, q);
}

/** A country and its ministry, an organisation and its officer: one may be said to do what the other does. */
function mayActForOneAnother(x: Entity, y: Entity): boolean {
  return x.kind !== y.kind || x.memberOf === y.id || y.memberOf === x.id;
}
