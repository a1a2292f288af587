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

${structureGroups(structure)}
${labelFunctions(label)}
${tagFunctions(tag)}`;
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

/**
 * The parts of a configuration that groups of structure templates look at: s0 the item, s0i only the place of its word. A template
 * belongs to the first group that has all it looks at.
 */
const GROUPS: readonly (readonly string[])[] = [
  ['b0i'],
  ['s0'],
  ['s1'],
  ['b0'],
  ['s0i', 'b0i'],
  ['s1i', 's0i'],
  ['s1i', 'b0i'],
  ['s1i', 's0i', 'b0i'],
  ['s0', 'b0i'],
  ['s1i', 's0'],
  ['s1', 's0i'],
];
/** Templates that look at more. */
const REST = GROUPS.length;

function structureGroups(templates: readonly string[][]): string {
  const groupOf = new Map(templates.map((template) => [template, groupFor(template)]));
  const uses = usesOf(templates);
  const parts = ['s0', 's1', 's2', 'b0'];
  const parameters = `tokens: Int32Array, items: Int32Array, ${parts.map((part) => `${part}: number`).join(', ')}, ending: number, out: Int32Array, at: number`;
  const functions = [...GROUPS, []].map((group, number) => {
    const own = templates.filter((template) => groupOf.get(template) === number);
    const places = parts.filter((part) => own.flat().some((atom) => partsOf(atom).some((p) => p.startsWith(part))));
    const lines = places.map((part) => `  const ${part}i = items[${part}] ?? 0;\n`).join('');
    const code = `${lines}${body(own, parserAtom(parserPlaces()), '0', uses, 'at + ')}`;
    return {
      name: `structure${number}`,
      size: countOf(own),
      code: `/** Looks at ${number === REST ? 'all' : group.join(', ')}. */
function structure${number}(${unusedMarked(parameters, code)}): void {
${code}}
`,
    };
  });
  const keys = GROUPS.map((group, number) => `  keys[${number}] = ${keyOf(group)};\n`).join('');
  return `/** Writes the hashes of a group of templates from out[at] on; s0 to b0 are offsets of items, 0 where there is none. */
export type WriteFeatures = (${parameters}) => void;

/** The hashes for choosing the next transition, in groups by the parts of a configuration that they depend on. */
export const STRUCTURE_GROUPS: readonly { readonly size: number; readonly write: WriteFeatures }[] = [
${functions.map(({ name, size }) => `  { size: ${size}, write: ${name} },`).join('\n')}
];

/** How many of the groups, the first ones, depend on parts that structureKeys tells apart; the others depend on all. */
export const KEYED_GROUPS = ${GROUPS.length};

/** Writes for each such group a number that is never 0 and stands for the parts that it depends on, within one sentence. */
export function structureKeys(items: Int32Array, s0: number, s1: number, b0: number, keys: Int32Array): void {
  const s0i = items[s0] ?? 0;
  const s1i = items[s1] ?? 0;
  const b0i = items[b0] ?? 0;
${keys}}

${functions.map(({ code }) => code).join('\n')}`;
}

/** Parameters, with an underscore before the names of those that the code does not use. */
function unusedMarked(parameters: string, code: string): string {
  return parameters.replace(/\w+(?=:)/g, (name) => (new RegExp(`\\b${name}\\b`).test(code) ? name : `_${name}`));
}

function groupFor(template: readonly string[]): number {
  const parts = new Set(template.flatMap(partsOf));
  const group = GROUPS.findIndex((has) =>
    [...parts].every((part) => has.includes(part) || (part.endsWith('i') && has.includes(part.slice(0, -1)))),
  );
  return group < 0 ? REST : group;
}

/** What of a configuration an atom of a structure template depends on. */
function partsOf(atom: string): string[] {
  if (atom === 'qm') return [];
  if (/^(?:d|pc|vb)10$/.test(atom)) return ['s1i', 's0i'];
  if (/^(?:d0b|pcb|vbb)$/.test(atom)) return ['s0i', 'b0i'];
  if (/^b[123]/.test(atom)) return ['b0i'];
  const node = atom.slice(0, 2);
  return [/^(?:[wxus]|[mn][wx])$/.test(atom.slice(2)) ? `${node}i` : node];
}

/** Bits enough for the place of a word in a piece of a sentence, and for an item of it. */
const PLACE_BITS = 9;
const ITEM_BITS = 12;

function keyOf(group: readonly string[]): string {
  let code = '';
  for (const part of group) {
    const value = part.endsWith('i') ? part : `(${part} >> ${Math.log2(Item.size)})`;
    const bits = part.endsWith('i') ? PLACE_BITS : ITEM_BITS;
    code = code === '' ? value : `((${code} << ${bits}) | ${value})`;
  }
  return `${code} + 1`;
}

/** Atoms of the label templates that depend on the two words and their places alone. */
const OF_PAIR = /^(?:[hd](?:[wxus]|sh|cap|[mn][wx])|dist|pcd|vbd|adj|first|qm)$/;

function labelFunctions(templates: readonly string[][]): string {
  const uses = usesOf(templates);
  const pair = templates.filter((template) => template.every((atom) => OF_PAIR.test(atom)));
  const other = templates.filter((template) => !pair.includes(template));
  const code = (name: string, own: readonly string[][], extra: string, lines: string) => `
export function ${name}(tokens: Int32Array, items: Int32Array, h: number, d: number, ${extra}out: Int32Array, at: number): void {
  const hi = items[h] ?? 0;
  const di = items[d] ?? 0;
${lines}  const direction = hi > di ? 77 : 0;
${body(own, parserAtom(parserPlaces()), 'direction', uses, 'at + ')}}
`;
  const places = '  const b0i = items[b0] ?? 0;\n  const s2i = items[s2] ?? 0;\n';
  return `/** How many hashes the first of the two functions below writes. */
export const PAIR_FEATURES = ${countOf(pair)};

/** Hashes for naming the arc from the item at offset h to the item at offset d: those that depend on their words alone. */${code('labelPairFeatures', pair, 'ending: number, ', '')}
/** The other hashes for naming the arc. */${code('labelOtherFeatures', other, 'b0: number, s2: number, ', places)}`;
}

function tagFunctions(templates: readonly string[][]): string {
  const uses = usesOf(templates);
  const own = templates.filter((template) => template.every((atom) => atom === 'cc' || ownAtom(atom)));
  const other = templates.filter((template) => !own.includes(template));
  return `/** How many hashes the first of the two functions below writes. */
export const OWN_TAG_FEATURES = ${countOf(own)};

/** Hashes for tagging word c: those that depend on the word alone, and on its capitals with its place in the sentence. */
export function tagOwnFeatures(c: Word, cc: number, out: Int32Array, at: number): void {
${body(own, tagAtom, '0', uses, 'at + ')}}

/** The other hashes for tagging word c, between p, pp before and n, nn after it; t1, t12, u12 are the tags before it. */
export function tagOtherFeatures(pp: Word, p: Word, c: Word, n: Word, nn: Word, t1: number, t12: number, u12: number, cc: number, out: Int32Array, at: number): void {
${body(other, tagAtom, '0', uses, 'at + ')}}
`;
}

/** Whether an atom of a tagging template is a property of the word itself. */
function ownAtom(atom: string): boolean {
  return atom.startsWith('c') && WORD_FIELD[atom.slice(1)] !== undefined;
}

/** The code that computes all atoms, then all hashes. */
function body(
  templates: readonly string[][],
  code: AtomCode,
  seed: string,
  uses = usesOf(templates),
  offset = '',
): string {
  const lines: string[] = [];
  for (const atom of new Set(templates.flat())) {
    const value = code(atom);
    if (value !== atom) lines.push(`  const ${atom} = ${value};`);
  }
  const root: Branch = { atom: '', branches: trie(templates, uses), isTemplate: false };
  lines.push('', ...hashLines(root, seed, { out: 0, hash: 0, offset }));
  return `${lines.join('\n')}\n`;
}

/** How many templates each atom stands in. */
function usesOf(templates: readonly string[][]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const atom of templates.flat()) uses.set(atom, (uses.get(atom) ?? 0) + 1);
  return uses;
}

/** Atoms in the order of how many templates use them, so that most beginnings are shared. */
function trie(templates: readonly string[][], uses: ReadonlyMap<string, number>): Map<string, Branch> {
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

interface Walk {
  out: number;
  hash: number;
  /** Code that is added to the places of hashes. */
  readonly offset: string;
}

function hashLines(branch: Branch, hash: string, walk: Walk): string[] {
  const lines: string[] = [];
  for (const next of branch.branches.values()) {
    const name = `h${walk.hash++}`;
    const raw = `${name}r`;
    lines.push(`  const ${raw} = imul((${hash} + ${salt(next.atom)}) ^ ${next.atom}, 0x9e3779b1);`);
    lines.push(`  const ${name} = ${raw} ^ (${raw} >>> 15);`);
    if (next.isTemplate) lines.push(`  out[${walk.offset}${walk.out++}] = ${name};`);
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
