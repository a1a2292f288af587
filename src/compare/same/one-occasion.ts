/** Do two tellings of an occasion tell of one, where hardly a word is in both? */
import type { Claims, Participant, TimeClaim } from '../../claims/index.ts';
import type { AnalysedText } from '../../language/analysed.ts';
import { isTimeNoun } from '../../language/lexicon/index.ts';
import { type Answer, no, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { claimsBeside } from './beside.ts';
import { type Occasion, occasionOf } from './occasion.ts';
import { isOneOfSeveral } from './several.ts';

const QUESTION = 'same occasion';

/** Yes where the draft tells of the occasion at two times only, and nobody and nothing sets the two apart. */
export function oneOccasion(a: TimeClaim, b: TimeClaim, context: CompareContext): Answer {
  const [x, y] = [occasionOf(a, context.text), occasionOf(b, context.text)];
  if (x === undefined || y === undefined || x.name !== y.name) return no(QUESTION, 'the two tell of no one occasion');
  if (a.place.block === b.place.block) return no(QUESTION, 'one paragraph tells both');
  const other = [x, y].map(({ phrase }) => severalIn(phrase)).find((words) => words !== undefined);
  if (other !== undefined) return no(QUESTION, `"${other}" tells of more than one`);
  const several = [x, y].flatMap(wordsOf).find((word) => isOneOfSeveral(word, context));
  if (several !== undefined && (x.thing === undefined || y.thing === undefined))
    return no(QUESTION, `the draft tells of more than one ${several}`);
  if (x.ofOne && x.thing !== y.thing) return no(QUESTION, `"${x.thing}" may not be "${y.thing}"`);
  if (x.repeats && areOfTwoDays(a, b)) return no(QUESTION, 'it may have come again on another day');
  const [here, there] = [placesNamed(x), placesNamed(y)];
  if (here.length > 0 && there.length > 0 && !here.some((place) => there.includes(place)))
    return no(QUESTION, `${here[0]} is not ${there[0]}`);
  const apart = setApart(a, b, context);
  if (apart !== undefined) return no(QUESTION, apart);
  if (!isToldTwice(x.name, context)) return no(QUESTION, 'the draft gives more than two times for the like');
  return yes(QUESTION, `"${said(x)}" and "${said(y)}" tell of one, and of no other the draft tells`, 0.85);
}

const said = ({ words, thing }: Occasion): string => (thing === undefined ? words : `${thing}: ${words}`);

const wordsOf = ({ words, thing }: Occasion): readonly string[] => [...words.split(' '), ...(thing ? [thing] : [])];

/** Words that tell one of several, or what is done time and again. Source: Quirk et al. 5.10, 8.64 (frequency), by hand. */
const SEVERAL =
  /\b(?:another|other|others|second|third|fourth|also|too|again|earlier|previous(?:ly)?|separate|similar|every|each|usual(?:ly)?|normal(?:ly)?|often|last (?:year|month|week|season)|next (?:year|season)|this year's|last year's|anniversary|a series of|a wave of|more|rehearsal|test|briefly|partly|partially|fully)\b/iu;

/** "shone again for the first time in years" is the one time. */
const severalIn = (phrase: string): string | undefined =>
  SEVERAL.exec(phrase.replace(/\bagain\b(?=.*\bfor the first\b)/iu, ''))?.[0];

/** "in Leeds", "off Cape Morro", but not "on Monday", "in May". */
const PLACE =
  /\b(?:in|at|near|off|outside)\s+(?:the\s+)?((?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\p{Lu}[\p{L}-]+)/gu;
const placesNamed = ({ phrase }: Occasion): readonly string[] =>
  [...phrase.matchAll(PLACE)].map(([, place = '']) => place);

/** Both tell the day, and not the same one. */
function areOfTwoDays(a: TimeClaim, b: TimeClaim): boolean {
  const [x, y] = [a.time.value.fields, b.time.value.fields];
  return (['weekday', 'day', 'month', 'year'] as const).some(
    (field) => x[field] !== undefined && y[field] !== undefined && x[field] !== y[field],
  );
}

/** Who or what is in one telling and cannot be that of the other. */
function setApart(a: TimeClaim, b: TimeClaim, context: CompareContext): string | undefined {
  const [x, y] = [a, b].map(({ participants, subject }) => [
    ...participants.map(({ entity, of }) => entity ?? of),
    subject.entity ?? subject.of,
  ]);
  const [named, others] = [x ?? [], y ?? []].map((links) => links.flatMap((link) => (link ? [link.entity] : [])));
  if (named?.length && others?.length && !named.some((entity) => others.includes(entity)))
    return 'they name different people, places or bodies';
  const [first, later] = a.place.block < b.place.block ? [a, b] : [b, a];
  const own = occasionOf(later, context.text);
  const fresh = takingPart(later, context).find(
    (party) => !isTimeNoun(party.head) && !isOf(party, own) && isBroughtUp(party, first, later, context),
  );
  return fresh === undefined ? undefined : `${fresh.text} may be another`;
}

/** All who take part in what is told at that time in that sentence. */
const takingPart = (claim: TimeClaim, context: CompareContext): readonly Participant[] => [
  ...claim.participants,
  ...claimsBeside(context.claims, claim)
    .filter((other) => other.kind === 'time' && other.value === claim.value && tellsOf(other, context))
    .flatMap(({ participants }) => participants),
];

/** Its verb is among the words that tell the occasion. */
const tellsOf = (claim: TimeClaim, { text }: CompareContext): boolean =>
  claim.event !== undefined && occasionOf(claim, text)?.words.split(' ').includes(claim.event.lemma) === true;

/** It is the occasion itself, or what it needs beside it. */
const isOf = ({ text }: Participant, occasion: Occasion | undefined): boolean =>
  occasion !== undefined && wordsOf(occasion).some((word) => text.toLowerCase().includes(word));

/** "Drivers on the trams", "a lorry": told of without an article that points back, and nowhere before. */
function isBroughtUp(party: Participant, first: TimeClaim, later: TimeClaim, { text }: CompareContext): boolean {
  if (party.role === 'oblique' && !PLACE_PREPOSITIONS.has(party.preposition ?? '')) return false;
  if (
    party.entity !== undefined ||
    (/^(?:the|its|his|her|their|this|our|my)\b/iu.test(party.text) && party.role !== 'oblique')
  )
    return false;
  if (first.place.text.toLowerCase().includes(party.head)) return false;
  return !text.blocks.some(
    (block) =>
      block.type === 'prose' &&
      block.index < later.place.block &&
      block.sentences.some(({ tokens }) => tokens.some(({ lemma }) => lemma.toLowerCase() === party.head)),
  );
}

const PLACE_PREPOSITIONS = new Set(['in', 'at', 'on', 'near', 'outside', 'off']);

const counted = new WeakMap<Claims, ReadonlyMap<string, ReadonlySet<string>>>();

/** The draft dates the occasion no more than twice: with a third time it is told of several. */
function isToldTwice(name: string, { claims, text }: CompareContext): boolean {
  const times = counted.get(claims) ?? timesByOccasion(claims, text);
  counted.set(claims, times);
  return (times.get(name)?.size ?? 0) <= 2;
}

function timesByOccasion(claims: Claims, text: AnalysedText): ReadonlyMap<string, ReadonlySet<string>> {
  const times = new Map<string, Set<string>>();
  for (const claim of claims.all) {
    const occasion = claim.kind === 'time' ? occasionOf(claim, text) : undefined;
    if (occasion === undefined || claim.kind !== 'time' || isFromEvent(claim)) continue;
    const told = times.get(occasion.name) ?? new Set();
    times.set(occasion.name, told.add(claim.value.toLowerCase()));
  }
  return times;
}

/** "a year after": the time of something else. */
const isFromEvent = ({ time: { value } }: TimeClaim): boolean =>
  value.anchor === 'text' && value.relative !== undefined;
