/** Are two figures reported for one stretch of time: one quarter, one half, one year? */
import type { Claim, Period, QuantityClaim } from '../../claims/index.ts';
import { type Answer, no } from '../answer.ts';
import type { CompareContext } from '../context.ts';

const QUESTION = 'same period';

/** No where the sentences name periods that exclude each other; undefined, and not asked, where they do not. */
export function samePeriod(a: Claim, b: Claim, { date }: CompareContext): Answer | undefined {
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return undefined;
  const [x, y] = [a, b].map((claim) => dated(reported(claim), date?.year));
  if (x === undefined || y === undefined) return undefined;
  const apart = partedBy(stretches(x), stretches(y)) ?? partedBy(years(x), years(y));
  return apart === undefined ? undefined : no(QUESTION, `${apart[0]} is not ${apart[1]}`, 'other-time');
}

/** "joined two months later": the months are the figure, not what it is reported for. */
const reported = ({ quantity, periods }: QuantityClaim): readonly Period[] =>
  quantity.unit === 'month' ? periods.filter(isYear) : periods;

/** "last year" is the year before that of the draft, where that is known; else it is none of the years that are named. */
const dated = (periods: readonly Period[], year: number | undefined): readonly Period[] =>
  year === undefined ? periods : periods.map((period) => (period === 'year:before' ? `year:${year - 1}` : period));

/** The parts of years; where there is none, the years themselves: "the profits of 1998" are those of all four quarters. */
function stretches(periods: readonly Period[]): readonly Period[] {
  const parts = periods.filter((period) => !isYear(period));
  return parts.length > 0 ? parts : periods;
}

const years = (periods: readonly Period[]) => periods.filter(isYear);
const isYear = (period: Period) => period.startsWith('year:');

/** One of each side where both name some and none of the one can be one of the other. */
function partedBy(x: readonly Period[], y: readonly Period[]): readonly [Period, Period] | undefined {
  const [first, second] = [x[0], y[0]];
  if (first === undefined || second === undefined) return undefined;
  if (x.some((period) => y.some((other) => canBeOne(period, other)))) return undefined;
  return [named(first), named(second)];
}

/** "the quarter" can be the third; the third is not the second. */
function canBeOne(a: Period, b: Period): boolean {
  const [[kind, which], [other, its]] = [a.split(':'), b.split(':')];
  return kind === other && (which === its || which === '?' || its === '?');
}

const ORDINALS: Readonly<Record<string, string>> = { '1': 'first', '2': 'second', '3': 'third', '4': 'fourth' };

/** "quarter:3" as "the third quarter". */
function named(period: Period): string {
  const [kind = '', which = ''] = period.split(':');
  if (kind === 'year') return which === 'before' ? 'the year before' : which;
  if (kind === 'months') return `${which} months`;
  return which === '?' ? `the ${kind.replace('-', ' ')}` : `the ${ORDINALS[which] ?? which} ${kind}`;
}
