/** "mostly gone", "still controls": words that place something near one of the two poles of a scale. */
import type { Upos } from '../../upos.ts';
import { DEGREE_ADVERBS, degreeOf } from './quantifiers.ts';
import { SCALES } from './scale-entries.ts';
import type { Scale } from './scales/scale.ts';
import { wordList } from './word-list.ts';

/** A word as it stands in a sentence, with its dictionary form. */
export interface ScaleWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: Upos;
}

export interface ScaleReading {
  /** presence, life, openness, approval, guilt, direction, completion, legality, freedom, safety, truth, operation, fullness. */
  readonly scale: string;
  readonly pole: string;
  /** The other pole. */
  readonly opposite: string;
  /** What the same words say on other scales ("held": a meeting, a prisoner). */
  readonly also?: readonly ScaleReading[];
  /** How far towards the pole, 0 to 1: "fully" and no adverb at all are 1, "mostly" 0.8, "partly" 0.5. */
  readonly degree: number;
}

interface Entry {
  readonly scale: string;
  readonly pole: string;
  readonly opposite: string;
  readonly upos: string | undefined;
  readonly needsDegree: boolean;
}

/** No entry is longer, and no adverb of degree. */
const LONGEST_ENTRY = 4;
const LONGEST_DEGREE = 4;

/** The entries of some scales, made to be looked up. */
export interface ScaleTable {
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** The words that entries and adverbs of degree begin with, and those that they end with. */
  readonly starts: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
}

/** The table of some scales. `waysOf` gives the ways in which an entry is looked up; by itself where absent. */
export function scaleTable(
  scales: readonly Scale[],
  waysOf: (words: string) => readonly string[] = (words) => [words],
): ScaleTable {
  const entries = readEntries(scales, waysOf);
  const all = [...entries.keys(), ...DEGREE_ADVERBS];
  return { entries, starts: new Set(all.map(firstWord)), ends: new Set(all.map(lastWord)) };
}

const BUILT_IN: ScaleTable = scaleTable(SCALES);

/** The words that begin what scaleOf reads, and those that end it. */
export const { starts: SCALE_STARTS, ends: SCALE_ENDS } = BUILT_IN;

/** False for a word that nothing that scaleOf reads can begin with, as most words are. */
export function mayStartScale({ form, lemma }: Pick<ScaleWord, 'form' | 'lemma'>, { starts } = BUILT_IN): boolean {
  return starts.has(firstWord(form)) || (lemma !== form && starts.has(firstWord(lemma)));
}

/** False for a word that nothing that scaleOf reads can end with, as most words are. */
export function mayEndScale({ form, lemma }: Pick<ScaleWord, 'form' | 'lemma'>, { ends } = BUILT_IN): boolean {
  return ends.has(lastWord(form)) || (lemma !== form && ends.has(lastWord(lemma)));
}

/** In small letters; a token may hold several words ("100 percent"). */
function firstWord(words: string): string {
  const blank = words.indexOf(' ');
  return (blank < 0 ? words : words.slice(0, blank)).toLowerCase();
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1).toLowerCase();
}

/**
 * What the words say if all of them together are an entry of a scale, with an adverb of degree before or after it or none.
 * Negation is left to the caller.
 */
export function scaleOf(words: readonly ScaleWord[], table: ScaleTable = BUILT_IN): ScaleReading | undefined {
  const [whole, ...others] = entriesOf(words, false, table);
  if (whole !== undefined)
    return others.length === 0
      ? reading(whole, 1)
      : { ...reading(whole, 1), also: others.map((entry) => reading(entry, 1)) };
  for (let cut = 1; cut < words.length; cut++) {
    const before = cut <= LONGEST_DEGREE ? degreeOf(forms(words.slice(0, cut))) : undefined;
    const rest = before === undefined ? undefined : scaleRest(words.slice(cut), before, table);
    if (rest !== undefined) return rest;
    const after = degreeOf(forms(words.slice(cut)));
    const entry = after === undefined ? undefined : entryOf(words.slice(0, cut), true, table);
    if (entry !== undefined && after !== undefined) return reading(entry, after);
  }
  return undefined;
}

/** What follows one adverb: the entry itself, or another adverb ("almost completely gone"), the weaker of which counts. */
function scaleRest(words: readonly ScaleWord[], degree: number, table: ScaleTable): ScaleReading | undefined {
  const entry = entryOf(words, true, table);
  if (entry !== undefined) return reading(entry, degree);
  for (let cut = 1; cut < words.length; cut++) {
    const second = degreeOf(forms(words.slice(0, cut)));
    const inner = second === undefined ? undefined : entryOf(words.slice(cut), true, table);
    if (inner !== undefined && second !== undefined) return reading(inner, Math.min(degree, second));
  }
  return undefined;
}

function reading({ scale, pole, opposite }: Entry, degree: number): ScaleReading {
  return { scale, pole, opposite, degree };
}

const entryOf = (words: readonly ScaleWord[], hasDegree: boolean, table: ScaleTable): Entry | undefined =>
  entriesOf(words, hasDegree, table)[0];

/** The entries that the words are, by their lemmas or as they stand; one for each scale. */
function entriesOf(words: readonly ScaleWord[], hasDegree: boolean, { entries }: ScaleTable): readonly Entry[] {
  const first = words[0];
  if (first === undefined || words.length > LONGEST_ENTRY) return [];
  const byLemma = entries.get(words.map(({ lemma }) => lemma.toLowerCase()).join(' ')) ?? [];
  const byForm = entries.get(forms(words)) ?? [];
  if (byLemma.length + byForm.length === 0) return [];
  const fitting = [...byLemma, ...byForm].filter(
    ({ upos, needsDegree }) => (upos === undefined || upos === first.upos) && (hasDegree || !needsDegree),
  );
  return fitting.filter(({ scale }, at) => fitting.findIndex((other) => other.scale === scale) === at);
}

const forms = (words: readonly ScaleWord[]): string => words.map(({ form }) => form.toLowerCase()).join(' ');

function readEntries(
  scales: readonly Scale[],
  waysOf: (words: string) => readonly string[],
): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const { name, poles } of scales) {
    for (const [at, pole] of poles.entries()) {
      const opposite = poles[1 - at]?.name ?? '';
      for (const written of wordList(pole.entries)) {
        const [words = '', upos] = written.replace(/^~/, '').split('/');
        const entry = { scale: name, pole: pole.name, opposite, upos, needsDegree: written.startsWith('~') };
        for (const way of waysOf(words)) entries.set(way, [...(entries.get(way) ?? []), entry]);
      }
    }
  }
  return entries;
}
