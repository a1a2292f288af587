/** Does one sentence tell another again with another date? */
import type { TimeClaim } from '../../claims/index.ts';
import { antonyms } from '../../language/lexicon/index.ts';
import type { TimeValue } from '../../language/time.ts';
import { type Answer, no, yes } from '../answer.ts';
import { isDoneAndStillToCome, timeClash } from '../clash/time.ts';
import type { CompareContext } from '../context.ts';
import { relateParticipants } from '../same/participants.ts';
import { relateTimes } from '../time-relation.ts';
import { likeness } from './beside.ts';
import { contentOf, type SentenceContent } from './content.ts';
import { canBeOne } from './figure-clash.ts';
import { figuresOf } from './figures-of.ts';
import { areSideBySide } from './near-sentences.ts';
import { type Retelling, retellingOf } from './retelling.ts';
import { matchIn } from './same-word.ts';
import { bothSaid, mayBeToldAgain, toldAgain } from './told-again.ts';
import { holdsTime } from './told-then.ts';

/** The answers up to the first "no"; none of them is "no" where the two times clash. */
export function retoldTime(a: TimeClaim, b: TimeClaim, context: CompareContext): readonly Answer[] {
  const answers: Answer[] = [];
  for (const answer of questions(a, b, context)) {
    answers.push(answer);
    if (answer.answer === 'no') break;
  }
  return answers;
}

/** False only where one of the answers is sure to be "no"; cheap to ask. */
export const mayRetellTime = (a: TimeClaim, b: TimeClaim, context: CompareContext): boolean =>
  a.event !== undefined &&
  b.event !== undefined &&
  !isOfSeries(a) &&
  !isOfSeries(b) &&
  !areSideBySide(a, b) &&
  mayClash(a, b) &&
  mayBeToldAgain(a, b, context);

/** False only where `clash` says no. */
function mayClash(a: TimeClaim, b: TimeClaim): boolean {
  const [x, y] = [a.time.value, b.time.value];
  if (areAgo(x, y)) return areFarApart(x, y);
  return a.alone && b.alone && (relateTimes(x, y).kind === 'apart' || isDoneAndStillToCome(a, b));
}

function* questions(a: TimeClaim, b: TimeClaim, context: CompareContext): Generator<Answer> {
  yield told(a, b);
  yield clash(a, b);
  yield bothSaid(a, b);
  const retelling = retellingOf(a, b, context);
  yield toldAgain(retelling);
  if (retelling === undefined) return;
  const [brief, full] = retelling.brief === a ? [a, b] : [b, a];
  yield sameParties(brief, full, retelling, context);
  yield sameFigures(brief, full, context);
  yield aligned(brief, full, retelling);
}

function told(a: TimeClaim, b: TimeClaim): Answer {
  const question = 'two tellings';
  if (areSideBySide(a, b)) return no(question, 'they stand side by side');
  if (a.event === undefined || b.event === undefined) return no(question, 'one of the times dates nothing');
  const stretch = [a, b].find(isOfSeries);
  if (stretch !== undefined) return no(question, `${stretch.value} may be one of many`);
  return yes(question, 'two sentences tell of it');
}

const isOfSeries = ({ time: { value } }: TimeClaim): boolean => SERIES.has(value.grain) || value.bound === 'since';

/** Reports give one figure after the other for such times, and each is of its own. */
const SERIES = new Set(['quarter', 'half-year', 'season', 'decade', 'century']);

function clash(a: TimeClaim, b: TimeClaim): Answer {
  const [x, y] = [a.time.value, b.time.value];
  if (areAgo(x, y))
    return areFarApart(x, y)
      ? yes('times clash', `${a.value} is not ${b.value}`)
      : no('times clash', `${a.value} can be ${b.value}`);
  const { outcome, answer } = timeClash(a, b);
  return outcome === 'clash' ? answer : no(answer.question, answer.because);
}

const areAgo = (x: TimeValue, y: TimeValue): boolean => isAgo(x) && isAgo(y) && x.relative?.unit === y.relative?.unit;

/** "540 million years ago" may be rounded from 541. */
function areFarApart({ relative: x }: TimeValue, { relative: y }: TimeValue): boolean {
  const [less = 0, more = 0] = [x, y].map((offset) => Math.abs(offset?.amount ?? 0)).sort((p, q) => p - q);
  return more - less > (more >= 100 ? ROUNDING * more : 0);
}

const ROUNDING = 0.05;

/** "2,300 years ago". */
const isAgo = ({ relative }: TimeValue) => relative?.direction === 'past' && relative.amount !== undefined;

/** Neither is somebody else's, and no sentence beside gives the time of the brief telling to the same event. */
function sameParties(brief: TimeClaim, full: TimeClaim, { own, content }: Retelling, context: CompareContext): Answer {
  const question = 'same parties';
  if (relateParticipants(brief.participants, full.participants) === 'different')
    return no(question, 'other people or things take part');
  if (isToldBeside(brief, own, content, context)) return no(question, `${brief.value} is told of there too`);
  if (isToldBeside(full, content, own, context)) return no(question, `${full.value} is told of there too`);
  return yes(question, 'nobody else takes part');
}

/** A sentence with another figure tells of another case. */
function sameFigures(brief: TimeClaim, full: TimeClaim, context: CompareContext): Answer {
  const question = 'same figures';
  const others = figuresOf(full, context);
  const odd = figuresOf(brief, context).find((own) => !others.some((other) => canBeOne(own, other) !== false));
  return odd === undefined || others.length === 0
    ? yes(question, 'what else is told is the same')
    : no(question, `${odd.value} is not in the other sentence`);
}

/** Is the time of a claim told of its event in the other sentence or beside it? */
function isToldBeside(
  claim: TimeClaim,
  own: SentenceContent,
  other: SentenceContent,
  context: CompareContext,
): boolean {
  const told = toldBy(claim, own);
  const { prose, sentence } = other;
  return prose.sentences
    .slice(Math.max(0, sentence.index - 1), sentence.index + 2)
    .some(
      (beside) =>
        holdsTime(beside.text, claim.value) &&
        (told === undefined || matchIn(told, contentOf(prose, beside, context)) !== undefined),
    );
}

/** The word that tells the event. */
const toldBy = ({ event }: TimeClaim, { words }: SentenceContent) =>
  words.find(({ token }) => token.index === event?.token);

/** Words around the times that are alike, where the verb is another. */
const LEAST_LIKENESS = 2;

/** Both date the same thing, and the time of the brief telling is not in the other sentence too. */
function aligned(brief: TimeClaim, full: TimeClaim, { own, content }: Retelling): Answer {
  const question = 'same event';
  if ([brief, full].some(isPartOfName)) return no(question, 'one of the times says which one is meant');
  const told = toldBy(brief, own);
  const match = told === undefined ? undefined : matchIn(told, content);
  if (match !== undefined && match.token.index === full.event?.token)
    return yes(question, `both date "${full.event.lemma}"`);
  if (match !== undefined) return no(question, `${full.value} does not date "${match.lemma}"`);
  const opposites = antonyms(brief.event?.lemma ?? '', 'verb');
  if (opposites.includes(full.event?.lemma ?? ''))
    return no(question, `"${brief.event?.lemma}" is the opposite of "${full.event?.lemma}"`);
  if (likeness(own, brief.time.span, content, full.time.span) >= LEAST_LIKENESS)
    return yes(question, 'both times stand in like words', 0.9);
  return no(question, `"${brief.event?.lemma}" is not "${full.event?.lemma}"`);
}

/** "the 1986 dividend", "its January deficit": no preposition, and a noun behind it. */
const isPartOfName = ({ time: { value, span, core } }: TimeClaim): boolean =>
  span.start === core.start &&
  value.bound === 'at' &&
  value.fields.weekday === undefined &&
  value.relative === undefined;
