/** Is the deed that one claim denies the one that another tells of, whatever the words? */
import type { ExistenceClaim, Participant } from '../../claims/index.ts';
import {
  incidentFamily,
  isDeniedForAll,
  isKindOf,
  isPersonNoun,
  isSceneFamily,
  isTotalFamily,
} from '../../language/lexicon/index.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { clauseHead, dependent, dependents, subject } from '../../language/tree.ts';
import { type Answer, no, unknown, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { relateModifiers } from '../same/modifiers.ts';
import { relateNouns } from '../same/nouns.ts';
import { anchorsOf, likeness, type Party, partiesIn, partyOf } from './anchors.ts';
import { clauseWords, sentenceOf } from './sentence-of.ts';

const QUESTION = 'same deed';

/** Yes where nobody else takes part, and enough else is spoken of in both. */
export function deedTold(denied: ExistenceClaim, told: ExistenceClaim, context: CompareContext): Answer {
  const other = otherParty(denied, told, context);
  if (other !== undefined) return no(QUESTION, other);
  if (denied.none !== undefined && !canFill(denied, told, context)) return no(QUESTION, 'nobody of those is told of');
  if (denied.none !== undefined && isElsewhere(denied, told, context)) return no(QUESTION, 'others are told of');
  const own = partiesIn(denied, context);
  const near = anchorsOf(own, partiesIn(told, context), context, isByName(told));
  const strength = near.reduce((sum, { weight }) => sum + weight, 0);
  const both = `both tell of ${denied.of}`;
  if (isTotalFamily(denied.of) && (own.every(({ lemma }) => lemma === 'it') || (denied.total && isOutright(denied)))) {
    const narrow = narrowedTo(denied, told, context);
    if (narrow !== undefined) return no(QUESTION, `it is denied of ${narrow} only`);
    if (hasOwnScene(denied, told, context, strength) || isOfOtherTimes(denied, told))
      return no(QUESTION, 'it may be another occasion');
    if (denied.of === 'death' && !isOfIncident(told, context))
      return no(QUESTION, 'nothing ties the death to the story');
    if (isByName(told) && strength < LEAST_LIKE)
      return no(QUESTION, 'it is only named, and nothing ties it to the denial');
    return yes(QUESTION, `${both}, and it is denied of all`, strength >= LEAST_LIKE ? 1 : 0.85);
  }
  if (isDeniedForAll(denied.of)) return no(QUESTION, 'it is not denied of all');
  return ofTheSame(denied, told, context, both);
}

/** "no warning of the flood", "no complaints about the fair": what the telling has to be of too. */
function narrowedTo(denied: ExistenceClaim, told: ExistenceClaim, context: CompareContext): string | undefined {
  const sentence = sentenceOf(denied, context);
  const narrowing = partiesIn(denied, context).find(
    ({ token }) => sentence !== undefined && isContent(denied, sentence, token),
  );
  if (narrowing === undefined) return undefined;
  const parties = partiesIn(told, context, true);
  return parties.some((party) => likeness(narrowing, party, context) >= LEAST_LIKE) ? undefined : narrowing.token.form;
}

/** "of the flood" behind the noun, "about the fair" behind it or its verb. */
function isContent({ first, end, carrier }: ExistenceClaim, sentence: Sentence, token: Token): boolean {
  const preposition = dependent(sentence, token, 'case')?.lemma ?? '';
  if (token.deprel === 'nmod' && token.head >= first && token.head < end)
    return /^(?:of|about|from|to|against|for|over)$/u.test(preposition);
  return token.head === carrier && /^(?:about|against|over)$/u.test(preposition);
}

/** Less likeness ties two nouns to two things. */
const LEAST_LIKE = 0.6;

/** "without incident", "nobody was hurt": not "did not attack". */
const isOutright = ({ none, token, carrier, text }: ExistenceClaim): boolean =>
  none !== undefined ||
  token !== carrier ||
  /\b(?:no|without|any|never|un\w+|nobody|none|peaceful\w*|quietly)\b/iu.test(text);

/** A noun only names the deed. */
const isByName = ({ predicate }: ExistenceClaim): boolean => predicate?.noun !== undefined;

/** Yes where whoever and whatever the denial is about is in the clause that tells of it too. */
function ofTheSame(denied: ExistenceClaim, told: ExistenceClaim, context: CompareContext, both: string): Answer {
  const anchors = anchorsOf(partiesIn(denied, context), partiesIn(told, context), context, isByName(told));
  const matched = anchors.filter(({ weight }) => weight >= LEAST_LIKE);
  const isLeftOut = (lemma: string) => isScene(denied, lemma) || (isSceneFamily(denied.of) && isObject(denied, lemma));
  const isPartOfMatched = ({ token }: Party) =>
    token.deprel === 'compound' && matched.some(({ party }) => party.token.index === token.head);
  const missing = anchors.filter(
    ({ weight, party }) => weight < LEAST_LIKE && !isLeftOut(party.lemma) && !isPartOfMatched(party),
  );
  if (matched.length === 0) return no(QUESTION, 'nothing else is spoken of in both');
  const who = missing.find(
    ({ party }) =>
      /^nsubj/u.test(party.token.deprel) && !matched.some(({ party: own }) => own.token.head === party.token.index),
  );
  const isUntold =
    who !== undefined && hasNoDoer(told) && matched.some(({ party }) => !/^nsubj/u.test(party.token.deprel));
  if (who !== undefined && !isUntold) return no(QUESTION, `only one speaks of ${who.party.token.form}`);
  const allowed = isUntold || matched.length > 1 ? 1 : 0;
  if (missing.length > allowed) return no(QUESTION, `only one speaks of ${missing[0]?.party.token.form}`);
  const shared = matched.map(({ party }) => party.token.form).join(', ');
  const weight = matched.length > 1 && missing.length === 0 ? 1 : 0.85;
  return unknown(QUESTION, `${both}, and of ${shared}`, weight);
}

const isObject = ({ participants }: ExistenceClaim, lemma: string): boolean =>
  participants.some(({ role, head }) => role === 'patient' && head === lemma);

/** "bought with a grant": whoever did it is left out. */
const hasNoDoer = ({ participants, plain }: ExistenceClaim): boolean =>
  !plain && !participants.some(({ role }) => role === 'agent' || role === 'owner');

/** When and where it was denied may be left out where it is told. */
const isScene = ({ participants }: ExistenceClaim, lemma: string): boolean =>
  participants.some(
    ({ role, head, preposition }) => role === 'oblique' && head === lemma && SCENE.has(preposition ?? ''),
  );

const SCENE = new Set('in at on during before after when while throughout'.split(' '));

/** Why somebody or something else fills a role; undefined where nobody does. */
function otherParty(denied: ExistenceClaim, told: ExistenceClaim, context: CompareContext): string | undefined {
  if (!denied.plain || !told.plain) return undefined;
  for (const role of ['agent', 'patient'] as const) {
    if (denied.none === role) continue;
    const [x, y] = [filler(denied, role), filler(told, role)];
    if (x === undefined || y === undefined || isAnybody(x)) continue;
    if (differ(x, y, context)) return `${x.text} is not ${y.text}`;
  }
  return undefined;
}

const filler = ({ participants }: ExistenceClaim, role: Participant['role']): Participant | undefined =>
  participants.find((party) => party.role === role);

const isAnybody = ({ head }: Participant): boolean =>
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
const isLoose = (x: string, y: string): boolean => [x, y].some((noun) => LOOSE.has(noun));

const LOOSE = new Set(
  'person people staff worker resident member household householder villager pupil passenger guest crew team family couple'.split(
    ' ',
  ),
);

/** Those who work where others are passengers or guests. By hand. */
const ON_DUTY = new Set(
  'driver pilot captain conductor guard steward stewardess waiter attendant firefighter policeman officer'.split(' '),
);

/** "no one on the bus": those of the telling have to be of there, or be said to be of nowhere. */
function isElsewhere(denied: ExistenceClaim, told: ExistenceClaim, context: CompareContext): boolean {
  const [x, y] = [sentenceOf(denied, context), sentenceOf(told, context)];
  if (x === undefined || y === undefined || OF_THEM.test(denied.text)) return true;
  const those = x.tokens.find(({ deprel, head }) => deprel === 'nmod' && isNone(x, x.tokens[head]));
  const set = those === undefined ? undefined : partyOf(those, denied, x, context);
  if (set === undefined) return false;
  if (partiesIn(told, context, true).some((party) => likeness(set, party, context) >= LEAST_LIKE)) return false;
  if (isPersonNoun(set.lemma) && areOthers(set.lemma, told, y)) return true;
  return partiesIn(told, context).some(({ token }) => /^nsubj/u.test(token.deprel) && hasOwner(y, token));
}

/** Those were told of before it, and others may be told of elsewhere. */
const OF_THEM = /\b(?:none|not one|neither) of (?:them|these|those)\b/iu;

/** "none of the players", and the coach: neither a name nor a word for anybody. */
function areOthers(set: string, told: ExistenceClaim, sentence: Sentence): boolean {
  const those = told.participants.filter(({ role }) => role === 'agent' || role === 'patient');
  if (those.length > 0) return those.every(({ entity, head }) => entity === undefined && isOther(head, set));
  const carrier = sentence.tokens[told.carrier];
  const who = carrier === undefined ? undefined : subject(sentence, clauseHead(sentence, carrier));
  return who?.upos === 'NOUN' && isOther(who.lemma, set);
}

const isOther = (head: string, set: string): boolean =>
  ON_DUTY.has(head) || (isPersonNoun(head) && !isKindOf(head, set) && !isLoose(head, set) && !ANYBODY.has(head));

/** Words for anybody, of whatever set. By hand. */
const ANYBODY = new Set(
  'person people man woman boy girl child teenager baby adult pensioner victim mother father brother sister son daughter'.split(
    ' ',
  ),
);

const isNone = (sentence: Sentence, token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:nobody|none|no-one)$/u.test(token.lemma.toLowerCase()) ||
    dependents(sentence, token, 'det').some(({ lemma }) => lemma === 'no'));

/** "the driver of the lorry"; not "two of the pupils". */
const hasOwner = (sentence: Sentence, token: Token): boolean =>
  token.upos !== 'NUM' && dependents(sentence, token, 'nmod', 'nmod:poss').length > 0;

const isNumber = (head: string): boolean => /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/u.test(head);

/** Can somebody of the telling be one of those of whom nobody is said to be so? */
function canFill(denied: ExistenceClaim, told: ExistenceClaim, { references }: CompareContext): boolean {
  if (/\bnothing\b/iu.test(denied.text)) return true;
  const set = filler(denied, denied.none ?? 'agent');
  const those = told.participants.filter(({ role }) => role === 'agent' || role === 'patient' || role === 'owner');
  if (those.length === 0) return true;
  if (set === undefined || isAnybody(set))
    return those.some(({ entity, head }) =>
      entity === undefined ? isPersonNoun(head) || isNumber(head) : references.entity(entity.entity).kind !== 'place',
    );
  return those.some(({ entity, head }) => {
    if (entity !== undefined) return references.entity(entity.entity).kind === 'person' && isPersonNoun(set.head);
    return isKindOf(head, set.head) || (isLoose(head, set.head) && !ON_DUTY.has(head));
  });
}

/** "after a crash on the ring road": the telling brings up an occasion of its own, or another place than the denial's. */
function hasOwnScene(denied: ExistenceClaim, told: ExistenceClaim, context: CompareContext, strength: number): boolean {
  const scene = OCCASION.exec(clauseWords(told, context));
  if (scene === null) return false;
  const words = clauseWords(denied, context).toLowerCase();
  return strength < 1 || !words.includes((scene[1] ?? '').toLowerCase());
}

/** "In 2022 a pump failed and four were hurt": one of the two sentences alone goes back to another time. */
const isOfOtherTimes = (denied: ExistenceClaim, told: ExistenceClaim): boolean =>
  OTHER_TIMES.test(told.place.text) !== OTHER_TIMES.test(denied.place.text);

const OTHER_TIMES =
  /\b(?:1[5-9]|20)\d\d\b|\b(?:last|the previous|the following) (?:year|season|month|summer|winter|spring|autumn)\b|\b(?:years?|months?|decades?) (?:ago|earlier|before|later)\b/iu;

/** People die in bed; those whom the story is about are killed, drown, or die in it. */
function isOfIncident(told: ExistenceClaim, context: CompareContext): boolean {
  if (told.wording.some((lemma) => VIOLENT.has(lemma))) return true;
  return (
    told.topic.some((lemma) => incidentFamily(lemma) !== undefined) || ON_THE_SPOT.test(clauseWords(told, context))
  );
}

const VIOLENT = new Set(['kill', 'drown', 'perish', 'cost', 'claim', 'take']);

const ON_THE_SPOT =
  /\b(?:at the scene|on the spot|on impact|in hospital|(?:of|from) (?:his|her|their) (?:injuries|wounds|burns))\b/iu;

const OCCASION =
  /\b(?:in|after|during|at|when) (?:an?|another|the \d{4}|last [a-z]+['’]s|the previous|an earlier) (?:\w+ )?(crash|collision|accident|fire|blaze|attack|explosion|blast|match|game|fight|raid|storm|flood|quake|earthquake|march|rally|strike|training|dispute|merger|deal)\b/iu;
