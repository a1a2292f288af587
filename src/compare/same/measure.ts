/** Do two figures measure the same thing: the same noun, in the same frame, of the same owner? */
import type { Claim, QuantityClaim } from '../../claims/index.ts';
import { isCountedAs } from '../../language/lexicon/index.ts';
import { remembered } from '../../language/remembered.ts';
import { type Answer, no, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { comparable } from '../interval.ts';
import { voiceOf } from '../voice.ts';
import { areOnOtherBasis } from './basis.ts';
import { relateFacets } from './facet.ts';
import { type Evidence, evidenceFor, isToll } from './measure-evidence.ts';
import { relateModifiers } from './modifiers.ts';
import { type NounRelation, relateNouns } from './nouns.ts';
import { relateParticipants } from './participants.ts';
import { pickedApart } from './selection.ts';
import { isOfSeries } from './series.ts';
import { partedAsSet } from './told-set.ts';
import { toldToo } from './told-too.ts';
import { isTwin } from './twin.ts';

const QUESTION = 'same measure';

/** Yes for twins (sentences that differ in nothing but figures), or the same noun with the same predicate. */
export function sameMeasure(a: Claim, b: Claim, context: CompareContext): Answer {
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return no(QUESTION, 'one of the two is no figure');
  if (comparable(a.quantity, b.quantity) === undefined) {
    return no(QUESTION, `${a.value} and ${b.value} are not of one kind`);
  }
  if (isTwin(a, b)) return yes(QUESTION, 'the sentences read the same but for the figures');
  if (a.frame === b.frame) return no(QUESTION, 'they are two figures of one sentence, told twice');
  if (a.place.block === b.place.block && !areDisputed(a, b))
    return no(QUESTION, 'one paragraph sets them side by side');
  return byFacet(a, b, context) ?? byNoun(a, b, context);
}

/** False for figures of which sameMeasure is sure to say no, as it is of most, without looking at what takes part. */
export function mayMeasureSame(a: Claim, b: Claim): boolean {
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return false;
  if (a.quantity.dimension !== b.quantity.dimension) return false;
  if (isTwin(a, b)) return true;
  if (a.facet !== undefined && b.facet !== undefined) return a.frame !== b.frame;
  if (a.frame === b.frame || isPartedAlone(a) || isPartedAlone(b)) return false;
  return a.measured !== 'thing' || isToll(a.predicate, b.predicate);
}

/** Parted from all others that are no twins of it. */
const isPartedAlone = (claim: QuantityClaim) => isSingle(claim) || isListed(claim) || isReading(claim);

/** Ordinals up to twelve as words, and all as figures. */
const ORDINAL =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last|next|\d+(?:st|nd|rd|th))\b/gu;

/** "in the first test # broke", "in the second test # broke": the same words of another one in a row. */
function isOtherOrdinal(a: string, b: string): boolean {
  const bare = a.replace(ORDINAL, '~');
  return bare !== a && a !== b && bare === b.replace(ORDINAL, '~');
}

/** What is left of the confidence where the draft gives figure after figure for the noun. */
const OF_SERIES = 0.55;

/** Two named sources that speak in one paragraph, each in a sentence of its own, may well be at odds. */
const areDisputed = (a: QuantityClaim, b: QuantityClaim) =>
  a.place.sentence !== b.place.sentence && areOfTwoSpeakers(a, b);

const areOfTwoSpeakers = (a: QuantityClaim, b: QuantityClaim) =>
  a.source.kind !== 'narrator' && b.source.kind !== 'narrator' && voiceOf(a.source, b.source) === 'sources';

/** One side of one thing: its length, its cost, its members. Undefined where they tell no side, or two. */
function byFacet(a: QuantityClaim, b: QuantityClaim, context: CompareContext): Answer | undefined {
  const [first, second] = a.id < b.id ? [a, b] : [b, a];
  const relation = relateFacets(first, second, context.references);
  if (relation === undefined) return undefined;
  if (relation.kind === 'other') return no(QUESTION, relation.because);
  if (isOtherOrdinal(a.frame, b.frame)) return no(QUESTION, 'the sentences read the same of two in an order');
  if (a.facet?.name.startsWith('has:') === true && (a.scope.place === undefined) !== (b.scope.place === undefined))
    return no(QUESTION, 'one may be of a part, in one place');
  if ([a, b].some(isSingle) || [a, b].some(isListed)) return undefined;
  if (relateModifiers(a.subject, b.subject) === 'contrast' || pickedApart(a, b) !== undefined) return undefined;
  if (a.facet?.people === true && mayBeSome(a, b)) return no(QUESTION, 'one may be some of the other', 'part-of-whole');
  if (areOnOtherBasis(a, b)) return no(QUESTION, 'they are reckoned on two bases', 'other-scope');
  const ofSet = partedAsSet(a, b, context);
  if (ofSet !== undefined) return no(QUESTION, ofSet, 'part-of-whole');
  const match = toldToo(a, b, context);
  if (match !== undefined) return no(QUESTION, `both sentences tell of ${match.value}`);
  return yes(QUESTION, relation.because, relation.weight);
}

function byNoun(a: QuantityClaim, b: QuantityClaim, context: CompareContext): Answer {
  const nouns = relateCounted(a, b);
  const parted = partedByNoun(a, b, nouns);
  if (parted !== undefined) return no(QUESTION, parted);
  const evidence = evidenceFor(a, b);
  if (nouns.kind === 'both-people' && evidence.kind !== 'event') {
    return no(QUESTION, `${a.subject.text} may be others than ${b.subject.text}`);
  }
  if (evidence.kind === 'none') return no(QUESTION, evidence.because);
  if (evidence.kind === 'context' && isVaried(a, b)) return no(QUESTION, 'the nouns are two, and no deed is one');
  const ofSet = partedAsSet(a, b, context, evidence.kind !== 'context');
  if (ofSet !== undefined) return no(QUESTION, ofSet, 'part-of-whole');
  const some = evidence.kind === 'event' && !areOfTwoSpeakers(a, b) ? someOf(a, b) : undefined;
  if (some !== undefined) return no(QUESTION, `${some.subject.text} can be some of them`, 'part-of-whole');
  if (isOtherOrdinal(a.frame, b.frame)) return no(QUESTION, 'the sentences read the same of two in an order');
  if (areOnOtherBasis(a, b)) return no(QUESTION, 'they are reckoned on two bases', 'other-scope');
  const match = toldToo(a, b, context);
  if (match !== undefined) return no(QUESTION, `both sentences tell of ${match.value}`);
  const weight = nouns.weight * evidence.weight * (evidence.kind !== 'event' && isOfSeries(a, context) ? OF_SERIES : 1);
  return yes(QUESTION, because(a, b, evidence), Math.round(weight * 100) / 100);
}

/** Two nouns of one set that are no synonyms. */
const isVaried = (a: QuantityClaim, b: QuantityClaim): boolean =>
  a.quantity.dimension === 'count' &&
  isCountedAs(a.measured, b.measured) &&
  !/^(?:same|synonym)$/u.test(relateNouns(a.measured, b.measured).kind);

/** Counts of one set may go under nouns that are no synonyms: "flights" and "departures". */
function relateCounted(a: QuantityClaim, b: QuantityClaim): NounRelation {
  return isVaried(a, b) ? { kind: 'synonym', weight: 0.9 } : relateNouns(a.measured, b.measured);
}

/** Why the nouns alone show that two things are counted, if they do. */
function partedByNoun(a: QuantityClaim, b: QuantityClaim, nouns: NounRelation): string | undefined {
  if (nouns.kind === 'other') return `"${a.measured}" is not "${b.measured}"`;
  const often = [a, b].find(({ facet }) => facet !== undefined && /^times\b/u.test(facet.name));
  if (often !== undefined) return `"${often.subject.text}" tells how often, not how many`;
  if (nouns.kind === 'both-people' && !isGeneric(a) && !isGeneric(b)) {
    return `${a.subject.text} are others than ${b.subject.text}`;
  }
  const single = [a, b].find(isSingle);
  if (single !== undefined) return `${single.value} ${single.measured} is one of several, not all there are`;
  if ([a, b].some(isListed)) return 'one of the sentences lists several such figures';
  if (isOverStretch(a) !== isOverStretch(b)) return 'one is told over a longer time';
  if ([a, b].some(isReading)) return 'a figure with decimals counts nothing';
  const picked = pickedApart(a, b);
  if (picked !== undefined) return picked;
  if (relateModifiers(a.subject, b.subject) === 'contrast') return `${a.subject.text} are not ${b.subject.text}`;
  if (relateParticipants(a.participants, b.participants, [a.measured, b.measured]) === 'different')
    return 'other people or things take part';
  return undefined;
}

/** "over the season", "so far this year": all of a longer time, not one occasion. By hand: Quirk et al. 8.55, duration. */
const STRETCH =
  /\b(?:(?:over|during|throughout|across|since) (?:the |this |his |her |its |their )?(?:past |last )?(?:whole |entire )?(?:\w+ )?(?:season|years?|months|weeks|decades?|campaign|summer|winter|weekend|career|start of)|in the (?:past|last) (?:\w+ )?(?:years?|months?|weeks?|decades?)|so far)\b/iu;
const isOverStretch = remembered(({ text }: QuantityClaim): boolean => STRETCH.test(text));

/** "187 adult passengers" of 212 people, "30 children" of 43 passengers: fewer, by a narrower phrase. */
function mayBeSome(a: QuantityClaim, b: QuantityClaim): boolean {
  const [less, more] = a.quantity.value.high < b.quantity.value.low ? [a, b] : [b, a];
  if (less.subject.modifiers.some((word) => !more.subject.modifiers.includes(word))) return true;
  if (less.measured === 'thing' || less.measured === more.measured || isGeneric(less)) return false;
  return more.measured !== 'thing' && relateNouns(less.measured, more.measured).kind !== 'synonym' && !isOneAge(a, b);
}

/** Children by another word. By hand. */
const CHILDREN = new Set(['child', 'schoolchild', 'pupil', 'student', 'youngster']);
const isOneAge = (a: QuantityClaim, b: QuantityClaim) => CHILDREN.has(a.measured) && CHILDREN.has(b.measured);

/** Words for people of any kind. By hand. */
const GENERIC = new Set(['person', 'people', 'victim', 'body', 'individual', 'casualty', 'human', 'life']);
const isGeneric = (claim: QuantityClaim) => GENERIC.has(claim.measured);

/** "81 people were killed", "11 soldiers were killed": the soldiers are among the people, unless there are more of them. */
function someOf(a: QuantityClaim, b: QuantityClaim): QuantityClaim | undefined {
  if (isGeneric(a) === isGeneric(b)) return undefined;
  const [all, some] = isGeneric(a) ? [a, b] : [b, a];
  return some.quantity.value.low <= all.quantity.value.high ? some : undefined;
}

/** "one person was killed there" tells of one, not of how many in all. */
const isSingle = ({ quantity }: QuantityClaim) =>
  quantity.dimension === 'count' && quantity.value.low === 1 && quantity.value.high === 1;

/** Sums and shares in a row belong to other things, times or parts, whatever the noun beside them. */
const isListed = ({ quantity, siblings }: QuantityClaim) => quantity.dimension !== 'count' && siblings >= 2;

/** "a magnitude 7.4 earthquake": a reading of an instrument, no count. */
const isReading = ({ quantity }: QuantityClaim) =>
  quantity.dimension === 'count' &&
  quantity.value.low < 1000 &&
  Number.isFinite(quantity.value.low) &&
  !Number.isInteger(quantity.value.low);

function because(a: QuantityClaim, b: QuantityClaim, evidence: Evidence): string {
  const nouns = a.measured === b.measured ? `"${a.measured}"` : `"${a.measured}" or "${b.measured}"`;
  return `both count ${nouns}; ${evidence.because}`;
}
