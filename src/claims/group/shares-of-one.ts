/** "51 per cent of the tickets went to schools" and, further on, "of the tickets, a further 32 per cent were sold and 29 given away". */
import type { NumericExpression } from '../../language/quantity.ts';
import type { TextExtractor } from '../extractor.ts';
import type { GroupClaim } from '../group.ts';
import type { Placed } from '../reading/placed.ts';
import { type SentenceContext, sentenceContexts } from '../reading/sentence-context.ts';
import { isExact, wordBefore } from './figures.ts';
import { groupOf, memberOf } from './members.ts';

type Number = Placed<NumericExpression>;

interface Share {
  readonly context: SentenceContext;
  readonly number: Number;
}

/** The second telling follows within so many sentences. */
const REACH = 25;

export const sharesOfOne: TextExtractor<GroupClaim> = {
  kind: 'group',
  *extract(text, references, sourceOf) {
    let firsts: (Share & { readonly noun: string; readonly index: number })[] = [];
    for (const [index, context] of sentenceContexts(text, references, sourceOf).entries()) {
      const shares = context.numbers.filter(isShare);
      if (shares.length === 0) continue;
      const further = shares.some((share) => MORE.test(wordBefore(context, share)));
      const first = further
        ? firsts.findLast((one) => index - one.index <= REACH && continues(one, index, context, shares))
        : undefined;
      if (first !== undefined) {
        const parts = [first, ...shares.map((number) => ({ context, number }))];
        const members = parts.map((part) => memberOf(part.context, 'part', part.number));
        const group = groupOf(first.context, 'share', [first.number, first.number], { members, exhaustive: true });
        if (group !== undefined) yield group;
      }
      firsts = [
        ...firsts,
        ...shares.flatMap((number) => {
          const noun = wholeAfter(context, number);
          return noun === undefined ? [] : [{ context, number, noun, index }];
        }),
      ].slice(-4);
    }
  },
};

const MORE = /^(?:further|another|remaining|other)$/u;
const isShare = (number: Number): boolean => number.expression.dimension === 'share' && isExact(number);

/** "51 per cent of the tickets": the noun of the whole. */
function wholeAfter({ sentence }: SentenceContext, { end }: Number): string | undefined {
  if (sentence.tokens[end]?.form !== 'of') return undefined;
  const nouns = sentence.tokens.slice(end + 1, end + 6);
  const stop = nouns.findIndex(({ upos }) => !/^(?:DET|ADJ|NOUN|PROPN|VERB)$/u.test(upos));
  return nouns
    .slice(0, stop < 0 ? undefined : stop)
    .findLast(({ upos }) => upos === 'NOUN')
    ?.lemma.toLowerCase();
}

/** The next sentence without a whole of its own, or one that opens with the same whole; no change or comparison in it. */
function continues(
  first: Share & { readonly noun: string; readonly index: number },
  index: number,
  context: SentenceContext,
  shares: readonly Number[],
): boolean {
  const { prose, sentence } = context;
  if (OTHER.test(sentence.text) || OTHER.test(first.context.sentence.text)) return false;
  const own = shares.map((share) => wholeAfter(context, share)).filter((noun) => noun !== undefined);
  if (own.some((noun) => noun !== first.noun)) return false;
  if (own.length > 0) return true;
  const start = sentence.span.start;
  const opening = prose.block.text.slice(start, shares[0]?.expression.span.start ?? start);
  const named =
    /^of /iu.test(opening) &&
    sentence.tokens.slice(0, 7).some(({ lemma, upos }) => upos === 'NOUN' && lemma === first.noun);
  return named || (index - first.index === 1 && opening.trim() === '');
}

/** Words of other times, or of a comparison. By hand. */
const OTHER =
  /\b(?:last year|previous|earlier|compared|against|than|up from|down from|rose|fell|rise|fall|higher|lower|both|also)\b/iu;
