/** Does a claim fit the pattern of a rule? */
import type { Claim } from '../claims/index.ts';
import { eventOf } from '../compare/same/event-of.ts';
import type { AnalysedText } from '../language/analysed.ts';
import type { Sentence, Token } from '../language/sentence.ts';
import type { ClaimPattern } from './rule.ts';

/** True where every key of the pattern holds of the claim; `text` is the draft that the claim was read from. */
export function matches(claim: Claim, pattern: ClaimPattern, text: AnalysedText): boolean {
  return claim.kind === pattern.kind && fitsKind(claim, pattern) && fitsWords(claim, pattern, text);
}

function fitsKind(claim: Claim, pattern: ClaimPattern): boolean {
  if (claim.kind === 'quantity') return fits(claim.quantity.dimension, pattern.dimension);
  if (claim.kind === 'state') return fits(claim.scale, pattern.scale) && fits(claim.pole, pattern.pole);
  if (claim.kind === 'attribute') return fits(claim.attribute, pattern.attribute);
  if (claim.kind === 'event') return pattern.polarity === undefined || fits(claim.polarity, pattern.polarity);
  if (claim.kind === 'group') return fits(claim.form, pattern.form);
  return true;
}

/** What a pattern says of words; the built-in rules say nothing of them, and claims that are read late stay unread. */
function fitsWords(
  claim: Claim,
  { noun, verb, class: group, with: dependents, words }: ClaimPattern,
  text: AnalysedText,
) {
  if (noun !== undefined && !fits(claim.kind === 'quantity' ? claim.measured : claim.subject.head, noun)) return false;
  if (verb !== undefined && !fits(eventOf(claim)?.lemma, verb)) return false;
  if (group !== undefined && !fits(eventOf(claim)?.class, group)) return false;
  if (words !== undefined && !hasWords(claim, listed(words), text)) return false;
  return dependents === undefined || hangsOn(claim, dependents, text);
}

function fits(value: string | undefined, wanted: string | readonly string[] | undefined): boolean {
  if (wanted === undefined) return true;
  return value !== undefined && listed(wanted).includes(value);
}

const listed = (words: string | readonly string[]): readonly string[] => (typeof words === 'string' ? [words] : words);

/** The sentence that a claim stands in; undefined for a row of a table. */
function sentenceOf({ place }: Claim, text: AnalysedText): Sentence | undefined {
  const block = text.blocks[place.block];
  return block?.type === 'prose' ? block.sentences[place.sentence - 1] : undefined;
}

/** Is there a dependent of each relation with one of its words? */
function hangsOn(claim: Claim, wanted: NonNullable<ClaimPattern['with']>, text: AnalysedText): boolean {
  const sentence = sentenceOf(claim, text);
  const head = eventOf(claim)?.token;
  if (sentence === undefined || head === undefined) return false;
  const tokens = (sentence.dependents[head] ?? []).flatMap((index) => sentence.tokens[index] ?? []);
  return Object.entries(wanted).every(([relation, words]) =>
    tokens.some((token) => token.deprel === relation && fits(token.lemma.toLowerCase(), words)),
  );
}

/** Do the words stand in the evidence, one after the other, each as it is or by its dictionary form? */
function hasWords(claim: Claim, phrases: readonly string[], text: AnalysedText): boolean {
  const sentence = sentenceOf(claim, text);
  const block = text.blocks[claim.place.block];
  if (sentence === undefined || block?.type !== 'prose') return false;
  const { map } = block.block;
  const [start, end] = [map.toText(claim.span.start), map.toText(claim.span.end)];
  const tokens = sentence.tokens.filter(({ span }) => span.start >= start && span.end <= end);
  return phrases.some((phrase) => {
    const words = phrase.toLowerCase().split(' ');
    return tokens.some((_, at) => words.every((word, index) => isWord(tokens[at + index], word)));
  });
}

const isWord = (token: Token | undefined, word: string): boolean =>
  token !== undefined && (token.form.toLowerCase() === word || token.lemma.toLowerCase() === word);
