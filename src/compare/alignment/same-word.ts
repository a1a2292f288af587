/** Do two words of two sentences say the same: one lemma, one entity, synonyms, a verb and its noun? */
import { relatedKin } from '../../language/lexicon/index.ts';
import type { ContentWord, SentenceContent } from './content.ts';
import type { Deed, Sense } from './sense.ts';

/** The word of the other sentence that says the same as a word of this one, if one does; the likest first. */
export function matchIn(word: ContentWord, other: SentenceContent): ContentWord | undefined {
  const { lemma, entity } = word;
  const same = other.lemmas.has(lemma)
    ? other.words.find((each) => each.lemma === lemma && !areTwoNames(word, each))
    : undefined;
  if (same !== undefined) return same;
  if (entity !== undefined && other.entities.has(entity)) return other.words.find((each) => each.entity === entity);
  return canSaySame(word) ? sayingSame(word, other) : undefined;
}

/** Is the word itself, or whom it means, in the other sentence? */
export function isIn(word: ContentWord, { lemmas, entities, words }: SentenceContent): boolean {
  const { lemma, entity } = word;
  if (lemmas.has(lemma)) for (const each of words) if (each.lemma === lemma && !areTwoNames(word, each)) return true;
  return entity !== undefined && entities.has(entity);
}

/** Can another word say the same? Names and pronouns stand for themselves. */
export const canSaySame = ({ token: { upos } }: ContentWord): boolean => upos !== 'PROPN' && upos !== 'PRON';

/** Another word of a sentence that says the same, if one does. */
export function sayingSame({ sense }: ContentWord, { words }: SentenceContent): ContentWord | undefined {
  for (const each of words) if (each.token.upos !== 'PROPN' && saySame(sense, each.sense)) return each;
  return undefined;
}

/** "the Kestrel Bridge", "the Orion Bridge", "a road bridge": one word of two names, or of a name and a noun. */
function areTwoNames(x: ContentWord, y: ContentWord): boolean {
  if (x.token.upos !== 'PROPN' || x.entity === undefined) return false;
  return y.entity === undefined ? y.token.upos !== 'PROPN' : x.entity !== y.entity;
}

function saySame(x: Sense, y: Sense): boolean {
  if (x.kin !== undefined && y.kin !== undefined)
    return (x.lemma !== y.lemma && relatedKin(x.kin, y.kin) !== 'none') || haveOneStem(x, y);
  if (x.adjectives !== undefined || y.adjectives !== undefined)
    return x.adjectives !== undefined && y.adjectives !== undefined
      ? x.adjectives.includes(y.lemma)
      : haveOneStem(x, y);
  for (const own of x.deeds) for (const other of y.deeds) if (areOneDeed(own, other)) return true;
  return false;
}

const areOneDeed = (x: Deed, y: Deed): boolean =>
  x.verb === y.verb || (x.group !== undefined && x.group === y.group) || x.synonyms.includes(y.verb);

/** "organiser", "organised": so many first letters are the same, and no more than an ending is not. */
const ENDING = 4;

function haveOneStem(x: Sense, y: Sense): boolean {
  if (x.stem !== y.stem || x.stem === '') return false;
  const [a, b] = [x.lemma, y.lemma];
  const least = Math.min(a.length, b.length);
  let same = x.stem.length;
  while (same < least && a[same] === b[same]) same += 1;
  return Math.max(a.length, b.length) - same <= ENDING;
}
