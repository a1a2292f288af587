/** Builds the word relations that the lexicon keeps of WordNet: frequent senses only, single words and verbs with a particle. */

import { nounFlags } from './noun-flags.ts';
import type { Pos, Sense, Synset, WordNet } from './wordnet.ts';
import { frequency } from './wordnet.ts';

/** Sorted lines; each begins with the word that it is about. */
export interface RelationData {
  /** `word flags sense,sense`: flags as in noun-flags.ts; senses are numbers of lines of nounSynsets, base 36. */
  readonly nouns: string;
  /** `word,word|parent,parent`: numbers of lines, base 36. */
  readonly nounSynsets: string;
  /** `word synonym synonym`. */
  readonly verbs: string;
  readonly adjectives: string;
  /** `noun verb verb`: what the noun is the deed of. */
  readonly deeds: string;
  readonly nounAntonyms: string;
  readonly verbAntonyms: string;
  readonly adjectiveAntonyms: string;
}

const NOUN = /^[a-z][a-z-]+$/;
const VERB = /^[a-z]+(?: (?:up|down|in|out|on|off|away|back|over|through|forward|together|apart|by|around))?$/;
const ADJECTIVE = /^[a-z][a-z-]+$/;
/** Files of rare things: noun.animal, noun.body, noun.food, noun.plant, noun.substance, noun.shape. */
const RARE_FILES = new Set([5, 8, 13, 20, 25, 27]);
const MAXIMUM_SENSES = 3;
/** A sense counts if it makes up this share of the uses of the commonest one. */
const MINIMUM_SHARE = 0.15;
/** noun.act, cognition, communication, event, feeling, possession, process, state: what a verb may be the deed of. */
const DEED_FILES = new Set([4, 9, 10, 11, 12, 16, 19, 21, 22, 26]);

export function buildRelations(wordnet: WordNet): RelationData {
  return {
    ...nouns(wordnet),
    verbs: lines(synonyms(wordnet, 'verb', VERB)),
    adjectives: lines(synonyms(wordnet, 'adj', ADJECTIVE)),
    deeds: lines(deeds(wordnet)),
    nounAntonyms: lines(antonyms(wordnet, 'noun', NOUN)),
    verbAntonyms: lines(antonyms(wordnet, 'verb', VERB)),
    adjectiveAntonyms: lines(antonyms(wordnet, 'adj', ADJECTIVE)),
  };
}

/** The senses of a word that the lexicon keeps: the first, and up to two more that are nearly as frequent. */
function keptSenses(senses: readonly Sense[]): readonly Sense[] {
  const most = Math.max(...senses.map(({ count }) => count));
  return senses
    .slice(0, MAXIMUM_SENSES)
    .filter(({ count }, at) => at === 0 || (count > 0 && count >= MINIMUM_SHARE * most));
}

function nouns(wordnet: WordNet): Pick<RelationData, 'nouns' | 'nounSynsets'> {
  const words = [...names(wordnet, 'noun', NOUN)].filter((word) => isWanted(wordnet, word)).sort();
  const numbers = new Map<string, number>();
  const members: number[][] = [];
  const queue: string[] = [];
  const numberOf = (id: string): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, members.length);
    members.push([]);
    queue.push(id);
    return members.length - 1;
  };
  const nounLines = words.map((word, at) => {
    const senses = wordnet.senses.get(`noun:${word}`) ?? [];
    const kept = keptSenses(senses).map(({ synset }) => numberOf(synset));
    for (const number of kept) members[number]?.push(at);
    return `${word} ${nounFlags(wordnet, senses)} ${kept.map(base36).join(',')}`;
  });
  const parents = new Map<string, readonly number[]>();
  for (const id of queue) parents.set(id, parentsOf(wordnet, id).map(numberOf));
  const synsetLines = queue.map(
    (id, at) => `${(members[at] ?? []).map(base36).join(',')}|${(parents.get(id) ?? []).map(base36).join(',')}`,
  );
  return { nouns: nounLines.join('\n'), nounSynsets: synsetLines.join('\n') };
}

function isWanted(wordnet: WordNet, word: string): boolean {
  if (frequency(wordnet, 'noun', word) > 0) return true;
  const first = wordnet.senses.get(`noun:${word}`)?.[0];
  const synset = first === undefined ? undefined : wordnet.synsets.get(first.synset);
  return synset !== undefined && !RARE_FILES.has(synset.file) && word.length <= 16 && synset.words.includes(word);
}

const parentsOf = (wordnet: WordNet, id: string): string[] =>
  (wordnet.synsets.get(id)?.pointers ?? []).filter(({ symbol }) => symbol === '@').map(({ target }) => target);

/** Words that share a kept sense; for adjectives also those that WordNet calls similar. */
function* synonyms(wordnet: WordNet, pos: Pos, shape: RegExp): Generator<readonly [string, readonly string[]]> {
  for (const word of names(wordnet, pos, shape)) {
    if (frequency(wordnet, pos, word) === 0) continue;
    const found = new Set<string>();
    for (const { synset } of keptSenses(wordnet.senses.get(`${pos}:${word}`) ?? [])) {
      for (const other of wordnet.synsets.get(synset)?.words ?? []) {
        const isKept = keptSenses(wordnet.senses.get(`${pos}:${other}`) ?? [{ synset: '', count: 0 }]).some(
          (sense) => sense.synset === synset,
        );
        if (other !== word && shape.test(other) && isKept) found.add(other);
      }
    }
    if (found.size > 0) yield [word, [...found].sort()];
  }
}

/** From nouns to the verbs whose deed they are, by WordNet's derivational pointers; the commonest verb first. */
function* deeds(wordnet: WordNet): Generator<readonly [string, readonly string[]]> {
  for (const noun of names(wordnet, 'noun', NOUN)) {
    const verbs = new Set<string>();
    for (const { synset } of (wordnet.senses.get(`noun:${noun}`) ?? []).slice(0, 8)) {
      const from = wordnet.synsets.get(synset);
      if (from !== undefined && DEED_FILES.has(from.file))
        for (const verb of derived(wordnet, from, noun)) verbs.add(verb);
    }
    const order = [...verbs].sort(
      (a, b) => frequency(wordnet, 'verb', b) - frequency(wordnet, 'verb', a) || (a < b ? -1 : 1),
    );
    if (order.length > 0) yield [noun, order.slice(0, 3)];
  }
}

function derived(wordnet: WordNet, from: Synset, noun: string): readonly string[] {
  const place = from.words.indexOf(noun) + 1;
  return from.pointers
    .filter(({ symbol, target, fromWord }) => symbol === '+' && target.startsWith('verb:') && fromWord === place)
    .map(({ target, toWord }) => wordnet.synsets.get(target)?.words[toWord - 1] ?? '')
    .filter((verb) => VERB.test(verb) && frequency(wordnet, 'verb', verb) > 0);
}

/** Direct antonyms in the kept senses; for adjectives without one, those of the adjectives that they are similar to. */
function* antonyms(wordnet: WordNet, pos: Pos, shape: RegExp): Generator<readonly [string, readonly string[]]> {
  for (const word of names(wordnet, pos, shape)) {
    const found = new Set<string>();
    for (const { synset } of keptSenses(wordnet.senses.get(`${pos}:${word}`) ?? [])) {
      const own = wordnet.synsets.get(synset);
      if (own === undefined) continue;
      const direct = opposed(wordnet, own, own.words.indexOf(word) + 1);
      for (const other of direct.length > 0 || pos !== 'adj' ? direct : similar(wordnet, own)) found.add(other);
    }
    const usable = [...found].filter((other) => shape.test(other) && other !== word).sort();
    if (usable.length > 0 && frequency(wordnet, pos, word) > 0) yield [word, usable];
  }
}

function opposed(wordnet: WordNet, synset: Synset, place: number): readonly string[] {
  return synset.pointers
    .filter(({ symbol, fromWord }) => symbol === '!' && (fromWord === place || place === 0))
    .map(({ target, toWord }) => wordnet.synsets.get(target)?.words[toWord - 1] ?? '');
}

function similar(wordnet: WordNet, synset: Synset): readonly string[] {
  return synset.pointers
    .filter(({ symbol }) => symbol === '&')
    .flatMap(({ target }) => {
      const head = wordnet.synsets.get(target);
      return head === undefined ? [] : opposed(wordnet, head, 0);
    });
}

function* names(wordnet: WordNet, pos: Pos, shape: RegExp): Generator<string> {
  for (const name of wordnet.senses.keys()) {
    const [own, word = ''] = name.split(':');
    if (own === pos && shape.test(word)) yield word;
  }
}

const base36 = (number: number): string => number.toString(36);

function lines(entries: Iterable<readonly [string, readonly string[]]>): string {
  return [...entries]
    .map(([word, others]) => [word, ...others].map((one) => one.replaceAll(' ', '_')).join(' '))
    .sort()
    .join('\n');
}
