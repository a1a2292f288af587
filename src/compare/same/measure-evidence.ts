/** What speaks for it that two figures with one noun measure one thing. */
import type { Predicate, QuantityClaim } from '../../claims/index.ts';
import { countedDeeds } from '../../language/lexicon/index.ts';
import { isUnitWord } from '../../language/numbers/index.ts';
import { relateParticipants } from './participants.ts';
import { isOpen, samePredicate } from './predicate.ts';
import { sharedTopic } from './topic.ts';

/** event: people of one event; frame: the same verb; context: little is said, but the same is named; none: too little. */
export interface Evidence {
  readonly kind: 'event' | 'frame' | 'context' | 'none';
  readonly weight: number;
  readonly because: string;
}

/** Classes of events whose victims or objects are counted in all: two counts are of the same. By hand. */
const TOLLS = new Set([
  'die',
  'kill',
  'injure',
  'arrest',
  'rescue',
  'evacuate',
  'displace',
  'go-missing',
  'hospitalise',
  'infect',
  'admit',
]);

/** Are both of those to whom one such thing happened? */
export const isToll = (a: Predicate | undefined, b: Predicate | undefined): boolean =>
  a?.class !== undefined && a.class === b?.class && TOLLS.has(a.class);

/**
 * Lengths of time, shares of a whole (it has many), and sums and sizes of nothing that is named need the same verb and the
 * same parties.
 */
const isLoose = ({ quantity, measured }: QuantityClaim) =>
  quantity.change !== undefined ||
  quantity.dimension === 'duration' ||
  quantity.dimension === 'age' ||
  quantity.dimension === 'share' ||
  isUnitWord(measured) ||
  measured === quantity.unit ||
  measured === 'thing';

/** The heads of figures that are shares: both sentences have them, and they are no party. */
const SHARE_WORDS = ['percent', 'percentage', 'cent', 'pct', '%'];

/** The strongest evidence there is. */
export function evidenceFor(a: QuantityClaim, b: QuantityClaim): Evidence {
  if (isToll(a.predicate, b.predicate)) {
    return { kind: 'event', weight: 1, because: `both of those who ${a.predicate?.lemma}` };
  }
  if (a.measured === 'thing') return NOTHING;
  const predicate = sameDeedOfCount(a, b) ?? samePredicate(a.predicate, b.predicate);
  const parties = relateParticipants(a.participants, b.participants, [a.measured, b.measured, ...SHARE_WORDS]);
  if (isLoose(a) && (parties !== 'shared' || predicate === 'other' || areDoneByOthers(a, b))) return NOTHING;
  const words = sharedTopic(a, b, [a.measured, b.measured, a.predicate?.lemma, b.predicate?.lemma]);
  if (predicate === 'class' || predicate === 'lemma') return ofVerb(a, b, parties === 'shared', words.count);
  if (isSum(a) && predicate === 'other' && !isItsValue(a) && !isItsValue(b)) return NOTHING;
  if (a.measured === b.measured && OCCASIONS.has(a.measured) && areOfTwo(a, b)) return NOTHING;
  if (a.measured === b.measured && OCCASIONS.has(a.measured) && isItsValue(a) && isItsValue(b)) {
    return { kind: 'frame', weight: 0.75, because: `an occasion has one "${a.measured}"` };
  }
  if (predicate === 'open' && (isPartOfEvent(a) || isPartOfEvent(b))) return NOTHING;
  const named = context(a, b, parties === 'shared', words);
  if (named !== undefined && (predicate === 'open' || isDefinite(a) || isDefinite(b) || words.share >= 0.6))
    return named;
  const [first, second] = a.id < b.id ? [a, b] : [b, a];
  if (
    isDefinite(second) &&
    a.measured !== 'person' &&
    (words.count > 0 || (isItsValue(a) && isItsValue(b))) &&
    !isNarrower(second, first)
  )
    return { kind: 'context', weight: 0.6, because: 'the second speaks of them as known' };
  return NOTHING;
}

/** "canceled 312 flights", "scrubbed 270": verbs that a writer changes for variety when the count stays the same. */
function sameDeedOfCount(a: QuantityClaim, b: QuantityClaim): 'lemma' | undefined {
  const [x, y] = [a.predicate, b.predicate];
  if (a.quantity.dimension !== 'count' || x === undefined || y === undefined || x.lemma === y.lemma) return undefined;
  const deeds = countedDeeds([x.lemma]);
  return deeds.length > 0 && countedDeeds([y.lemma]).some((deed) => deeds.includes(deed)) ? 'lemma' : undefined;
}

/** An amount of money: what is paid, owed or made is another sum with every verb. */
const isSum = ({ quantity }: QuantityClaim) => quantity.dimension === 'money';

/** "the two visiting drivers", "the team's drivers" after "ten drivers": fewer are meant. */
const isNarrower = (second: QuantityClaim, first: QuantityClaim) =>
  (second.subject.of !== undefined && first.subject.of === undefined) ||
  second.subject.modifiers.some((word) => !first.subject.modifiers.includes(word));

/** Both clauses name who does it, and none is in both. */
function areDoneByOthers(a: QuantityClaim, b: QuantityClaim): boolean {
  const [x, y] = [agentsOf(a), agentsOf(b)];
  return x.length > 0 && y.length > 0 && relateParticipants(x, y) !== 'shared';
}

/** Those who do it, where they are not the counted ones themselves ("62% of pupils passed"). */
const agentsOf = ({ participants, measured, value }: QuantityClaim) =>
  participants.filter(({ role, head, text }) => role === 'agent' && head !== measured && !text.includes(value));

/** Nouns with one value for one occasion or body. By hand. */
const OCCASIONS = new Set(
  'attendance crowd turnout toll capacity workforce membership circulation majority headcount'.split(' '),
);

/** One of the two tells of another occasion: "In 2019 the turnout was 48 per cent", "the last match drew". By hand. */
const areOfTwo = (a: QuantityClaim, b: QuantityClaim): boolean =>
  [a, b].some(
    ({ place: { text }, value }) =>
      ANOTHER.test(text) || /^ in \d{4}\b/u.test(text.slice(text.indexOf(value) + value.length)),
  );
const ANOTHER =
  /^In \d{4}\b|\b(?:(?:last|previous|next) (?:year|season|time|month|week|match|game|meeting|visit|vote|elections?|contest|poll)|usual|average)\b/iu;

/** "the attendance was 7,412", "an attendance of 7,412": the figure is the noun's own. */
const isItsValue = ({ text, value, measured }: QuantityClaim) => {
  const words = text.toLowerCase();
  const [noun, figure] = [words.indexOf(measured), words.indexOf(value.toLowerCase())];
  return (
    noun >= 0 &&
    figure > noun &&
    /^\s(?:of|was|is|were|stood at|reached|at)\s(?:an? |only |just )*$/u.test(
      words.slice(noun + measured.length, figure),
    )
  );
};

/** "withdrew 2,000 troops" tells how many, not that they are all: it says nothing of how many there are. */
const isPartOfEvent = (claim: QuantityClaim) => !isOpen(claim.predicate) && !isDefinite(claim);

const NOTHING: Evidence = { kind: 'none', weight: 0, because: 'too little says that they measure the same thing' };

/** The same verb: who did it has to be the same, or left open. */
function ofVerb(a: QuantityClaim, b: QuantityClaim, shared: boolean, words: number): Evidence {
  const verb = a.predicate?.lemma ?? '';
  if (areDoneByOthers(a, b)) return NOTHING;
  if (shared || sameOwner(a, b))
    return { kind: 'frame', weight: 0.95, because: `both with "${verb}" and the same parties` };
  if (isDoneByOther(a) && isDoneByOther(b)) return NOTHING;
  if (words > 0) return { kind: 'frame', weight: 0.85, because: `both with "${verb}" in like words` };
  return { kind: 'frame', weight: 0.6, because: `both with "${verb}", and nothing else in common` };
}

const sameOwner = (a: QuantityClaim, b: QuantityClaim) =>
  a.subject.of !== undefined && a.subject.of.entity === b.subject.of?.entity;

/** The counted things are the object of somebody's deed. */
const isDoneByOther = (claim: QuantityClaim) =>
  claim.role !== 'subject' &&
  claim.participants.some(
    ({ role, head, entity }) => role === 'agent' && (entity !== undefined || head !== claim.measured),
  );

function context(
  a: QuantityClaim,
  b: QuantityClaim,
  shared: boolean,
  words: { readonly count: number; readonly share: number },
): Evidence | undefined {
  const isOneTime = a.scope.time !== undefined && a.scope.time.text.toLowerCase() === b.scope.time?.text.toLowerCase();
  if (isOneTime && a.quantity.dimension === 'count') {
    return { kind: 'context', weight: 0.85, because: `both ${a.scope.time?.text}` };
  }
  if (shared) return { kind: 'context', weight: 0.85, because: 'of the same parties' };
  if (sameOwner(a, b)) {
    return { kind: 'context', weight: 0.85, because: `of ${a.subject.ofText}` };
  }
  if (a.scope.place !== undefined && a.scope.place.text === b.scope.place?.text) {
    return { kind: 'context', weight: 0.75, because: `both in ${a.scope.place.text}` };
  }
  if (words.count >= 2 || words.share >= 0.6) return { kind: 'context', weight: 0.75, because: 'in like words' };
  return undefined;
}

/** "the 13 fires", "its 2,000 troops": the figure says how many there are, whatever the verb goes on to say. */
const isDefinite = (claim: QuantityClaim) =>
  !claim.ofSet && /^(?:the|all|its|their|his|her|our|these|those)\b|['’]s\b/iu.test(claim.subject.text);
