/** Do two words of two sentences say the same: one lemma, one entity, synonyms, a verb and its noun? */
import { predicateClass, relatedNoun, synonyms, verbOf } from '../../language/lexicon/index.ts';
import type { ContentWord, SentenceContent } from './content.ts';

/** The word of the other sentence that says the same as a word of this one, if one does; the likest first. */
export function matchIn(word: ContentWord, other: SentenceContent): ContentWord | undefined {
  const { lemma, entity } = word;
  const same = other.lemmas.has(lemma)
    ? other.words.find((each) => each.lemma === lemma && !areTwoNames(word, each))
    : undefined;
  if (same !== undefined) return same;
  if (entity !== undefined && other.entities.has(entity)) return other.words.find((each) => each.entity === entity);
  if (word.token.upos === 'PROPN' || word.token.upos === 'PRON') return undefined;
  return other.words.find((each) => each.token.upos !== 'PROPN' && saySame(word, each));
}

/** "the Kestrel Bridge", "the Orion Bridge", "a road bridge": one word of two names, or of a name and a noun. */
function areTwoNames(x: ContentWord, y: ContentWord): boolean {
  if (x.token.upos !== 'PROPN' || x.entity === undefined) return false;
  return y.entity === undefined ? y.token.upos !== 'PROPN' : x.entity !== y.entity;
}

function saySame({ token: x, lemma: a }: ContentWord, { token: y, lemma: b }: ContentWord): boolean {
  if (x.upos === 'NOUN' && y.upos === 'NOUN') {
    return (a !== b && relatedNoun(a, b) !== 'none') || haveOneStem(a, b);
  }
  if (x.upos === 'ADJ' || y.upos === 'ADJ')
    return x.upos === y.upos ? synonyms(a, 'adjective').includes(b) : haveOneStem(a, b);
  return verbsFor(a, x.upos).some((verb) => verbsFor(b, y.upos).some((each) => areOneDeed(verb, each)));
}

function areOneDeed(a: string, b: string): boolean {
  if (a === b) return true;
  const own = predicateClass(a, 'verb');
  return (own !== undefined && own === predicateClass(b, 'verb')) || synonyms(a, 'verb').includes(b);
}

const verbsFor = (lemma: string, upos: string): readonly string[] => (upos === 'NOUN' ? verbOf(lemma) : [lemma]);

/** "organiser", "organised": so many first letters are the same, and no more than an ending is not. */
const [STEM, ENDING] = [5, 4];

const haveOneStem = (a: string, b: string): boolean => {
  const least = Math.min(a.length, b.length);
  let same = 0;
  while (same < least && a[same] === b[same]) same += 1;
  return same >= STEM && Math.max(a.length, b.length) - same <= ENDING;
};
