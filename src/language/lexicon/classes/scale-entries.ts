/**
 * The scales on which things stand, each with two poles that cannot both hold.
 * An entry is a lemma or several joined by "_"; "/" and a tag limit its first word to that part of speech; "~" before it asks
 * for an adverb of degree ("mostly gone"), because the word alone is too ambiguous. Of two entries that fit, the first counts.
 * Source: by hand, from general knowledge of English: a pair of antonyms (absent and present, dead and alive, open and closed,
 * …), with words like them and the verbs that bring the state about.
 */
import { OF_COURSES } from './scales/courses.ts';
import { OF_DECISIONS } from './scales/decisions.ts';
import { OF_PEOPLE } from './scales/people.ts';
import type { Scale } from './scales/scale.ts';
import { OF_THINGS } from './scales/things.ts';

export const SCALES: readonly Scale[] = [...OF_THINGS, ...OF_PEOPLE, ...OF_DECISIONS, ...OF_COURSES];

const BY_NAME = new Map(SCALES.map((scale) => [scale.name, scale]));

/** The scale of a name, where there is one, also of those that a desk adds. */
export const scaleNamed = (
  name: string,
  desk?: { readonly ownScales: ReadonlyMap<string, Scale> },
): Scale | undefined => BY_NAME.get(name) ?? desk?.ownScales.get(name);

/** The names of all scales, each with those of its two poles. */
export const SCALE_POLES: ReadonlyMap<string, readonly string[]> = new Map(
  SCALES.map(({ name, poles }) => [name, poles.map((pole) => pole.name)]),
);
