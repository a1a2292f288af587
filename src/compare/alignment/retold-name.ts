/** Does one sentence tell another again with another name in one role: "Orme signed the lease", "Venn signed the lease"? */
import type { EventClaim, Participant } from '../../claims/index.ts';
import { type Answer, no, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import type { SentenceContent } from './content.ts';
import { isName, type Retelling, retellingOf } from './retelling.ts';
import {
  bothTold,
  type Enough,
  inOrder,
  mainDeed,
  mayBeTwoTellings,
  restToldAgain,
  sameCase,
  twoSentences,
  untilParted,
} from './retold-deed.ts';
import { shareTest } from './share-test.ts';

/** The answers up to the first "no"; none of them is "no" where one role of one deed has two names. */
export const retoldName = (a: EventClaim, b: EventClaim, context: CompareContext): readonly Answer[] =>
  untilParted(questions(a, b, context));

/** False only where one of the answers is sure to be "no"; cheap to ask. */
export const mayRetellName = (a: EventClaim, b: EventClaim, context: CompareContext): boolean =>
  a.predicate.lemma === b.predicate.lemma &&
  a.polarity === b.polarity &&
  mayBeTwoTellings(a, b, context) &&
  haveTwoNames(a, b) &&
  mayShareRest(a.place, b.place, context);

const ENOUGH: Enough = { share: 0.8, words: 4 };

const mayShareRest = shareTest(ENOUGH.share, ({ entity }) => entity !== undefined);

function* questions(a: EventClaim, b: EventClaim, context: CompareContext): Generator<Answer> {
  yield oneDeed(a, b);
  yield twoSentences(a, b);
  yield bothTold(a, b);
  const retelling = retellingOf(a, b, context);
  if (retelling === undefined) {
    yield no('the rest told again', 'too little is told');
    return;
  }
  const [brief, full] = inOrder(a, b, retelling.brief);
  const swap = swapIn(brief, full, retelling);
  if (swap === undefined) {
    yield no('two names in one role', 'no role has two names');
    return;
  }
  const [own, other] = swap;
  yield mainDeed(brief, full, retelling);
  yield yes('two names in one role', `${own.text} stands where ${other.text} stands`);
  yield restToldAgain(retelling, ({ entity }) => entity === own.entity?.entity, ENOUGH, context);
  yield sameCase(brief, full, retelling, context);
  yield onlyOneDidIt(brief, own, full, context);
}

function oneDeed(a: EventClaim, b: EventClaim): Answer {
  const question = 'same deed';
  if (a.polarity !== b.polarity) return no(question, 'one of the two is negated', 'denied');
  return a.predicate.lemma === b.predicate.lemma
    ? yes(question, `both speak of "${a.predicate.lemma}"`)
    : no(question, `"${a.predicate.lemma}" is not "${b.predicate.lemma}"`);
}

/** False only where no role has two names. */
function haveTwoNames({ participants: x }: EventClaim, { participants: y }: EventClaim): boolean {
  for (const party of x) if (party.entity !== undefined && y.some((rival) => isOtherName(party, rival))) return true;
  return false;
}

const isOtherName = (party: Participant, rival: Participant): boolean =>
  rival.role === party.role &&
  rival.preposition === party.preposition &&
  party.entity !== undefined &&
  rival.entity !== undefined &&
  party.entity.entity !== rival.entity.entity;

/** A role that has another name in each telling, neither of which is in the other sentence; every other role agrees. */
function swapIn(
  brief: EventClaim,
  full: EventClaim,
  { own, content }: Retelling,
): readonly [Participant, Participant] | undefined {
  const swaps = brief.participants.flatMap((party) => {
    const rival = full.participants.find(
      ({ role, preposition }) => role === party.role && preposition === party.preposition,
    );
    return rival !== undefined && isOtherName(party, rival) ? [[party, rival] as const] : [];
  });
  const [only] = swaps;
  if (only === undefined || swaps.length > 1) return undefined;
  const [party, rival] = only;
  const areApart =
    isNamedIn(party, own) &&
    isNamedIn(rival, content) &&
    !isThere(party, rival, content) &&
    !isThere(rival, party, own);
  return areApart && !only.some(({ text }) => SEVERAL.test(text)) ? only : undefined;
}

/** By its name, not by a pronoun or a description. */
const isNamedIn = ({ entity }: Participant, { words }: SentenceContent): boolean =>
  words.some((word) => isName(word) && word.entity === entity?.entity);

/** Does the other sentence name it too, or a part of its name ("Norway", "Norway's coast guard")? */
function isThere(party: Participant, rival: Participant, { words }: SentenceContent): boolean {
  const parts: readonly string[] = party.text.match(/\p{Lu}\p{L}+/gu)?.map((part) => part.toLowerCase()) ?? [];
  const other = rival.text.toLowerCase();
  if (parts.some((part) => other.includes(part))) return true;
  return words.some(({ entity, lemma }) => entity === party.entity?.entity || parts.includes(lemma));
}

/** "Orme and Venn": each of several did it. */
const SEVERAL = /,|\b(?:and|or)\b/u;

/** Does no other sentence tell it of the one that the brief telling names? */
function onlyOneDidIt(
  brief: EventClaim,
  { entity }: Participant,
  full: EventClaim,
  { claims }: CompareContext,
): Answer {
  const question = 'done by one';
  const again = claims.all.find(
    (claim) =>
      claim.kind === 'event' &&
      claim !== brief &&
      claim !== full &&
      claim.predicate.lemma === brief.predicate.lemma &&
      claim.participants.some((party) => party.entity?.entity === entity?.entity),
  );
  return again === undefined
    ? yes(question, 'nowhere is it told of both')
    : no(question, 'it is told of both elsewhere');
}
