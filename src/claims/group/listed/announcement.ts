/** "three conditions", "the five winners": an exact small number of things that a list can follow. */

import { cued, cueOf } from '../../../language/cues.ts';
import type { NumericExpression } from '../../../language/quantity.ts';
import { remembered } from '../../../language/remembered.ts';
import type { Sentence, Token } from '../../../language/sentence.ts';
import type { Placed } from '../../reading/placed.ts';
import type { SentenceContext } from '../../reading/sentence-context.ts';
import { countOf } from '../figures.ts';

export interface Announcement {
  readonly number: Placed<NumericExpression>;
  /** The noun that is counted: the last of the run after the figure. */
  readonly noun: Token;
  readonly count: number;
}

/** More things than this are no list that a reader counts. */
const MOST = 40;
/** At most so many words may stand between the figure and its noun. */
const REACH = 4;

/** Words that say that only some are listed, or that there are others. By hand. */
const SOME =
  /\b(?:including|includes?|included|such as|among|for example|for instance|e\.g|notably|particularly|especially|like|at least|some of|others?|another|more|rest|remaining|remainder|etc|and so on|each|apiece|respectively|between them|first of|one of|part of|excluding|except|besides|plus|also)\b/iu;

/** Does a text say that not all of the things are named? */
export const namesSome = (text: string): boolean => SOME.test(text);

/** The announcements of a sentence, in order. */
export const announcementsOf = remembered((context: SentenceContext): readonly Announcement[] => {
  const counted = context.numbers.flatMap((number) => {
    const { dimension, bound, approximate, change, value } = number.expression;
    const count = value.low;
    if (dimension !== 'count' || bound !== 'exact' || approximate || change !== undefined) return [];
    if (count !== value.high || !Number.isInteger(count) || count < 2 || count > MOST) return [];
    const noun = nounAfter(context, number);
    return noun === undefined ? [] : [{ number, noun, count }];
  });
  const bands = cued(context.sentence, BANDS).flatMap((noun) => bandAt(noun));
  return bands.length === 0 ? counted : [...counted, ...bands];
});

/** Nouns that say how many belong to them. Source: WordNet 3.1, hyponyms of gathering.n.01 and musical_organization.n.01 that name one number. */
const SIZES = new Map(
  Object.entries({
    duo: 2,
    trio: 3,
    threesome: 3,
    quartet: 4,
    foursome: 4,
    quintet: 5,
    sextet: 6,
    septet: 7,
    octet: 8,
  }),
);
const BANDS = cueOf(SIZES.keys());

/** "a trio: Ann, Bo and Cai". */
function bandAt(noun: Token): readonly Announcement[] {
  const count = SIZES.get(noun.lemma.toLowerCase());
  if (count === undefined || noun.upos !== 'NOUN') return [];
  return [{ number: countOf(noun, count), noun, count }];
}

/** The last noun of the run after the figure, in the plural. */
function nounAfter({ sentence }: SentenceContext, number: Placed<NumericExpression>): Token | undefined {
  let found: Token | undefined;
  const start = isOfOwner(sentence, number.end) ? number.end + 2 : number.end;
  for (let at = start; at <= start + REACH; at += 1) {
    const token = sentence.tokens[at];
    if (token === undefined || !/^(?:NOUN|ADJ|PROPN)$/u.test(token.upos)) {
      if (token?.form === '-' || token?.form === '’') continue;
      break;
    }
    found = /^NNP?S$/u.test(token.xpos) || token.lemma === 'person' ? token : undefined;
  }
  return found;
}

/** "all three of her children": all there are, where "all" or "both" says so. */
const isOfOwner = ({ tokens }: Sentence, end: number) =>
  tokens[end]?.lemma === 'of' &&
  tokens[end + 1]?.xpos === 'PRP$' &&
  /^(?:all|both)$/iu.test(tokens[end - 2]?.form ?? '');

/**
 * Nouns that stand for the things which a list spells out: reasons, aims, choices, parts, ranks. By hand: the nouns after
 * which "are as follows" needs no other word.
 */
const LISTABLE = new Set(
  (
    'reason condition option step way thing question point proposal demand measure change recommendation goal aim rule ' +
    'principle factor scenario possibility candidate winner finalist nominee contender challenge risk benefit advantage ' +
    'disadvantage problem lesson theme category part stage phase element area task priority requirement argument ground ' +
    'promise pledge answer choice alternative finding example tip idea fact mistake myth key criterion objective target ' +
    'suggestion theory explanation difference feature issue concern conclusion type kind sort form method approach ' +
    'solution strategy amendment clause term request complaint warning sign symptom cause site venue route bid offer plan'
  ).split(' '),
);

/** Can what is counted be spelt out by sentences that follow? */
export const isListable = ({ noun }: Announcement): boolean => LISTABLE.has(noun.lemma.toLowerCase());
