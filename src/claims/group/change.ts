/** "rose 20 per cent, from 400 to 480", "has doubled, from 14 to 21": two levels and the change between them. */
import type { NumericExpression } from '../../language/quantity.ts';
import type { Sentence } from '../../language/sentence.ts';
import type { SentenceExtractor } from '../extractor.ts';
import type { GroupClaim, GroupMember } from '../group.ts';
import type { Placed } from '../reading/placed.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import { between, groupOf, memberOf } from './members.ts';
import { rangeEnds } from './range-ends.ts';

type Number = Placed<NumericExpression>;

/** Verbs that are a factor. By hand. */
const FACTORS = new Map([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
  ['quadruple', 4],
  ['halve', 0.5],
]);
const UP = new Set(
  'rise increase grow climb jump soar surge gain up expand swell rocket leap raise higher increase rise growth jump gain leap'.split(
    ' ',
  ),
);
const DOWN = new Set(
  'fall drop decrease decline shrink sink plunge slump tumble cut reduce down lower reduction slide dip lose slip'.split(
    ' ',
  ),
);

/** The levels of a change and which of them is which. */
interface Levels {
  readonly from: Number;
  readonly to: Number;
}

export const change: SentenceExtractor<GroupClaim> = {
  kind: 'group',
  *extract(context) {
    const levels = levelsOf(context);
    if (levels === undefined) return;
    const stated = changesOf(context, levels);
    const factor = factorOf(context.sentence, levels);
    const [only] = stated;
    if (stated.length > 1 || (only === undefined && factor === undefined)) return;
    const members: GroupMember[] = [memberOf(context, 'from', levels.from), memberOf(context, 'to', levels.to)];
    if (only !== undefined) members.push(memberOf(context, 'change', only));
    const direction = directionOf(context, only ?? levels.to, levels);
    const ends = [levels.from, levels.to, only]
      .filter((n) => n !== undefined)
      .sort((a, b) => a.first - b.first || a.end - b.end);
    const [first, last] = [ends[0] ?? levels.from, ends.at(-1) ?? levels.to];
    const rest = {
      members,
      exhaustive: true,
      ...(direction && { direction }),
      ...(factor !== undefined && { factor }),
    };
    const group = groupOf(context, 'change', [first, last], rest);
    if (group !== undefined) yield group;
  },
};

/** "from A to B", "to B from A", "B, up 20% from A", "A … to B" only with "from" in sight. Exactly one pair of levels. */
function levelsOf(context: SentenceContext): Levels | undefined {
  const { numbers } = context;
  const ranges = numbers.map((number) => rangeEnds(context, number)).filter((ends) => ends !== undefined);
  const [range] = ranges;
  if (range !== undefined) return ranges.length === 1 ? range : undefined;
  const from = numbers.filter((number) => isAfter(context, number, 'from'));
  const [only] = from;
  if (only === undefined || from.length > 1) return undefined;
  const index = numbers.indexOf(only);
  const next = numbers[index + 1];
  if (next !== undefined && alike(only, next) && /^[^.;]{0,60}\bto\s$/u.test(between(context, only, next))) {
    return { from: only, to: next };
  }
  const to = numbers
    .slice(0, index)
    .findLast((number) => alike(number, only) && number.expression.change === undefined);
  if (to === undefined || /[.;]|\bbut\b|\bwhile\b/u.test(between(context, to, only))) return undefined;
  return { from: only, to };
}

const isAfter = ({ prose }: SentenceContext, number: Number, word: string) =>
  prose.block.text
    .slice(Math.max(0, number.expression.span.start - word.length - 1), number.expression.span.start)
    .toLowerCase() === `${word} `;

const alike = (a: Number, b: Number) =>
  a.expression.dimension === b.expression.dimension &&
  (a.expression.unit ?? '') === (b.expression.unit ?? '') &&
  a.expression.dimension !== 'duration';

/** Shares and points that are said of the change; a share between levels that are shares themselves is no change. */
function changesOf(context: SentenceContext, { from, to }: Levels): readonly Number[] {
  const ofShares = from.expression.dimension === 'share';
  return context.numbers.filter((number) => {
    if (isOfOtherClause(context, number, [from, to])) return false;
    if (
      number.first < Math.max(from.end, to.end) &&
      number.end > Math.min(from.first, to.first) &&
      overlaps(number, from, to)
    )
      return false;
    const { dimension } = number.expression;
    if (dimension === 'percentage-points') return !isSpread(context, number);
    if (alike(number, from) && !ofShares && isAfter(context, number, 'by')) return isStatedChange(context, number);
    return dimension === 'share' && !ofShares && isStatedChange(context, number);
  });
}

/** "output fell 3%, while imports rose to 80 from 60": the levels are those of another thing. */
function isOfOtherClause(context: SentenceContext, number: Number, levels: readonly Number[]): boolean {
  const [first, last] = [...levels].sort((a, b) => a.first - b.first);
  if (first === undefined || last === undefined) return false;
  const text = number.end <= first.first ? between(context, number, first) : between(context, last, number);
  return /;|,? (?:while|whereas|but)\b/iu.test(text);
}

/** "140 basis points over Treasuries": how far one rate lies from another, no change. */
function isSpread({ sentence }: SentenceContext, number: Number): boolean {
  const after = sentence.tokens[number.end]?.lemma.toLowerCase();
  return after !== undefined && /^(?:over|above|below|under)$/u.test(after);
}

const overlaps = (number: Number, ...levels: readonly Number[]) =>
  levels.some(({ first, end }) => number.first < end && first < number.end);

/** "up 20 per cent", "a drop of 30 per cent", "rose by 20 per cent", "20 per cent more than": near a word of change. */
function isStatedChange({ sentence }: SentenceContext, number: Number): boolean {
  for (let at = number.first - 1; at >= Math.max(0, number.first - 4); at -= 1) {
    const lemma = sentence.tokens[at]?.lemma.toLowerCase() ?? '';
    if (UP.has(lemma) || DOWN.has(lemma)) return true;
  }
  const after = sentence.tokens[number.end]?.lemma.toLowerCase() ?? '';
  return UP.has(after) || DOWN.has(after) || number.expression.change !== undefined;
}

function factorOf(sentence: Sentence, { from, to }: Levels): number | undefined {
  const last = Math.max(from.end, to.end);
  const token = sentence.tokens.find(({ lemma, index, upos }) => FACTORS.has(lemma) && upos === 'VERB' && index < last);
  return token === undefined ? undefined : FACTORS.get(token.lemma);
}

function directionOf({ sentence }: SentenceContext, number: Number, levels: Levels): 'up' | 'down' | undefined {
  const first = Math.min(number.first, levels.from.first, levels.to.first);
  for (let at = number.first; at >= Math.max(0, first - 5); at -= 1) {
    const lemma = sentence.tokens[at]?.lemma.toLowerCase() ?? '';
    if (UP.has(lemma)) return 'up';
    if (DOWN.has(lemma)) return 'down';
  }
  return number.expression.change === 'increase' ? 'up' : number.expression.change === 'decrease' ? 'down' : undefined;
}
