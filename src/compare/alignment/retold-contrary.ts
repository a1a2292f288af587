/** Does one sentence tell another again with the contrary deed: "praised for", "criticised for"; "used", "did not use"? */
import type { EventClaim, Participant } from '../../claims/index.ts';
import { antonyms, areOpposed, converseOf, predicateClass, synonyms } from '../../language/lexicon/index.ts';
import { type Answer, no, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { relateParticipants } from '../same/participants.ts';
import { retellingOf } from './retelling.ts';
import {
  bothTold,
  type Enough,
  inOrder,
  isWordOf,
  mainDeed,
  mayBeTwoTellings,
  restToldAgain,
  sameCase,
  twoSentences,
  untilParted,
} from './retold-deed.ts';
import { shareTest } from './share-test.ts';

/** The answers up to the first "no"; none of them is "no" where one tells the contrary of the other. */
export const retoldContrary = (a: EventClaim, b: EventClaim, context: CompareContext): readonly Answer[] =>
  untilParted(questions(a, b, context));

/** False only where one of the answers is sure to be "no"; cheap to ask. */
export const mayTellContrary = (a: EventClaim, b: EventClaim, context: CompareContext): boolean =>
  mayBeTwoTellings(a, b, context) &&
  (a.polarity === b.polarity ? areContrary(a.predicate.lemma, b.predicate.lemma) : isOneDeed(a, b)) &&
  mayShareRest(a.place, b.place, context);

/** Of the rest so much has to be in both; more where such deeds are done again and again. */
const ENOUGH: Enough = { share: 0.8, words: 2 };

const mayShareRest = shareTest(ENOUGH.share, ({ token }) => token.upos === 'VERB');

const ENOUGH_OF_RECURRING: Enough = { share: 0.8, words: 4 };

function* questions(a: EventClaim, b: EventClaim, context: CompareContext): Generator<Answer> {
  yield twoSentences(a, b);
  yield contrary(a, b);
  yield bothTold(a, b);
  yield neitherLimited(a, b);
  const retelling = retellingOf(a, b, context);
  if (retelling === undefined) {
    yield no('the rest told again', 'too little is told');
    return;
  }
  const [brief, full] = inOrder(a, b, retelling.brief);
  yield mainDeed(brief, full, retelling);
  const enough = [a, b].some(({ predicate }) => RECURRING.has(predicate.class ?? '')) ? ENOUGH_OF_RECURRING : ENOUGH;
  yield restToldAgain(retelling, isWordOf(brief), enough, context);
  yield sameParties(brief, full);
  yield sameCase(brief, full, retelling, context);
}

/** Opposite verbs that are both affirmed or both denied, or one deed that only one of them denies. */
function contrary(a: EventClaim, b: EventClaim): Answer {
  const question = 'contrary';
  const [x, y] = [a.predicate, b.predicate];
  const isAlike = a.polarity === b.polarity;
  if (isAlike && UNDONE.has(x.class ?? '')) return no(question, `what is "${x.lemma}" may later be "${y.lemma}"`);
  if (isAlike && areContrary(x.lemma, y.lemma)) return yes(question, `"${x.lemma}" is the contrary of "${y.lemma}"`);
  if (!isAlike && isOneDeed(a, b)) return yes(question, `only one says that it is not so`);
  return no(question, `"${a.value}" and "${b.value}" are not contrary`);
}

const areContrary = (x: string, y: string): boolean =>
  x !== y &&
  !areConverse(x, y) &&
  (antonyms(x, 'verb').includes(y) || antonyms(y, 'verb').includes(x) || areOpposed(x, y));

/** Who sells a house does what who buys it does. */
function areConverse(x: string, y: string): boolean {
  const group = predicateClass(x, 'verb');
  return group !== undefined && converseOf(group) !== undefined && converseOf(group) === predicateClass(y, 'verb');
}

const isOneDeed = ({ predicate: x }: EventClaim, { predicate: y }: EventClaim): boolean =>
  x.lemma === y.lemma || (x.class !== undefined && x.class === y.class) || synonyms(x.lemma, 'verb').includes(y.lemma);

/** "did not fully approve", "had not opened the gate", "denies that": only a part, a time or a report of it is denied. */
function neitherLimited(a: EventClaim, b: EventClaim): Answer {
  const question = 'of the whole deed';
  if (a.disputed || b.disputed) return no(question, 'the draft reports a dispute', 'denied');
  if (a.earlier !== b.earlier) return no(question, 'one is told of before the other', 'other-time');
  const [denied, told] = a.polarity === 'negated' ? [a, b] : [b, a];
  const some = [a, b]
    .flatMap(({ participants }) => participants)
    .find(({ role, text }) => role !== 'oblique' && SOME.test(text));
  if (some !== undefined) return no(question, `${some.text} may be some of all`, 'part-of-whole');
  const around = denied.participants.find((party) => party.role === 'oblique' && !isIn(party, told));
  if (a.polarity !== b.polarity && around !== undefined) return no(question, `only one speaks of ${around.text}`);
  const limit = denied.limits.find((word) => !told.limits.includes(word));
  return limit === undefined ? yes(question, 'nothing limits one alone') : no(question, `only one says "${limit}"`);
}

/** Do all words of a phrase, up to a comma, stand in the sentence of the other telling? */
function isIn({ text }: Participant, { place }: EventClaim): boolean {
  const words = place.text.toLowerCase();
  const own: readonly string[] =
    text
      .split(',')[0]
      ?.toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [];
  return own.every((word) => POINTING.has(word) || words.includes(word));
}

/** Words that point back at what was told. Source: Quirk et al. 5.14 and 5.63 (demonstratives, "such" and "said"). */
const POINTING = new Set(['said', 'such', 'this', 'that', 'these', 'those', 'their', 'same']);

/** A part of a set, or a number of it. Source: Quirk et al. 5.23-25 and 6.48. */
const SOME =
  /^(?:many|most|some|several|few|a few|a number|half|dozens|scores|hundreds|thousands|more|other|others|another|each|any|all|both|\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/iu;

/** The same who did it, or to whom it was done; nobody else. */
function sameParties(brief: EventClaim, full: EventClaim): Answer {
  const question = 'same parties';
  const relation = relateParticipants(brief.participants, full.participants);
  if (relation === 'different') return no(question, 'other people or things take part');
  return relation === 'shared'
    ? yes(question, 'one takes part in both')
    : yes(question, 'nobody else is said to take part', 0.75);
}

/** Classes of deeds that reports tell of again and again, each of its own day. By hand. */
const RECURRING = new Set('rise fall raise cut win lose beat'.split(' '));

/** Classes of deeds that are undone later: who is arrested is released, what opens closes. By hand. */
const UNDONE = new Set(
  'open close begin end resume suspend arrive withdraw join arrest detain release find'.split(' '),
);
