/** Is a set that is taken up one of the time that another figure is told of? */
import type { QuantityClaim } from '../../claims/index.ts';
import { isTimeNoun } from '../../language/lexicon/index.ts';
import type { TimeValue } from '../../language/time.ts';
import { holdsTime } from '../alignment/told-then.ts';
import { type Answer, no, unknown, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { isOtherYear, relateTimes } from '../time-relation.ts';
import { isMore } from './set-narrowing.ts';
import { type TakeUp, timesIn } from './take-up.ts';
import { isToldAsGroup } from './told-whole.ts';

const QUESTION = 'no other source of the figure';

/** Words by which a figure is of its moment. By hand. */
const SO_FAR =
  /\b(?:so far|by (?:then|now|noon|midnight|late|early|\p{L}+day)|initially|at first|at least|until|before|up to)\b/iu;

export function sameDayOfSet(set: QuantityClaim, told: QuantityClaim, takeUp: TakeUp, context: CompareContext): Answer {
  const { text, date } = context;
  const other = text.blocks[told.place.block];
  const [time] = timesIn(takeUp);
  const own = time === undefined ? undefined : takeUp.prose.block.text.slice(time.span.start, time.span.end);
  const isShared = own === undefined || (other?.type === 'prose' && holdsTime(other.block.text, own));
  if (!isShared && time !== undefined && isApart(time.value, told.scope.time?.value, date?.year))
    return no(QUESTION, `only one is of ${own}`, 'other-time');
  if (isMore(set, told) && SO_FAR.test(told.place.text))
    return no(QUESTION, `${told.value} was the figure of its moment`, 'other-time');
  const year = yearBefore(takeUp, date?.year);
  if (year !== undefined && !(other?.type === 'prose' && holdsTime(other.block.text, year)))
    return no(QUESTION, `only one is of ${year}`, 'other-time');
  if (!isToldAsGroup(told, context) && !isDated(takeUp) && isOfOtherYear(told, takeUp))
    return no(QUESTION, `only one is of ${told.scope.time?.text}`, 'other-time');
  return isShared
    ? yes(QUESTION, 'no other figure of the draft makes it up')
    : unknown(QUESTION, `only one is of ${own}`, 0.85);
}

/** Another time, or a year where the other names none, unless it is the draft's own and the other names some time. */
const isApart = (own: TimeValue, told: TimeValue | undefined, year: number | undefined): boolean =>
  told?.fields.year === undefined && own.fields.year !== undefined && (told === undefined || own.fields.year !== year)
    ? true
    : told !== undefined && (relateTimes(own, told).kind === 'apart' || isOtherYear(own, told));

/** The year that the paragraph speaks of before it takes up the set, where it is not the draft's own. */
function yearBefore({ prose, noun }: TakeUp, own: number | undefined): string | undefined {
  const dated = prose.times.filter(({ span, value }) => span.end <= noun.span.start && value.fields.year !== undefined);
  const last = dated.at(-1);
  if (last === undefined || last.value.fields.year === own) return undefined;
  return prose.block.text.slice(last.span.start, last.span.end);
}

/** "lent over the year": of some time. */
const isDated = (takeUp: TakeUp): boolean =>
  timesIn(takeUp).length > 0 || takeUp.words.some(({ lemma }) => isTimeNoun(lemma));

/** "in 2019", "last season": told of a time that the other paragraph does not name. */
function isOfOtherYear({ scope: { time } }: QuantityClaim, { prose }: TakeUp): boolean {
  if (time === undefined || holdsTime(prose.block.text, time.text)) return false;
  return (time.value.fields.year !== undefined && time.value.fields.month === undefined) || OTHER_TIME.test(time.text);
}

const OTHER_TIME = /\b(?:last|previous|next|earlier|ago)\b/iu;
