/** "the raid, on 9 March" and "It was a Tuesday", "Sunday's party on 21 June": a day and its weekday, told apart. */
import { type TextSpan, textSpan } from '../../document/position.ts';
import type { TextExtractor } from '../extractor.ts';
import type { GroupClaim, GroupMember } from '../group.ts';
import { baseOf, type Draft } from '../reading/base.ts';
import { subjectOf } from '../reading/phrase.ts';
import { sentenceContexts } from '../reading/sentence-context.ts';
import { type Dated, fieldsOf, isDay, isWhole, pairIn, pointedBack, type Told } from './day/dated.ts';

export const days: TextExtractor<GroupClaim> = {
  kind: 'group',
  *extract(text, references, sourceOf) {
    const found: Dated[] = [];
    let before: Told[] = [];
    for (const context of sentenceContexts(text, references, sourceOf)) {
      if (context.times.length === 0) continue;
      const apart = pairIn(context) ?? pointedBack(context, before);
      const whole = context.times.filter(isWhole).map((time) => ({ context, time }));
      for (const told of [...(apart === undefined ? [] : [apart]), ...whole.map(asDated)]) {
        const other = found.find((one) => isOneDay(one, told) && one.number !== told.number);
        const isNew = apart !== undefined || found.some((one) => one.date !== one.weekday);
        const group = other === undefined || !isNew || isPlain(other, told) ? undefined : twice(other, told);
        if (group !== undefined) yield group;
        found.push(told);
      }
      const isTwice = found.some((one) => apart !== undefined && isOneDay(one, apart) && one.number !== apart.number);
      if (apart !== undefined && !isTwice) {
        const group = groupOf(apart);
        if (group !== undefined) yield group;
      }
      before = [...before, ...context.times.filter(isDay).map((time) => ({ context, time }))];
    }
  },
};

const asDated = (told: Told): Dated => ({
  date: told,
  weekday: told,
  number: told.time.expression.value.fields.weekday ?? 0,
});
/** Both tellings have their weekday beside the date: those are compared as times. */
const isPlain = (a: Dated, b: Dated): boolean => a.date === a.weekday && b.date === b.weekday;

function isOneDay({ date: a }: Dated, { date: b }: Dated): boolean {
  const [x, y] = [fieldsOf(a), fieldsOf(b)];
  return x.day === y.day && x.month === y.month && x.year === y.year;
}

/** "on 9 March last year": the year of the words behind the date; the words for it are of the draft's own year. */
function yearOf({ context, time }: Told): number | undefined {
  const { year } = time.expression.value.fields;
  if (year !== undefined) return year;
  const own = context.text.document.date?.value.year;
  const after = context.prose.block.text.slice(time.expression.span.end, context.sentence.span.end);
  if (own === undefined) return undefined;
  if (/^,? last year\b/iu.test(after)) return own - 1;
  if (/^,? next year\b/iu.test(after)) return own + 1;
  return /^,? this year\b/iu.test(after) ? own : undefined;
}

function memberOf({ context, time }: Told, role: 'date' | 'weekday', span: TextSpan): GroupMember {
  const { prose } = context;
  return {
    role,
    span: prose.block.map.spanToSource(span),
    text: prose.block.text.slice(span.start, span.end),
    place: context.place(),
    ...(time.expression.value.fields.weekday === undefined ? {} : { label: 'weekday' }),
  };
}

function groupOf({ date, weekday, number }: Dated): Draft<GroupClaim> | undefined {
  const members = [
    memberOf(date, 'date', date.time.expression.core),
    memberOf(weekday, 'weekday', weekday.time.expression.core),
  ];
  return built(date, members, [number]);
}

/** Two tellings, each with its words from the weekday to the date. */
function twice(a: Dated, b: Dated): Draft<GroupClaim> | undefined {
  return built(
    a.date,
    [memberOf(a.date, 'date', wordsOf(a)), memberOf(b.date, 'weekday', wordsOf(b))],
    [a.number, b.number],
  );
}

function wordsOf({ date, weekday }: Dated): TextSpan {
  const [x, y] = [date.time.expression.core, weekday.time.expression.core];
  return date.context === weekday.context ? textSpan(Math.min(x.start, y.start), Math.max(x.end, y.end)) : y;
}

function built(
  date: Told,
  members: readonly GroupMember[],
  weekdays: readonly number[],
): Draft<GroupClaim> | undefined {
  const { month, day } = fieldsOf(date);
  const token = date.context.sentence.tokens[date.time.head];
  if (token === undefined || month === undefined || day === undefined) return undefined;
  const year = yearOf(date);
  const base = baseOf(date.context, {
    token,
    subject: subjectOf(date.context, token),
    value: { first: date.time.first, end: date.time.end },
  });
  const told = { month, day, weekdays, ...(year === undefined ? {} : { year }) };
  return { ...base, kind: 'group', form: 'day', members, exhaustive: true, day: told };
}
