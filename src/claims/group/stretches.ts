/** "The 22km line … 9km of old track, then 8km of street and a further 7km of tunnel": a way and the stretches that make it up. */
import type { NumericExpression } from '../../language/quantity.ts';
import type { TextExtractor } from '../extractor.ts';
import type { GroupClaim } from '../group.ts';
import type { Placed } from '../reading/placed.ts';
import { type SentenceContext, sentenceContexts } from '../reading/sentence-context.ts';
import { isExact, isOfUnit, sumOf, wordBefore } from './figures.ts';
import { groupOf, memberOf } from './members.ts';

type Number = Placed<NumericExpression>;

interface Found {
  readonly context: SentenceContext;
  readonly number: Number;
}

export const stretches: TextExtractor<GroupClaim> = {
  kind: 'group',
  *extract(text, references, sourceOf) {
    const lengths = sentenceContexts(text, references, sourceOf).flatMap((context) =>
      context.numbers.filter(isLength).map((number) => ({ context, number })),
    );
    if (lengths.length < 3) return;
    const wholes = lengths.filter(isWhole);
    for (const parts of runsOf(lengths)) {
      const whole = wholeOf(wholes, parts);
      if (whole === undefined) continue;
      const { context, number } = whole;
      const members = [
        memberOf(context, 'total', number),
        ...parts.map((part) => memberOf(part.context, 'part', part.number)),
      ];
      const exhaustive = parts.some((part) => FINAL.test(wordBefore(part.context, part.number)));
      const group = groupOf(context, 'sum', [number, number], { members, exhaustive });
      if (group !== undefined) yield group;
    }
  },
};

const isLength = (number: Number): boolean => number.expression.dimension === 'length' && isExact(number);

/** "The 22km line", "14 miles long": how long something is from end to end. */
function isWhole({ context: { sentence }, number }: Found): boolean {
  const next = sentence.tokens[number.end];
  return (
    next !== undefined &&
    (next.lemma === 'long' || (next.upos === 'NOUN' && sentence.tokens[number.first - 1]?.upos === 'DET'))
  );
}

/** "the first 6 miles", "a further 7km", "a final 5 miles". */
const NEXT = /^(?:first|next|second|third|middle|further|another|final|last|remaining)$/u;
const FINAL = /^(?:final|last|remaining)$/u;
const MORE = /^(?:further|another|final|last|remaining)$/u;

/** "9km of street": a stretch of something. */
function isPart({ context, number }: Found): boolean {
  const { tokens } = context.sentence;
  return NEXT.test(wordBefore(context, number)) || tokens[number.end]?.form === 'of';
}

/** Stretches that follow each other in one block, and one of them says that it comes on top of the others. */
function runsOf(lengths: readonly Found[]): readonly (readonly Found[])[] {
  const runs: Found[][] = [];
  let run: Found[] = [];
  for (const found of lengths) {
    const last = run.at(-1);
    const follows = last !== undefined && follow(last, found);
    if (isPart(found) && follows) run.push(found);
    else run = isPart(found) ? [found] : [];
    if (run.length === 2) runs.push(run);
  }
  return runs.filter((parts) => parts.some(({ context, number }) => MORE.test(wordBefore(context, number))));
}

const follow = (a: Found, b: Found): boolean =>
  a.context.prose.index === b.context.prose.index &&
  b.context.sentence.index - a.context.sentence.index <= 1 &&
  isOfUnit(a.number, b.number);

/** So many times the whole the parts are of something else. */
const MOST_SHARE = 1.5;

/** The one length of the draft that can be that of all the parts. */
function wholeOf(wholes: readonly Found[], parts: readonly Found[]): Found | undefined {
  const [part] = parts;
  const values = parts.map(({ number }) => number.expression.value.low);
  const longer = wholes.filter(
    (whole) =>
      part !== undefined &&
      isOfUnit(whole.number, part.number) &&
      !parts.includes(whole) &&
      whole.number.expression.value.low > Math.max(...values),
  );
  const [first] = longer;
  if (
    first === undefined ||
    longer.some(({ number }) => number.expression.value.low !== first.number.expression.value.low)
  )
    return undefined;
  return sumOf(parts.map(({ number }) => number)) <= MOST_SHARE * first.number.expression.value.low ? first : undefined;
}
