/** Do two tellings of an event have the same doer and the same thing done to? */
import type { Claim, Participant, Subject } from '../../claims/index.ts';
import { isKindOf, isOrganisationNoun, isPersonNoun, isPlaceNoun } from '../../language/lexicon/index.ts';
import type { Entity, References } from '../../reference/entity.ts';
import type { CompareContext } from '../context.ts';
import { decisionGroup } from './decision-groups.ts';
import { eventOf } from './event-of.ts';
import { relateModifiers } from './modifiers.ts';
import { relateNouns } from './nouns.ts';

/**
 * core: a doer, owner or thing done to is in both, and none is at odds; place: only something around it is; bare: one
 * telling names nobody ("the talks"); different: another takes the same part; none: nothing in common.
 */
export interface PartyRelation {
  readonly kind: 'core' | 'place' | 'bare' | 'different' | 'none';
  /** How many of the parties are shared. */
  readonly shared: number;
  /** True where all parties of one telling are in the other, and what is done to is among them where it is told. */
  readonly full?: boolean;
  /** True where what is done to is one known person or thing in both. */
  readonly single?: boolean;
  readonly because: string;
}

/** How the parties of two events lie to each other. */
export function relateParties(a: Claim, b: Claim, { references }: CompareContext): PartyRelation {
  const [x, y] = [a.participants.filter(isCore), b.participants.filter(isCore)];
  const odd = atOdds(x, y, references);
  if (odd !== undefined) return { kind: 'different', shared: 0, because: `${odd[0].text} is not ${odd[1].text}` };
  const around = otherScene(a, b);
  if (around !== undefined) return { kind: 'different', shared: 0, because: around };
  const told = relateNounsOfEvent(a, b);
  if (told?.kind === 'different') return told;
  const shared = x.filter((p) => y.some((q) => sameParty(p, q)));
  if (shared[0] !== undefined) {
    const fresh = x.find(isAnother) ?? y.find(isFresh);
    if (fresh !== undefined) return { kind: 'different', shared: 0, because: `${fresh.text} may be another` };
    return {
      kind: 'core',
      shared: shared.length,
      single: x.some((p) => isSingle({ ...p, indefinite: false }) && y.some((q) => isSingle(q) && sameParty(p, q))),
      full: isFull(x, y) && !isOpen(a, x) && !isOpen(b, y),
      because: `${shared[0].text} takes part in both`,
    };
  }
  if (told !== undefined && (x.length === 0 || y.length === 0)) return told;
  if (x.length > 0 && y.length > 0) return { kind: 'none', shared: 0, because: 'nobody takes part in both' };
  const beside = a.participants.find((p) => b.participants.some((q) => sameParty(p, q)));
  if (beside !== undefined) return { kind: 'place', shared: 1, because: `${beside.text} stands in both` };
  const silent = [...(x.length === 0 ? [a] : []), ...(y.length === 0 ? [b] : [])];
  if (!silent.every(pointsBack)) return { kind: 'none', shared: 0, because: 'one leaves open who takes part' };
  return { kind: 'bare', shared: 0, because: 'one names nobody who takes part' };
}

/** Can relateParties find a core: a doer, owner or thing done to that is in both, or one noun for both events? */
export function shareCore(a: Claim, b: Claim): boolean {
  const noun = eventOf(a)?.noun;
  const other = eventOf(b)?.noun;
  if (noun !== undefined && other !== undefined && isOneNoun(a, b, noun, other)) return true;
  return a.participants.some((p) => isCore(p) && b.participants.some((q) => isCore(q) && sameParty(p, q)));
}

/** "to the coastal line", "to the mountain line": one noun around the event, narrowed in two ways. */
function otherScene(a: Claim, b: Claim): string | undefined {
  const [x, y] = [a, b].map(({ participants }) => participants.filter((party) => !isCore(party)));
  for (const p of x ?? []) {
    const q = y?.find(({ head, preposition }) => head === p.head && preposition === p.preposition);
    if (q !== undefined && relateModifiers(p, q) === 'contrast') return `${p.text} is not ${q.text}`;
  }
  return undefined;
}

/** "the talks", "its opening", "which begins" are known; "they were introduced", "summer selling" leave open whose they are. */
function pointsBack(claim: Claim): boolean {
  if (claim.kind === 'schedule-denial') return true;
  const event = eventOf(claim);
  if (event === undefined) return true;
  if (event.noun === undefined && (event.passive || event.tense !== 'none')) return !event.passive;
  if (event.noun === undefined) return !isOpenGerund(claim, event.lemma);
  return /^(?:the|this|that|these|those|its|their|his|her)\s/iu.test(claim.subject.text);
}

/** "normal summer selling", not "its opening". */
function isOpenGerund({ place }: Claim, lemma: string): boolean {
  const word = place.text
    .split(/\s+/u)
    .findIndex((form) => form.startsWith(lemma.slice(0, -1)) && /ing\P{L}*$/u.test(form));
  if (word < 0) return false;
  return !/^(?:the|this|that|its|their|his|her)$/iu.test(place.text.split(/\s+/u)[word - 1] ?? '');
}

/** "the match" told of twice is one match; "a match", "the first match" may be others. */
function relateNounsOfEvent(a: Claim, b: Claim): PartyRelation | undefined {
  const [x, y] = [eventOf(a)?.noun, eventOf(b)?.noun];
  if (x === undefined || y === undefined) return undefined;
  if ((isNew(b.subject) && !isTold(b) && !isStillToCome(a, b)) || relateModifiers(a.subject, b.subject) === 'contrast')
    return { kind: 'different', shared: 0, because: `${b.subject.text} may be another than ${a.subject.text}` };
  if (isBareMore(a.subject, b.subject) || isBareMore(b.subject, a.subject))
    return { kind: 'different', shared: 0, because: `${b.subject.text} may be others than ${a.subject.text}` };
  return isOneNoun(a, b, x, y)
    ? { kind: 'core', shared: 1, full: true, because: `${a.subject.text} is told of in both` }
    : undefined;
}

/** "the inquiry", "the investigation". */
const isOneNoun = (a: Claim, b: Claim, x: string, y: string): boolean =>
  x === y || (isDefinite(a.subject) && isDefinite(b.subject) && relateNouns(x, y).kind !== 'other');

const isDefinite = ({ text }: Subject) => /^the\s/iu.test(text);

/** "no timetable for a ruling on the tunnel": the one to come, where what it is about is not another thing. */
function isStillToCome(a: Claim, b: Claim): boolean {
  if (a.kind !== 'schedule-denial' && b.kind !== 'schedule-denial') return false;
  return a.participants.some((p) => b.participants.some((q) => sameParty(p, q)));
}

/** "local polls", "normal trading": without an article, and narrowed by what the other telling has not. */
const isBareMore = (x: Subject, y: Subject): boolean =>
  /^\p{Ll}/u.test(x.text) &&
  x.modifiers.some((word) => x.text.toLowerCase().startsWith(word) && !y.modifiers.includes(word)) &&
  relateModifiers(x, y) !== 'same';

/** Said in a way that brings up something new, or one of several. */
const isNew = ({ text }: Subject) => /^(?:an?|another|some|any|each|every|this|that)\s/iu.test(text);

/** "a withdrawal of forces": what is done, and to what, is told. */
const isTold = (claim: Claim) => claim.participants.some(({ role }) => role === 'owner' || role === 'patient');

const isCore = ({ role }: Participant) => role !== 'oblique';

/** "countries that joined the union": the doer is not told, and others may have done it too. */
function isOpen(claim: Claim, parties: readonly Participant[]): boolean {
  const event = eventOf(claim);
  return event?.noun === undefined && event?.passive === false && parties.every(({ role }) => role === 'patient');
}

/** "another shop", "two more countries". */
const isAnother = ({ text }: Participant): boolean => OTHER.test(text);

/** The same, and "a shop" as what is done to: in the later telling it is brought up anew. */
function isFresh(party: Participant): boolean {
  return isAnother(party) || (party.indefinite && party.role !== 'agent');
}

const OTHER = /^(?:\S+ )?(?:another|other|more|further|additional|extra)\b/iu;

/** "the body", "Ann Lee": one, and known; what is done to, not the doer. */
const isSingle = ({ role, entity, indefinite, text, head }: Participant): boolean =>
  role === 'patient' &&
  (entity !== undefined ||
    (!indefinite &&
      text
        .toLowerCase()
        .split(/[^\p{L}-]+/u)
        .includes(head)));

/** All of the one that names fewer are in the other. */
function isFull(x: readonly Participant[], y: readonly Participant[]): boolean {
  const [few, many] = x.length <= y.length ? [x, y] : [y, x];
  return few.every((p) => many.some((q) => sameParty(p, q)));
}

/** The same entity, what is that entity's ("the French army" for "France"), or the same noun, narrowed in the same way. */
function sameParty(p: Participant, q: Participant): boolean {
  if (p.entity !== undefined && q.entity !== undefined) return p.entity.entity === q.entity.entity;
  const [x, y] = [p.entity ?? p.of, q.entity ?? q.of];
  if (x !== undefined && y !== undefined && x.entity !== y.entity) return false;
  if (x !== undefined && y !== undefined && (p.entity !== undefined || q.entity !== undefined)) return true;
  return sameNoun(p, q) && relateModifiers(p, q) !== 'contrast';
}

function sameNoun(p: Participant, q: Participant): boolean {
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

/** Two who fill one role and cannot be one: another name, another noun, the first and the second. */
function atOdds(
  x: readonly Participant[],
  y: readonly Participant[],
  references: References,
): readonly [Participant, Participant] | undefined {
  for (const p of x) {
    for (const q of y) {
      const contrast = relateModifiers(p, q) === 'contrast' && sameNoun(p, q);
      if (contrast || (p.role === q.role && exclude(p, q, references))) return [p, q];
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
