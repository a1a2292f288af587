/**
 * Which relations the training text has between two kinds of words: only these are weighed. A determiner before its noun is a
 * det, and there is nothing to weigh. A kind is the dependent's fine tag, the head's UPOS, and the side of the head.
 */
import { UPOS } from '../upos.ts';
import type { Container } from './container.ts';
import { Token } from './token.ts';
import { numbersOf, readSets } from './vocabulary.ts';

export interface RelationSets {
  /** The set of each kind, by its number. */
  readonly setOfKind: Uint16Array;
  readonly sets: readonly Uint8Array[];
}

/** UPOS counts from 1 where 0 is no word. */
const COARSE = UPOS.length + 1;

/** How many kinds there are with that many fine tags. */
export function kindCount(tags: number): number {
  return tags * COARSE * 2;
}

/** The kind of an arc between two places of a sentence, as its number. */
export function kindOf(tokens: Int32Array, dependent: number, head: number): number {
  const tag = tokens[dependent * Token.size + Token.tagNumber] ?? 0;
  const coarse = tokens[head * Token.size + Token.coarseNumber] ?? 0;
  return (tag * COARSE + coarse) * 2 + (head > dependent ? 1 : 0);
}

/** The relations to weigh for an arc between two places of a sentence. */
export function relationSet(
  relationSets: RelationSets,
  tokens: Int32Array,
  dependent: number,
  head: number,
): Uint8Array {
  return relationSets.sets[relationSets.setOfKind[kindOf(tokens, dependent, head)] ?? 0] ?? NONE;
}

const NONE = new Uint8Array(1);

export function writeRelationSets({ setOfKind, sets }: RelationSets): [name: string, bytes: Uint8Array][] {
  return [
    ['kinds-low', Uint8Array.from(setOfKind, (set) => set & 255)],
    ['kinds-high', Uint8Array.from(setOfKind, (set) => set >> 8)],
    ['set-sizes', Uint8Array.from(sets, (set) => set.length)],
    ['sets', Buffer.concat(sets)],
  ];
}

export function readRelationSets(container: Container): RelationSets {
  const sets = readSets(container.section('sets'), container.section('set-sizes'));
  return { setOfKind: numbersOf(container, 'kinds'), sets };
}
