/** Noun phrases that name a speaker, by the tree and by the words alone. */
import type { Sentence, Token } from '../sentence.ts';
import { head } from '../tree.ts';

/** The tags that the head of such a phrase can have. */
export const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON']);

/** The head of the noun phrase that starts here, by its words alone: its last noun before anything else begins. */
export function lastOfRun(sentence: Sentence, first: number): Token | undefined {
  let last: Token | undefined;
  for (const token of sentence.tokens.slice(first, first + 12)) {
    if (NOMINAL.has(token.upos)) last = token;
    else if (/^\p{Lu}/u.test(token.form) && token.upos !== 'PUNCT') last = token;
    else if (last !== undefined && token.upos === 'DET') break;
    else if (!/^(?:DET|ADJ|NUM|PART|X)$/u.test(token.upos) && token.form !== '-') break;
  }
  return last;
}

/** From the last word of "the commander of the fleet" to its head, over prepositions to the left. */
export function ownerOfPhrase(sentence: Sentence, token: Token): Token {
  let at = topOfPhrase(sentence, token);
  for (let steps = 3; steps > 0; steps -= 1) {
    const above = head(sentence, at);
    if (above === undefined || !/^(?:nmod|obl)$/u.test(at.deprel) || above.index > at.index || !NOMINAL.has(above.upos))
      break;
    at = topOfPhrase(sentence, above);
  }
  return at;
}

/** From a word inside a noun phrase to the phrase's head. */
export function topOfPhrase(sentence: Sentence, token: Token): Token {
  let at = token;
  for (let steps = 6; steps > 0; steps -= 1) {
    const above = head(sentence, at);
    if (
      above === undefined ||
      !/^(?:compound|flat|nmod:poss|amod|nmod:desc)$/u.test(at.deprel) ||
      !NOMINAL.has(above.upos)
    )
      break;
    at = above;
  }
  return at;
}

/** No phrase that names a speaker is longer to either side. */
const LONGEST = 24;

/** The phrase of the speaker, as far as no punctuation cuts it: trees of long quotations hang them on the speaker. */
export function phraseRange(sentence: Sentence, speaker: Token): { readonly first: number; readonly end: number } {
  let [first, end] = [speaker.index, speaker.index + 1];
  while (
    speaker.index - first < LONGEST &&
    (isNameWord(sentence.tokens[first - 1]) || belongsTo(sentence, sentence.tokens[first - 1], speaker))
  ) {
    first -= 1;
  }
  while (end - speaker.index < LONGEST && belongsTo(sentence, sentence.tokens[end], speaker)) end += 1;
  return { first, end };
}

/** A name, title or role right before the speaker's word, whatever the tree makes of it; not the day. */
function isNameWord(token: Token | undefined): boolean {
  return token?.upos === 'PROPN' && !/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u.test(token.form);
}

/** A word whose way up the tree leads to the speaker over close parts of a noun phrase alone. */
function belongsTo(sentence: Sentence, token: Token | undefined, speaker: Token): boolean {
  if (!isWord(token)) return false;
  let at = token;
  for (let steps = 8; steps > 0 && at !== undefined; steps -= 1) {
    if (at.index === speaker.index) return true;
    if (!isInPhrase(at) && isWord(at)) return false;
    at = head(sentence, at);
  }
  return false;
}

function isWord(token: Token | undefined): boolean {
  return token !== undefined && (token.upos !== 'PUNCT' || token.form === '-');
}

/** The close parts of a noun phrase: not its clauses and not what is joined to it. */
function isInPhrase({ deprel }: Token): boolean {
  return !/^(?:acl|appos|conj|cc|punct|parataxis|ccomp|advcl)/u.test(deprel);
}
