/** What kind of thing a noun mostly names, from WordNet's hypernyms and lexicographer files, weighted by frequency. */
import type { Sense, WordNet } from './wordnet.ts';

/** The letters of the flags: person, organisation, place, time, group. */
const LETTERS = ['p', 'o', 'l', 't', 'g'] as const;
type Flag = (typeof LETTERS)[number];

/** Lexicographer files that decide alone: noun.person, noun.time, noun.location. */
const FILES: Readonly<Record<number, Flag>> = { 18: 'p', 28: 't', 15: 'l' };

/** Ancestors that decide, by a word of their synset and its file. */
const ANCESTORS: readonly (readonly [Flag, string, number])[] = [
  ['p', 'person', 3],
  ['o', 'organization', 14],
  ['o', 'institution', 14],
  ['g', 'group', 3],
  ['l', 'structure', 6],
  ['l', 'facility', 6],
  ['l', 'land', 17],
  ['l', 'body of water', 17],
  ['t', 'time period', 28],
];

/** A noun has a flag if at least this share of its uses has; organisations are rarely a noun's only sense. */
const MINIMUM_SHARE: Readonly<Record<Flag, number>> = { p: 0.5, o: 0.34, l: 0.4, t: 0.5, g: 0.5 };

/** The letters of the flags that a noun with these senses has, "-" for none. */
export function nounFlags(wordnet: WordNet, senses: readonly Sense[]): string {
  const weights = new Map<Flag, number>();
  let total = 0;
  for (const [at, { synset, count }] of senses.entries()) {
    const weight = count + (at === 0 ? 1 : 0.1);
    total += weight;
    for (const flag of flagsOf(wordnet, synset)) weights.set(flag, (weights.get(flag) ?? 0) + weight);
  }
  return LETTERS.filter((flag) => (weights.get(flag) ?? 0) >= MINIMUM_SHARE[flag] * total).join('') || '-';
}

const cache = new Map<string, ReadonlySet<Flag>>();

function flagsOf(wordnet: WordNet, id: string): ReadonlySet<Flag> {
  const known = cache.get(id);
  if (known !== undefined) return known;
  const synset = wordnet.synsets.get(id);
  const flags = new Set<Flag>();
  cache.set(id, flags);
  if (synset === undefined) return flags;
  const own = FILES[synset.file];
  if (own !== undefined) flags.add(own);
  for (const [flag, word, file] of ANCESTORS) if (synset.file === file && synset.words[0] === word) flags.add(flag);
  for (const { symbol, target } of synset.pointers) {
    if (symbol === '@') for (const flag of flagsOf(wordnet, target)) flags.add(flag);
  }
  return flags;
}
