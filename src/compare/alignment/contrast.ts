/** Is one noun narrowed in one way in a sentence, and in another way in its retelling? "the north gate", "the south gate". */
import type { Token } from '../../language/sentence.ts';
import { dependents } from '../../language/tree.ts';
import type { ContentWord, SentenceContent } from './content.ts';
import type { Retelling } from './retelling.ts';
import { matchIn } from './same-word.ts';

const NARROWING = ['amod', 'compound', 'nmod', 'nmod:poss', 'flat', 'appos'];

/** What sets the two tellings apart, in words of a report; undefined where nothing does. */
export function contrastIn({ own, content, missing }: Retelling): string | undefined {
  for (const word of missing) {
    const narrowed = own.words.find(({ token }) => token.index === word.token.head);
    if (narrowed === undefined || !NARROWING.includes(word.token.deprel)) continue;
    const match = matchIn(narrowed, content);
    const rival =
      match === undefined
        ? undefined
        : narrowersOf(match, content).find((other) => isOther(other, own) && standAlike(other, word));
    if (rival !== undefined) return `${word.token.form} is not ${rival.token.form}`;
  }
  return undefined;
}

const narrowersOf = ({ token }: ContentWord, { sentence, words }: SentenceContent): readonly ContentWord[] => {
  const below = dependents(sentence, token, ...NARROWING).map(({ index }) => index);
  return words.filter((word) => below.includes(word.token.index));
};

/** Both before the noun, both behind it, or both its owners: "a bread tax", "a tax on coal" may be one. */
const standAlike = ({ token: x }: ContentWord, { token: y }: ContentWord): boolean => kindOf(x) === kindOf(y);
const kindOf = ({ deprel }: Token): string => (deprel === 'compound' ? 'amod' : deprel);

const isOther = (word: ContentWord, own: SentenceContent) => matchIn(word, own) === undefined;
