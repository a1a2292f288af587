/** Distinct names brought together: full names with their surnames, short forms and acronyms. */

import { countryOfDemonym } from '../language/lexicon/index.ts';
import type { LinkGround } from './entity.ts';
import { isAcronym } from './name-run.ts';
import { headWord, kindOf, type NameType, nameKey } from './name-type.ts';
import { isPlaceName } from './place-names.ts';

/** Which longer names a shorter one can stand for. One candidate is a merger; of several, the latest mentioned is meant. */
export interface ShortForm {
  readonly targets: readonly NameType[];
  readonly ground: LinkGround;
  readonly confidence: number;
}

/** Names by the parts under which a shorter form of them is found. */
interface Index {
  readonly surname: Map<string, NameType[]>;
  readonly given: Map<string, NameType[]>;
  readonly suffix: Map<string, NameType[]>;
  readonly prefix: Map<string, NameType[]>;
  readonly head: Map<string, NameType[]>;
  readonly initials: Map<string, NameType[]>;
}

/** More bearers of one part are not told apart. */
const MOST = 8;

/**
 * For each name that stands for a longer one, that one. `defined` are the acronyms that the draft gives in brackets, by
 * the key of the acronym; `aliases` are names that the desk says are one thing's, each with its group's name. Takes time in proportion to the names: every question is a look-up.
 */
export function shortForms(
  types: readonly NameType[],
  defined: ReadonlyMap<string, NameType>,
  aliases: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<NameType, ShortForm> {
  voteBySurnameUse(types);
  const index = indexOf(types);
  const found = new Map<NameType, ShortForm>();
  const leaders = leadersOf(types, aliases);
  for (const type of types) {
    const definition = defined.get(type.key);
    const leader = leaders.get(aliases.get(type.text) ?? '');
    if (leader === type) continue;
    const form =
      leader !== undefined
        ? { targets: [leader], ground: 'alias' as const, confidence: 1 }
        : definition !== undefined && definition !== type
          ? { targets: [definition], ground: 'acronym' as const, confidence: 0.95 }
          : shortFormOf(type, index);
    if (form !== undefined) found.set(type, form);
  }
  return found;
}

/** Of names that the desk says are one thing's, the one that the others stand for: the first that the draft has. */
function leadersOf(types: readonly NameType[], aliases: ReadonlyMap<string, string>): ReadonlyMap<string, NameType> {
  const leaders = new Map<string, NameType>();
  if (aliases.size === 0) return leaders;
  for (const type of types) {
    const group = aliases.get(type.text);
    if (group !== undefined && !leaders.has(group)) leaders.set(group, type);
  }
  return leaders;
}

function indexOf(types: readonly NameType[]): Index {
  const index: Index = {
    surname: new Map(),
    given: new Map(),
    suffix: new Map(),
    prefix: new Map(),
    head: new Map(),
    initials: new Map(),
  };
  for (const type of types) {
    const words = withoutGeneration(type.words);
    if (words.length < 2) continue;
    const kind = kindOf(type.votes);
    if (kind === 'person' || (kind === 'other' && words.length <= 3)) {
      add(index.surname, words.at(-1), type);
      add(index.given, words[0], type);
      if (words.length === 3) add(index.surname, words.slice(1).join(' '), type);
      add(index.surname, `${words[0]} ${words.at(-1)}`, type);
    }
    if (kind !== 'person') addParts(index, type, kind === 'place');
  }
  return index;
}

/** "Ann Lee Jr" is called Lee. Source: Chicago Manual of Style 6.43, generational suffixes. */
function withoutGeneration(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? '';
  return words.length > 2 && GENERATIONS.has(last) ? words.slice(0, -1).map((word) => word.replace(/,$/u, '')) : words;
}

const GENERATIONS = new Set(['jr', 'sr', 'jnr', 'snr', 'junior', 'senior', 'ii', 'iii', 'iv']);

function addParts(index: Index, type: NameType, place: boolean): void {
  const { words } = type;
  for (const letters of initialsOf(words)) add(index.initials, letters, type);
  if (place) return;
  add(index.head, headWord(words), type);
  for (let cut = 1; cut < words.length; cut += 1) {
    add(index.suffix, words.slice(cut).join(' '), type);
    add(index.prefix, words.slice(0, cut).join(' '), type);
  }
}

/** The initials of all words, and of those that acronyms count. */
export function initialsOf(words: readonly string[]): readonly string[] {
  const parts = words.flatMap((word) => word.split('-'));
  const all = parts.map((word) => word.charAt(0)).join('');
  const long = parts
    .filter((word) => !/^(?:of|for|and|the|de|&|on|in|to)$/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
  return all === long ? [all] : [long, all];
}

function add(map: Map<string, NameType[]>, key: string | undefined, type: NameType): void {
  if (key === undefined || key === '') return;
  const list = map.get(key);
  if (list === undefined) map.set(key, [type]);
  else if (list.length < MOST && list.at(-1) !== type) list.push(type);
}

/** A word used alone that is the last of a two- or three-word name: people are written so, without an article. */
function voteBySurnameUse(types: readonly NameType[]): void {
  const alone = new Set(
    types.filter(({ words, votes, bare }) => words.length === 1 && votes.person >= 0 && !bare).map(({ key }) => key),
  );
  for (const type of types) {
    const { votes, text } = type;
    const words = withoutGeneration(type.words);
    if (words.length < 2 || words.length > 3 || isAcronym(text) || words.includes('of')) continue;
    if (votes.group > 0 || isPlaceName(text.split(' ')[0] ?? '')) continue;
    if (alone.has(words.at(-1) ?? '') && !isPlaceName(text.split(' ').at(-1) ?? '')) votes.person += 2;
  }
}

function shortFormOf(type: NameType, index: Index): ShortForm | undefined {
  const { words, key } = type;
  if (words.length === 1 && isAcronym(type.text))
    return among(index.initials.get(key.replaceAll('-', '')), type, 'acronym', 0.85);
  if (isPlaceName(type.text) || type.votes.place >= 2 || countryOfDemonym(type.text) !== undefined) return undefined;
  if (words.length === 1) return ofOneWord(type, key, index);
  return (
    middleName(type, index) ??
    among(index.suffix.get(key), type, 'short-name', 0.85) ??
    (nameKey(words, type.text) === key ? among(index.prefix.get(key), type, 'short-name', 0.75) : undefined)
  );
}

function ofOneWord(type: NameType, key: string, index: Index): ShortForm | undefined {
  return (
    among(index.surname.get(key), type, 'short-name', 0.9) ??
    among(index.head.get(key), type, 'short-name', 0.75) ??
    among(index.given.get(key), type, 'short-name', 0.7) ??
    (type.bare ? undefined : among(index.suffix.get(key) ?? index.prefix.get(key), type, 'short-name', 0.7))
  );
}

/** "Ann Lee" beside "Ann B. Lee": one of them has a middle name; two different ones part them. */
function middleName({ words, ...type }: NameType, index: Index): ShortForm | undefined {
  if (words.length !== 2) return undefined;
  const longer = index.surname.get(words.join(' '))?.filter((other) => other.words.length > 2);
  return longer === undefined ? undefined : among(longer, { words, ...type }, 'name', 0.9);
}

function among(
  targets: readonly NameType[] | undefined,
  type: NameType,
  ground: LinkGround,
  confidence: number,
): ShortForm | undefined {
  const others = targets?.filter(
    (target) => target.key !== type.key && target.words.length > type.words.length - (ground === 'acronym' ? 1 : 0),
  );
  if (others === undefined || others.length === 0) return undefined;
  return { targets: others, ground, confidence: others.length > 1 ? confidence - 0.2 : confidence };
}
