/**
 * The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how many arcs of the gold tree can no longer be made
 * once a transition is taken. There is always an allowed transition that costs nothing more.
 */
import {
  allowed,
  Configuration,
  frontWord,
  LEFT,
  RIGHT,
  SHIFT,
  type Transition,
  type Workspace,
} from '../../src/language/model/configuration.ts';
import { Item } from '../../src/language/model/item.ts';

/** Writes the cost of each transition; Infinity for those that are not allowed. Heads by place from 1, the root's words + 1. */
export function writeCosts(space: Workspace, configuration: number, heads: Int32Array, costs: Float64Array): void {
  const transitions = allowed(space, configuration);
  const stack = stackWords(space, configuration);
  for (let transition = SHIFT; transition <= RIGHT; transition++) {
    const open = (transitions & (1 << transition)) !== 0;
    costs[transition] = open ? costOf(space, configuration, transition, stack, heads) : Number.POSITIVE_INFINITY;
  }
}

/** The transition of least cost; of equals an arc before SHIFT, which keeps the stack short. */
export function cheapest(costs: Float64Array): Transition {
  const [shift = 0, left = 0, right = 0] = costs;
  if (left <= right && left <= shift) return LEFT;
  return right <= shift ? RIGHT : SHIFT;
}

/** The root takes the last word left, which is the lowest of the stack: its arc is lost as soon as its word lies on another. */
function costOf(
  space: Workspace,
  configuration: number,
  transition: number,
  stack: readonly number[],
  heads: Int32Array,
): number {
  const front = frontWord(space, configuration);
  const root = space.words + 1;
  const [top = 0, second = 0] = stack;
  if (transition === SHIFT) {
    const head = heads[front] ?? 0;
    const lostDependents = stack.filter((word) => heads[word] === front).length;
    const losesHead = stack.indexOf(head) > 0 || (head === root && stack.length > 0);
    return lostDependents + (losesHead ? 1 : 0);
  }
  let lost = 0;
  for (let word = front; word <= space.words; word++) if (heads[word] === top) lost++;
  const head = heads[top] ?? 0;
  if (head === root) return lost + (stack.length === 1 && front < root ? 1 : 0);
  if (transition === LEFT) return lost + (head > front || (head > 0 && head === second) ? 1 : 0);
  return lost + (head >= front ? 1 : 0);
}

/** The places of the words on the stack, the top first. */
export function stackWords(space: Workspace, configuration: number): number[] {
  const words: number[] = [];
  let node = space.configurations[configuration + Configuration.stack] ?? 0;
  while (node > 0) {
    words.push(space.items[(space.stacks[node] ?? 0) + Item.word] ?? 0);
    node = space.stacks[node + 1] ?? 0;
  }
  return words;
}
