/** The keys under which claims are indexed, so that only claims that share one are ever compared. */
import type {
  CauseClaim,
  Claim,
  EventClaim,
  Participant,
  QuantityClaim,
  RankClaim,
  StateClaim,
  Subject,
} from '../claims/index.ts';
import { countedGroups, hypernyms, isOrganisationNoun, isPersonNoun, synonyms } from '../language/lexicon/index.ts';
import { memoised } from '../language/lexicon/memoised.ts';
import type { CompareContext } from './context.ts';
import { actKeys } from './same/act.ts';
import { decisionGroup } from './same/decision-groups.ts';
import { deniedActs } from './same/denied-act.ts';
import { placesOf } from './same/empty-place.ts';
import { deedNames, deniedNames, eventName, eventOf, happeningName, occasionNames } from './same/event-of.ts';
import { dimensionsOf } from './same/greatest.ts';
import { lastingNouns } from './same/lasting.ts';
import { datedInLife } from './same/lifetime.ts';
import { occasionOf } from './same/occasion.ts';
import { isOccupancy } from './same/occupancy.ts';
import { lastingKeys } from './same/one-length.ts';
import { slipKeys } from './same/slip-keys.ts';
import { isInside, isVacancy } from './same/vacancy.ts';
import { LEAST_RUN } from './same/words.ts';
import type { Same } from './vocabulary.ts';

/** True for a way in which claims can be the same. */
export const isWay = (name: string): name is Same => name === 'retelling' || Object.hasOwn(WAYS, name);

/** The ways whose keys are names; sentences that are told again have numbers. */
export type NamedWay = Exclude<Same, 'retelling'>;

/** The keys of a claim for one way in which a rule takes two claims to be about the same thing, each once. */
export function keysOf(claim: Claim, way: NamedWay, context: CompareContext): readonly string[] {
  const keys = WAYS[way](claim, context);
  return keys.length < 2 ? keys : [...new Set(keys)];
}

const WAYS: Record<NamedWay, (claim: Claim, context: CompareContext) => readonly string[]> = {
  rank: (claim) => rankKeys(claim),
  greatest: (claim) => greatestKeys(claim),
  length: (claim) => lengthKeys(claim),
  life: (claim) => lifeKeys(claim),
  weekday: (claim) =>
    claim.kind === 'time' && claim.time.value.fields.weekday !== undefined && claim.time.value.fields.day !== undefined
      ? ['weekday']
      : [],
  measure: (claim) => (claim.kind === 'quantity' ? measureKeys(claim) : []),
  subject: (claim) => subjectKeys(claim),
  event: (claim) => eventKeys(claim),
  entity: (claim) => (claim.subject.entity === undefined ? [] : [`e:${claim.subject.entity.entity}`]),
  set: (claim) => setKeys(claim),
  topic: (claim) => claim.topic.map((word) => `t:${word}`),
  words: (claim) => (claim.kind === 'speech' ? wordKeys(claim.words) : []),
  slip: (claim) => (claim.kind === 'quantity' ? slipKeys(claim.quantity) : []),
  digits: (claim) => (claim.kind === 'quantity' ? digitKeys(claim) : []),
  occupancy: (claim) => (isFullness(claim) || isOccupancy(claim) ? ['occupancy'] : []),
  pole: (claim) => (claim.kind === 'state' ? poleKeys(claim) : []),
  deed: (claim) =>
    claim.kind === 'event' && claim.asserted ? deedNames(claim.predicate, claim.polarity === 'negated') : [],
  maker: (claim) => (claim.kind === 'attribute' && claim.attribute === 'maker' ? [`m:${claim.deed}`] : []),
  sides: (claim) => (claim.kind === 'event' && claim.sides !== undefined ? sidesKeys(claim.sides) : []),
  effect: (claim) => (claim.kind === 'cause' ? effectKeys(claim) : []),
  vacancy: (claim) => (isFullness(claim) || isVacancy(claim) || isInside(claim) ? ['vacancy'] : []),
  sense: (claim) => (claim.kind === 'quantified' ? [claim.sense.key] : []),
  occasion: (claim, { text }) => {
    const occasion = claim.kind === 'time' ? occasionOf(claim, text) : undefined;
    return occasion === undefined ? [] : [occasion.name];
  },
  act: (claim, { text }) => {
    if (claim.kind === 'schedule-denial') return deniedActs(claim, text);
    return claim.kind === 'time' ? actKeys(claim, text) : [];
  },
  side: (claim) => (claim.kind === 'attribute' && claim.attribute === 'side' ? [claim.noun] : []),
  scene: (claim) => (claim.kind === 'attribute' && claim.attribute === 'scene' ? claim.acts : []),
  lasting: (claim) => (claim.kind === 'attribute' && claim.attribute === 'lasting' ? lastingKeys(claim) : []),
  name: (claim) => (claim.kind === 'naming' ? [claim.pair] : []),
  counted: (claim) => (claim.kind === 'quantity' ? countedKeys(claim.measured) : []),
};

/** The noun, and the whole that a figure is a part of: the whole stands under its own number. */
const setKeys = ({ subject, kind, id, scope }: Claim): readonly string[] =>
  kind === 'quantity' ? [...nounKeys(subject.head), `part:${scope.partOf ?? id}`] : nounKeys(subject.head);

/** Every run of so many words as can be somebody's own. */
const wordKeys = (words: readonly string[]): readonly string[] =>
  words.slice(LEAST_RUN - 1).map((_, at) => `w:${words.slice(at, at + LEAST_RUN).join(' ')}`);

/** What is ranked or counted; a defeat for a run without one, the verb for what is done for the first time. */
function rankKeys(claim: Claim): readonly string[] {
  if (claim.kind === 'quantity') return claim.quantity.dimension === 'count' ? nounKeys(claim.measured) : [];
  if (claim.kind === 'rank') return keysOfRank(claim);
  if (claim.kind !== 'event') return [];
  const { lemma, class: group } = claim.predicate;
  const isContest = claim.sides?.deed === 'beat' || lemma === 'lose' || group === 'beat';
  return [`first:${eventName(claim.predicate)}`, ...(isContest ? ['defeat'] : [])];
}

function keysOfRank({ rank, ranked, predicate, holder }: RankClaim): readonly string[] {
  if (rank === 'unbeaten') return ['defeat'];
  if (rank === 'placed') return holder === undefined ? [] : [holderKey(holder)];
  if (rank === 'most' && holder !== undefined) return [...nounKeys(ranked), holderKey(holder)];
  return ranked === 'time' && predicate !== undefined ? [`first:${eventName(predicate)}`] : nounKeys(ranked);
}

const holderKey = ({ entity, head }: Subject) => (entity === undefined ? `h:${head}` : `h:e:${entity.entity}`);

/** Whose birth, death or deed has a year. */
function lifeKeys(claim: Claim): readonly string[] {
  const who = datedInLife(claim)?.who.entity;
  return who === undefined ? [] : [`e:${who.entity}`];
}

/** What lasts so long; what runs from one time to another. */
function lengthKeys(claim: Claim): readonly string[] {
  if (claim.kind === 'quantity') return claim.quantity.dimension === 'duration' ? [`n:${claim.measured}`] : [];
  if (claim.kind !== 'time' || claim.time.value.lastFields === undefined) return [];
  return lastingNouns(claim).map((noun) => `n:${noun}`);
}

/** What a superlative or a figure measures. */
function greatestKeys(claim: Claim): readonly string[] {
  if (claim.kind === 'quantity') return [`d:${claim.quantity.dimension}`];
  return claim.kind === 'rank' ? dimensionsOf(claim).map((dimension) => `d:${dimension}`) : [];
}

/** The deed and its two sides in either order, each by its entity and by its noun. */
function sidesKeys({ deed, first, second }: NonNullable<EventClaim['sides']>): readonly string[] {
  const namesOf = ({ entity, head }: Participant) => [
    `n:${head}`,
    ...(entity === undefined && isOrganisationNoun(head) ? ['organisation'] : []),
    ...(entity === undefined ? [] : [`e:${entity.entity}`]),
  ];
  return namesOf(first).flatMap((x) => namesOf(second).map((y) => [deed, ...[x, y].sort()].join('|')));
}

/** The deed with what it happened to. */
function effectKeys({ effect: { deed, theme, incident } }: CauseClaim): readonly string[] {
  const known = incident === undefined ? [] : [`incident|${incident}`];
  if (theme === undefined) return [deed, ...known];
  return [...participantKeys(theme).map((key) => `${deed}|${key}`), ...known];
}

const isFullness = (claim: Claim) => claim.kind === 'state' && claim.scale === 'fullness';

/** Scales whose words are too loose to be opposites of each other; other rules read them. */
const LOOSE = new Set(['presence', 'safety', 'truth', 'fullness', 'blame']);

/** The scale with the thing that stands on it, and with its entity. */
function poleKeys({ scale, subject }: StateClaim): readonly string[] {
  if (LOOSE.has(scale)) return [];
  if (scale === 'unity') return [scale];
  if (subject.entity !== undefined) return [`${scale}|e:${subject.entity.entity}`, `${scale}|n:${subject.head}`];
  const group = decisionGroup(subject.head);
  const keys = nounKeys(subject.head).map((key) => `${scale}|${key}`);
  return group === undefined ? keys : [...keys, `${scale}|g:${group}`];
}

function measureKeys(claim: QuantityClaim): readonly string[] {
  const { dimension } = claim.quantity;
  const keys = nounKeys(claim.measured).map((key) => `${dimension}|${key}`);
  if (dimension === 'count') keys.push(...countedGroups(claim.measured).map((group) => `g:${group}`));
  const event = claim.predicate?.class;
  if (event !== undefined && isPersonNoun(claim.measured)) keys.push(`${dimension}|people|${event}`);
  keys.push(`${dimension}|${claim.nth}|${claim.frame}`);
  if (claim.facet !== undefined) keys.push(...facetKeys(claim.facet.name));
  return keys;
}

/** The side of a thing that a figure tells; a size that names no direction may be any. */
const facetKeys = (name: string): readonly string[] =>
  /^(?:size|length|height|width|depth)$/u.test(name) ? ['f:size'] : [`f:${name}`];

/** The unit and the significant digits of an exact figure: £3.2 billion and £3.2 million share a key. */
function digitKeys({ quantity }: QuantityClaim): readonly string[] {
  const { low, high } = quantity.value;
  if (low !== high || low < 1000) return [];
  const digits = String(Number(low.toPrecision(12)))
    .replace(/\.|e.*$/gu, '')
    .replace(/0+$/u, '');
  return [`${quantity.dimension}|${quantity.unit ?? ''}|${digits}`];
}

function subjectKeys(claim: Claim): readonly string[] {
  const links = [claim.subject.entity, claim.subject.of].filter((link) => link !== undefined);
  const groups = isCountable(claim) ? countedGroups(claim.subject.head).map((group) => `g:${group}`) : [];
  return [...nounKeys(claim.subject.head), ...groups, ...links.map(({ entity }) => `e:${entity}`), ...placeKeys(claim)];
}

/** Figures, and what is gone. */
const isCountable = (claim: Claim): boolean =>
  claim.kind === 'quantity' || (claim.kind === 'state' && claim.scale === 'presence');

/** The place that a set of none ("nothing", "nobody") or a count is limited to or owned by, by name. */
function placeKeys(claim: Claim): readonly string[] {
  if (claim.subject.set?.quantifier !== 'none' && claim.kind !== 'quantity') return [];
  return placesOf(claim).map((place) => `p:${place}`);
}

/** The event with each of those who take part: two tellings of one event share at least one of them. */
function eventKeys(claim: Claim): readonly string[] {
  const event = eventOf(claim);
  if (event === undefined) return [];
  if (claim.kind === 'schedule-denial') return deniedNames(claim, event);
  if (claim.kind === 'time') return [happeningName(claim, event), ...occasionNames(claim, event)];
  const name = eventName(event);
  if (claim.participants.length === 0) return claim.topic.map((word) => `${name}|${word}`);
  return claim.participants.flatMap((participant) => participantKeys(participant).map((key) => `${name}|${key}`));
}

function participantKeys(participant: Participant): readonly string[] {
  return participant.entity === undefined
    ? nounKeys(participant.head)
    : [`e:${participant.entity.entity}`, `n:${participant.head}`];
}

const nounKeys = memoised((noun): readonly string[] => [
  `n:${noun}`,
  ...synonyms(noun, 'noun').map((synonym) => `n:${synonym}`),
]);

/** The names that a counted set may go by, and those of its kinds: other words for them, people as people. */
const countedKeys = memoised((noun): readonly string[] => [
  ...nounKeys(noun),
  ...hypernyms(noun)
    .slice(0, MOST_KINDS)
    .map((kind) => `n:${kind}`),
  ...countedGroups(noun).map((group) => `g:${group}`),
  ...(isPersonNoun(noun) || CASES.has(noun) ? ['people'] : []),
]);

/** Nouns for people who have something. By hand. */
const CASES = new Set(['case', 'infection']);

/** So many of the kinds of a noun, the nearest first, are other words for it in a draft. */
const MOST_KINDS = 12;
