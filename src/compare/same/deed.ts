/** Is what one claim denies the very deed that another tells of? */
import type { EventClaim, Participant } from '../../claims/index.ts';
import type { AnalysedText } from '../../language/analysed.ts';
import { isTimeNoun } from '../../language/lexicon/index.ts';
import type { References } from '../../reference/entity.ts';
import { type Answer, no, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { type FillerRelation, isOneOf, relateFillers } from './fillers.ts';

const QUESTION = 'same deed';

/** Yes where both have the same doer or the same thing done to, and nothing that the denial is limited to is missing. */
export function sameDeed(denied: EventClaim, told: EventClaim, { references, text }: CompareContext): Answer {
  const weights: number[] = [];
  for (const role of ['agent', 'patient'] as const) {
    const relation = relateRole(denied, told, role, references);
    if (relation === undefined) continue;
    const [x, y] = [filler(denied, role), filler(told, role)];
    if (relation.kind === 'different') return no(QUESTION, `${x?.text ?? role} is not ${y?.text ?? role}`);
    if (relation.kind === 'open' || (told.id > denied.id && isNew(y)))
      return no(QUESTION, `${y?.text ?? x?.text ?? role} may be another`);
    weights.push(relation.weight);
  }
  const around = limitsAround(denied, told, references, text);
  if (typeof around === 'string') return no(QUESTION, around);
  weights.push(...around);
  if (weights.length === 0) return no(QUESTION, 'nobody is said to take part in both');
  const weight = Math.min(...weights);
  return yes(QUESTION, `both speak of "${told.predicate.lemma}" with the same parties`, weight);
}

/** undefined where neither gives the role, or where only a telling in another voice leaves it out. */
function relateRole(
  denied: EventClaim,
  told: EventClaim,
  role: 'agent' | 'patient',
  references: References,
): FillerRelation | undefined {
  const [x, y] = [filler(denied, role), filler(told, role)];
  if (emptyRole(denied) === role) {
    const isOther = y === undefined || isOutside(y, denied);
    return isOther ? { kind: 'open', weight: 0 } : isOneOf(y, x, references);
  }
  if (x !== undefined && y !== undefined) return relateFillers(x, y, references);
  if (x === undefined && y === undefined) return undefined;
  // "was not approved" / "the council approved": the doer may be left out of either, what is done to may not.
  return role === 'agent' && isPassiveOrNoun(x === undefined ? denied : told) ? undefined : { kind: 'open', weight: 0 };
}

/** "none of the nurses", and a doctor: who is told of is not of the set. */
function isOutside({ head }: Participant, { text }: EventClaim): boolean {
  const set = NONE_OF.exec(text)?.[1];
  return set !== undefined && !set.toLowerCase().includes(head);
}

const NONE_OF = /\b(?:none|neither|not (?:a single )?one|no one) of (.{3,60})/iu;

/** The role that nobody fills; "nobody hurt" leaves out "was". */
const emptyRole = ({ none, predicate, participants }: EventClaim) =>
  none === 'agent' && changesItself(predicate) && isAlone(participants) ? 'patient' : none;

const isPassiveOrNoun = ({ predicate }: EventClaim) => predicate.passive || predicate.noun !== undefined;

/** Who fills a role; what a noun's event is "of" counts as what is done to. */
function filler({ participants, predicate }: EventClaim, role: 'agent' | 'patient'): Participant | undefined {
  const own = participants.find((party) => party.role === role);
  if (role === 'agent' && changesItself(predicate) && isAlone(participants)) return undefined;
  if (role === 'patient' && own === undefined && changesItself(predicate)) return participants.find(isAgent);
  if (own !== undefined || predicate.noun === undefined || role === 'agent') return own;
  return participants.find((party) => party.role === 'owner');
}

const isAgent = ({ role }: Participant) => role === 'agent';

/** The doer is all that is told. */
const isAlone = (participants: readonly Participant[]) => !participants.some(({ role }) => role === 'patient');

/** "The gate opened": what the verb is said of without an object is what "opened the gate" does it to. Source: Levin 1993, 1.1.2 (causative alternations), by class; headlines leave out "was" ("two hurt"). */
const changesItself = ({ class: group, passive, noun }: EventClaim['predicate']) =>
  !passive && noun === undefined && group !== undefined && LABILE.has(group);
const LABILE = new Set(
  'open close begin end resume suspend continue rise fall improve worsen explode crash collapse injure split merge'.split(
    ' ',
  ),
);

/** Prepositions of time and cause: what they limit is asked of the times. */
const OF_TIME = new Set('on during after before since until by following within at'.split(' '));

/** Prepositions that give a reason, which may be all that is denied. */
const OF_REASON = new Set(['over', 'because', 'for', 'due', 'despite']);

/** Brought up after the denial: another than any told of before. */
const isNew = (party: Participant | undefined): boolean =>
  party !== undefined && /^(?:an?|another|some)\s/iu.test(party.text) && party.entity === undefined;

/**
 * Why what stands around the denied deed sets it apart ("did not fly to Rome", "did not resign over the affair"); else how
 * sure each of these is part of the telling too.
 */
function limitsAround(
  denied: EventClaim,
  told: EventClaim,
  references: References,
  text: AnalysedText,
): string | readonly number[] {
  const [x, y] = [denied, told].map(({ participants }) => participants.filter(({ role }) => role === 'oblique'));
  const weights: number[] = [];
  for (const party of x ?? []) {
    const shared = y?.map((other) => relateFillers(party, other, references)).find(({ kind }) => kind === 'same');
    if (shared !== undefined) {
      if (!OF_TIME.has(party.preposition ?? '')) weights.push(Math.max(shared.weight, 0.8));
      continue;
    }
    if (OF_TIME.has(party.preposition ?? '') && isTimeNoun(party.head)) continue;
    const rival = y?.find(({ preposition, head }) => preposition === party.preposition && !isTimeNoun(head));
    if (rival !== undefined) return `${party.text} is not ${rival.text}`;
    if (OF_TIME.has(party.preposition ?? '') || isScene(denied, party)) continue;
    if (OF_REASON.has(party.preposition ?? '') || !isSpokenOf(party, denied, told, text))
      return `only one speaks of ${party.text}`;
    weights.push(0.8);
  }
  return weights;
}

/** "failed to reply to the parents", where the parents stand in or right before the sentence that tells of a reply. */
function isSpokenOf(
  { head, text: words }: Participant,
  denied: EventClaim,
  { place }: EventClaim,
  { blocks }: AnalysedText,
): boolean {
  if (place.text.toLowerCase().includes(head)) return true;
  if (!/^(?:the|its|his|her|their|this|that|these|those)\s/iu.test(words)) return false;
  const [own, before] = [blocks[place.block], blocks[place.block - 1]];
  const sentences = own?.type === 'prose' ? own.sentences.slice(Math.max(0, place.sentence - 2), place.sentence) : [];
  const last = place.sentence === 1 && before?.type === 'prose' ? before.sentences.slice(-1) : [];
  return [...sentences, ...last]
    .filter(({ text }) => text !== denied.place.text)
    .some(({ tokens }) => tokens.some(({ lemma }) => lemma.toLowerCase() === head));
}

/** "no one was hurt in the fire": where it happened, not what it is limited to. */
const isScene = ({ none, predicate }: EventClaim, { preposition }: Participant) =>
  preposition === 'in' && predicate.class !== undefined && (none !== undefined || predicate.passive);
