/** Of what occasion a time is told, by whatever words: a strike begun, a walkout; the tower lit, its lights switched on. */
import type { TimeClaim } from '../../claims/index.ts';
import type { AnalysedText } from '../../language/analysed.ts';
import { type OccasionEntry, tellingsFrom } from '../../language/lexicon/index.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { dependent } from '../../language/tree.ts';

/** An occasion as a sentence tells it. */
export interface Occasion {
  readonly name: string;
  /** The words that tell it. */
  readonly words: string;
  /** The noun beside them, where they need one ("poll" of "polls closed"). */
  readonly thing?: string;
  /** Only things of one noun are one. */
  readonly ofOne: boolean;
  /** It may come again on another day. */
  readonly repeats: boolean;
  /** The stretch of the sentence that tells it, with a few words on each side. */
  readonly phrase: string;
}

const known = new WeakMap<TimeClaim, Occasion | 'none'>();

/** The occasion that a time dates: the nearest words before it that tell of one, with no other deed between. */
export function occasionOf(claim: TimeClaim, text: AnalysedText): Occasion | undefined {
  const found = known.get(claim) ?? read(claim, text) ?? 'none';
  known.set(claim, found);
  return found === 'none' ? undefined : found;
}

/** A telling stands at most so many tokens before its time. */
const REACH = 14;

function read(claim: TimeClaim, { blocks }: AnalysedText): Occasion | undefined {
  const block = blocks[claim.place.block];
  const sentence = block?.type === 'prose' ? block.sentences[claim.place.sentence - 1] : undefined;
  if (sentence === undefined || !claim.alone) return undefined;
  const first = sentence.tokens.findIndex(({ span }) => span.start >= claim.time.span.start);
  const told = before(sentence, first) ?? beyond(sentence, claim.time.span.end);
  return told === undefined ? undefined : { ...told.occasion, phrase: around(sentence, told.at, first) };
}

interface Told {
  readonly occasion: Omit<Occasion, 'phrase'>;
  /** The token that tells it. */
  readonly at: number;
}

function before(sentence: Sentence, end: number): Told | undefined {
  for (let index = end - 1; index >= Math.max(0, end - REACH); index -= 1) {
    const token = sentence.tokens[index];
    if (token === undefined) continue;
    const told = toldAt(sentence, token);
    if (told !== undefined) return told;
    if (isOtherDeed(sentence, token)) return byPhrase(sentence, token) ?? bySubject(sentence, token);
  }
  return undefined;
}

/** "stopped flying": the words begin before the verb. */
function byPhrase(sentence: Sentence, verb: Token): Told | undefined {
  const token = sentence.tokens[verb.index - 1];
  const told = token === undefined ? undefined : toldAt(sentence, token);
  return told?.occasion.words.includes(' ') === true ? told : undefined;
}

/** "A gas blast tore the front off the flats early on Tuesday": what did it is the occasion. */
function bySubject(sentence: Sentence, verb: Token): Told | undefined {
  const subject = dependent(sentence, verb, 'nsubj');
  const told = subject?.upos === 'NOUN' ? toldAt(sentence, subject) : undefined;
  return told?.occasion.thing === undefined ? told : undefined;
}

/** "on Monday as the bridge reopened": what went on at that time. */
function beyond(sentence: Sentence, end: number): Told | undefined {
  const next = sentence.tokens.findIndex(({ span }) => span.start >= end);
  if (next < 0 || !/^(?:as|when)$/iu.test(sentence.tokens[next]?.form ?? '')) return undefined;
  for (const token of sentence.tokens.slice(next + 1, next + NEAR)) {
    const told = toldAt(sentence, token);
    if (told !== undefined || token.upos === 'VERB') return told;
  }
  return undefined;
}

/** Words that narrow a telling stand at most so many tokens from it. */
const AROUND = 4;

function around({ tokens, text, span }: Sentence, at: number, time: number): string {
  const [first, last] = [
    tokens[Math.max(0, Math.min(at, time) - AROUND)],
    tokens[Math.min(tokens.length - 1, Math.max(at, time) + 2 * AROUND)],
  ];
  return first === undefined || last === undefined
    ? text
    : text.slice(first.span.start - span.start, last.span.end - span.start);
}

/** Verbs that only carry an event. By hand: light verbs and verbs of happening. */
const CARRIERS = new Set('be have do begin start come happen occur take get go strike hit continue follow'.split(' '));

/** A verb that tells of something else; one inside what narrows a noun ("the bill approved in May") does too. */
const isOtherDeed = ({ tokens }: Sentence, { upos, lemma, index }: Token): boolean =>
  upos === 'VERB' && !CARRIERS.has(lemma) && tokens[index - 1]?.xpos !== 'DT';

function toldAt(sentence: Sentence, token: Token): Told | undefined {
  for (const { words, of, entry } of tellingsFrom(token.lemma.toLowerCase())) {
    if (!words.every((word, nth) => sentence.tokens[token.index + nth]?.lemma.toLowerCase() === word)) continue;
    const thing = of === undefined ? undefined : thingBeside(sentence, token, of);
    if (of === undefined || thing !== undefined) return { occasion: occasion(entry, words, thing), at: token.index };
  }
  return undefined;
}

const occasion = (
  { name, ofOne, repeats }: OccasionEntry,
  words: readonly string[],
  thing: string | undefined,
): Told['occasion'] => ({
  name,
  words: words.join(' '),
  ofOne: ofOne === true,
  repeats: repeats === true,
  ...(thing === undefined ? {} : { thing }),
});

/** A thing stands at most so many tokens from the verb. */
const NEAR = 7;

/** The nearest of the nouns that can take part, before the verb or after it. */
function thingBeside({ tokens }: Sentence, { index }: Token, of: ReadonlySet<string>): string | undefined {
  for (let step = 1; step <= NEAR; step += 1) {
    for (const at of [index - step, index + step]) {
      const lemma = tokens[at]?.lemma.toLowerCase();
      if (lemma !== undefined && of.has(lemma)) return lemma;
    }
  }
  return undefined;
}
