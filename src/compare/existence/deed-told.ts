/** Is the deed that one claim denies the one that another tells of, whatever the words? */
import type { ExistenceClaim } from '../../claims/index.ts';
import { isDeniedForAll, isSceneFamily, isTotalFamily } from '../../language/lexicon/index.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { dependent } from '../../language/tree.ts';
import { type Answer, no, unknown, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { anchorsOf, LEAST_LIKE, likeness, type Party, partiesIn } from './anchors.ts';
import { canFill, isElsewhere } from './none-of.ts';
import { hasOwnScene, isOfIncident, isOfOtherTimes } from './other-occasion.ts';
import { otherParty } from './other-party.ts';
import { sentenceOf } from './sentence-of.ts';

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
