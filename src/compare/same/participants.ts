/** Do two clauses tell of the same people and things? */
import type { Participant } from '../../claims/index.ts';
import { relateModifiers } from './modifiers.ts';
import { relateNouns } from './nouns.ts';

/** shared: one takes part in both; different: the same role is filled by two named entities; none: nothing in common. */
export type ParticipantRelation = 'shared' | 'different' | 'none';

/** How the participants of two clauses lie to each other; those whose head is in `without` count on neither side. */
export function relateParticipants(
  a: readonly Participant[],
  b: readonly Participant[],
  without: readonly string[] = [],
): ParticipantRelation {
  let shared = false;
  for (const x of a) {
    if (without.includes(x.head)) continue;
    for (const y of b) {
      if (without.includes(y.head)) continue;
      if (same(x, y)) shared = true;
      else if (x.role === y.role && differ(x, y)) return 'different';
    }
  }
  return shared ? 'shared' : 'none';
}

function same(x: Participant, y: Participant): boolean {
  if (x.entity !== undefined && y.entity !== undefined) return x.entity.entity === y.entity.entity;
  return areOneNoun(x, y) && relateModifiers(x, y) !== 'contrast' && !areElsewhere(x, y);
}

/** "the pie from the ferry pier", "the pie from the bus station": each has a place or origin, and they share no word. */
function areElsewhere({ text: x }: Participant, { text: y }: Participant): boolean {
  const [from, other] = [placing(x), placing(y)];
  return from !== undefined && other !== undefined && !from.some((word) => other.includes(word));
}

function placing(text: string): readonly string[] | undefined {
  const words = PLACING.exec(text)?.[1]
    ?.toLowerCase()
    .match(/\p{L}{4,}/gu);
  return words ?? undefined;
}

const PLACING = /\s(?:from|at|in|near|on|outside)\s(.+)$/u;

/** Two names, or one noun narrowed in two ways: "the palm harvest", "the rice harvest". */
function differ(x: Participant, y: Participant): boolean {
  if (x.role === 'oblique') return false;
  if (x.entity !== undefined && y.entity !== undefined) return x.entity.entity !== y.entity.entity;
  return x.entity === undefined && y.entity === undefined && areOneNoun(x, y) && relateModifiers(x, y) === 'contrast';
}

function areOneNoun(x: Participant, y: Participant): boolean {
  const relation = relateNouns(x.head, y.head).kind;
  return relation === 'same' || relation === 'synonym';
}
