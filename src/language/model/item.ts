/**
 * The fields of an item: a word with the dependents that it has so far. Items lie in one array, Item.size apart (a line of the processor's cache), and are never
 * changed: a new dependent makes a new item, so that rival analyses share what they have in common. Offset 0 is no item.
 */
export const Item = {
  /** The place of the word in the sentence, from 1. */
  word: 0,
  leftCount: 1,
  rightCount: 2,
  /** Sets of the dependents' relations, as bits (see relation-groups.ts). */
  leftLabels: 3,
  rightLabels: 4,
  /** The hash of its case or mark word: "in" of "in the town". */
  marker: 5,
  /** The outermost dependents: their places in the sentence. */
  left: 6,
  leftLabel: 7,
  secondLeft: 8,
  right: 9,
  rightLabel: 10,
  secondRight: 11,
  size: 16,
} as const;
