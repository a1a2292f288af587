/**
 * The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011) with the root after the last word.
 * A configuration is a stack, the rest of the words, and a link to the configuration before it, so that a search may go on from
 * any of them: nothing that was made is changed. All of it lies in typed arrays of one workspace, by offset.
 */
import { Item } from './item.ts';
import type { Relations } from './relations.ts';
import { Token } from './token.ts';

/** Math itself is slow to come by in the contexts that jest runs tests in. */
const { imul, min } = Math;

export const SHIFT = 0;
/** The front of the buffer takes the top of the stack as its dependent. */
export const LEFT = 1;
/** The second of the stack takes the top of the stack as its dependent. */
export const RIGHT = 2;
export type Transition = typeof SHIFT | typeof LEFT | typeof RIGHT;

/** The fields of a configuration. */
export const Configuration = {
  /** Offset of the stack's top; 0 is the empty stack. */
  stack: 0,
  /** Offset of the item at the front of the buffer. */
  front: 1,
  /** How many words are on the stack. */
  depth: 2,
  /** Offset of the configuration before this one. */
  previous: 3,
  /** What the last transition was, and the arc that it made: places of words from 1, relation by number, -1 for the root's. */
  transition: 4,
  dependent: 5,
  head: 6,
  relation: 7,
  size: 8,
} as const;

export interface Workspace {
  /** The number of words of the sentence. */
  words: number;
  tokens: Int32Array;
  items: Int32Array;
  itemEnd: number;
  /** Items that were made, by the item that they grew from and the arc: triples of both and the new item. */
  grown: Int32Array;
  /** The number of triples in use, less one: a power of two less one. */
  grownMask: number;
  /** Pairs of an item and the rest of the stack. */
  stacks: Int32Array;
  stackEnd: number;
  configurations: Int32Array;
  configurationEnd: number;
}

/** Room for the tokens of a sentence: one before it, the root and three blanks after it. */
export function tokenRoom(words: number): number {
  return (words + 5) * Token.size;
}

/** A workspace for sentences of up to that many words and searches with up to that many configurations abreast. */
export function createWorkspace(words: number, breadth: number): Workspace {
  const steps = 2 * (words + 1) * (breadth + 1);
  return {
    words: 0,
    tokens: new Int32Array(0),
    items: new Int32Array((words + 2 + steps) * Item.size),
    itemEnd: 0,
    grown: new Int32Array(3 * powerOfTwoFrom(steps)),
    grownMask: 0,
    stacks: new Int32Array(2 * (steps + 1)),
    stackEnd: 0,
    configurations: new Int32Array((steps + 1) * Configuration.size),
    configurationEnd: 0,
  };
}

/** The smallest power of two that is no less than a number. */
export function powerOfTwoFrom(number: number): number {
  return 2 ** Math.ceil(Math.log2(number));
}

/** Takes a sentence in and returns the first configuration: nothing on the stack, all words to come. */
export function begin(space: Workspace, tokens: Int32Array, words: number): number {
  const { items, configurations } = space;
  space.words = words;
  space.tokens = tokens;
  items.fill(0, 0, (words + 2) * Item.size);
  for (let word = 1; word <= words + 1; word++) items[word * Item.size + Item.word] = word;
  space.itemEnd = (words + 2) * Item.size;
  const triples = min(space.grown.length / 3, powerOfTwoFrom(GROWN_PER_WORD * (words + 1)));
  space.grown.fill(0, 0, 3 * triples);
  space.grownMask = triples - 1;
  space.stackEnd = 2;
  configurations.fill(0, 0, Configuration.size);
  configurations[Configuration.front] = Item.size;
  space.configurationEnd = Configuration.size;
  return 0;
}

/** The place of the word at the front of the buffer, from 1; the root's is one more than the last word's. */
export function frontWord(space: Workspace, configuration: number): number {
  return space.items[space.configurations[configuration + Configuration.front] ?? 0] ?? 0;
}

export function isFinal(space: Workspace, configuration: number): boolean {
  return (
    space.configurations[configuration + Configuration.stack] === 0 && frontWord(space, configuration) > space.words
  );
}

/** The transitions that are allowed, as bits: 1 << SHIFT and so on. The root takes one dependent, the last word left. */
export function allowed(space: Workspace, configuration: number): number {
  const depth = space.configurations[configuration + Configuration.depth] ?? 0;
  const wordsLeft = frontWord(space, configuration) <= space.words;
  let transitions = wordsLeft ? 1 << SHIFT : 0;
  if (depth > 0 && (wordsLeft || depth === 1)) transitions |= 1 << LEFT;
  if (depth > 1) transitions |= 1 << RIGHT;
  return transitions;
}

/** The arc that a transition other than SHIFT would make, by the places of its words. */
export function arcTo(
  space: Workspace,
  configuration: number,
  transition: Transition,
): { readonly dependent: number; readonly head: number } {
  const { configurations, stacks, items } = space;
  const stack = configurations[configuration + Configuration.stack] ?? 0;
  const below = stacks[stack + 1] ?? 0;
  const front = configurations[configuration + Configuration.front] ?? 0;
  const head = transition === LEFT ? front : (stacks[below] ?? 0);
  return { dependent: items[stacks[stack] ?? 0] ?? 0, head: items[head] ?? 0 };
}

/** The configuration after a transition; relation is that of the arc it makes, -1 for the root's. */
export function apply(
  space: Workspace,
  configuration: number,
  transition: Transition,
  relation: number,
  relations: Relations,
): number {
  const { configurations, stacks, items } = space;
  const next = space.configurationEnd;
  space.configurationEnd = next + Configuration.size;
  const stack = configurations[configuration + Configuration.stack] ?? 0;
  const front = configurations[configuration + Configuration.front] ?? 0;
  const depth = configurations[configuration + Configuration.depth] ?? 0;
  configurations[next + Configuration.previous] = configuration;
  configurations[next + Configuration.transition] = transition;
  configurations[next + Configuration.relation] = relation;
  if (transition === SHIFT) {
    configurations[next + Configuration.stack] = push(space, front, stack);
    configurations[next + Configuration.front] = ((items[front] ?? 0) + 1) * Item.size;
    configurations[next + Configuration.depth] = depth + 1;
    configurations[next + Configuration.dependent] = 0;
    configurations[next + Configuration.head] = 0;
    return next;
  }
  const dependent = stacks[stack] ?? 0;
  const below = stacks[stack + 1] ?? 0;
  const head = transition === LEFT ? front : (stacks[below] ?? 0);
  const grown = relation < 0 ? head : withDependent(space, head, dependent, relation, relations);
  configurations[next + Configuration.stack] = transition === LEFT ? below : push(space, grown, stacks[below + 1] ?? 0);
  configurations[next + Configuration.front] = transition === LEFT ? grown : front;
  configurations[next + Configuration.depth] = depth - 1;
  configurations[next + Configuration.dependent] = items[dependent] ?? 0;
  configurations[next + Configuration.head] = items[head] ?? 0;
  return next;
}

export function toTransition(value: number): Transition {
  if (value === SHIFT) return SHIFT;
  return value === LEFT ? LEFT : RIGHT;
}

function push(space: Workspace, item: number, below: number): number {
  const node = space.stackEnd;
  space.stacks[node] = item;
  space.stacks[node + 1] = below;
  space.stackEnd = node + 2;
  return node;
}

/** The most dependents of one side that are told apart. */
const MOST_COUNTED = 4;

/** Room to look up the items that are made for a word of a sentence, on average. */
const GROWN_PER_WORD = 16;

/** The head's item with one more dependent. Rivals that make the same arc share it, unless its triple was overwritten. */
function withDependent(
  space: Workspace,
  head: number,
  dependent: number,
  relation: number,
  relations: Relations,
): number {
  const { grown, grownMask } = space;
  const arc = ((space.items[dependent] ?? 0) << 8) | relation;
  const mixed = imul(head + imul(arc, 0x2c1b3c6d), 0x297a2d39);
  const triple = 3 * ((mixed ^ (mixed >>> 15)) & grownMask);
  if (grown[triple] === head && grown[triple + 1] === arc) return grown[triple + 2] ?? 0;
  const item = grow(space, head, dependent, relation, relations);
  grown[triple] = head;
  grown[triple + 1] = arc;
  grown[triple + 2] = item;
  return item;
}

/** A copy of the head's item with one more dependent. */
function grow(space: Workspace, head: number, dependent: number, relation: number, relations: Relations): number {
  const { items } = space;
  const grown = space.itemEnd;
  space.itemEnd = grown + Item.size;
  items.copyWithin(grown, head, head + Item.size);
  const word = items[dependent] ?? 0;
  const bit = relations.group[relation] ?? 0;
  if (word < (items[head] ?? 0)) {
    items[grown + Item.secondLeft] = items[head + Item.left] ?? 0;
    items[grown + Item.left] = word;
    items[grown + Item.leftLabel] = relation + 1;
    items[grown + Item.leftCount] = min(MOST_COUNTED, (items[head + Item.leftCount] ?? 0) + 1);
    items[grown + Item.leftLabels] = (items[head + Item.leftLabels] ?? 0) | bit;
  } else {
    items[grown + Item.secondRight] = items[head + Item.right] ?? 0;
    items[grown + Item.right] = word;
    items[grown + Item.rightLabel] = relation + 1;
    items[grown + Item.rightCount] = min(MOST_COUNTED, (items[head + Item.rightCount] ?? 0) + 1);
    items[grown + Item.rightLabels] = (items[head + Item.rightLabels] ?? 0) | bit;
  }
  if (relations.marks[relation] === 1) items[grown + Item.marker] = space.tokens[word * Token.size + Token.word] ?? 0;
  return grown;
}
