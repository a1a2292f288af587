/** The classes that a desk's own words put a word in, with their places. */

import { endsOf } from '../language/desk-words.ts';
import { dictionaryForms } from '../language/lemmas/ways.ts';
import { placeKey } from '../language/lexicon/index.ts';
import type { Lexicon } from './lexicon.ts';

export interface OwnClass {
  readonly what: string;
  /** "words.yml:7:14". */
  readonly why: string;
}

/** The classes in the order of the lexicons. Words in another form count as the same: "tests positive", "tested positive". */
export function ownClassesOf(word: string, lexicons: readonly Lexicon[]): readonly OwnClass[] {
  return lexicons.flatMap(({ lists, place }) =>
    [...listsOf(lists)].flatMap(({ keys, what, words, isKey = false }) =>
      words.flatMap((each, index) =>
        meet(word, each)
          ? [{ what: `${what}: "${each}"`, why: isKey ? place(keys, each) : place([...keys, String(index)]) }]
          : [],
      ),
    ),
  );
}

interface List {
  readonly keys: readonly string[];
  readonly what: string;
  readonly words: readonly string[];
  /** True where the words are keys themselves. */
  readonly isKey?: boolean;
}

function* listsOf({ aliases, scales, classes, titles, units, places }: Lexicon['lists']): Generator<List> {
  for (const [name, words] of Object.entries(scales ?? {}))
    for (const end of endsOf(words))
      yield { keys: ['scales', name, end], what: `scale ${name}, end ${end}`, words: [words[end] ?? []].flat() };
  for (const [name, words] of Object.entries(classes ?? {}))
    for (const part of ['verbs', 'nouns', 'adjectives'] as const)
      yield { keys: ['classes', name, part], what: `class ${name}, ${part}`, words: words[part] ?? [] };
  yield { keys: ['titles'], what: 'title before a name', words: titles ?? [] };
  for (const [name, words] of Object.entries(aliases ?? {})) {
    yield { keys: ['aliases'], what: `name, with ${words.join(', ')}`, words: [name], isKey: true };
    yield { keys: ['aliases', name], what: `name of ${name}`, words };
  }
  for (const [name, { is, of, words, symbols = [] }] of Object.entries(units ?? {})) {
    yield { keys: ['units', name, 'words'], what: `unit ${name}, ${is} of ${of}`, words };
    yield { keys: ['units', name, 'symbols'], what: `unit ${name}, ${is} of ${of}`, words: symbols };
  }
  for (const [name, { in: outer }] of Object.entries(places ?? {}))
    yield { keys: ['places'], what: `place in ${outer}`, words: [name], isKey: true };
}

/** Are the two one entry, each word in any of its forms? */
function meet(word: string, entry: string): boolean {
  const [x, y] = [word, entry.replace(/\/[A-Z]+$/u, '')].map((each) => each.trim().toLowerCase().split(/\s+/u));
  if (x === undefined || y === undefined) return false;
  if (placeKey(word) === placeKey(entry)) return true;
  return x.length === y.length && x.every((each, at) => dictionaryForms(each).some((form) => isFormOf(form, y[at])));
}

const isFormOf = (form: string, word = ''): boolean => dictionaryForms(word).includes(form);
