/** Of whom it is said that none did it, or had it done to them; and can those of the telling be of them? */
import type { ExistenceClaim } from '../../claims/index.ts';
import { isKindOf, isPersonNoun } from '../../language/lexicon/index.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { clauseHead, dependents, subject } from '../../language/tree.ts';
import type { CompareContext } from '../context.ts';
import { LEAST_LIKE, likeness, partiesIn, partyOf } from './anchors.ts';
import { filler, isAnybody, isLoose } from './other-party.ts';
import { sentenceOf } from './sentence-of.ts';

/** Those who work where others are passengers or guests. By hand. */
const ON_DUTY = new Set(
  'driver pilot captain conductor guard steward stewardess waiter attendant firefighter policeman officer'.split(' '),
);

/** "no one on the bus": those of the telling have to be of there, or be said to be of nowhere. */
export function isElsewhere(denied: ExistenceClaim, told: ExistenceClaim, context: CompareContext): boolean {
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
export function canFill(denied: ExistenceClaim, told: ExistenceClaim, { references }: CompareContext): boolean {
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
