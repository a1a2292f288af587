/** Words that a desk adds to those that Stet knows: names, scales, verb classes, titles, units and places. */
import { dictionaryForms } from './lemmas/ways.ts';
import {
  type BearerKind,
  type OwnPlaces,
  placeKey,
  SCALE_POLES,
  type Scale,
  type ScaleTable,
  scaleTable,
} from './lexicon/index.ts';
import type { OwnUnits } from './numbers/own-units.ts';
import { UNITS, type Unit } from './numbers/units.ts';
import type { Upos } from './upos.ts';

/** The words of a desk in the form in which they are looked up. */
export interface DeskWords {
  /** Every name of a group ("WHO") with the group's first name ("World Health Organization"). */
  readonly aliases: ReadonlyMap<string, string>;
  /** What words say on a scale. */
  readonly scales: ScaleTable;
  /** The scales that Stet does not have, by name. */
  readonly ownScales: ReadonlyMap<string, Scale>;
  readonly classes: DeskClasses;
  /** In small letters, without stops. */
  readonly titles: ReadonlySet<string>;
  readonly units: OwnUnits;
  readonly places: OwnPlaces;
}

/** The classes of verbs, nouns and adjectives that a desk puts words in. */
export interface DeskClasses {
  /** The class of a word, or of a verb with what belongs to it ("edge out"). */
  of(lemma: string, upos: Upos): string | undefined;
  /** The first words of verbs of several words. */
  readonly starts: ReadonlySet<string>;
}

/**
 * one to four words, in any form; /VERB, /NOUN, /ADJ or /ADV after them says what the first one must be
 * @pattern ^[\p{L}\d'’-]+(?: [\p{L}\d'’-]+){0,3}(?:/(?:VERB|NOUN|ADJ|ADV))?$
 * @maxLength 80
 */
export type Entry = string;

/**
 * one to four words
 * @pattern ^[\p{L}\d'’-]+(?: [\p{L}\d'’-]+){0,3}$
 * @maxLength 80
 */
export type Phrase = string;

/**
 * one word
 * @pattern ^\S+$
 * @maxLength 40
 */
export type SingleWord = string;

/**
 * A name as it is written.
 * @minLength 1
 * @maxLength 200
 */
export type Name = string;

/** Words of one to four words each, in any form. @minItems 1 @uniqueItems */
export type Entries = readonly Entry[];

/** @minItems 1 @uniqueItems */
export type Phrases = readonly Phrase[];

/** @minItems 1 @uniqueItems */
export type SingleWords = readonly SingleWord[];

/** @minItems 1 @uniqueItems */
export type Names = readonly Name[];

/**
 * Words for the two ends of a scale, by the name of the end; `of` and `course` belong to scales that Stet does not have.
 * @values Entries
 */
export type ScaleWords = Readonly<Record<string, string | Entries>> & {
  /** For a scale of your own: what can stand on it; any where absent. */
  readonly of?: BearerKind;
  /** For a scale of your own: settled (told of once), one-way (the first end is the last), both-ways (to and fro, where absent). */
  readonly course?: Scale['course'];
};

/** Words that tell one deed, in a class of Stet or of your own: { beat: { verbs: [edge out], nouns: [drubbing] } }. @minProperties 1 */
export interface ClassWords {
  /** Verbs, with their particle or what follows them. */
  readonly verbs?: Phrases;
  /** Nouns for the deed. */
  readonly nouns?: SingleWords;
  /** Adjectives for what the deed has made. */
  readonly adjectives?: SingleWords;
}

/** A unit of measure: so many of a unit that Stet has. */
export interface UnitWords {
  /** How many of the other unit it is. @exclusiveMinimum 0 */
  readonly is: number;
  /** The other unit: metre, yard, litre, kilogram, second, … @minLength 1 */
  readonly of: string;
  /** Its names, singular and plural. */
  readonly words: Phrases;
  /** Its symbols, as they are written. */
  readonly symbols?: SingleWords;
}

/** A place of a desk's own. */
export interface PlaceWords {
  /** The place that it lies in. @minLength 1 */
  readonly in: string;
}

/** A lexicon of Stet: words that a desk adds to those that Stet knows. @minProperties 1 */
export interface DeskWordLists {
  /** Names of one person, place or organisation: the name, and its other names. */
  readonly aliases?: Readonly<Record<string, Names>>;
  /** Words for the two ends of a scale, of Stet or of your own: { presence: { absent: [wiped out], present: [holds out] } }. */
  readonly scales?: Readonly<Record<string, ScaleWords>>;
  /** Verbs, nouns and adjectives by the class of deeds that they tell. */
  readonly classes?: Readonly<Record<string, ClassWords>>;
  /** Titles and roles that stand before a name. */
  readonly titles?: Phrases;
  /** Units of measure: { furlong: { is: 220, of: yard, words: [furlong, furlongs] } }. */
  readonly units?: Readonly<Record<string, UnitWords>>;
  /** Places: { Old Quay: { in: Harbourton } }. */
  readonly places?: Readonly<Record<string, PlaceWords>>;
}

/** The lists in the form in which they are looked up. @throws RangeError for an end of a scale that there is not. */
export function deskWords(lists: DeskWordLists): DeskWords {
  const { aliases = {}, titles = [] } = lists;
  const names = Object.entries(aliases).flatMap(([name, others]) =>
    [name, ...others].flatMap((each) => [each, each.replace(/^the /iu, '')].map((form) => [form, name] as const)),
  );
  const scales = Object.entries(lists.scales ?? {}).map(([name, words]) => scaleOfWords(name, words));
  return {
    aliases: new Map(names),
    scales: scaleTable(scales, waysOf),
    ownScales: new Map(scales.filter(({ name }) => !SCALE_POLES.has(name)).map((scale) => [scale.name, scale])),
    classes: classesOf(lists.classes ?? {}),
    titles: new Set(titles.map((title) => title.toLowerCase().replaceAll('.', ''))),
    units: unitsOf(lists.units ?? {}),
    places: placesOf(lists.places ?? {}),
  };
}

/** The same; undefined where a desk adds nothing. */
export const deskWordsOf = (lists: DeskWordLists | undefined): DeskWords | undefined =>
  lists === undefined ? undefined : deskWords(lists);

/** The keys of a scale's words that are no ends of it. */
const OF_SCALE = ['of', 'course'];

/** The names of the ends that a desk gives words for, in their order. */
export const endsOf = (words: ScaleWords): readonly string[] =>
  Object.keys(words).filter((key) => !OF_SCALE.includes(key));

function scaleOfWords(name: string, words: ScaleWords): Scale {
  const ends = SCALE_POLES.get(name) ?? endsOf(words);
  const unknown = endsOf(words).find((end) => !ends.includes(end));
  const [first, second] = ends;
  if (unknown !== undefined || first === undefined || second === undefined)
    throw new RangeError(`there is no ${name}.${unknown ?? 'second end'}`);
  const pole = (end: string) => ({ name: end, entries: entriesOf(words[end]) });
  return { name, course: words.course ?? 'both-ways', of: words.of ?? 'any', poles: [pole(first), pole(second)] };
}

/** As the lists of Stet are written: blanks between entries, "_" within one. */
const entriesOf = (words: string | readonly string[] = []): string =>
  [words]
    .flat()
    .map((entry) => entry.trim().replace(/\s+/gu, '_'))
    .join(' ');

/** An entry by each of the dictionary forms of its words; a hyphen may be a word of its own. */
function waysOf(entry: string): readonly string[] {
  const spaced = entry.includes('-') ? [entry, entry.replaceAll('-', ' - ')] : [entry];
  return [...new Set(spaced.flatMap((each) => combined(each.split(' ').map((word) => dictionaryForms(word)))))];
}

/** More ways than these no entry has that somebody means. */
const MOST_WAYS = 64;

const combined = (words: readonly (readonly string[])[]): readonly string[] =>
  words.reduce<readonly string[]>(
    (ways, forms) =>
      ways.flatMap((way) => forms.map((form) => (way === '' ? form : `${way} ${form}`))).slice(0, MOST_WAYS),
    [''],
  );

function classesOf(classes: NonNullable<DeskWordLists['classes']>): DeskClasses {
  const entries = Object.entries(classes);
  const table = (words: (each: ClassWords) => readonly string[] | undefined, upos: Upos) =>
    new Map(
      entries.flatMap(([name, each]) =>
        (words(each) ?? []).flatMap((word) => phraseForms(word, upos).map((form) => [form, name] as const)),
      ),
    );
  const verbs = table((each) => each.verbs, 'VERB');
  const nouns = table((each) => each.nouns, 'NOUN');
  const adjectives = table((each) => each.adjectives, 'ADJ');
  const starts = [...verbs.keys()].filter((verb) => verb.includes(' ')).map((verb) => verb.split(' ')[0] ?? '');
  return {
    of: (lemma, upos) => {
      if (upos === 'VERB' || upos === 'AUX') return verbs.get(lemma);
      return upos === 'NOUN' ? nouns.get(lemma) : upos === 'ADJ' ? adjectives.get(lemma) : undefined;
    },
    starts: new Set(starts),
  };
}

/** The dictionary forms of a verb's first word with what follows, or of a noun or adjective. */
function phraseForms(phrase: string, upos: Upos): readonly string[] {
  const [first = '', ...rest] = phrase.toLowerCase().split(/\s+/u);
  return dictionaryForms(first, [upos]).map((form) => [form, ...rest].join(' '));
}

function unitsOf(units: NonNullable<DeskWordLists['units']>): OwnUnits {
  return new Map(
    Object.entries(units).flatMap(([name, { is, of, words, symbols = [] }]) => {
      const base = UNITS.find((unit) => unit.name === of);
      if (base?.factor === undefined)
        throw new RangeError(`there is no unit "${of}" that "${name}" can be measured in`);
      const unit: Unit = { name, dimension: base.dimension, factor: base.factor * is };
      return [...words.map((word) => word.toLowerCase()), ...symbols].map((word) => [word, unit] as const);
    }),
  );
}

/** Each place with those that it lies in, from the inside out; a place that lies in itself is led round once. */
function placesOf(places: NonNullable<DeskWordLists['places']>): OwnPlaces {
  const around = new Map(Object.entries(places).map(([name, place]) => [placeKey(name), place.in]));
  return new Map(
    [...around.keys()].map((key) => {
      const chain: string[] = [];
      for (let next = around.get(key); next !== undefined && !chain.includes(next); next = around.get(placeKey(next)))
        chain.push(next);
      return [key, chain] as const;
    }),
  );
}
