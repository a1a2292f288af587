/** "48,200 visitors, against 40,100 in the year before" and "A rise of 9 per cent is welcome": the levels here, their change elsewhere. */
import type { NumericExpression } from '../../language/quantity.ts';
import type { Sentence } from '../../language/sentence.ts';
import type { TextExtractor } from '../extractor.ts';
import type { GroupClaim } from '../group.ts';
import type { Draft } from '../reading/base.ts';
import type { Placed } from '../reading/placed.ts';
import { type SentenceContext, sentenceContexts } from '../reading/sentence-context.ts';
import { isOfUnit, sumOf } from './figures.ts';
import { between, groupOf, memberOf } from './members.ts';

type Number = Placed<NumericExpression>;

/** Two levels of one thing, the older one first. */
interface Levels {
  readonly context: SentenceContext;
  readonly from: Number;
  readonly to: Number;
}

export const changeApart: TextExtractor<GroupClaim> = {
  kind: 'group',
  *extract(text, references, sourceOf) {
    const contexts = sentenceContexts(text, references, sourceOf);
    const levels = contexts.flatMap((context) => (context.numbers.length < 2 ? [] : levelsOf(context)));
    if (levels.length === 0) return;
    for (const context of contexts) {
      const stated = context.numbers.length === 0 ? undefined : statedIn(context);
      if (stated === undefined) continue;
      const [only, ...others] = levels.filter((one) => one.context !== context || one.to.end <= stated.number.first);
      const own = levels.find((one) => one.context === context) ?? only;
      if (own === undefined || (own.context !== context && (stated.isOwn || others.length > 0))) continue;
      const group = built(own, context, stated);
      if (group !== undefined) yield group;
    }
  },
};

/** From the newer level to the older one. */
const AGAINST =
  /(?:,|\s–|\s—)? (?:against|compared (?:with|to)|up from|down from|up on|down on|from|on) (?:the |just |only |its |some )?$/u;
/** What follows the older level: the time of it. */
const EARLIER =
  /^[^,.;]{0,30}?\b(?:(?:the|a|in the|of the) (?:previous |preceding )?(?:year|month|quarter|season|week)(?: (?:before|earlier|ago))?|(?:in|of|for) (?:19|20)\d\d|last (?:year|month|season))\b/u;

function levelsOf(context: SentenceContext): readonly Levels[] {
  const { numbers, prose, sentence } = context;
  return numbers.flatMap((from, index) => {
    const to = numbers.slice(0, index).findLast((number) => isLevel(number) && isOfUnit(number, from));
    if (to === undefined || !isLevel(from)) return [];
    const joint = between(context, numbers[index - 1] ?? to, from);
    const after = prose.block.text.slice(from.expression.span.end, sentence.span.end);
    return AGAINST.test(joint) && EARLIER.test(after) ? [{ context, from, to }] : [];
  });
}

const isLevel = ({ expression: { dimension, change, value, approximate } }: Number): boolean =>
  (dimension === 'count' || dimension === 'money' || dimension === 'mass') &&
  change === undefined &&
  !approximate &&
  value.low === value.high &&
  value.low >= LEAST;
/** Smaller figures are of scores and ranks. */
const LEAST = 10;

interface Stated {
  readonly number: Number;
  /** "up 9 per cent" has a subject of its own: it is said of levels in its sentence alone. */
  readonly isOwn: boolean;
  readonly direction: 'up' | 'down';
}

const UP = /\b(?:rise|increase|jump|growth|gain|climb|leap|surge)\b/iu;
/** "A rise of 9 per cent", "the 40 per cent fall", "an increase of 34 per cent on": a change that says not of what. */
const NOUN = 'rise|increase|jump|growth|gain|climb|leap|surge|fall|drop|decline|decrease|reduction|slump|dip';
const BEFORE = new RegExp(
  `\\b(?:an?|the|that|this|such an?) (?:[\\p{L}-]+ )?(${NOUN}) of (?:just |only |about )?$`,
  'iu',
);
const WITHIN = new RegExp(`^(?: |-)(${NOUN})\\b`, 'iu');
/** A complement that says of what. */
const OF_WHAT =
  /^ (?:in|of|for|to|among|by)\b(?! (?:(?:a|one|the) (?:single )?(?:year|month|quarter|week)|only|just|under)\b)/u;

function statedIn({ numbers, prose, sentence }: SentenceContext): Stated | undefined {
  for (const number of numbers) {
    const { dimension, change, value } = number.expression;
    if (dimension !== 'share' || value.low !== value.high || change === 'additional') continue;
    if (change !== undefined) return { number, isOwn: true, direction: change === 'increase' ? 'up' : 'down' };
    const before = prose.block.text.slice(sentence.span.start, number.expression.span.start);
    const after = prose.block.text.slice(number.expression.span.end, sentence.span.end);
    const noun =
      BEFORE.exec(before)?.[1] ?? (/\b(?:the|that|this) $/iu.test(before) ? WITHIN.exec(after)?.[1] : undefined);
    if (noun === undefined || isToCome(sentence) || (BEFORE.test(before) && namesWhat(sentence, noun))) continue;
    const rest = BEFORE.test(before) ? after : after.slice((WITHIN.exec(after)?.[0] ?? '').length);
    if (OF_WHAT.test(rest)) continue;
    return { number, isOwn: false, direction: UP.test(noun) ? 'up' : 'down' };
  }
  return undefined;
}

/** "A pay rise of 5 per cent": the noun before it says of what. */
const namesWhat = ({ tokens }: Sentence, noun: string): boolean =>
  tokens.some(
    ({ form, index }) => form === noun && index > 0 && !/^(?:DET|ADJ|PRON)$/u.test(tokens[index - 1]?.upos ?? ''),
  );
/** "A rise of 9 per cent would win it". */
const isToCome = ({ tokens }: Sentence): boolean =>
  tokens.some(({ xpos, lemma }) => xpos === 'MD' || lemma === 'plan' || lemma === 'due');

function built({ context, from, to }: Levels, place: SentenceContext, stated: Stated): Draft<GroupClaim> | undefined {
  if (sumOf([to]) > sumOf([from]) !== (stated.direction === 'up')) return undefined;
  const members = [
    memberOf(context, 'from', from),
    memberOf(context, 'to', to),
    memberOf(place, 'change', stated.number),
  ];
  return groupOf(context, 'change', [to, from], { members, exhaustive: true, direction: stated.direction });
}
