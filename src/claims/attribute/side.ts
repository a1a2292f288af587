/** "on the east bank", "its upper deck", "her left knee": the one of two sides of a thing that a phrase names. */

import { cued, cueOf } from '../../language/cues.ts';
import { partsOfSpeech } from '../../language/lexicon/parts-of-speech.ts';
import type { Token } from '../../language/sentence.ts';
import { dependent, dependents } from '../../language/tree.ts';
import type { ClaimBase, Lemma } from '../claim.ts';
import type { Draft } from '../reading/base.ts';
import { LazyBase } from '../reading/lazy-base.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';

/** Which of two sides. */
export interface SideClaim extends ClaimBase {
  readonly kind: 'attribute';
  readonly attribute: 'side';
  /** The side, under one name for its words: "east" for "eastern". */
  readonly side: string;
  /** What has sides, with the nouns before it: "bank", "tank farm". */
  readonly noun: string;
  /** The noun or name behind "of": "the east bank of the river". */
  readonly whole?: Lemma;
  /** True where the phrase takes up what has been done to it: "the charred east wing". */
  readonly undergone: boolean;
}

/** Sides, each with the one across; other words for one side between bars. By hand: adjectives of place that come in two (Quirk et al. 7.34, 7.69). */
const PAIRS = `
  north|northern south|southern, east|eastern west|western, north-east|north-eastern|northeast|northeastern
  south-west|south-western|southwest|southwestern, north-west|north-western|northwest|northwestern
  south-east|south-eastern|southeast|southeastern, northbound southbound, eastbound westbound, upper lower, left|left-hand
  right|right-hand, front back|rear, inner outer, near far, inbound outbound, port starboard, seaward landward|inland,
  upstream downstream, top bottom, upstairs downstairs`;

const NAMES = new Map<string, string>();
const ACROSS = new Map<string, string>();
for (const pair of PAIRS.trim().split(/,\s*/u)) {
  const [one = [], other = []] = pair.split(/\s+/u).map((side) => side.split('|'));
  for (const words of [one, other]) for (const word of words) NAMES.set(word, words[0] ?? word);
  ACROSS.set(one[0] ?? '', other[0] ?? '').set(other[0] ?? '', one[0] ?? '');
}

/** The side across from one, under its name. */
export const sideAcross = (side: string): string | undefined => ACROSS.get(side);

const CUE = cueOf(NAMES.keys());

/** Between the article and the noun stand at most so many words. */
const LONGEST = 5;

/** The sides that a sentence names. */
export function* sides(context: SentenceContext): Iterable<Draft<SideClaim>> {
  for (const word of cued(context.sentence, CUE)) {
    const side = NAMES.get(word.form);
    const phrase = side === undefined ? undefined : phraseAt(context, word);
    if (side === undefined || phrase === undefined) continue;
    const { first, noun } = phrase;
    const base = new LazyBase(context, { token: noun, bearer: noun, value: { first, end: noun.index + 1 } });
    const whole = wholeOf(context, noun);
    yield Object.assign(base, {
      kind: 'attribute' as const,
      attribute: 'side' as const,
      side,
      noun: nounsOf(context, word, noun),
      undergone: context.sentence.tokens.slice(first, noun.index).some(isUndergone),
      ...(whole === undefined ? {} : { whole }),
    });
  }
}

/** The definite phrase of one thing around a word for a side. */
function phraseAt({ sentence }: SentenceContext, word: Token): { first: number; noun: Token } | undefined {
  const { tokens } = sentence;
  let first = word.index;
  while (first > 0 && word.index - first < LONGEST && isWithin(tokens[first - 1])) first -= 1;
  const article = tokens[first - 1];
  if (article === undefined || !/^(?:the|this|that|its|his|her|their|our|my|'s|’s)$/iu.test(article.form))
    return undefined;
  let last = word.index;
  while (last - word.index < LONGEST && isWithin(tokens[last + 1])) last += 1;
  const noun = tokens[last];
  if (noun === undefined || last === word.index || noun.upos !== 'NOUN' || noun.xpos !== 'NN') return undefined;
  return tokens[last + 1]?.form === '-' ? undefined : { first: first - 1, noun };
}

const isWithin = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:ADJ|NOUN)$/u.test(token.upos) ||
    /^VB[NG]$/u.test(token.xpos) ||
    (/^\p{Ll}+$/u.test(token.form) && token.deprel === 'compound'));

/** "wrecked", "charred": the participle of a verb, also where it is tagged as an adjective. */
function isUndergone({ xpos, upos, form }: Token): boolean {
  if (xpos === 'VBN') return true;
  if (upos !== 'ADJ' || !form.endsWith('ed')) return false;
  const stems = [form.slice(0, -2), form.slice(0, -1), form.replace(/(.)\1ed$/u, '$1')];
  return stems.some((stem) => partsOfSpeech(stem).includes('v'));
}

/** "farm" with the nouns between it and the side. */
const nounsOf = ({ sentence }: SentenceContext, word: Token, noun: Token): string =>
  sentence.tokens
    .slice(word.index + 1, noun.index + 1)
    .filter(({ upos }) => upos === 'NOUN')
    .map(({ lemma }) => lemma.toLowerCase())
    .join(' ');

function wholeOf({ sentence }: SentenceContext, noun: Token): Lemma | undefined {
  const below = dependents(sentence, noun, 'nmod').find((token) => dependent(sentence, token, 'case')?.form === 'of');
  return below?.lemma.toLowerCase();
}
