/** How long something is told to have lasted, by figures or by words: "six minutes", "a full week", "a matter of hours". */
import { cueWhere, hasCue } from '../../language/cues.ts';
import type { Bound } from '../../language/quantity.ts';
import type { TimeValue } from '../../language/time.ts';
import { secondsIn } from '../../language/times/lengths.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';

/** A length in seconds that the words can stand for, lowest and highest, with the tokens [first, end) that tell it. */
export interface LengthOfTime {
  readonly low: number;
  readonly high: number;
  readonly first: number;
  readonly end: number;
  /** The token of the unit, which hangs on what lasts. */
  readonly head: number;
  /** True where words tell it and no figure. */
  readonly isPhrase?: true;
}

const UNIT = '(second|minute|hour|day|week|fortnight|month|year|decade|afternoon|morning|evening|night|weekend)';
const ORDINALS = 'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** A word of each of the phrases below, and the unit at its end: most sentences have not both. */
const ENDS_WITH_WORD =
  /\b(?:single|full|whole|entire|solid|part|matter|straight|long|last|final|almost|nearly|over|within|under|about|than|for)$/iu;
const WORD = cueWhere((form) => ENDS_WITH_WORD.test(form));
const BEGINS_WITH_UNIT = new RegExp(`(?:^|[^\\p{L}])${UNIT}`, 'iu');
const OF_UNIT = cueWhere((form) => BEGINS_WITH_UNIT.test(form));

/** Phrases that tell a length without a figure, with the least and the most of the unit. By hand. */
const PHRASES: readonly (readonly [RegExp, number, number])[] = [
  [new RegExp(`\\b(?:a|one|the) (?:single|full|whole|entire|solid) ${UNIT}\\b`, 'giu'), 0.85, 1.3],
  [new RegExp(`\\b(?:the |a )?(?:better|best|greater|good) part of (?:an?|the|one) ${UNIT}\\b`, 'giu'), 0.55, 1.05],
  [new RegExp(`\\b(?:a )?matter of ${UNIT}s\\b`, 'giu'), 1, 20],
  [new RegExp(`\\b(?:almost|nearly|over|within|under|about|less than|more than|for) an? ${UNIT}\\b`, 'giu'), 0.4, 1.6],
];

/** "our fifth and final morning": so many days. */
const LAST_OF = new RegExp(
  `\\b(${ORDINALS.join('|')}) and (?:last|final) (day|night|week|month|year|morning|evening)\\b`,
  'giu',
);

/** "two full days": the figure may be read as a count. */
const COUNTS = 'none one two three four five six seven eight nine ten eleven twelve'.split(' ');
const WHOLE = new RegExp(
  `\\b(\\d+|${COUNTS.slice(1).join('|')}) (?:full|whole|solid|straight|entire|long) ${UNIT}s\\b`,
  'giu',
);

/** Hours of the parts of a day, and days of what has no unit of its own. By hand. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  morning: [2 * 3600, 6 * 3600],
  afternoon: [2 * 3600, 6 * 3600],
  evening: [2 * 3600, 6 * 3600],
  night: [5 * 3600, 14 * 3600],
  weekend: [86_400, 3 * 86_400],
  fortnight: [13 * 86_400, 15 * 86_400],
};

/** The lengths of a sentence, in order. */
export function lengthsOfTime(context: SentenceContext): readonly LengthOfTime[] {
  return [...byFigure(context), ...byPhrase(context)].sort((x, y) => x.first - y.first);
}

/** How far below and above its figure a length can lie, by how it is worded: rounding, and what a bound leaves open. */
const REACH: Readonly<Partial<Record<Bound, readonly [number, number]>>> = {
  'less-than': [0, 1],
  'at-most': [0, 1],
  'more-than': [1, Number.POSITIVE_INFINITY],
  'at-least': [1, Number.POSITIVE_INFINITY],
  nearly: [0.8, 1.02],
  about: [0.7, 1.3],
  'just-over': [1, 1.2],
};
type Reach = readonly [number, number];
const ROUNDED: Reach = [0.86, 1.17];
const ROUGH: Reach = [0.7, 1.3];
/** From so many units on a figure is counted, not rounded. */
const MANY = 6;
const COUNTED: Reach = [0.94, 1.08];

function* byFigure(context: SentenceContext): Iterable<LengthOfTime> {
  const { numbers, times } = context;
  for (const { expression, first, end, head } of numbers) {
    const { dimension, base, bound, approximate, value, per } = expression;
    if (dimension !== 'duration' || base === undefined || per !== undefined) continue;
    const isRound = value.high < MANY;
    const [down, up] = REACH[bound] ?? (approximate ? ROUGH : isRound ? ROUNDED : COUNTED);
    const low = Number.isFinite(base.low) && base.low > 0 ? base.low : base.high;
    const high = Number.isFinite(base.high) ? base.high : base.low;
    if (Number.isFinite(low) && value.high !== 0) yield { low: low * down, high: high * up, first, end, head };
  }
  for (const { expression, first, end, head } of times) {
    const { duration, value, kind } = expression;
    const before = forBefore(context, first) ? lengthBefore(value) : undefined;
    if (before !== undefined) yield { ...before, first, end: end - 1, head: end - 2 };
    if (kind !== 'duration' || duration === undefined || !Number.isFinite(duration.high)) continue;
    const isKnown = numbers.some(
      (number) => number.expression.dimension === 'duration' && number.first < end && first < number.end,
    );
    if (isKnown) continue;
    const [down, up] = value.approximate ? ROUGH : ROUNDED;
    yield { low: duration.low * down, high: duration.high * up, first, end, head };
  }
}

/** "for only 20 minutes before the alarm rang": what is read as the distance from another event tells a length. */
const forBefore = ({ sentence: { tokens } }: SentenceContext, first: number): boolean =>
  [tokens[first], tokens[first - 1], tokens[first - 2]].some((token) => token?.form.toLowerCase() === 'for');

function lengthBefore({ anchor, relative }: TimeValue): { low: number; high: number } | undefined {
  if (anchor !== 'text' || relative?.amount === undefined) return undefined;
  const count = Math.abs(relative.amount);
  const { shortest, longest } = secondsIn(relative.unit);
  const [down, up] = count < MANY ? ROUNDED : COUNTED;
  return count === 0 ? undefined : { low: count * shortest * down, high: count * longest * up };
}

function* byPhrase(context: SentenceContext): Iterable<LengthOfTime> {
  const { sentence } = context;
  if (!hasCue(sentence, OF_UNIT) || !hasCue(sentence, WORD)) return;
  for (const [phrase, least, most] of PHRASES)
    for (const match of sentence.text.matchAll(phrase)) {
      const [low, high] = secondsOf(match[1] ?? '');
      const found = placed(
        context,
        match.index,
        match[0],
        PARTS[match[1] ?? ''] ? low : low * least,
        PARTS[match[1] ?? ''] ? high : high * most,
      );
      if (found !== undefined) yield found;
    }
  for (const match of sentence.text.matchAll(WHOLE)) {
    const count = Number(match[1]) || COUNTS.indexOf((match[1] ?? '').toLowerCase());
    const [low, high] = secondsOf(match[2] ?? '');
    const found =
      count > 0 ? placed(context, match.index, match[0], count * low * 0.86, count * high * 1.17) : undefined;
    if (found !== undefined) yield found;
  }
  for (const match of sentence.text.matchAll(LAST_OF)) {
    const count = ORDINALS.indexOf((match[1] ?? '').toLowerCase()) + 2;
    const unit = /morning|evening/iu.test(match[2] ?? '') ? 'day' : (match[2] ?? '');
    const [low, high] = secondsOf(unit === 'night' ? 'day' : unit);
    const found = placed(context, match.index, match[0], (count - 0.5) * low, (count + 0.1) * high);
    if (found !== undefined) yield found;
  }
}

function secondsOf(unit: string): readonly [number, number] {
  const part = PARTS[unit.toLowerCase()];
  if (part !== undefined) return part;
  const { shortest, longest } = secondsIn(unit.toLowerCase());
  return [shortest, longest];
}

function placed(
  { sentence, times, numbers }: SentenceContext,
  at: number,
  words: string,
  low: number,
  high: number,
): LengthOfTime | undefined {
  const start = sentence.span.start + at;
  const first = sentence.tokens.findIndex(({ span }) => span.start >= start);
  let end = first;
  while ((sentence.tokens[end]?.span.start ?? Number.POSITIVE_INFINITY) < start + words.length) end += 1;
  const isKnown = [...numbers, ...times].some(
    ({ expression, ...known }) =>
      ('dimension' in expression ? expression.dimension === 'duration' : expression.kind === 'duration') &&
      known.first < end &&
      first < known.end,
  );
  return first < 0 || end <= first || isKnown ? undefined : { low, high, first, end, head: end - 1, isPhrase: true };
}
