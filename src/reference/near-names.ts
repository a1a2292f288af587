/** Names that differ by so little that one may be a slip: "Okoma" and "Okouma", "Ann Lee" and "Anna Lee". */
import { edits } from '../language/edits.ts';
import { memoised } from '../language/lexicon/memoised.ts';
import type { Entity, EntityId, References } from './entity.ts';
import { wordsOf } from './name-mention.ts';

/** Two entities of one kind, or of a kind that the text leaves open, with nearly one name. */
export interface NearName {
  /** The one mentioned first. */
  readonly a: EntityId;
  readonly b: EntityId;
  readonly nameA: string;
  readonly nameB: string;
  /** The words that differ, in lower case. */
  readonly words: readonly [string, string];
  /** One word is spelt in another way, the surname is the same and the first name is not, or an acronym has its letters in another order. */
  readonly differs: 'spelling' | 'first-name' | 'letters';
  /** Edits between the two words: letters put in, left out, replaced or swapped. */
  readonly distance: number;
}

/** A word of a name, with where it comes from. */
interface Part {
  readonly entity: Entity;
  readonly name: string;
  readonly words: readonly string[];
  readonly place: number;
}

/** Shorter words differ too often by chance. */
const SHORTEST = 5;
/** More names than this under one key are not compared; they share a common word. */
const MOST = 24;

/**
 * The pairs, in the order of their entities. Candidates come from an index of words with up to two letters left out
 * (deletion neighbourhood, as in Garbe's symmetric delete), never from comparing all with all.
 */
export function nearNames(references: References): readonly NearName[] {
  const found = new Map<string, NearName>();
  const bySpelling = new Map<string, Part[]>();
  const bySurname = new Map<string, Part[]>();
  const byContent = new Map<string, Part[]>();
  const byLetters = new Map<string, Part[]>();
  // One name stands in many longer ones.
  const keysOf = memoised(deletions);
  for (const part of references.entities.flatMap(partsOf)) {
    const word = part.words[part.place] ?? '';
    if (word.length >= SHORTEST && /^\p{L}+$/u.test(word)) {
      for (const key of keysOf(word)) meet(bySpelling, key, part, found, spelling);
    }
    const isSurname = part.entity.kind === 'person' && part.words.length > 1 && part.place === part.words.length - 1;
    if (isSurname) meet(bySurname, word, part, found, firstName);
  }
  for (const whole of references.entities.flatMap(wholeNames)) {
    const content = whole.words.filter((word) => !LINKS.has(word));
    if (content.length >= 2 && content.length < whole.words.length)
      meet(byContent, content.join(' '), whole, found, linkWord);
    const letters = lettersOf(whole);
    if (letters !== undefined) meet(byLetters, [...letters].sort().join(''), whole, found, acronym);
  }
  return oneForEachSlip([...found.values()], references).sort((x, y) => x.a - y.a || x.b - y.b);
}

/**
 * One pair for each odd spelling. Of "LUNDQVIST", "Eva Lundqvist" and "Lundquist" the fuller name stands for both; of two
 * slips of one name each is held against the spelling that the draft has most often, not against the other slip.
 */
function oneForEachSlip(pairs: readonly NearName[], references: References): NearName[] {
  const counts = new Map<string, number>();
  const countOf = (id: EntityId, word: string) => {
    const key = `${id} ${word}`;
    const known =
      counts.get(key) ?? references.entity(id).mentions.filter((m) => m.text.toLowerCase().includes(word)).length;
    counts.set(key, known);
    return known;
  };
  const usual = new Map<string, { readonly near: NearName; readonly rank: number }>();
  const kept: NearName[] = [];
  for (const near of pairs) {
    if (near.differs !== 'spelling') {
      kept.push(near);
      continue;
    }
    const [a, b] = near.words;
    const [inA, inB] = [countOf(near.a, a), countOf(near.b, b)];
    const slip = inA < inB || (inA === inB && near.b > near.a && near.nameA.length < near.nameB.length) ? a : b;
    const rank = Math.max(inA, inB) * 100 + near.nameA.length + near.nameB.length;
    if (rank > (usual.get(slip)?.rank ?? -1)) usual.set(slip, { near, rank });
  }
  return [...kept, ...new Set([...usual.values()].map(({ near }) => near))];
}

function partsOf(entity: Entity): readonly Part[] {
  return entity.names.flatMap((name) => {
    const words = wordsOf(name);
    return words.length > 6 ? [] : words.map((_, place) => ({ entity, name, words, place }));
  });
}

/** The names of bodies and of things of unknown kind, as wholes. */
function wholeNames(entity: Entity): readonly Part[] {
  if (entity.kind !== 'organisation' && entity.kind !== 'other') return [];
  return entity.names.map((name) => ({ entity, name, words: wordsOf(name), place: 0 }));
}

/** Words that join the others in a body's name. */
const LINKS = new Set(['of', 'for', 'in', 'on', 'to', 'and', '&']);

/** "Institute for Law" beside "Institute of Law". */
function linkWord(a: Part, b: Part): NearName | undefined {
  const place = a.words.findIndex((word, at) => word !== b.words[at]);
  const [wordA, wordB] = [a.words[place] ?? '', b.words[place] ?? ''];
  if (a.words.length !== b.words.length || !LINKS.has(wordA) || !LINKS.has(wordB)) return undefined;
  if (a.words.filter((word, at) => word !== b.words[at]).length !== 1 || wordA === '&' || wordB === '&')
    return undefined;
  return { ...pairOf(a, b), words: [wordA, wordB], differs: 'spelling', distance: 1 };
}

/** The letters of an acronym, or those that the acronym of a longer name would have. */
function lettersOf({ name, words }: Part): string | undefined {
  if (words.length === 1) return /^\p{Lu}{3,6}$/u.test(name) ? name.toLowerCase() : undefined;
  const initials = words
    .filter((word) => !LINKS.has(word))
    .map((word) => word.charAt(0))
    .join('');
  return words.length >= 3 && initials.length >= 3 && initials.length <= 6 ? initials : undefined;
}

/** "EBDR" beside the "European Bank for Reconstruction and Development": the letters are there, in another order. */
function acronym(a: Part, b: Part): NearName | undefined {
  const [short, long] = a.words.length === 1 ? [a, b] : [b, a];
  if (short.words.length !== 1 || long.words.length < 3) return undefined;
  const [letters, initials] = [lettersOf(short), lettersOf(long)];
  if (letters === initials || long.entity.names.some((name) => /^\p{Lu}{3,6}$/u.test(name))) return undefined;
  return { ...pairOf(a, b), words: [a.words[0] ?? '', b.words[0] ?? ''], differs: 'letters', distance: 2 };
}

/** The word itself, and it with one or two letters left out; a short word loses only one. */
function deletions(word: string): readonly string[] {
  const keys = new Set([word]);
  if (word.length > 24) return [word];
  for (let i = 0; i < word.length; i += 1) {
    const once = word.slice(0, i) + word.slice(i + 1);
    keys.add(once);
    if (word.length < 8) continue;
    for (let j = i; j < once.length; j += 1) keys.add(once.slice(0, j) + once.slice(j + 1));
  }
  return [...keys];
}

type Compare = (a: Part, b: Part) => NearName | undefined;

function meet(
  index: Map<string, Part[]>,
  key: string,
  part: Part,
  found: Map<string, NearName>,
  compare: Compare,
): void {
  const others = index.get(key);
  if (others === undefined) {
    index.set(key, [part]);
    return;
  }
  if (others.length >= MOST) return;
  for (const other of others) {
    if (other.entity === part.entity) continue;
    const id = `${Math.min(other.entity.id, part.entity.id)}:${Math.max(other.entity.id, part.entity.id)}`;
    if (found.has(id)) continue;
    const pair = other.entity.id < part.entity.id ? compare(other, part) : compare(part, other);
    if (pair !== undefined) found.set(id, pair);
  }
  others.push(part);
}

function spelling(a: Part, b: Part): NearName | undefined {
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

function firstName(a: Part, b: Part): NearName | undefined {
  const [wordA, wordB] = [a.words[0] ?? '', b.words[0] ?? ''];
  if (wordA === wordB) return undefined;
  return { ...pairOf(a, b), words: [wordA, wordB], differs: 'first-name', distance: edits(wordA, wordB) };
}

function pairOf(a: Part, b: Part) {
  return { a: a.entity.id, b: b.entity.id, nameA: a.name, nameB: b.name };
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

/** A plural, a possessive or an adjective of the other, or both are forms of one stem: no slip. */
function isInflected(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (isFormOf(long, short) || (short.length === long.length && isFormOf(short, long))) return true;
  return PAIRED.some(
    (endings) => endings.test(a) && endings.test(b) && a.replace(endings, '') === b.replace(endings, ''),
  );
}

/** "Germans" of "Germany": the stem with an ending. */
function isFormOf(form: string, word: string): boolean {
  const stem = word.replace(/[aeiouy]$/u, '');
  return (
    (stem.length < word.length || form.length > word.length) &&
    form.startsWith(stem) &&
    ENDING.test(form.slice(stem.length))
  );
}

/** "The Smiths", "Orwellian": of people's names only these endings are forms; "Clarke" and "Clark" are two spellings. */
function isPluralOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && /^(?:s|es|'s|ians?)$/u.test(long.slice(short.length));
}

/** Endings of English plurals, possessives and demonyms, and of the Latin genitive, with the vowel that may stand before. */
const ENDING = /^(?:[aeiouy]?(?:s|es|'s|ns?|ans?|ians?|is?|ish|ese|ic)|ae|i?a|e)$/u;

/** Endings of which one stem takes several: "Koreas" and "Korean", "Lensman" and "Lensmen", "Olympics" and "Olympiad". */
const PAIRED: readonly RegExp[] = [/(?:s|n|ns)$/u, /(?:wo)?m[ae]n$/u, /i(?:cs?|ads?|ans?)$/u];

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
