/** The words of the training text with what the tagger knows of each, as sections of the model file. */
import type { Container } from './container.ts';
import type { Known } from './word.ts';

export type Vocabulary = ReadonlyMap<string, Known>;

/** The sections that hold a vocabulary. */
export function writeVocabulary(vocabulary: Vocabulary): [name: string, bytes: Uint8Array][] {
  const words = [...vocabulary].sort(([a], [b]) => (a < b ? -1 : 1));
  const classes = [...new Set(words.map(([, known]) => known.ambiguity))];
  const classOf = new Map(classes.map((hash, index) => [hash, index]));
  const hashes = Buffer.alloc(classes.length * 4);
  for (const [index, hash] of classes.entries()) hashes.writeInt32LE(hash, index * 4);
  const numbers = words.map(([, known]) => classOf.get(known.ambiguity) ?? 0);
  const sets = new Map(words.map(([, known]) => [known.tags.join(' '), known.tags]));
  const setNames = [...sets.keys()];
  const setNumbers = words.map(([, known]) => setNames.indexOf(known.tags.join(' ')));
  return [
    ['words', Buffer.from(words.map(([text]) => text).join('\n'))],
    ['ambiguities', hashes],
    ['ambiguity-low', Uint8Array.from(numbers, (number) => number & 255)],
    ['ambiguity-high', Uint8Array.from(numbers, (number) => number >> 8)],
    ['tag-sets', Buffer.concat([...sets.values()])],
    ['tag-set-sizes', Uint8Array.from(sets.values(), (set) => set.length)],
    ['tag-set-low', Uint8Array.from(setNumbers, (number) => number & 255)],
    ['tag-set-high', Uint8Array.from(setNumbers, (number) => number >> 8)],
  ];
}

export function readVocabulary(container: Container): Vocabulary {
  const hashes = container.section('ambiguities');
  const view = new DataView(hashes.buffer, hashes.byteOffset, hashes.byteLength);
  const ambiguity = numbersOf(container, 'ambiguity');
  const tagSet = numbersOf(container, 'tag-set');
  const sets = readSets(container.section('tag-sets'), container.section('tag-set-sizes'));
  const words = new TextDecoder().decode(container.section('words')).split('\n');
  return new Map(
    words.map((text, index) => {
      const tags = sets[tagSet[index] ?? 0] ?? new Uint8Array(0);
      return [text, { ambiguity: view.getInt32((ambiguity[index] ?? 0) * 4, true), tags }];
    }),
  );
}

/** Numbers whose low and high bytes are sections of their own, which compresses best. */
export function numbersOf(container: Container, name: string): Uint16Array {
  const high = container.section(`${name}-high`);
  return Uint16Array.from(container.section(`${name}-low`), (byte, index) => byte | ((high[index] ?? 0) << 8));
}

/** Sets of small numbers, one after another, by their sizes. */
export function readSets(members: Uint8Array, sizes: Uint8Array): Uint8Array[] {
  let end = 0;
  return Array.from(sizes, (size) => {
    end += size;
    return members.slice(end - size, end);
  });
}
