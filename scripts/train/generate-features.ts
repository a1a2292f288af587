/**
 * Writes the code that turns a place in a sentence into feature hashes, from the templates. Templates that begin with the same
 * atoms share the hash of their beginning: a trie, walked by straight-line code, which is the fastest that V8 runs.
 */
import { Item } from '../../src/language/model/item.ts';
import { Token } from '../../src/language/model/token.ts';
import { LABEL, STRUCTURE, TAG } from './templates.ts';

interface Branch {
  readonly atom: string;
  readonly branches: Map<string, Branch>;
  isTemplate: boolean;
}

/** How the value of an atom is read, as TypeScript. */
type AtomCode = (atom: string) => string;

const TOKEN_FIELD: Readonly<Record<string, number>> = {
  w: Token.word,
  x: Token.tag,
  u: Token.coarse,
  s: Token.suffix,
  sh: Token.shape,
  cap: Token.capitals,
};
const ITEM_FIELD: Readonly<Record<string, number>> = {
  vl: Item.leftCount,
  vr: Item.rightCount,
  sl: Item.leftLabels,
  sr: Item.rightLabels,
  cs: Item.marker,
};
const DEPENDENT_FIELD: Readonly<Record<string, number>> = {
  l: Item.left,
  l2: Item.secondLeft,
  r: Item.right,
  r2: Item.secondRight,
};

/** The whole generated file. */
export function generateFeatures(): string {
  const structure = templatesOf(STRUCTURE);
  const label = templatesOf(LABEL);
  const tag = templatesOf(TAG);
  return `/** Feature hashes. Made by \`npm run train -- --features\` from scripts/train/templates.ts; do not edit by hand. */
import { DISTANCE } from './distance.ts';
import type { Word } from './word.ts';

/** Math itself is slow to come by in the contexts that jest runs tests in. */
const { abs, imul, min } = Math;

/** How many hashes each function below writes. */
export const STRUCTURE_FEATURES = ${countOf(structure)};
export const LABEL_FEATURES = ${countOf(label)};
export const TAG_FEATURES = ${countOf(tag)};

${structureFunction(structure)}
${labelFunction(label)}
${tagFunction(tag)}`;
}

function templatesOf(text: string): string[][] {
  return text
    .trim()
    .split(/[\n|]/)
    .map((template) => template.trim().split(/\s+/));
}

/** How many different templates there are. */
function countOf(templates: readonly string[][]): number {
  return new Set(templates.map((template) => [...template].sort().join(' '))).size;
}

function structureFunction(templates: readonly string[][]): string {
  return `/** Hashes for choosing the next transition; s0 to b0 are offsets of items, 0 where there is none. */
export function structureFeatures(tokens: Int32Array, items: Int32Array, s0: number, s1: number, s2: number, b0: number, ending: number, out: Int32Array): void {
  const s0i = items[s0] ?? 0;
  const s1i = items[s1] ?? 0;
  const s2i = items[s2] ?? 0;
  const b0i = items[b0] ?? 0;
${body(templates, parserAtom(parserPlaces()), '0')}}
`;
}

function labelFunction(templates: readonly string[][]): string {
  return `/** Hashes for naming the arc from the item at offset h to the item at offset d. */
export function labelFeatures(tokens: Int32Array, items: Int32Array, h: number, d: number, b0: number, s2: number, ending: number, out: Int32Array): void {
  const hi = items[h] ?? 0;
  const di = items[d] ?? 0;
  const b0i = items[b0] ?? 0;
  const s2i = items[s2] ?? 0;
  const direction = hi > di ? 77 : 0;
${body(templates, parserAtom(parserPlaces()), 'direction')}}
`;
}

function tagFunction(templates: readonly string[][]): string {
  return `/** Hashes for tagging word c, between the words p, pp before and n, nn after; t1, t12, u12 are the tags before it. */
export function tagFeatures(pp: Word, p: Word, c: Word, n: Word, nn: Word, t1: number, t12: number, u12: number, cc: number, out: Int32Array): void {
${body(templates, tagAtom, '0')}}
`;
}

/** The code that computes all atoms, then all hashes. */
function body(templates: readonly string[][], code: AtomCode, seed: string): string {
  const lines: string[] = [];
  for (const atom of new Set(templates.flat())) {
    const value = code(atom);
    if (value !== atom) lines.push(`  const ${atom} = ${value};`);
  }
  const walk = { out: 0, hash: 0 };
  const root: Branch = { atom: '', branches: trie(templates), isTemplate: false };
  lines.push('', ...hashLines(root, seed, walk));
  return `${lines.join('\n')}\n`;
}

/** Atoms in the order of how many templates use them, so that most beginnings are shared. */
function trie(templates: readonly string[][]): Map<string, Branch> {
  const uses = new Map<string, number>();
  for (const atom of templates.flat()) uses.set(atom, (uses.get(atom) ?? 0) + 1);
  const root = new Map<string, Branch>();
  for (const template of templates) {
    const ordered = [...template].sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0) || (a < b ? -1 : 1));
    let branches = root;
    ordered.forEach((atom, place) => {
      const branch = branches.get(atom) ?? { atom, branches: new Map(), isTemplate: false };
      branches.set(atom, branch);
      if (place === ordered.length - 1) branch.isTemplate = true;
      branches = branch.branches;
    });
  }
  return root;
}

function hashLines(branch: Branch, hash: string, walk: { out: number; hash: number }): string[] {
  const lines: string[] = [];
  for (const next of branch.branches.values()) {
    const name = `h${walk.hash++}`;
    const raw = `${name}r`;
    lines.push(`  const ${raw} = imul((${hash} + ${salt(next.atom)}) ^ ${next.atom}, 0x9e3779b1);`);
    lines.push(`  const ${name} = ${raw} ^ (${raw} >>> 15);`);
    if (next.isTemplate) lines.push(`  out[${walk.out++}] = ${name};`);
    lines.push(...hashLines(next, name, walk));
  }
  return lines;
}

/** A number that tells this atom from all others, so that equal values of different atoms hash apart. */
function salt(atom: string): string {
  let hash = 0x811c9dc5;
  for (const letter of atom) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return `${(hash ^ (hash >>> 13)) & 0x3fffffff}`;
}

/** Where in the tokens each node's word stands. */
function parserPlaces(): Map<string, string> {
  const places = new Map<string, string>();
  for (const node of ['s0', 's1', 's2', 'b0', 'h', 'd']) {
    places.set(node, `${node}i`);
    places.set(`${node}m`, `(${node}i > 0 ? ${node}i - 1 : 0)`);
    places.set(`${node}n`, `(${node}i > 0 ? ${node}i + 1 : 0)`);
    for (const [name, field] of Object.entries(DEPENDENT_FIELD)) {
      places.set(node + name, `(items[${node} + ${field}] ?? 0)`);
    }
  }
  for (const ahead of [1, 2, 3]) places.set(`b${ahead}`, `(b0i + ${ahead})`);
  return places;
}

function parserAtom(places: ReadonlyMap<string, string>): AtomCode {
  const token = (node: string, field: number): string =>
    `(tokens[${places.get(node)} * ${Token.size} + ${field}] ?? 0)`;
  const between = (from: string, to: string, field: number, most: number): string =>
    `min(${most}, ${token(to, field)} - (tokens[(${places.get(from)} + 1) * ${Token.size} + ${field}] ?? 0))`;
  const span = (field: number): string => `min(3, abs(${token('h', field)} - ${token('d', field)}))`;
  const distance = (steps: string): string => `(DISTANCE[min(DISTANCE.length - 1, ${steps})] ?? 0)`;
  const special: Readonly<Record<string, string>> = {
    d10: `s1i > 0 ? ${distance('s0i - s1i')} : 11`,
    d0b: `s0i > 0 ? ${distance('b0i - s0i')} : 11`,
    dist: distance('abs(hi - di)'),
    pc10: `s1i > 0 ? ${between('s1', 's0', Token.marksBefore, 3)} : 4`,
    pcb: `s0i > 0 ? ${between('s0', 'b0', Token.marksBefore, 3)} : 4`,
    vb10: `s1i > 0 ? ${between('s1', 's0', Token.verbsBefore, 2)} : 4`,
    vbb: `s0i > 0 ? ${between('s0', 'b0', Token.verbsBefore, 2)} : 4`,
    pcd: span(Token.marksBefore),
    vbd: span(Token.verbsBefore),
    qm: 'ending',
    adj: 'hi - di === 1 ? 1 : di - hi === 1 ? 2 : 3',
    first: 'di === 1 ? 1 : 0',
  };
  return (atom) => {
    const known = special[atom];
    if (known !== undefined) return known;
    const node = longestNode(atom, [...places.keys()]);
    const property = atom.slice(node.length);
    if (property === 'l') {
      const label = node.endsWith('l') ? Item.leftLabel : Item.rightLabel;
      return `(items[${node.slice(0, -1)} + ${label}] ?? 0)`;
    }
    const field = ITEM_FIELD[property];
    if (field !== undefined) return `(items[${node} + ${field}] ?? 0)`;
    const tokenField = TOKEN_FIELD[property];
    if (tokenField === undefined) throw new Error(`unknown atom ${atom}`);
    return token(node, tokenField);
  };
}

const WORD_FIELD: Readonly<Record<string, string>> = {
  w: 'lower',
  f: 'exact',
  s1: 'suffix1',
  s2: 'suffix2',
  s3: 'suffix3',
  s4: 'suffix4',
  s5: 'suffix5',
  p1: 'prefix1',
  p2: 'prefix2',
  p3: 'prefix3',
  p4: 'prefix4',
  sh: 'shape',
  cap: 'capitals',
  a: 'ambiguity',
};

function tagAtom(atom: string): string {
  if (['t1', 't12', 'u12', 'cc'].includes(atom)) return atom;
  const node = ['pp', 'nn', 'p', 'n', 'c'].find((name) => {
    return atom.startsWith(name) && WORD_FIELD[atom.slice(name.length)] !== undefined;
  });
  if (node === undefined) throw new Error(`unknown atom ${atom}`);
  return `${node}.${WORD_FIELD[atom.slice(node.length)]}`;
}

function longestNode(atom: string, nodes: readonly string[]): string {
  const properties = new Set([...Object.keys(TOKEN_FIELD), ...Object.keys(ITEM_FIELD), 'l']);
  const fits = nodes.filter((node) => atom.startsWith(node) && properties.has(atom.slice(node.length)));
  const node = fits.sort((a, b) => b.length - a.length)[0];
  if (node === undefined) throw new Error(`unknown atom ${atom}`);
  return node;
}
