/** The words of the training text with what the tagger knows of each, as sections of the model file. */
import type { Container } from './container.ts';
import type { Known } from './word.ts';

/** Stands for no tag in the bytes. */
const NO_TAG = 255;

export type Vocabulary = ReadonlyMap<string, Known>;

/** The sections that hold a vocabulary. */
export function writeVocabulary(vocabulary: Vocabulary): [name: string, bytes: Uint8Array][] {
  const words = [...vocabulary].sort(([a], [b]) => (a < b ? -1 : 1));
  const classes = [...new Set(words.map(([, known]) => known.ambiguity))];
  const classOf = new Map(classes.map((hash, index) => [hash, index]));
  const hashes = Buffer.alloc(classes.length * 4);
  for (const [index, hash] of classes.entries()) hashes.writeInt32LE(hash, index * 4);
  const numbers = words.map(([, known]) => classOf.get(known.ambiguity) ?? 0);
  return [
    ['words', Buffer.from(words.map(([text]) => text).join('\n'))],
    ['ambiguities', hashes],
    ['ambiguity-low', Uint8Array.from(numbers, (number) => number & 255)],
    ['ambiguity-high', Uint8Array.from(numbers, (number) => number >> 8)],
    ['only-tags', Uint8Array.from(words, ([, known]) => (known.onlyTag < 0 ? NO_TAG : known.onlyTag))],
  ];
}

export function readVocabulary(container: Container): Vocabulary {
  const hashes = container.section('ambiguities');
  const view = new DataView(hashes.buffer, hashes.byteOffset, hashes.byteLength);
  const low = container.section('ambiguity-low');
  const high = container.section('ambiguity-high');
  const onlyTags = container.section('only-tags');
  const words = new TextDecoder().decode(container.section('words')).split('\n');
  return new Map(
    words.map((text, index) => {
      const number = (low[index] ?? 0) | ((high[index] ?? 0) << 8);
      const onlyTag = onlyTags[index] ?? NO_TAG;
      return [text, { ambiguity: view.getInt32(number * 4, true), onlyTag: onlyTag === NO_TAG ? -1 : onlyTag }];
    }),
  );
}
