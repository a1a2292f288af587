/**
 * Which tags a word may have that is rare in the training text or not in it: what the dictionary lists it as, with its
 * inflections. Without that, endings and neighbours alone decide, and make "sank" a noun and "quarry" an adjective.
 */
import { exceptions } from '../lemmas/exceptions.ts';
import { lemma } from '../lemmas/index.ts';
import { memoised } from '../lexicon/memoised.ts';
import { partsOfSpeech } from '../lexicon/parts-of-speech.ts';
import { CLOSED_CLASS } from './closed-class.ts';
import type { TagSet } from './tag-set.ts';

/** The numbers of the tags that a word may have; empty for one that may have any. Form as written, text in lower case. */
export type PossibleTags = (form: string, text: string) => Uint8Array;

const ANY = new Uint8Array(0);
const PLAIN = /^[a-z]{3,}$/;

const NOUN = ['NOUN|NN'];
const PLURAL = ['NOUN|NNS'];
const VERB = ['VERB|VB', 'VERB|VBP'];
const THIRD_PERSON = ['VERB|VBZ'];
const PAST = ['VERB|VBD', 'VERB|VBN'];
const ADJECTIVE = ['ADJ|JJ'];
const ADVERB = ['ADV|RB'];
/** What a word with these endings may be beside its inflection. */
const PARTICIPLE = [...PAST, ...ADJECTIVE];
const GERUND = ['VERB|VBG', ...NOUN, ...ADJECTIVE];
const COMPARATIVE = ['ADJ|JJR', 'ADV|RBR'];
const SUPERLATIVE = ['ADJ|JJS', 'ADV|RBS'];
const NAME = ['PROPN|NNP', 'PROPN|NNPS', 'ADJ|NNP'];
const NAMES = NAME.join(' ');
/** What a word that no dictionary lists may be, whatever its ending. */
const UNLISTED = [...NOUN, ...VERB, ...ADJECTIVE, ...ADVERB, ...NAME, 'INTJ|UH', 'X|FW'];

export function createPossibleTags({ names }: TagSet): PossibleTags {
  const numbers = new Map(names.map((name, number) => [name, number]));
  const numbersOf = memoised((listed) =>
    Uint8Array.from(new Set(listed.split(' ').flatMap((tag) => numbers.get(tag) ?? []))).sort(),
  );
  return (form, text) => {
    if (!PLAIN.test(text) || CLOSED_CLASS.has(text)) return ANY;
    const listed = dictionaryTags(text).join(' ');
    return numbersOf(form === text ? listed : `${NAMES} ${listed}`);
  };
}

function dictionaryTags(text: string): readonly string[] {
  const listed = [...ownTags(partsOfSpeech(text)), ...inflectedTags(text)];
  if (listed.length > 0) return listed;
  const stem = /^(?:un|re|over|under|out|mis|dis|non|pre|co|inter|super|sub|mid|anti|multi)(.{3,})$/u.exec(text)?.[1];
  const prefixed = stem === undefined ? [] : [...ownTags(partsOfSpeech(stem)), ...inflectedTags(stem)];
  return prefixed.length > 0 ? [...prefixed, ...ADJECTIVE] : [...UNLISTED, ...tagsByEnding(text)];
}

function ownTags(parts: string): readonly string[] {
  return [
    ...(parts.includes('n') ? NOUN : []),
    ...(parts.includes('v') ? VERB : []),
    ...(parts.includes('a') ? ADJECTIVE : []),
    ...(parts.includes('r') ? ADVERB : []),
  ];
}

/** The tags of a form of a word that the dictionary lists. */
function inflectedTags(text: string): readonly string[] {
  const isFormOf = (part: string, base: string): boolean => base !== text && partsOfSpeech(base).includes(part);
  const tags: string[] = [...verbTags(text, isFormOf)];
  if (exceptions().nouns.has(text) || isFormOf('n', lemma(text, 'NOUN', 'NNS'))) tags.push(...PLURAL);
  if (text.endsWith('er') && isFormOf('a', lemma(text, 'ADJ', 'JJR'))) tags.push(...COMPARATIVE);
  if (text.endsWith('est') && isFormOf('a', lemma(text, 'ADJ', 'JJS'))) tags.push(...SUPERLATIVE);
  if (text.endsWith('ly') && isFormOf('a', text.slice(0, -2))) tags.push(...ADVERB);
  return tags;
}

function verbTags(text: string, isFormOf: (part: string, base: string) => boolean): readonly string[] {
  if (text.endsWith('s')) return isFormOf('v', lemma(text, 'VERB', 'VBZ')) ? THIRD_PERSON : [];
  if (text.endsWith('ing')) return isFormOf('v', lemma(text, 'VERB', 'VBG')) ? GERUND : [];
  if (text.endsWith('ed') && isFormOf('v', lemma(text, 'VERB', 'VBD'))) return PARTICIPLE;
  if (exceptions().verbs.has(text)) return PAST;
  return UNCHANGED.test(text) && partsOfSpeech(text).includes('v') ? PAST : [];
}

/** Verbs whose past is as the verb. Source: by hand, from the irregular verbs of English. */
const UNCHANGED =
  /(?:bet|bid|burst|cast|cost|cut|fit|hit|hurt|knit|let|put|quit|rid|set|shed|shut|slit|split|spread|sweat|thrust|upset|wed|wet|read|beat|come|run)$/u;

/** What the ending of an unlisted word allows beside the rest. */
function tagsByEnding(text: string): readonly string[] {
  if (text.endsWith('ing')) return GERUND;
  if (text.endsWith('ed')) return PARTICIPLE;
  if (text.endsWith('s')) return [...PLURAL, ...THIRD_PERSON];
  if (text.endsWith('er')) return COMPARATIVE;
  if (text.endsWith('est')) return SUPERLATIVE;
  return /[aie]$/u.test(text) ? PLURAL : [];
}
