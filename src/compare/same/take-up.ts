/** "the 67 houses that were inundated", "all 38 youngsters on board": a figure that takes up a set told of before. */
import type { QuantityClaim } from '../../claims/index.ts';
import type { AnalysedProse } from '../../language/analysed.ts';
import { remembered } from '../../language/remembered.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import type { TimeExpression } from '../../language/time.ts';
import { within } from '../alignment/within.ts';
import type { CompareContext } from '../context.ts';

/** A definite plural with its figure. */
export interface TakeUp {
  readonly prose: AnalysedProse;
  readonly sentence: Sentence;
  /** The counted noun. */
  readonly noun: Token;
  /** The words that say which: a relative clause, a participle with what follows, or a phrase with a preposition. */
  readonly words: readonly Token[];
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
  if (first < 1 || end < 0 || !DETERMINERS.has(tokens[first - 1]?.form.toLowerCase() ?? '')) return undefined;
  const noun = nounAfter(tokens, end, claim.measured);
  if (noun === undefined) return undefined;
  const words = restriction(tokens, noun);
  const verb = words.find(({ upos }) => upos === 'VERB');
  return { prose, sentence, noun, words, ...(verb === undefined ? {} : { verb }) };
}

/** At most so many words stand between a figure and its noun. */
const REACH = 4;

/** The counted noun in the plural, the last of those that "and" joins. */
function nounAfter(tokens: readonly Token[], end: number, measured: string): Token | undefined {
  const run = tokens.slice(end, end + REACH);
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

/** Relative pronouns, and the pronouns with which a relative clause without one begins. Source: Quirk et al. 17.13. */
const RELATIVE = new Set(['who', 'that', 'which', 'whom', 'whose', 'we', 'they', 'he', 'she', 'it', 'you', 'i']);

/** What comes after the noun and says which are meant; empty where nothing does. */
function restriction(tokens: readonly Token[], noun: Token): readonly Token[] {
  const next = tokens[noun.index + 1];
  if (next === undefined || next.upos === 'PUNCT') return [];
  const isClause = RELATIVE.has(next.lemma.toLowerCase()) || isContact(tokens, noun);
  const isParticiple = next.upos === 'VERB' && isReduced(tokens, noun, next);
  const isPhrase = next.upos === 'ADP' || next.upos === 'ADJ' || next.upos === 'ADV';
  if (!isClause && !isParticiple && !isPhrase) return [];
  const words: Token[] = [];
  let verbs = 0;
  for (const token of tokens.slice(noun.index + 1)) {
    if ((token.upos === 'PUNCT' && token.form !== '-') || OVER.has(token.lemma.toLowerCase())) break;
    const isVerb = token.upos === 'VERB' || token.upos === 'AUX';
    if (isVerb && isMain(token, tokens[token.index - 1], { noun, verbs, isClause: isClause || isParticiple })) break;
    if (token.upos === 'VERB') verbs += 1;
    words.push(token);
  }
  return words;
}

/** "the nine people arrested on Sunday appeared": a participle, whatever the tag, where the verb of the sentence comes later. */
function isReduced(tokens: readonly Token[], noun: Token, next: Token): boolean {
  if (next.xpos === 'VBN') return true;
  if (next.xpos === 'VBG') return noun.head !== next.index;
  if (next.xpos !== 'VBD') return false;
  const rest = tokens.slice(next.index + 1);
  const stop = rest.findIndex(({ upos, form }) => upos === 'CCONJ' || (upos === 'PUNCT' && form !== '-'));
  return rest.slice(0, stop < 0 ? rest.length : stop).some(({ xpos }) => /^(?:VB[DZP]|MD)$/u.test(xpos));
}

/** "the 270 departures that …" without "that": a name or noun right after the noun, with a clause of its own on it. */
const isContact = (tokens: readonly Token[], noun: Token): boolean =>
  tokens.some(({ head, deprel, index }) => head === noun.index && deprel === 'acl:relcl' && index > noun.index + 1);

/** Words with which another clause begins, and the phrase is over. By hand: subordinators (Quirk et al. 14.12). */
const OVER = new Set(['before', 'after', 'when', 'while', 'until', 'because', 'if', 'although', 'so', 'but', 'than']);

/** Is it the verb of the sentence around, or one of another clause, at which the phrase is over? */
function isMain(
  verb: Token,
  before: Token | undefined,
  { noun, verbs, isClause }: { readonly noun: Token; readonly verbs: number; readonly isClause: boolean },
): boolean {
  if (!isClause) return true;
  if (verbs === 0 && verb.index === noun.index + 1) return false;
  if (noun.head === verb.index && !/^acl/u.test(verb.deprel)) return true;
  const isJoined = before !== undefined && /^(?:AUX|ADV|CCONJ|PART)$/u.test(before.upos);
  return verbs > 0 && (verb.upos === 'AUX' || /^VB[DPZ]$/u.test(verb.xpos) || (verb.xpos === 'VBN' && !isJoined));
}

/** The verb that says which are meant, or the copula of "who were on board". */
export const deedIn = ({ verb, words }: TakeUp): Token | undefined =>
  verb ?? (words.some(({ lemma }) => SUBJECTS.has(lemma)) ? words.find(({ upos }) => upos === 'AUX') : undefined);

const SUBJECTS = new Set(['who', 'that', 'which']);

/** The times that the phrase gives. */
export function timesIn({ prose, sentence, words }: TakeUp): readonly TimeExpression[] {
  const [start, end] = [words[0]?.span.start ?? 0, words.at(-1)?.span.end ?? 0];
  return within(prose.times, sentence).filter(({ span }) => span.end > start && span.start < end);
}
