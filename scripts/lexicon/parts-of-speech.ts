/** Builds the list of which parts of speech a word may be, for all that may be something else than a noun. */
import { POSES, type Pos, type WordNet } from './wordnet.ts';

const WORD = /^[a-z]{2,}$/;

const LETTERS: Readonly<Record<Pos, string>> = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' };

/** Sorted lines `word letters`: n noun, v verb, a adjective, r adverb. Words that are only nouns are left out. */
export function buildPartsOfSpeech(wordnet: WordNet): string {
  const letters = new Map<string, string>();
  for (const pos of POSES) {
    for (const name of wordnet.senses.keys()) {
      const [own, word = ''] = name.split(':');
      if (own === pos && WORD.test(word)) letters.set(word, (letters.get(word) ?? '') + LETTERS[pos]);
    }
  }
  for (const word of wordsWrittenApart(wordnet)) if (letters.get(word) === 'v') letters.set(word, 'nv');
  return [...letters]
    .filter(([, parts]) => parts !== LETTERS.noun)
    .map((entry) => entry.join(' '))
    .sort()
    .join('\n');
}

/** "spacewalk", which WordNet has as a verb in one word and as a noun in two. */
function* wordsWrittenApart(wordnet: WordNet): Generator<string> {
  for (const name of wordnet.senses.keys()) {
    const [own, word = ''] = name.split(':');
    if (own === 'noun' && /^[a-z]+[ -][a-z]+$/.test(word)) yield word.replace(/[ -]/, '');
  }
}
