/** Do two phrases in one role of a deed stand for the same? */
import type { Participant } from '../../claims/index.ts';
import { isKindOf, isOrganisationNoun, isPersonNoun } from '../../language/lexicon/index.ts';
import type { References } from '../../reference/entity.ts';
import { relateModifiers } from './modifiers.ts';
import { relateNouns } from './nouns.ts';

/** same, with how sure that is, 0 to 1; different; or open, where the text does not say. */
export interface FillerRelation {
  readonly kind: 'same' | 'different' | 'open';
  readonly weight: number;
}

const DIFFERENT: FillerRelation = { kind: 'different', weight: 0 };
const OPEN: FillerRelation = { kind: 'open', weight: 0 };
const same = (weight: number): FillerRelation => ({ kind: 'same', weight });

/** Links below it are guesses. */
const SURE = 0.7;

/** How the filler of a role in a denial lies to the filler of the same role in a telling. */
export function relateFillers(denied: Participant, told: Participant, references: References): FillerRelation {
  const [x, y] = [denied.entity, told.entity];
  if (x !== undefined && y !== undefined) {
    if (x.entity !== y.entity) return DIFFERENT;
    return Math.min(x.confidence, y.confidence) >= SURE ? same(1) : OPEN;
  }
  if (x !== undefined || y !== undefined) return byDescription(denied, told, references);
  const inOneWay = denied.text.toLowerCase() === told.text.toLowerCase();
  if (!inOneWay && denied.of !== undefined && told.of !== undefined && denied.of.entity !== told.of.entity)
    return DIFFERENT;
  return relateNounFillers(denied, told);
}

/** "the striker", where a name was said to be that of a striker. */
function byDescription(denied: Participant, told: Participant, references: References): FillerRelation {
  const [named, noun] = denied.entity === undefined ? [told, denied] : [denied, told];
  if (named.entity === undefined || named.entity.confidence < SURE || noun.modifiers.length > 0) return OPEN;
  const { descriptions } = references.entity(named.entity.entity);
  const isOne = isDefinite(noun) && descriptions.some((words) => words.split(' ').at(-1) === noun.head);
  return isOne ? same(0.8) : OPEN;
}

/** Two nouns: the same one, not narrowed in the denial, and not two of many. */
function relateNounFillers(denied: Participant, told: Participant): FillerRelation {
  if (areOneForce(denied, told)) return same(0.8);
  const nouns = relateNouns(denied.head, told.head).kind;
  const isAnyKind = nouns !== 'same' && (isAny(denied) || isBare(denied)) && isKindOf(told.head, denied.head);
  if (nouns !== 'same' && nouns !== 'synonym' && !isAnyKind) return DIFFERENT;
  const modifiers = relateModifiers(denied, told);
  if (modifiers === 'contrast') return DIFFERENT;
  if (modifiers === 'narrower' && denied.modifiers.length > told.modifiers.length) return OPEN;
  if (isAny(denied)) return same(isAnyKind ? 0.8 : 0.9);
  if (isBare(denied) && (isBare(told) || isAnyKind)) return same(0.75);
  if (!isDefinite(denied) || !(isDefinite(told) || isBroughtUp(told))) return OPEN;
  return same(nouns === 'same' ? 0.9 : 0.75);
}

/** Those who act as one body: what its members do it does. By hand: nouns for forces and crews, and for who serves in them. */
const FORCES: readonly ReadonlySet<string>[] = [
  'police officer policeman policewoman constable detective',
  'fire_brigade firefighter fireman crew',
  'jury juror',
  'army soldier troop',
  'coastguard lifeboat rescuer',
].map((line) => new Set(line.split(' ')));

const areOneForce = (x: Participant, y: Participant): boolean =>
  x.head !== y.head &&
  x.modifiers.length + y.modifiers.length === 0 &&
  [x, y].every((party) => isBare(party) || isDefinite(party)) &&
  FORCES.some((force) => force.has(x.head) && force.has(y.head));

/** "workers", "police": all of them, or any. */
const isBare = ({ text, head, indefinite }: Participant): boolean =>
  !indefinite && text.toLowerCase().startsWith(head.slice(0, -1)) && !/^\S+\s+(?:of|from|in|who|with)\b/u.test(text);

/** "a breakwater", which the text then speaks of as "the breakwater". */
const isBroughtUp = ({ text }: Participant): boolean => /^an?\s/iu.test(text);

/** "no party", "any complaint", "a complaint": under the negation it stands for all of them. */
const isAny = ({ text, indefinite }: Participant) => indefinite || /^(?:no|any|not)\s/iu.test(text);

const DEFINITE = /^(?:the|this|that|these|those|its|his|her|their|our|my|your|both|all|\S+[’']s)\s/iu;

/** "the plan", "its plan", "Orme's plan". */
const isDefinite = ({ text, of }: Participant) => of !== undefined || DEFINITE.test(text);

/** Words for anybody, of which no noun names a kind. */
const ANYBODY = new Set('nobody none no-one noone one body anyone anybody neither person people'.split(' '));

/** Can the filler of a telling be one of those of whom the denial says that there is none ("no party", "no one")? */
export function isOneOf(told: Participant, none: Participant | undefined, references: References): FillerRelation {
  if (none === undefined || ANYBODY.has(none.head)) return isSomebody(told, references) ? same(0.9) : OPEN;
  if (told.entity !== undefined) {
    const entity = references.entity(told.entity.entity);
    const fits =
      (entity.kind === 'person' && isPersonNoun(none.head)) ||
      ((entity.kind !== 'person' || /^its?$/iu.test(told.text)) &&
        entity.kind !== 'place' &&
        isOrganisationNoun(none.head));
    const described = entity.descriptions.some((words) => words.split(' ').at(-1) === none.head);
    return described || (fits && none.modifiers.length === 0) ? same(described ? 0.9 : 0.7) : OPEN;
  }
  if (relateNouns(none.head, told.head).kind === 'other' || !isKindOf(told.head, none.head)) return OPEN;
  return none.modifiers.every((word) => told.modifiers.includes(word)) ? same(0.9) : OPEN;
}

function isSomebody(told: Participant, references: References): boolean {
  if (told.entity === undefined) return isPersonNoun(told.head);
  return references.entity(told.entity.entity).kind === 'person';
}
