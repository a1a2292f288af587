/** Words that a desk adds to those that Stet knows: other names of one thing, and more words for the ends of scales. */
import { SCALE_POLES, type ScaleReading } from './lexicon/index.ts';

export interface DeskWords {
  /** Every name of a group ("WHO") with the group's first name ("World Health Organization"). */
  readonly aliases: ReadonlyMap<string, string>;
  /** What words say on a scale; in small letters, as they stand or as lemmas, parted by blanks. */
  readonly scales: ReadonlyMap<string, ScaleReading>;
}

/** The words of a desk as its settings hold them: a name with its other names; scale, end, words. */
export interface DeskWordLists {
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  readonly scales?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/**
 * The lists in the form in which they are looked up.
 * @param poles the scales with the names of their two ends.
 * @throws RangeError for a scale or an end that there is not.
 */
export function deskWords(
  { aliases = {}, scales = {} }: DeskWordLists,
  poles: ReadonlyMap<string, readonly string[]>,
): DeskWords {
  const names = Object.entries(aliases).flatMap(([name, others]) =>
    [name, ...others].map((each) => [each, name] as const),
  );
  const readings = Object.entries(scales).flatMap(([scale, ends]) =>
    Object.entries(ends).flatMap(([pole, words]) => {
      const opposite = poles.get(scale)?.find((other) => other !== pole);
      if (opposite === undefined || poles.get(scale)?.includes(pole) !== true)
        throw new RangeError(`there is no ${scale}.${pole}`);
      const reading: ScaleReading = { scale, pole, opposite, degree: 1 };
      return words.map((each) => [each.toLowerCase(), reading] as const);
    }),
  );
  return { aliases: new Map(names), scales: new Map(readings) };
}

/** The lists of a desk's settings in the form in which they are looked up; undefined where it adds none. */
export const deskWordsOf = (lists: DeskWordLists | undefined): DeskWords | undefined =>
  lists === undefined ? undefined : deskWords(lists, SCALE_POLES);
