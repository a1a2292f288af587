/** Where the words of a cause end. */
import type { Sentence, Token } from '../../language/sentence.ts';
import { head, plainRelation, subtreeRange } from '../../language/tree.ts';

/** A cause is told in at most so many words. */
const LONGEST = 14;

/** Words that begin another clause or a report. By hand. */
const STOPS = new Set([
  'which',
  'who',
  'that',
  'whose',
  'where',
  'said',
  'says',
  'but',
  'while',
  'although',
  'though',
  'according',
  'because',
]);

/** The end of the phrase or clause that begins at a token: before a mark, another clause, or a report. */
export function endOfCause(sentence: Sentence, first: number): number {
  const limit = Math.min(sentence.tokens.length, first + LONGEST);
  for (let at = first; at < limit; at += 1) {
    const token = sentence.tokens[at];
    if (token === undefined) return at;
    const isMark = token.upos === 'PUNCT' && !/^[-'’]$/u.test(token.form);
    if (at > first && (isMark || STOPS.has(token.form.toLowerCase()))) return at;
  }
  return limit;
}

/** The words of a noun phrase that is a cause, without the clauses under it. */
export function phraseOfCause(sentence: Sentence, noun: Token): { readonly first: number; readonly end: number } {
  const range = subtreeRange(sentence, noun, (below) =>
    ['acl', 'appos', 'parataxis', 'conj', 'cc', 'punct', 'cop', 'nsubj', 'advcl', 'aux'].includes(
      plainRelation(below.deprel),
    ),
  );
  const first = sentence.tokens[range.first]?.upos === 'ADP' ? range.first + 1 : range.first;
  return { first: Math.min(first, noun.index), end: Math.max(range.end, noun.index + 1) };
}

/** The last verb that stands before a token. */
export function verbBefore(sentence: Sentence, index: number): Token | undefined {
  const before = sentence.tokens.slice(0, index).findLast(({ upos }) => upos === 'VERB');
  const above = before?.deprel === 'acl:relcl' || before?.deprel === 'amod' ? head(sentence, before) : undefined;
  const main = above === undefined ? undefined : head(sentence, above);
  return main?.upos === 'VERB' && main.index < index ? main : before;
}
