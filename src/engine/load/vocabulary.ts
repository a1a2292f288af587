/** The names that a rule may use beside those of the schema: scales with their ends, and classes of verbs. */
import { type DeskWordLists, endsOf } from '../../language/desk-words.ts';
import { PREDICATE_CLASSES, SCALE_POLES } from '../../language/lexicon/index.ts';
import type { ClaimPattern } from '../rule.ts';

export interface Vocabulary {
  /** Each scale with its two ends. */
  readonly scales: ReadonlyMap<string, readonly string[]>;
  readonly classes: readonly string[];
}

/** The scale of "unanimous" and "split" is read without a list of words. */
const UNLISTED: ReadonlyMap<string, readonly string[]> = new Map([['unity', ['unanimous', 'split']]]);

/** What there is without the words of a desk. */
export const BUILT_IN_VOCABULARY: Vocabulary = {
  scales: new Map([...SCALE_POLES, ...UNLISTED]),
  classes: PREDICATE_CLASSES,
};

/** The same with what the words of a desk add. */
export function vocabularyOf(words: DeskWordLists | undefined): Vocabulary {
  if (words === undefined) return BUILT_IN_VOCABULARY;
  const { scales, classes } = BUILT_IN_VOCABULARY;
  const own = Object.entries(words.scales ?? {}).map(([name, each]) => [name, endsOf(each)] as const);
  return {
    scales: new Map([...own, ...scales]),
    classes: [...new Set([...classes, ...Object.keys(words.classes ?? {})])],
  };
}

/** A name that there is not, where it stands, and what there is. */
export interface UnknownName {
  readonly keys: readonly string[];
  readonly what: string;
  readonly found: string;
  readonly known: readonly string[];
}

/** The first scale, end or class in a rule that there is not. */
export function unknownIn(
  { a, b }: { readonly a: ClaimPattern; readonly b?: ClaimPattern },
  vocabulary: Vocabulary,
): UnknownName | undefined {
  return unknownInPattern(a, 'a', vocabulary) ?? (b === undefined ? undefined : unknownInPattern(b, 'b', vocabulary));
}

function unknownInPattern(
  pattern: ClaimPattern,
  side: string,
  { scales, classes }: Vocabulary,
): UnknownName | undefined {
  const { scale, pole, class: groups = [] } = pattern;
  if (scale !== undefined && !scales.has(scale))
    return { keys: [side, 'scale'], what: 'scale', found: scale, known: [...scales.keys()] };
  const poles = scale === undefined ? [...scales.values()].flat() : (scales.get(scale) ?? []);
  if (pole !== undefined && !poles.includes(pole)) {
    const what = scale === undefined ? 'end of a scale' : `end of the scale "${scale}"`;
    return { keys: [side, 'pole'], what, found: pole, known: [...new Set(poles)] };
  }
  const listed = typeof groups === 'string' ? [groups] : groups;
  const at = listed.findIndex((group) => !classes.includes(group));
  if (at < 0) return undefined;
  const keys = typeof groups === 'string' ? [side, 'class'] : [side, 'class', String(at)];
  return { keys, what: 'class of verbs', found: listed[at] ?? '', known: classes };
}
