/** Does what is said of a set that is taken up fit what another figure says of its set? */

import type { Predicate, QuantityClaim } from '../../claims/index.ts';
import { verbal } from '../../claims/reading/predicate-of.ts';
import { countedDeeds, verbOf } from '../../language/lexicon/index.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { type Answer, no, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { finite } from '../interval.ts';
import { samePredicate } from './predicate.ts';
import { type AskedSet, isMore, narrowingOf } from './set-narrowing.ts';
import { relateSets } from './set-nouns.ts';
import { deedIn, takeUpOf } from './take-up.ts';

const QUESTION = 'same set';

/** A set that nothing is said of is known by its noun alone; small ones are named or counted by hand. */
const LEAST_BARE = 4;

/** Where no deed is told of both, the nouns must be one. */
const SURE = 0.95;

/** What befalls some of a set: who is counted by it is not the whole set. By hand, of the deeds of counted-deeds.ts. */
const FATES = new Set([
  'die',
  'injure',
  'hospitalise',
  'rescue',
  'arrest',
  'charge',
  'release',
  'infect',
  'dismiss',
  'evacuate',
]);

/** Deeds that tell no more than that the set is there. By hand, of the same. */
const PRESENCE = new Set(['carry', 'take_part', 'own', 'serve', 'send', 'hire', 'study', 'shelter']);

/** Yes where the set is known by its noun, by where it is, or by the deed that the other figure tells too. */
export function sameRestriction(asked: AskedSet): Answer {
  const { set, takeUp, told, context } = asked;
  const deeds = deedsTold(told, context);
  const verb = deedIn(takeUp);
  const answer = verb === undefined ? byWhere(asked, deeds) : byDeed(asked, verb, deeds);
  if (answer.answer === 'no') return answer;
  if (answer.weight !== undefined && answer.weight < SURE && relateSets(set, told) !== 'one')
    return no(QUESTION, `${set.subject.text} and ${told.subject.text} are of two kinds, and no deed is told of both`);
  const narrowing = narrowingOf(asked);
  return narrowing === undefined ? answer : no(QUESTION, `only one speaks of ${narrowing}`, 'part-of-whole');
}

/** A set that is told by where it is, or by nothing: the other figure must tell how many there are, or bring them up. */
function byWhere({ set, takeUp, told }: AskedSet, deeds: readonly string[]): Answer {
  if (deeds.some((deed) => FATES.has(deed)))
    return no(QUESTION, `${told.subject.text} are told by what befell them`, 'part-of-whole');
  if (takeUp.words.some(({ lemma }) => LEFT.has(lemma)))
    return no(QUESTION, `${set.subject.text} are those that are left`, 'part-of-whole');
  const isBare = takeUp.words.length === 0;
  if (isBare && finite(set.quantity.value) < LEAST_BARE) return no(QUESTION, `${set.subject.text} may be any`);
  if (!isOpenTold(told, deeds) && (!isBare || isMore(set, told)))
    return no(QUESTION, `${told.value} says how many did so, not how many there are`, 'part-of-whole');
  return isBare
    ? yes(QUESTION, `nothing sets ${set.subject.text} apart`, 0.85)
    : yes(QUESTION, 'both tell of those that are there', 0.9);
}

/** Words for those of a set that are left. By hand. */
const LEFT = new Set([
  'still',
  'now',
  'left',
  'remaining',
  'already',
  'yet',
  'most',
  'more',
  'nearest',
  'today',
  'currently',
]);

function byDeed({ takeUp, told }: AskedSet, verb: Token, toldDeeds: readonly string[]): Answer {
  const own = verbal(takeUp.sentence, verb);
  const deeds = deedsFrom(takeUp.sentence, verb);
  const relation = samePredicate(own, told.predicate);
  const words = `"${takeUp.words.map(({ form }) => form).join(' ')}"`;
  if (takeUp.words.some(({ lemma, xpos }) => LEFT.has(lemma) || xpos === 'RBS' || lemma === 'not' || lemma === 'never'))
    return no(QUESTION, `${words} tells of some`, 'part-of-whole');
  if (verb.upos === 'VERB' && (relation === 'class' || relation === 'lemma'))
    return yes(QUESTION, `both tell of those that ${own.lemma}`);
  if (deeds.some((deed) => toldDeeds.includes(deed)))
    return yes(QUESTION, `${words} can tell the same as "${told.text}"`, 0.95);
  const isThere = deeds.some((deed) => PRESENCE.has(deed)) && !toldDeeds.some((deed) => FATES.has(deed));
  return isThere && isOpenTold(told, toldDeeds)
    ? yes(QUESTION, `${words} says no more than that they are there`, 0.85)
    : no(QUESTION, `${words} may be some or others`, 'part-of-whole');
}

const isOpenTold = ({ predicate }: QuantityClaim, deeds: readonly string[]): boolean =>
  predicate === undefined || OPEN.has(predicate.lemma) || deeds.some((deed) => PRESENCE.has(deed) || HAVING.has(deed));
const OPEN = new Set(['be', 'have', 'there', 'exist', 'number', 'total', 'contain', 'count', 'boast', 'comprise']);

/** Deeds by which somebody has the set. By hand, of the same. */
const HAVING = new Set(['own', 'serve', 'hire', 'train']);

/** What the other figure says of its set: by the clause that says which they are, by its verb, or by its noun. */
function deedsTold(told: QuantityClaim, context: CompareContext): readonly string[] {
  const takeUp = takeUpOf(told, context);
  const verb = takeUp === undefined ? undefined : deedIn(takeUp);
  if (takeUp !== undefined && verb !== undefined) return deedsFrom(takeUp.sentence, verb);
  const block = context.text.blocks[told.place.block];
  const sentence = block?.type === 'prose' ? block.sentences[told.place.sentence - 1] : undefined;
  const ofVerb =
    sentence === undefined || told.predicate === undefined
      ? []
      : countedDeeds(lemmasFrom(sentence, told.predicate.token, told.predicate));
  return [...ofVerb, ...verbOf(told.measured).flatMap((lemma) => countedDeeds([lemma]))];
}

/** Of a verb, and of the adjective that the tagger may take its participle for: "that were harmed". */
function deedsFrom(sentence: Sentence, verb: Token): readonly string[] {
  const own = countedDeeds(lemmasFrom(sentence, verb.index));
  const next = sentence.tokens[verb.index + 1];
  if (verb.upos !== 'AUX' || next?.upos !== 'ADJ') return own;
  const forms = [next.lemma, next.lemma.replace(/ed$/u, ''), next.lemma.replace(/d$/u, '')];
  return [...own, ...forms.flatMap((lemma) => countedDeeds([lemma]))];
}

/** So many words from the verb on may tell a deed. */
const REACH = 10;

const lemmasFrom = ({ tokens }: Sentence, from: number, predicate?: Predicate): readonly string[] => {
  const lemmas = tokens.slice(from, from + REACH).map(({ lemma }) => lemma.toLowerCase());
  return predicate === undefined || predicate.lemma.includes(' ') ? lemmas : [predicate.lemma, ...lemmas.slice(1)];
};
