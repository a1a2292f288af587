/** "cast 640 bells" and, elsewhere, "Of the bells sold, 310 went to churches, 220 to town halls and 150 to schools". */
import type { NumericExpression } from '../../language/quantity.ts';
import type { Token } from '../../language/sentence.ts';
import type { TextExtractor } from '../extractor.ts';
import type { GroupClaim } from '../group.ts';
import type { Placed } from '../reading/placed.ts';
import { type SentenceContext, sentenceContexts } from '../reading/sentence-context.ts';
import { figuresIn, shared } from './apportioned.ts';
import { isExact } from './figures.ts';

type Number = Placed<NumericExpression>;

interface Whole {
  readonly context: SentenceContext;
  readonly number: Number;
}

export const ofNamed: TextExtractor<GroupClaim> = {
  kind: 'group',
  *extract(text, references, sourceOf) {
    const contexts = sentenceContexts(text, references, sourceOf);
    for (const context of contexts) {
      const named = OPENING.test(context.sentence.text) ? namedIn(context) : undefined;
      const whole = named === undefined ? undefined : wholeOf(contexts, context, named);
      if (named === undefined || whole === undefined) continue;
      const parts = figuresIn(context).filter(({ first }) => first > named.index);
      const group = shared(whole.context, whole.number, context, parts, false, textFrom(context, parts[0]));
      if (group !== undefined) yield group;
    }
  },
};

const textFrom = ({ prose, sentence }: SentenceContext, part: Number | undefined): string =>
  prose.block.text.slice(part?.expression.span.start ?? sentence.span.start, sentence.span.end);

const OPENING = /^(?:Out of|Of) (?:the|its|their|his|her|our|these|those) /u;
/** In tokens: "Of the new flats handed over in May, …" is no whole that was told of before. */
const LONGEST = 7;

/** The noun of the opening, where a comma or the first part follows and no time or place picks some. */
function namedIn({ sentence, numbers, times }: SentenceContext): Token | undefined {
  const end = Math.min(numbers[0]?.first ?? 0, LONGEST);
  const opening = sentence.tokens.slice(2, end);
  const noun = opening.find(({ xpos }) => xpos === 'NNS');
  if (noun === undefined || numbers.length < 3 || numbers[0]?.first !== end) return undefined;
  const isPicked =
    times.some(({ first }) => first < end) ||
    opening.some(({ upos, index }) => upos === 'ADP' && index > noun.index && sentence.tokens[index + 1]?.form !== ',');
  return isPicked ? undefined : noun;
}

/** The one number of them that the draft gives. */
function wholeOf(contexts: readonly SentenceContext[], here: SentenceContext, noun: Token): Whole | undefined {
  const lemma = noun.lemma.toLowerCase();
  const found = contexts.flatMap((context) =>
    context === here
      ? []
      : context.numbers
          .filter(
            (number) => number.expression.dimension === 'count' && isExact(number) && counts(context, number, lemma),
          )
          .map((number) => ({ context, number })),
  );
  const [first] = found;
  const value = first?.number.expression.value.low;
  return found.every(({ number }) => number.expression.value.low === value) ? first : undefined;
}

const counts = ({ sentence }: SentenceContext, { end }: Number, lemma: string): boolean => {
  const next = sentence.tokens[end];
  const noun = next?.upos === 'ADJ' ? sentence.tokens[end + 1] : next;
  return noun?.lemma.toLowerCase() === lemma;
};
