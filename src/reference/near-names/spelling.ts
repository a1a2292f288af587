/** One word spelt in two ways, and two first names before one surname. */
import { edits } from '../../language/edits.ts';
import type { Entity } from '../entity.ts';
import { isInflected, isPluralOf } from './inflected.ts';
import type { NearName } from './part.ts';
import { type Part, pairOf } from './part.ts';

/** "Okoma" beside "Okouma", where the other words agree and neither is a form of the other. */
export function spelling(a: Part, b: Part): NearName | undefined {
  const [wordA, wordB] = [a.words[a.place] ?? '', b.words[b.place] ?? ''];
  if (!areOneKind(a.entity, b.entity)) return undefined;
  if (wordA === wordB || !restAgrees(a, b)) return undefined;
  const arePeople = a.entity.kind === 'person' && b.entity.kind === 'person';
  if (arePeople ? isPluralOf(wordA, wordB) : isInflected(wordA, wordB)) return undefined;
  const distance = edits(wordA, wordB);
  const most = Math.min(wordA.length, wordB.length) >= 7 ? 2 : 1;
  if (distance > most && !(distance === 2 && skeleton(wordA) === skeleton(wordB))) return undefined;
  if (wordA.charAt(0) !== wordB.charAt(0) && skeleton(wordA) !== skeleton(wordB)) return undefined;
  return { ...pairOf(a, b), words: [wordA, wordB], differs: 'spelling', distance };
}

/** "Ann Lee" beside "Anna Lee". */
export function firstName(a: Part, b: Part): NearName | undefined {
  const [wordA, wordB] = [a.words[0] ?? '', b.words[0] ?? ''];
  if (wordA === wordB) return undefined;
  return { ...pairOf(a, b), words: [wordA, wordB], differs: 'first-name', distance: edits(wordA, wordB) };
}

/** A bare name that nothing tells the kind of can be of any. */
function areOneKind(a: Entity, b: Entity): boolean {
  return a.kind === b.kind || a.kind === 'other' || b.kind === 'other';
}

/** The other words are the same, or one of the names is a surname alone. */
function restAgrees(a: Part, b: Part): boolean {
  if (a.words.length === b.words.length) {
    return a.place === b.place && a.words.every((word, at) => at === a.place || word === b.words[at]);
  }
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
  return short.words.length === 1 && long.place === long.words.length - 1;
}

/** The consonants, with letters for one sound taken together and doubles written once. */
export function skeleton(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ph/gu, 'f')
    .replace(/c[kh]?|q/gu, 'k')
    .replace(/[zx]/gu, 's')
    .replace(/v|w/gu, 'v')
    .replace(/[aeiouyh]/gu, '')
    .replace(/(.)\1+/gu, '$1');
}
