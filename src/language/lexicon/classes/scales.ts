/** "mostly gone", "still controls": words that place something near one of the two poles of a scale. */
import type { Upos } from '../../upos.ts';
import { DEGREE_ADVERBS, degreeOf } from './quantifiers.ts';
import { SCALES } from './scale-entries.ts';
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

const ENTRIES: ReadonlyMap<string, readonly Entry[]> = readEntries();

/** The words that entries and adverbs of degree begin with. */
const STARTS: ReadonlySet<string> = new Set([...ENTRIES.keys(), ...DEGREE_ADVERBS].map(firstWord));

/** The words that they end with. */
const ENDS: ReadonlySet<string> = new Set([...ENTRIES.keys(), ...DEGREE_ADVERBS].map(lastWord));

/** False for a word that nothing that scaleOf reads can begin with, as most words are. */
export function mayStartScale({ form, lemma }: Pick<ScaleWord, 'form' | 'lemma'>): boolean {
  return STARTS.has(firstWord(form)) || (lemma !== form && STARTS.has(firstWord(lemma)));
}

/** False for a word that nothing that scaleOf reads can end with, as most words are. */
export function mayEndScale({ form, lemma }: Pick<ScaleWord, 'form' | 'lemma'>): boolean {
  return ENDS.has(lastWord(form)) || (lemma !== form && ENDS.has(lastWord(lemma)));
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
export function scaleOf(words: readonly ScaleWord[]): ScaleReading | undefined {
  const [whole, ...others] = entriesOf(words, false);
  if (whole !== undefined)
    return others.length === 0
      ? reading(whole, 1)
      : { ...reading(whole, 1), also: others.map((entry) => reading(entry, 1)) };
  for (let cut = 1; cut < words.length; cut++) {
    const before = cut <= LONGEST_DEGREE ? degreeOf(forms(words.slice(0, cut))) : undefined;
    const rest = before === undefined ? undefined : scaleRest(words.slice(cut), before);
    if (rest !== undefined) return rest;
    const after = degreeOf(forms(words.slice(cut)));
    const entry = after === undefined ? undefined : entryOf(words.slice(0, cut), true);
    if (entry !== undefined && after !== undefined) return reading(entry, after);
  }
  return undefined;
}

/** What follows one adverb: the entry itself, or another adverb ("almost completely gone"), the weaker of which counts. */
function scaleRest(words: readonly ScaleWord[], degree: number): ScaleReading | undefined {
  const entry = entryOf(words, true);
  if (entry !== undefined) return reading(entry, degree);
  for (let cut = 1; cut < words.length; cut++) {
    const second = degreeOf(forms(words.slice(0, cut)));
    const inner = second === undefined ? undefined : entryOf(words.slice(cut), true);
    if (inner !== undefined && second !== undefined) return reading(inner, Math.min(degree, second));
  }
  return undefined;
}

function reading({ scale, pole, opposite }: Entry, degree: number): ScaleReading {
  return { scale, pole, opposite, degree };
}

const entryOf = (words: readonly ScaleWord[], hasDegree: boolean): Entry | undefined => entriesOf(words, hasDegree)[0];

/** The entries that the words are, by their lemmas or as they stand; one for each scale. */
function entriesOf(words: readonly ScaleWord[], hasDegree: boolean): readonly Entry[] {
  const first = words[0];
  if (first === undefined || words.length > LONGEST_ENTRY) return [];
  const byLemma = ENTRIES.get(words.map(({ lemma }) => lemma.toLowerCase()).join(' ')) ?? [];
  const byForm = ENTRIES.get(forms(words)) ?? [];
  if (byLemma.length + byForm.length === 0) return [];
  const fitting = [...byLemma, ...byForm].filter(
    ({ upos, needsDegree }) => (upos === undefined || upos === first.upos) && (hasDegree || !needsDegree),
  );
  return fitting.filter(({ scale }, at) => fitting.findIndex((other) => other.scale === scale) === at);
}

const forms = (words: readonly ScaleWord[]): string => words.map(({ form }) => form.toLowerCase()).join(' ');

function readEntries(): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const { name, poles } of SCALES) {
    for (const [at, pole] of poles.entries()) {
      const opposite = poles[1 - at]?.name ?? '';
      for (const written of wordList(pole.entries)) {
        const [words = '', upos] = written.replace(/^~/, '').split('/');
        const entry = { scale: name, pole: pole.name, opposite, upos, needsDegree: written.startsWith('~') };
        entries.set(words, [...(entries.get(words) ?? []), entry]);
      }
    }
  }
  return entries;
}
