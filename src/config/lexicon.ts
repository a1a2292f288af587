/** The words that a desk adds, in files of their own and in its settings, and where each of them stands. */
import type { DeskWordLists } from '../language/desk-words.ts';

/** A file with words, as it was read. */
export interface Lexicon {
  readonly lists: DeskWordLists;
  /** "words.yml:7:3", the place of a value; of the key itself with `ofKey`. */
  place(keys: readonly string[], ofKey?: string): string;
}

/** The lists of several lexicons as one; of two units or places of one name, the later counts. */
export function joined(lexicons: readonly Lexicon[]): DeskWordLists | undefined {
  const all = lexicons.map(({ lists }) => lists).filter((lists) => Object.keys(lists).length > 0);
  return all.length === 0 ? undefined : all.reduce(joinedTwo);
}

function joinedTwo(a: DeskWordLists, b: DeskWordLists): DeskWordLists {
  const titles = [...new Set([...(a.titles ?? []), ...(b.titles ?? [])])];
  return {
    ...keyed(
      'aliases',
      joinedBy(a.aliases, b.aliases, (x, y) => both(x, y)),
    ),
    ...keyed('scales', joinedBy(a.scales, b.scales, joinedWords)),
    ...keyed('classes', joinedBy(a.classes, b.classes, joinedWords)),
    ...(titles.length === 0 ? {} : { titles }),
    ...keyed(
      'units',
      joinedBy(a.units, b.units, (_, y) => y),
    ),
    ...keyed(
      'places',
      joinedBy(a.places, b.places, (_, y) => y),
    ),
  };
}

const keyed = <K extends string, V>(key: K, value: V | undefined) => (value === undefined ? {} : { [key]: value });

function joinedBy<V>(
  a: Readonly<Record<string, V>> | undefined,
  b: Readonly<Record<string, V>> | undefined,
  join: (x: V, y: V) => V,
): Readonly<Record<string, V>> | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const values = new Map(Object.entries(a));
  for (const [name, value] of Object.entries(b)) {
    const old = values.get(name);
    values.set(name, old === undefined ? value : join(old, value));
  }
  return Object.fromEntries(values);
}

/** Lists of the same key joined; of other values the later. */
function joinedWords<W extends object>(a: W, b: W): W {
  const own = new Map<string, unknown>(Object.entries(a));
  for (const [key, value] of Object.entries(b)) {
    const old = own.get(key);
    own.set(key, Array.isArray(old) && Array.isArray(value) ? both(old, value) : value);
  }
  return { ...a, ...Object.fromEntries(own) };
}

const both = <T>(x: readonly T[], y: readonly T[]): readonly T[] => [...new Set([...x, ...y])];
