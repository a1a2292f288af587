/** The mentions of a treebank's `Entity=` layer (CorefUD), document by document. */
import { readFileSync } from 'node:fs';

/** A mention: tokens of its document counted from 0, end not included. */
export interface ScoredMention {
  readonly first: number;
  readonly end: number;
  /** The token that heads it; partial matching compares heads. */
  readonly head: number;
}

/** Mentions of one thing. */
export type Chain = readonly ScoredMention[];

/** One document: its words, as they stand, and its chains with two mentions or more. */
export interface GoldDocument {
  readonly id: string;
  readonly sentences: readonly (readonly string[])[];
  /** The running text of each paragraph. */
  readonly paragraphs: readonly string[];
  readonly chains: readonly Chain[];
  /** Tokens that are pronouns by the treebank's tags (UPOS PRON, or a possessive). */
  readonly pronouns: ReadonlySet<number>;
}

interface Open {
  readonly entity: string;
  readonly first: number;
  readonly heads: string;
}

interface Building {
  readonly id: string;
  readonly sentences: string[][];
  readonly paragraphs: string[];
  readonly chains: Map<string, ScoredMention[]>;
  readonly pronouns: Set<number>;
  readonly open: Open[];
  words: number;
}

/** Reads the documents of a CoNLL-U file. */
export function readGold(path: string): readonly GoldDocument[] {
  const documents: Building[] = [];
  let spaced = true;
  for (const line of readFileSync(path, 'utf8').split(/\r?\n/)) {
    const started = /^# newdoc id = (.+)$/.exec(line);
    if (started !== null) documents.push(newDocument(started[1] ?? ''));
    const document = documents.at(-1);
    if (document === undefined) continue;
    if (/^# newpar/.test(line) || started !== null) document.paragraphs.push('');
    else if (line.startsWith('# text = ')) {
      document.paragraphs.push(`${document.paragraphs.pop() ?? ''}${spaced ? ' ' : ''}${line.slice(9)}`.trimStart());
      document.sentences.push([]);
    } else if (/^\d+\t/.test(line)) spaced = readWord(document, line.split('\t'));
  }
  return documents.map(({ chains, paragraphs, ...document }) => ({
    ...document,
    paragraphs: paragraphs.filter((text) => text !== ''),
    chains: [...chains.values()].filter((chain) => chain.length > 1),
  }));
}

function newDocument(id: string): Building {
  return { id, sentences: [], paragraphs: [], chains: new Map(), pronouns: new Set(), open: [], words: 0 };
}

/** Adds a word; true where white space follows it. */
function readWord(document: Building, columns: readonly string[]): boolean {
  const [, form = '', , upos = '', xpos = '', , , , , misc = ''] = columns;
  const index = document.words;
  document.words += 1;
  document.sentences.at(-1)?.push(form);
  if (upos === 'PRON' || xpos === 'PRP$') document.pronouns.add(index);
  const layer = /(?:^|\|)Entity=([^|]+)/.exec(misc)?.[1] ?? '';
  for (const [, opening, closing] of layer.matchAll(/\(([^()]+)|([^()]*)\)/g)) {
    if (opening !== undefined) open(document, opening, index);
    else close(document, closing ?? '', index);
  }
  return !/SpaceAfter=No/.test(misc);
}

/** GRP-etype-infstat-salience-centering-minspan-link-identity. */
function open(document: Building, text: string, first: number): void {
  const [entity = '', , , , , heads = '1'] = text.split('-');
  document.open.push({ entity, first, heads });
}

function close(document: Building, entity: string, last: number): void {
  const at = entity === '' ? document.open.length - 1 : document.open.findLastIndex((one) => one.entity === entity);
  const [mention] = at < 0 ? [] : document.open.splice(at, 1);
  if (mention === undefined) return;
  const head = mention.first + Number(mention.heads.split(',')[0] ?? 1) - 1;
  const chain = document.chains.get(mention.entity) ?? [];
  chain.push({ first: mention.first, end: last + 1, head });
  document.chains.set(mention.entity, chain);
}
