/** Do two tellings of an act tell of one: the same done by or to the same, in whatever words? */
import type { Claim, Participant, TimeClaim } from '../../claims/index.ts';
import {
  isGroupNoun,
  isKindOf,
  isOrganisationNoun,
  isPersonNoun,
  isRepeatedAct,
} from '../../language/lexicon/index.ts';
import { remembered } from '../../language/remembered.ts';
import type { EntityKind } from '../../reference/entity.ts';
import { type Answer, no, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { type ToldAct, timesOfAct, toldAct } from './act.ts';
import { relateModifiers } from './modifiers.ts';
import { relateNouns } from './nouns.ts';
import { sameParty } from './same-party.ts';

const QUESTION = 'same act';

/** What two tellings have in common must weigh so much; more where the same may do it on many days. */
const [ENOUGH, ENOUGH_OF_REPEATED] = [2, 2.5];

/** Yes where both tell the act of the same, and no word sets the two apart. */
export function oneAct(a: TimeClaim, b: TimeClaim, context: CompareContext): Answer {
  const [x, y] = [toldAct(a, context.text), toldAct(b, context.text)];
  const shared = x?.acts.filter((act) => y?.acts.includes(act)) ?? [];
  if (x === undefined || y === undefined || shared.length === 0) return no(QUESTION, 'the two tell of no one act');
  if (a.place.block === b.place.block) return no(QUESTION, 'one paragraph tells both');
  const other = wordsOfAnother(a) ?? wordsOfAnother(b);
  if (other !== undefined) return no(QUESTION, `"${other}" tells of more than one`);
  if (isOneWord(a, b, x, y)) return no(QUESTION, 'both are told by one word');
  if ([a, b].some(isOfUnknown)) return no(QUESTION, 'one leaves open who does it');
  const places = otherPlace(x, y, context) ?? otherVehicle([x, b], [y, a]);
  if (places !== undefined) return no(QUESTION, places);
  if (shared.every(isRepeatedAct) && areOfTwoYears(a, b)) return no(QUESTION, 'it may be done each year');
  if (shared.every(isOfManyDays) && areOfTwoDays(a, b)) return no(QUESTION, 'it may have been done on both days');
  const common = inCommon(a, b, context);
  if (common.apart !== undefined) return no(QUESTION, common.apart);
  const isOnly = shared.some((act) => timesOfAct(act, context) <= 2);
  const isOnce = !shared.every(isRepeatedAct) || (isOnly && [x, y].some(isFirstOrLast));
  const weight = common.weight + (isOnly ? 1 : 0) + (isOnce && (isOpen(a) || isOpen(b)) ? 1 : 0);
  const least = isOnce ? ENOUGH : ENOUGH_OF_REPEATED;
  const words = `"${x.at.form}" and "${y.at.form}"`;
  return weight < least
    ? no(QUESTION, `${words} may be of two (${weight})`)
    : yes(QUESTION, `${words} tell of one act, and ${common.because}`, weight > least + 1 ? 0.95 : 0.88);
}

/** False only where oneAct is sure to say no, or one sentence gives several times; cheap to ask. */
export function mayBeOneAct(a: TimeClaim, b: TimeClaim, { text }: CompareContext): boolean {
  if (!a.alone || !b.alone || a.place.block === b.place.block) return false;
  const [x, y] = [toldAct(a, text), toldAct(b, text)];
  if (x === undefined || y === undefined || isOneWord(a, b, x, y)) return false;
  if (x.acts.every(isRepeatedAct) && areOfTwoYears(a, b)) return false;
  if (x.acts.every(isOfManyDays) && areOfTwoDays(a, b)) return false;
  return wordsOfAnother(a) === undefined && wordsOfAnother(b) === undefined;
}

/** The words of a claim that tell one of several. */
const wordsOfAnother = remembered(({ text }: TimeClaim): string | undefined => ANOTHER.exec(text)?.[0]);

/** One verb or noun, or one class of them: that is asked with more care by the rule for one event at two times. */
const isOneWord = (a: TimeClaim, b: TimeClaim, x: ToldAct, y: ToldAct): boolean =>
  x.at.lemma === y.at.lemma ||
  (a.event?.class !== undefined && a.event.class === b.event?.class) ||
  (a.event?.lemma !== undefined && a.event.lemma === b.event?.lemma);

/** "countries that joined the union": others may have done it too. */
const isOfUnknown = ({ subject, participants, event }: TimeClaim): boolean =>
  /^(?:which|that|who)$/iu.test(subject.text) &&
  event?.passive !== true &&
  !participants.some(({ role }) => role === 'agent');

/** "came to live in Accra", "moved to Lagos": the names of places right behind the words. */
function otherPlace(x: ToldAct, y: ToldAct, { references }: CompareContext): string | undefined {
  const [here, there] = [x, y].map(({ at, sentence, block }) => {
    const names: { readonly id: number; readonly text: string }[] = [];
    for (const { index, upos } of sentence.tokens.slice(at.index + 1, at.index + PLACE_REACH)) {
      const name = upos === 'PROPN' ? references.at(block, sentence.index, index) : undefined;
      const before = name === undefined ? undefined : sentence.tokens[name.first - 1];
      if (name === undefined || name.form !== 'name' || before?.upos !== 'ADP' || before.form === 'of') continue;
      const id = name.link?.entity;
      if (id !== undefined && references.entity(id).kind === 'place') names.push({ id, text: name.text });
    }
    return names;
  });
  const [first, second] = [here?.[0], there?.[0]];
  if (first === undefined || second === undefined || here?.some(({ id }) => there?.some((other) => other.id === id)))
    return undefined;
  return `${first.text} is not ${second.text}`;
}

/** In tokens. */
const PLACE_REACH = 9;

/** What runs to a timetable. By hand. */
const VEHICLES = new Set(['train', 'bus', 'tram', 'ferry', 'flight', 'coach', 'boat', 'metro', 'plane']);

/** "the first ferry" beside "buses". */
function otherVehicle(...sides: readonly (readonly [ToldAct, TimeClaim])[]): string | undefined {
  for (const [{ at }, { participants }] of sides) {
    const other = VEHICLES.has(at.lemma) ? participants.find(({ head }) => VEHICLES.has(head)) : undefined;
    if (other !== undefined && other.head !== at.lemma) return `${at.form} is not ${other.text}`;
  }
  return undefined;
}

/** Of these the same does one in the span of a story, as a rule. */
const TRIPS = new Set(['depart', 'arrive', 'return']);

const isOfManyDays = (act: string): boolean => isRepeatedAct(act) && !TRIPS.has(act);

/** Both tell the day, and not the same one. */
function areOfTwoDays(a: TimeClaim, b: TimeClaim): boolean {
  const [x, y] = [a.time.value, b.time.value];
  return x.earliest !== undefined && y.earliest !== undefined
    ? x.earliest !== y.earliest
    : (['weekday', 'day', 'month', 'year'] as const).some((field) => x.fields[field] !== y.fields[field]);
}

const areOfTwoYears = (a: TimeClaim, b: TimeClaim): boolean => isOfYear(a) && isOfYear(b);

const isOfYear = ({ time: { value } }: TimeClaim): boolean => value.grain === 'year' || value.fields.year !== undefined;

/** "the first departure": of all that there are it is one. */
const isFirstOrLast = ({ at, sentence }: ToldAct): boolean =>
  sentence.tokens.slice(Math.max(0, at.index - 2), at.index).some(({ lemma }) => lemma === 'first' || lemma === 'last');

/** "They tied the knot", "the first departure": nobody is named who does it or to whom it is done. */
const isOpen = ({ participants, event }: Claim & TimeClaim): boolean =>
  !participants.some((party) => isCore(party) && (party.entity !== undefined || isPersonNoun(party.head))) &&
  (event?.noun !== undefined || participants.every((party) => !isCore(party) || !isTelling(party)));

/** Is the party more than the object of an idiom? */
export const isTelling = ({ head }: Participant) => !IDIOMS.has(head);

/** Objects that only make an idiom with their verb. By hand, from the phrases of the acts. */
const IDIOMS = new Set(
  'knot oath vow office door life way place fire control light force effect charge post reins helm road a-road motorway carriageway track runway rail hospital'.split(
    ' ',
  ),
);

/** Words that tell one of several, or what is done time and again. Source: Quirk et al. 5.10, 8.64 (frequency), by hand. */
const ANOTHER =
  /\b(?:another|other|others|second|third|fourth|also|too|again|earlier|previous(?:ly)?|separate|similar|every|each|usual(?:ly)?|normal(?:ly)?|often|last (?:year|month|season)|next (?:year|season)|more|rehearsal|test|partly|partially|re-?\p{L}*(?:opened|elected|married|joined))\b/iu;

/** Who takes part in a telling. */
type Parties = Pick<Claim, 'participants'>;

interface Common {
  readonly weight: number;
  readonly because: string;
  readonly apart?: string;
}

/** What the parties of two tellings have in common, by weight; or, unless any may take part, which of them cannot be one. */
export function inCommon(a: Parties, b: Parties, context: CompareContext, isAny = false): Common {
  let [weight, because] = [0, 'nothing sets them apart'];
  for (const p of a.participants) {
    for (const q of b.participants) {
      if (isNarrowedApart(p, q) || isNew(q, p)) return { weight: 0, because, apart: `${p.text} is not ${q.text}` };
      const found = IDIOMS.has(p.head) ? 0 : weightOf(p, q, context);
      if (found > 0 && weight === 0) because = `${p.text} takes part in both`;
      weight += found;
    }
  }
  const odd = isAny ? undefined : strangers(a, b, weight < 3, context);
  return odd === undefined ? { weight, because } : { weight, because, apart: `${odd[0].text} is not ${odd[1].text}` };
}

const isCore = ({ role }: Participant) => role !== 'oblique';

/** "her son": somebody else than her. */
const isRelative = ({ entity, of, head }: Participant) =>
  entity === undefined && of !== undefined && isPersonNoun(head);

const isNarrowedApart = (p: Participant, q: Participant): boolean =>
  p.head === q.head && relateModifiers(p, q) === 'contrast';

/** "will launch a satellite", after another telling: what is done to is brought up anew. */
const isNew = (later: Participant, first: Participant): boolean =>
  later.role === 'patient' && later.indefinite && later.head === first.head;

/** Who is one in both counts much where he does it or it is done to him, less beside it, and less where a noun describes a name. */
function weightOf(p: Participant, q: Participant, { references }: CompareContext): number {
  const core = isCore(p) && isCore(q);
  if (p.entity !== undefined && q.entity !== undefined)
    return p.entity.entity === q.entity.entity ? (core ? 3 : 1.5) : 0;
  if (isRelative(p) || isRelative(q)) return 0;
  if (sameParty(p, q))
    return core
      ? p.head === q.head
        ? 2.5
        : 2
      : isCore(p) || isCore(q) || (p.preposition !== undefined && p.preposition === q.preposition)
        ? 1.5
        : 1;
  if (!core) return 0;
  const [named, noun] = p.entity === undefined ? [q, p] : [p, q];
  if (named.entity !== undefined)
    return isDefinite(noun) && canBeCalled(noun.head, references.entity(named.entity.entity).kind) ? 1.5 : 0;
  const relation = relateNouns(p.head, q.head).kind;
  if (relation === 'kind-of') return 2;
  return relation === 'both-people' ? 1 : 0;
}

const isDefinite = ({ text }: Participant) => /^(?:the|this|that|these|those|both)\s/iu.test(text);

/** Can the noun take up a name of that kind: "the teacher" a person, "the firm" a body? */
function canBeCalled(noun: string, kind: EntityKind): boolean {
  if (kind === 'person') return isPersonNoun(noun);
  if (kind === 'organisation') return isOrganisationNoun(noun);
  return kind === 'other' && isKindOf(noun, 'artifact');
}

/** Two who do it, or to whom it is done, and who are not one: two names, or two nouns of things that are not kin. */
function strangers(
  a: Parties,
  b: Parties,
  areNounsEnough: boolean,
  { references }: CompareContext,
): readonly [Participant, Participant] | undefined {
  for (const p of a.participants.filter(isCore)) {
    for (const q of b.participants.filter(isCore)) {
      if (p.role !== q.role || p.role === 'owner' || sameParty(p, q) || [p, q].some(({ head }) => IDIOMS.has(head)))
        continue;
      const [x, y] = [p.entity, q.entity].map((link) => (link ? references.entity(link.entity) : undefined));
      if (x !== undefined && y !== undefined && x.memberOf !== y.id && y.memberOf !== x.id) return [p, q];
      if (x !== undefined || y !== undefined || isGroupNoun(p.head) || isGroupNoun(q.head)) continue;
      if (areNounsEnough && relateNouns(p.head, q.head).kind === 'other') return [p, q];
    }
  }
  return undefined;
}
