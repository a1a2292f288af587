/** Who takes part in a deed that is denied and in one that is told: is it somebody else? */
import type { ExistenceClaim, Participant } from '../../claims/index.ts';
import { isPersonNoun } from '../../language/lexicon/index.ts';
import type { CompareContext } from '../context.ts';
import { relateModifiers } from '../same/modifiers.ts';
import { relateNouns } from '../same/nouns.ts';

/** Why somebody or something else fills a role; undefined where nobody does. */
export function otherParty(denied: ExistenceClaim, told: ExistenceClaim, context: CompareContext): string | undefined {
  if (!denied.plain || !told.plain) return undefined;
  for (const role of ['agent', 'patient'] as const) {
    if (denied.none === role) continue;
    const [x, y] = [filler(denied, role), filler(told, role)];
    if (x === undefined || y === undefined || isAnybody(x)) continue;
    if (differ(x, y, context)) return `${x.text} is not ${y.text}`;
  }
  return undefined;
}

/** Who fills a role. */
export const filler = ({ participants }: ExistenceClaim, role: Participant['role']): Participant | undefined =>
  participants.find((party) => party.role === role);

/** "anybody", "no one": no one of their own. */
export const isAnybody = ({ head }: Participant): boolean =>
  /^(?:any|no|some)(?:one|body|thing)$|^(?:one|none|nobody|people|person|thing)$/iu.test(head);

function differ(x: Participant, y: Participant, { references }: CompareContext): boolean {
  if (x.entity !== undefined && y.entity !== undefined) {
    if (x.entity.entity === y.entity.entity) return false;
    const [p, q] = [references.entity(x.entity.entity), references.entity(y.entity.entity)];
    return p.memberOf !== q.id && q.memberOf !== p.id;
  }
  if (x.entity !== undefined || y.entity !== undefined) {
    const [named, noun] = x.entity === undefined ? [y, x] : [x, y];
    const { kind } = references.entity(named.entity?.entity ?? 0);
    if (kind === 'person') return !isPersonNoun(noun.head);
    return kind === 'organisation' && isPersonNoun(noun.head) && /^an?\s/iu.test(noun.text);
  }
  const nouns = relateNouns(x.head, y.head);
  if (nouns.kind === 'other') return !isLoose(x.head, y.head);
  if (nouns.kind === 'both-people') return !isLoose(x.head, y.head);
  return relateModifiers(x, y) === 'contrast';
}

/** People and the body they are of: who of it does something is not told by its name. */
export const isLoose = (x: string, y: string): boolean => [x, y].some((noun) => LOOSE.has(noun));

const LOOSE = new Set(
  'person people staff worker resident member household householder villager pupil passenger guest crew team family couple'.split(
    ' ',
  ),
);
