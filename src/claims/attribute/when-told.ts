/** The time of which an age or a birthday is told. */
import type { Token } from '../../language/sentence.ts';
import type { TimeExpression, TimeValue } from '../../language/time.ts';
import { dayNumber } from '../../language/times/calendar.ts';
import { clauseHead, clauseTokens } from '../../language/tree.ts';
import type { DayWindow } from '../attribute.ts';
import type { Placed } from '../reading/placed.ts';
import { resolvedTime } from '../reading/resolved-time.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';

/** The draft's own day, where it is known. */
export function draftDay({ text }: SentenceContext): DayWindow | undefined {
  const date = text.document.date?.value;
  if (date === undefined) return undefined;
  return { earliest: dayNumber(date), latest: dayNumber(date) };
}

/** The days that a time means, where both ends follow from the text and the draft's date. */
export function daysOf(context: SentenceContext, placed: Placed<TimeExpression>): DayWindow | undefined {
  const token = context.sentence.tokens[placed.head];
  const { value } = placed.expression;
  if (token === undefined || !isPoint(value)) return undefined;
  const { earliest, latest } = resolvedTime(context, value, token);
  return earliest === undefined || latest === undefined ? undefined : { earliest, latest };
}

const isPoint = ({ bound, anchor, approximate }: TimeValue) => bound === 'at' && anchor !== 'text' && !approximate;

/** Names a year, or counts in years from the draft: it may be another time than the draft's own. */
const isYearly = ({ fields, grain, anchor }: TimeValue) =>
  fields.year !== undefined ||
  fields.decade !== undefined ||
  fields.century !== undefined ||
  grain === 'year' ||
  anchor === 'text';

/** True where the sentence speaks of another year than the draft's: an age in it may be that of then. "Since 1998" goes on until now. */
export function isOfAnotherTime(context: SentenceContext): boolean {
  const date = context.text.document.date?.value;
  return context.times.some(
    ({ expression: { value, kind } }) =>
      kind !== 'duration' && value.bound !== 'since' && isYearly(value) && value.fields.year !== (date?.year ?? 0),
  );
}

/** The one time of the sentence that names a year or a decade-free date; undefined where there are none or several. */
export function onlyDated(context: SentenceContext): DayWindow | undefined {
  const dated = context.times.filter(
    (placed) => placed.expression.value.fields.year !== undefined && !isOfBirth(context, placed),
  );
  return dated.length === 1 && dated[0] !== undefined ? daysOf(context, dated[0]) : undefined;
}

/** "born in 1950": the time of the birth itself. */
function isOfBirth({ sentence }: SentenceContext, { first }: Placed<TimeExpression>): boolean {
  return sentence.tokens.slice(Math.max(0, first - 4), first + 1).some(({ form }) => form.toLowerCase() === 'born');
}

/** The days of the time in the clause of a token that stands nearest behind it, or else before it. */
export function daysInClause(context: SentenceContext, token: Token): DayWindow | undefined {
  const { sentence, times } = context;
  const clause = new Set(clauseTokens(sentence, clauseHead(sentence, token)));
  const own = times.filter(
    ({ head, first, expression }) =>
      (clause.has(head) || clause.has(first)) && expression.kind !== 'duration' && expression.kind !== 'set',
  );
  const nearest = own.find(({ first }) => first > token.index) ?? own.at(-1);
  return nearest === undefined ? undefined : daysOf(context, nearest);
}
