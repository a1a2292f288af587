/** What the words of a desk must be beside what their schema says: names that there are, and no word with two meanings. */

import { suggestion, type YamlSource } from '../engine/load/yaml-source.ts';
import type { ClassWords, DeskWordLists, ScaleWords } from '../language/desk-words.ts';
import { endsOf } from '../language/desk-words.ts';
import { edits } from '../language/edits.ts';
import { PREDICATE_CLASSES, placeKey, place as placeNamed, SCALE_POLES } from '../language/lexicon/index.ts';
import { UNITS } from '../language/numbers/units.ts';
import { ConfigError } from './settings.ts';

type Place = YamlSource['place'];

/** @throws ConfigError with file, line and column for the first word that cannot be taken. */
export function checkWords(lists: DeskWordLists, place: Place): void {
  for (const [name, words] of Object.entries(lists.scales ?? {})) checkScale(name, words, place);
  for (const name of Object.keys(lists.classes ?? {})) {
    if (!PREDICATE_CLASSES.includes(name))
      checkNewName('class of verbs', name, PREDICATE_CLASSES, place(['classes'], name));
  }
  for (const part of ['verbs', 'nouns', 'adjectives'] as const) checkClasses(lists.classes ?? {}, part, place);
  checkAliases(lists.aliases ?? {}, place);
  checkUnits(lists.units ?? {}, place);
  checkPlaces(lists.places ?? {}, place);
}

function checkScale(name: string, words: ScaleWords, place: Place): void {
  const known = SCALE_POLES.get(name);
  const ends = endsOf(words);
  if (known !== undefined) checkKnownScale(name, words, known, place);
  else checkNewScale(name, ends, place);
  const [first = '', second] = ends;
  const others = second === undefined ? [] : wordsAt(words, second);
  const twice = wordsAt(words, first).find((word) => others.includes(word));
  if (second !== undefined && twice !== undefined)
    fail(
      place(['scales', name, second, String(others.indexOf(twice))]),
      `"${twice}" stands at both ends of the scale "${name}"`,
    );
}

const wordsAt = (words: ScaleWords, end: string): readonly string[] => [words[end] ?? []].flat();

function checkKnownScale(name: string, words: ScaleWords, known: readonly string[], place: Place): void {
  for (const key of ['of', 'course'])
    if (Object.hasOwn(words, key))
      fail(
        place(['scales', name], key),
        `"${key}" is for scales of your own; "${name}" is one of Stet's, and stays as it is`,
      );
  for (const end of endsOf(words))
    if (!known.includes(end))
      fail(
        place(['scales', name], end),
        `scales.${name}: "${end}" is no end of this scale; expected one of ${known.join(', ')}.${suggestion(end, known)}`,
      );
}

function checkNewScale(name: string, ends: readonly string[], place: Place): void {
  const known = [...SCALE_POLES.keys()];
  const at = place(['scales'], name);
  checkNewName('scale', name, known, at);
  if (ends.length !== 2)
    fail(
      at,
      `there is no scale "${name}"; one of your own needs words for two ends, and this has ${ends.length}.${suggestion(name, known)} Stet has ${known.join(', ')}`,
    );
  for (const end of ends)
    if (!NAME.test(end)) fail(place(['scales', name], end), `"${end}" cannot be the name of an end; ${NAMES_ARE}`);
}

/** Names of scales, their ends and classes. */
const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
const NAMES_ARE = 'names are lower-case words joined by hyphens';

/** A new name is no slip of the pen in an old one. */
function checkNewName(what: string, name: string, known: readonly string[], at: string): void {
  const near = name.length < 5 ? undefined : known.find((each) => each !== name && edits(each, name) === 1);
  if (near !== undefined)
    fail(at, `there is no ${what} "${name}". Did you mean "${near}"? One of your own needs another name`);
  if (!NAME.test(name)) fail(at, `"${name}" cannot be the name of a ${what}; ${NAMES_ARE}`);
}

function checkClasses(classes: Readonly<Record<string, ClassWords>>, part: keyof ClassWords, place: Place): void {
  const seen = new Map<string, string>();
  for (const [name, words] of Object.entries(classes))
    for (const [index, word] of (words[part] ?? []).entries()) {
      const other = seen.get(word.toLowerCase());
      if (other !== undefined && other !== name)
        fail(
          place(['classes', name, part, String(index)]),
          `"${word}" is in the class "${other}" too; a word has one class`,
        );
      seen.set(word.toLowerCase(), name);
    }
}

function checkAliases(aliases: Readonly<Record<string, readonly string[]>>, place: Place): void {
  const seen = new Map<string, string>();
  for (const [name, others] of Object.entries(aliases))
    for (const [index, alias] of others.entries()) {
      const other = seen.get(alias) ?? (Object.hasOwn(aliases, alias) && alias !== name ? alias : undefined);
      if (other !== undefined && other !== name)
        fail(
          place(['aliases', name, String(index)]),
          `"${alias}" is a name of "${other}" too; give it to one of the two`,
        );
      seen.set(alias, name);
    }
}

function checkUnits(units: NonNullable<DeskWordLists['units']>, place: Place): void {
  const known = UNITS.filter(({ factor }) => factor !== undefined).map(({ name }) => name);
  for (const [name, { of }] of Object.entries(units))
    if (!known.includes(of))
      fail(
        place(['units', name, 'of']),
        `there is no unit "${of}" that others can be measured in; expected one of ${known.join(', ')}.${suggestion(of, known)}`,
      );
}

function checkPlaces(places: NonNullable<DeskWordLists['places']>, place: Place): void {
  const own = new Set(Object.keys(places).map(placeKey));
  for (const [name, { in: outer }] of Object.entries(places)) {
    if (placeKey(outer) === placeKey(name)) fail(place(['places', name, 'in']), `"${name}" cannot lie in itself`);
    if (!own.has(placeKey(outer)) && placeNamed(outer) === undefined)
      fail(
        place(['places', name, 'in']),
        `Stet knows no place "${outer}"; say in which place it lies, with a line of its own: ${outer}: { in: … }.${suggestion(outer, Object.keys(places))}`,
      );
  }
}

function fail(place: string, words: string): never {
  throw new ConfigError(`${place}: ${words}`);
}
