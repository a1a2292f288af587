/** What is refused in a YAML text before anything is made of it, so that no file can take the memory or the time of a run. */
import { type CST, type Document, isAlias, isMap, isNode, isScalar, Parser, visit } from 'yaml';

/** No rule or list of words is nested deeper. */
const MOST_DEPTH = 24;

/** Keys that every object of JavaScript has a meaning for. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** What is wrong, and at which offset. */
export interface Refusal {
  readonly offset: number;
  readonly words: string;
}

/** The first place that is nested too deeply; found without recursion, for the composer of a text would run out of stack. */
export function tooDeep(source: string): Refusal | undefined {
  for (const token of new Parser().parse(source)) {
    const open: (readonly [CST.Token, number])[] = [[token, 0]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [{ offset }, depth] = next;
      if (depth > MOST_DEPTH) return { offset, words: `this is nested more than ${MOST_DEPTH} levels deep` };
      for (const inner of within(next[0])) open.push([inner, depth + 1]);
    }
  }
  return undefined;
}

function* within(token: CST.Token): Generator<CST.Token> {
  if (token.type === 'document' && token.value !== undefined) yield token.value;
  if (!('items' in token)) return;
  for (const { key, value } of token.items) {
    if (key !== undefined && key !== null) yield key;
    if (value !== undefined) yield value;
  }
}

/**
 * The first alias (*name), key that is there twice, key that is no plain word, or key that objects have a meaning for.
 * @param what what the text is, for the message: "a rule".
 */
export function refusedNode(document: Document, what: string): Refusal | undefined {
  let found: Refusal | undefined;
  const refuse = (node: unknown, words: string): symbol => {
    found = { offset: isNode(node) ? (node.range?.[0] ?? 0) : 0, words };
    return visit.BREAK;
  };
  visit(document, (_, node) => {
    if (isAlias(node)) return refuse(node, `${what} holds no aliases (*${node.source}); write the value out`);
    if (!isMap(node)) return undefined;
    const seen = new Set<string>();
    for (const { key } of node.items) {
      if (!isScalar(key)) return refuse(key ?? node, 'a key is one word or several, not a list or a map');
      const name = String(key.value);
      if (RESERVED.has(name)) return refuse(key, `"${name}" cannot be a key; give it another name`);
      if (seen.has(name)) return refuse(key, `the key "${name}" is there twice; join the two`);
      seen.add(name);
    }
    return undefined;
  });
  return found;
}
