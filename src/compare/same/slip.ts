/** Is one of two figures a slip of the keyboard for the other? */
import type { QuantityClaim } from '../../claims/index.ts';
import { type Answer, no, unknown, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { finite } from '../interval.ts';
import { samePlace } from '../scope/place.ts';
import { sameStance } from '../scope/stance.ts';
import { sameTime } from '../scope/time.ts';
import { deedsTold } from './deeds-told.ts';
import { relateModifiers } from './modifiers.ts';
import { relateNouns } from './nouns.ts';
import { relateParticipants } from './participants.ts';
import { isOpen, samePredicate } from './predicate.ts';
import { pickedApart } from './selection.ts';
import { relateSets } from './set-nouns.ts';
import { significantDigits, slipBetween } from './slip-keys.ts';
import { areWhole, tellsHowMany } from './slip-whole.ts';
import { takeUpOf } from './take-up.ts';
import { sharedTopic } from './topic.ts';

/** The answers up to the first "no"; none of them is "no" where two figures of one set are a slip apart. */
export function slipped(a: QuantityClaim, b: QuantityClaim, context: CompareContext): readonly Answer[] {
  const answers: Answer[] = [];
  for (const answer of questions(a, b, context)) {
    answers.push(answer);
    if (answer.answer === 'no') break;
  }
  return answers;
}

/** False only where the first answer is sure to be "no"; cheap to ask. */
export const maySlip = (a: QuantityClaim, b: QuantityClaim): boolean =>
  a.place.block !== b.place.block && slipBetween(a.quantity, b.quantity) !== undefined;

function* questions(a: QuantityClaim, b: QuantityClaim, context: CompareContext): Generator<Answer> {
  yield slip(a, b);
  yield sameKind(a, b);
  yield areWhole(a, b, context);
  yield tied(a, b, context);
  yield samePlace(a, b);
  yield oneTime(a, b, context);
  yield sameStance(a, b, 'value', context);
}

/** A set that is taken up without a time is of the time that was told. */
function oneTime(a: QuantityClaim, b: QuantityClaim, context: CompareContext): Answer {
  const answer = sameTime(a, b);
  const isKnown = [a, b].some((claim) => claim.scope.time === undefined && takeUpOf(claim, context) !== undefined);
  if (isKnown) return answer.answer === 'no' ? unknown('same time', answer.because, 0.9) : answer;
  const [x, y] = [a, b].map(({ place }) => OF_ITS_TIME.exec(place.text)?.[0].toLowerCase());
  const isPast = [a, b].some(({ predicate }) => predicate?.tense === 'past');
  const isSwapped = slipBetween(a.quantity, b.quantity) === 'swapped';
  return x === y || !isPast || isSwapped ? answer : no('same time', `only one is of "${x ?? y}"`, 'other-time');
}

/** Words for a time that another is set against. By hand. */
const OF_ITS_TIME = /\b(?:now|ago|so far|these days|at first)\b/iu;

function slip(a: QuantityClaim, b: QuantityClaim): Answer {
  const question = 'a slip apart';
  const kind = slipBetween(a.quantity, b.quantity);
  if (kind === undefined) return no(question, `${a.value} is not a slip of ${b.value}`);
  if (a.place.block === b.place.block) return no(question, 'one paragraph sets them side by side');
  return yes(question, kind === 'swapped' ? 'two digits are swapped' : 'one digit is another');
}

function sameKind(a: QuantityClaim, b: QuantityClaim): Answer {
  const question = 'same noun';
  if (a.measured === 'thing' || relateSets(a, b) === 'other')
    return no(question, `"${a.measured}" is not "${b.measured}"`);
  const picked = pickedApart(a, b);
  if (picked !== undefined) return no(question, picked);
  if (relateModifiers(a.subject, b.subject) === 'contrast')
    return no(question, `${a.subject.text} are not ${b.subject.text}`);
  const [owner, other] = [a.subject.of?.entity, b.subject.of?.entity];
  if (owner !== undefined && other !== undefined && owner !== other)
    return no(question, `they are ${a.subject.ofText}'s and ${b.subject.ofText}'s`);
  if (!isOpen(a.predicate) && !isOpen(b.predicate) && areDoneByOthers(a, b)) return no(question, 'others do it');
  if (relateParticipants(a.participants, b.participants, [a.measured, b.measured]) === 'different')
    return no(question, 'other people or things take part');
  return yes(question, `"${a.measured}" and "${b.measured}" can be one set`);
}

/** "the mine employed …", "the quarry employed …": each has those who do it, and no noun for them is another for the others. */
function areDoneByOthers(a: QuantityClaim, b: QuantityClaim): boolean {
  const [x, y] = [a, b].map(({ participants, measured }) =>
    participants.filter(({ role, head, entity }) => role === 'agent' && head !== measured && entity === undefined),
  );
  if (x === undefined || y === undefined || x.length === 0 || y.length === 0) return false;
  return !x.some((one) => y.some((other) => relateNouns(one.head, other.head).kind !== 'other'));
}

/** Figures with so many digits are a slip apart by chance in one pair of many thousands. */
const MANY = 4;

function tied(a: QuantityClaim, b: QuantityClaim, context: CompareContext): Answer {
  const question = 'one set';
  const digits = Math.min(significantDigits(a.quantity), significantDigits(b.quantity));
  const isSwapped = slipBetween(a.quantity, b.quantity) === 'swapped';
  const areHad = tellsHowMany(a, context) && tellsHowMany(b, context);
  if (isSwapped || (farApart(a, b) && (digits >= MANY || areHad)))
    return yes(question, 'figures of two sets are seldom so alike', 0.95);
  const isKnown = takeUpOf(a, context) !== undefined || takeUpOf(b, context) !== undefined;
  const deeds = deedsTold(a, context);
  const predicate = samePredicate(a.predicate, b.predicate);
  const isDeed =
    predicate === 'class' || predicate === 'lemma' || deedsTold(b, context).some((deed) => deeds.includes(deed));
  const words = sharedTopic(a, b, [a.measured, b.measured]).count;
  return isKnown || isDeed || words > 0
    ? yes(question, 'the sentences tell of one set', 0.9)
    : no(question, 'too little says that they count one set');
}

/** What grows or shrinks from one year to the next does so by less. */
const farApart = ({ quantity: p }: QuantityClaim, { quantity: q }: QuantityClaim): boolean =>
  Math.abs(finite(p.value) - finite(q.value)) > 0.05 * finite(p.value);
