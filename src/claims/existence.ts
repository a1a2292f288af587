/** "no asbestos", "nobody was laid off": what there is not or was not done, and where the same text speaks of it as so. */
import type { AnalysedText } from '../language/analysed.ts';
import { memoised } from '../language/lexicon/memoised.ts';
import type { Sentence, Token } from '../language/sentence.ts';
import { dependents, modality, nounsAndNames } from '../language/tree.ts';
import type { References } from '../reference/entity.ts';
import type { ClaimBase, Participant } from './claim.ts';
import { filledByNone, isNone } from './event/none.ts';
import { deedsIn, deniedIn, type FoundDeed } from './existence/deeds-in.ts';
import { isOne, isPointedAt, missingIn, nounOf } from './existence/things-in.ts';
import type { TextExtractor } from './extractor.ts';
import type { Predicate } from './predicate.ts';
import type { Draft } from './reading/base.ts';
import { LazyBase } from './reading/lazy-base.ts';
import { nominal, verbal } from './reading/predicate-of.ts';
import { type SentenceContext, type SourceFinder, sentenceContexts } from './reading/sentence-context.ts';

export interface ExistenceClaim extends ClaimBase {
  readonly kind: 'existence';
  /** A deed of a family, or a thing that can be pointed at. */
  readonly form: 'deed' | 'thing';
  /** The family of the deed, or the noun of which it is said that there is none. */
  readonly of: string;
  /** True where it is said that there is none. */
  readonly denied: boolean;
  /** True where it is denied of all: "nobody", "never", "no complaints". */
  readonly total: boolean;
  /** The role that nobody fills. */
  readonly none?: Participant['role'];
  /** The token that tells it, by its index in the sentence, and the verb that it hangs on. */
  readonly token: number;
  readonly carrier: number;
  /** The tokens [first, end) of the wording. */
  readonly first: number;
  readonly end: number;
  /** Which of them make the wording, by their indexes, and their dictionary forms. */
  readonly words: readonly number[];
  readonly wording: readonly string[];
  readonly predicate?: Predicate;
  /** True for a verb alone, whose roles are those of the deed; not for a phrase or a noun. */
  readonly plain: boolean;
}

export const existence: TextExtractor<ExistenceClaim> = {
  kind: 'existence',
  *extract(text: AnalysedText, references: References, sourceOf: SourceFinder) {
    const contexts = sentenceContexts(text, references, sourceOf);
    const denied = contexts.filter(({ sentence }) => isDenial(sentence));
    if (denied.length === 0) return;
    yield* deeds(contexts, denied);
    yield* things(contexts, denied);
  },
};

const isDenial = (sentence: Sentence): boolean => missingIn(sentence).length > 0 || deniedIn(sentence).length > 0;

/** The deeds of families that one sentence denies and another tells. */
function* deeds(
  contexts: readonly SentenceContext[],
  denied: readonly SentenceContext[],
): Generator<Draft<ExistenceClaim>> {
  const wanted = new Set(denied.flatMap(({ sentence }) => deniedIn(sentence).map(({ family }) => family)));
  if (wanted.size === 0) return;
  const found = contexts.flatMap((context) =>
    deedsIn(context.sentence, wanted)
      .filter((deed) => isSaid(context.sentence, deed.carrier ?? deed.token))
      .map((deed) => ({ context, deed })),
  );
  const told = new Set(found.filter(({ deed }) => !deed.isDenied).map(({ deed }) => deed.family));
  for (const { context, deed } of found) if (told.has(deed.family)) yield ofDeed(context, deed);
}

/** A condition, a question and a possibility say nothing of what is; "not all" leaves open of whom it is said. */
function isSaid(sentence: Sentence, token: Token): boolean {
  if (NOT_ALL.test(sentence.text)) return false;
  const told = modality(sentence, token);
  return told === 'fact' || told === 'plan';
}

const NOT_ALL = /\bnot (?:all|every|each)\b/iu;

function ofDeed(context: SentenceContext, deed: FoundDeed): Draft<ExistenceClaim> {
  const { sentence } = context;
  const { token, carrier = token } = deed;
  const predicate = deed.isTelling ? verbal(sentence, carrier) : (nominal(token) ?? verbal(sentence, token));
  const value = { first: deed.first, end: deed.end };
  const base = new LazyBase(context, {
    token: carrier,
    bearer: token,
    value,
    predicate,
    ...(carrier === token ? {} : { carrier }),
  });
  const isOwnNone = deed.words.some((index) => index !== token.index && denialOfWord(sentence, index));
  const tells = carrier.upos === 'VERB' || deed.isTelling === true;
  const none = tells && !isOwnNone ? filledByNone(sentence, carrier, token) : undefined;
  return Object.assign(base, {
    kind: 'existence' as const,
    form: 'deed' as const,
    of: deed.family,
    denied: deed.isDenied,
    total:
      none !== undefined ||
      isOwnNone ||
      deed.isOfAll === true ||
      token.upos === 'NOUN' ||
      TOTAL.test(context.sentence.text),
    ...(none === undefined ? {} : { none }),
    token: token.index,
    carrier: carrier.index,
    ...value,
    predicate,
    words: deed.words,
    wording: deed.words.flatMap((index) => sentence.tokens[index]?.lemma ?? []),
    plain: token.upos === 'VERB' && deed.end - deed.first === 1,
  });
}

/** "gave no warning": the wording's own noun has the "no". */
function denialOfWord(sentence: Sentence, index: number): boolean {
  const word = sentence.tokens[index];
  return word !== undefined && isNone(sentence, word);
}

const TOTAL = /\b(?:never|any|anyone|anybody|anything|nobody|no one|none|nothing|neither|no)\b/iu;

/** The things that one sentence denies and another points at. */
function* things(
  contexts: readonly SentenceContext[],
  denied: readonly SentenceContext[],
): Generator<Draft<ExistenceClaim>> {
  const missing = denied.flatMap((context) =>
    missingIn(context.sentence)
      .filter(({ noun }) => isSaid(context.sentence, noun))
      .map((one) => ({ context, ...one })),
  );
  const isMissing = memoised((word) => missing.some((one) => isOne(word, nounOf(one.noun))));
  const told = new Set<string>();
  for (const context of contexts) {
    for (const noun of nounsAndNames(context.sentence)) {
      const word = nounOf(noun);
      if (!isMissing(word)) continue;
      const names = missing.filter((one) => one.context.sentence !== context.sentence && isOne(word, nounOf(one.noun)));
      if (names.length === 0 || !isPointedAt(context.sentence, noun) || !isSaid(context.sentence, noun)) continue;
      for (const name of new Set(names.map((one) => nounOf(one.noun)))) {
        told.add(name);
        yield ofThing(context, noun, name, undefined);
      }
    }
  }
  for (const { context, noun, first } of missing)
    if (told.has(nounOf(noun))) yield ofThing(context, noun, nounOf(noun), first);
}

function ofThing(
  context: SentenceContext,
  noun: Token,
  name: string,
  deniedFrom: number | undefined,
): Draft<ExistenceClaim> {
  const own = dependents(context.sentence, noun, 'det', 'amod', 'compound', 'nmod:poss').map(({ index }) => index);
  const value = { first: Math.min(noun.index, deniedFrom ?? noun.index, ...own), end: noun.index + 1 };
  const base = new LazyBase(context, { token: noun, bearer: noun, value });
  return Object.assign(base, {
    kind: 'existence' as const,
    form: 'thing' as const,
    of: name,
    denied: deniedFrom !== undefined,
    total: true,
    token: noun.index,
    carrier: noun.index,
    ...value,
    words: [noun.index],
    wording: [noun.lemma],
    plain: false,
  });
}
