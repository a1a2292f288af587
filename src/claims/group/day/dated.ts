/** Where a text gives a day its weekday: beside it, or in words that point back to it. */
import type { TimeExpression } from '../../../language/time.ts';
import type { Placed } from '../../reading/placed.ts';
import type { SentenceContext } from '../../reading/sentence-context.ts';

/** A time at its place. */
export interface Told {
  readonly context: SentenceContext;
  readonly time: Placed<TimeExpression>;
}

/** A day of the year with the weekday that the text gives it. */
export interface Dated {
  readonly date: Told;
  readonly weekday: Told;
  readonly number: number;
}

/** What the text gives of a time. */
export const fieldsOf = ({ time }: Told) => time.expression.value.fields;

/** A day of the year without its weekday. */
export const isDay = ({ expression: { value } }: Placed<TimeExpression>): boolean =>
  value.fields.day !== undefined && value.fields.month !== undefined && value.fields.weekday === undefined;
/** A day of the year with its weekday. */
export const isWhole = ({ expression: { value } }: Placed<TimeExpression>): boolean =>
  value.fields.day !== undefined && value.fields.month !== undefined && value.fields.weekday !== undefined;
const isWeekday = ({ expression: { value, kind } }: Placed<TimeExpression>): boolean =>
  kind === 'weekday' && value.fields.weekday !== undefined && value.fields.day === undefined;

/** From the weekday to the date, and the other way round. */
const FROM_WEEKDAY = /^['’]s? (?:[\p{L}-]+ ){1,4}(?:of|on) $/u;
const FROM_DATE =
  /^,? (?:(?:which|that) )?(?:was|is|fell on|falls on|will be|had been|being)?(?: an?| the)? ?$|^, an? $/u;

/** Weekday and date in one sentence. */
export function pairIn(context: SentenceContext): Dated | undefined {
  const { times, prose } = context;
  for (const [index, first] of times.entries()) {
    const second = times[index + 1];
    if (second === undefined) return undefined;
    const named = prose.block.text.slice(first.expression.core.end, second.expression.core.start);
    if (isWeekday(first) && isDay(second) && FROM_WEEKDAY.test(named) && hasNoVerb(context, first, second))
      return datedBy({ context, time: second }, { context, time: first });
    if (isDay(first) && isWeekday(second) && FROM_DATE.test(named) && /\p{L}/u.test(named))
      return datedBy({ context, time: first }, { context, time: second });
  }
  return undefined;
}

/** "Tuesday's paper said the hearing on 14 May …" tells of two days. */
const hasNoVerb = ({ sentence }: SentenceContext, { end }: Placed<TimeExpression>, { first }: Placed<TimeExpression>) =>
  sentence.tokens.slice(end, first).every(({ upos }) => upos !== 'VERB' && upos !== 'AUX');

const datedBy = (date: Told, weekday: Told): Dated => ({
  date,
  weekday,
  number: fieldsOf(weekday).weekday ?? 0,
});

/** "It was a Tuesday": of the last day that the text told of, where that is near or the only one. */
const POINTING = /^(?:It|That|This|The day|The date|That day) (?:was|fell on|had been|is|falls on) (?:a |the )?$/u;
const NEAR = 2;
/** "It was a Tuesday when she left": the day of something else. */
const CLEFT = /^ (?:that|when|which|before|after|in|of|morning|night)\b/u;

/** The last day that was told of, where the sentence gives its weekday. */
export function pointedBack(context: SentenceContext, before: readonly Told[]): Dated | undefined {
  const [weekday] = context.times;
  const date = before.at(-1);
  if (weekday === undefined || date === undefined || !isWeekday(weekday)) return undefined;
  const { span, text } = context.sentence;
  const { start, end } = weekday.expression.core;
  if (!POINTING.test(text.slice(0, start - span.start)) || CLEFT.test(text.slice(end - span.start))) return undefined;
  const isNear =
    context.prose.index === date.context.prose.index && context.sentence.index - date.context.sentence.index <= NEAR;
  const days = new Set(before.map((told) => `${fieldsOf(told).day} ${fieldsOf(told).month}`));
  return isNear || days.size === 1 ? datedBy(date, { context, time: weekday }) : undefined;
}
