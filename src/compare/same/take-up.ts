/** "the 67 houses that were inundated", "all 38 youngsters on board": a figure that takes up a set told of before. */
import type { QuantityClaim } from '../../claims/index.ts';
import type { AnalysedProse } from '../../language/analysed.ts';
import { remembered } from '../../language/remembered.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import type { TimeExpression } from '../../language/time.ts';
import { within } from '../alignment/within.ts';
import type { CompareContext } from '../context.ts';
import { isPrenominal, restriction } from './take-up-words.ts';

/** A definite plural with its figure. */
export interface TakeUp {
  readonly prose: AnalysedProse;
  readonly sentence: Sentence;
  /** The counted noun. */
  readonly noun: Token;
  /** The words that say which: a relative clause, a participle with what follows, or a phrase with a preposition. */
  readonly words: readonly Token[];
  /** "all 40 sailors", "each of the 40 sailors": of every one of them. */
  readonly isAll: boolean;
  /** The verb among them; undefined where the set is told by where it is, or by nothing. */
  readonly verb?: Token;
}

/** How a figure takes up a set; undefined where it does not. */
export const takeUpOf = remembered((claim: QuantityClaim, context: CompareContext): TakeUp | undefined =>
  isDefinite(claim) ? readTakeUp(claim, context) : undefined,
);

/** Words that make a plural with a figure definite. Source: Quirk et al. 5.11-14, 5.27 (definite use of the article). */
const DETERMINERS = new Set([
  'the',
  'these',
  'those',
  'all',
  'both',
  'its',
  'their',
  'his',
  'her',
  'our',
  'my',
  "'s",
  '’s',
]);

/** A cheap look before the others. */
function isDefinite({ quantity, place, subject }: QuantityClaim): boolean {
  if (quantity.dimension !== 'count' || quantity.per !== undefined || quantity.change !== undefined) return false;
  return subject.text.length < place.text.length && Number.isFinite(quantity.value.low);
}

function readTakeUp(claim: QuantityClaim, { text }: CompareContext): TakeUp | undefined {
  const prose = text.blocks[claim.place.block];
  if (prose?.type !== 'prose') return undefined;
  const sentence = prose.sentences[claim.place.sentence - 1];
  if (sentence === undefined) return undefined;
  const { tokens } = sentence;
  const first = tokens.findIndex(({ span }) => span.end > claim.quantity.span.start);
  const end = tokens.findIndex(({ span }) => span.start >= claim.quantity.span.end);
  const determiner = tokens[first - 1]?.form.toLowerCase() ?? '';
  if (first < 1 || end < 0 || !DETERMINERS.has(determiner)) return undefined;
  const noun = nounAfter(tokens, determiner === 'all' ? pastOfThe(tokens, end) : end, claim.measured);
  if (noun === undefined) return undefined;
  const words = restriction(tokens, noun);
  const verb = words.find(({ upos, index }) => upos === 'VERB' && !isPrenominal(tokens, index));
  const isAll = determiner === 'all' || determiner === 'both' || isEachOf(tokens, first - 1);
  return { prose, sentence, noun, words, isAll, ...(verb === undefined ? {} : { verb }) };
}

/** "all 40 of the sailors": past "of the". */
const pastOfThe = (tokens: readonly Token[], end: number): number =>
  tokens[end]?.lemma === 'of' && DETERMINERS.has(tokens[end + 1]?.form.toLowerCase() ?? '') ? end + 2 : end;

/** Words before "of the" that speak of every one of a set. Source: Quirk et al. 6.51, universal pronouns and their negatives. */
const EACH = new Set(['all', 'each', 'every', 'none', 'neither']);

/** "each of the", "every one of the", "none of the", "not one of the". */
function isEachOf(tokens: readonly Token[], determiner: number): boolean {
  if (tokens[determiner - 1]?.lemma !== 'of') return false;
  const [before, one] = [
    tokens[determiner - 3]?.form.toLowerCase() ?? '',
    tokens[determiner - 2]?.form.toLowerCase() ?? '',
  ];
  return EACH.has(one) || (/^(?:single )?one$/u.test(one) && /^(?:every|each|not)$/u.test(before));
}

/** At most so many words stand between a figure and its noun. */
const REACH = 4;

/** The counted noun in the plural, the last of those that "and" joins. */
function nounAfter(tokens: readonly Token[], end: number, measured: string): Token | undefined {
  const run = tokens.slice(end, end + REACH);
  if (run[0]?.lemma === 'who' && tokens[end - 1]?.form.toLowerCase() === 'those') return tokens[end - 1];
  const at = run.findIndex(({ lemma, upos }) => upos === 'NOUN' && lemma.toLowerCase() === measured);
  const noun = run[at];
  if (
    noun === undefined ||
    run.slice(0, at).some(({ upos, form }) => upos === 'PUNCT' || upos === 'ADP' || form === '-')
  )
    return undefined;
  if (!/^NNS/u.test(noun.xpos) && !COLLECTIVE.has(measured)) return undefined;
  const [and, other] = [tokens[noun.index + 1], tokens[noun.index + 2]];
  return and?.lemma === 'and' && other?.xpos === 'NNS' ? other : noun;
}

/** Plurals without an ending. By hand. */
const COLLECTIVE = new Set(['people', 'person', 'staff', 'police', 'crew', 'sheep', 'aircraft', 'cattle', 'craft']);

/** The verb that says which are meant, or the copula of "who were on board". */
export const deedIn = ({ verb, words }: TakeUp): Token | undefined =>
  verb ?? (words.some(({ lemma }) => SUBJECTS.has(lemma)) ? words.find(({ upos }) => upos === 'AUX') : undefined);

const SUBJECTS = new Set(['who', 'that', 'which']);

/** The times that the phrase gives. */
export function timesIn({ prose, sentence, words }: TakeUp): readonly TimeExpression[] {
  const [start, end] = [words[0]?.span.start ?? 0, words.at(-1)?.span.end ?? 0];
  return within(prose.times, sentence).filter(({ span }) => span.end > start && span.start < end);
}
