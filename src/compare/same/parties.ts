/** Do two tellings of an event have the same doer and the same thing done to? */
import type { Claim, Participant } from '../../claims/index.ts';
import { remembered } from '../../language/remembered.ts';
import type { CompareContext } from '../context.ts';
import { atOdds } from './at-odds.ts';
import { isOneNoun, relateNounsOfEvent } from './event-nouns.ts';
import { eventOf } from './event-of.ts';
import { relateModifiers } from './modifiers.ts';
import { sameParty } from './same-party.ts';

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
  const [x, y] = [coreOf(a), coreOf(b)];
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
  const others = coreOf(b);
  for (const p of coreOf(a)) for (const q of others) if (sameParty(p, q)) return true;
  return false;
}

/** Those who do it, own it or have it done to them. */
const coreOf = remembered(({ participants }: Claim): readonly Participant[] => participants.filter(isCore));

/** Who and what is around it. */
const aroundOf = remembered(({ participants }: Claim): readonly Participant[] =>
  participants.filter((party) => !isCore(party)),
);

/** "to the coastal line", "to the mountain line": one noun around the event, narrowed in two ways. */
function otherScene(a: Claim, b: Claim): string | undefined {
  const others = aroundOf(b);
  for (const p of aroundOf(a)) {
    const q = others.find(({ head, preposition }) => head === p.head && preposition === p.preposition);
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
