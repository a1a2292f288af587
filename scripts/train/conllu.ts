/** Reads treebanks in CoNLL-U. Multiword tokens and empty nodes are left out. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface TreebankSentence {
  readonly forms: readonly string[];
  /** UPOS and XPOS together: "VERB|VBD". */
  readonly tags: readonly string[];
  /** Places of the heads from 1, by place from 1; the root's head is one more than the number of words. heads[0] is unused. */
  readonly heads: Int32Array;
  /** Relations by place from 1. */
  readonly relations: readonly string[];
  /** The running text, whether it opens a paragraph, and whether a space follows it. */
  readonly text: string;
  readonly opensParagraph: boolean;
  readonly spaceAfter: boolean;
}

/** The sentences of all files of a folder whose names end in "-PART.conllu", in the order of the names. */
export function readTreebanks(folder: string, part: 'train' | 'dev' | 'test'): TreebankSentence[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(`-${part}.conllu`));
  if (names.length === 0) throw new Error(`${folder}: no file named *-${part}.conllu`);
  return names.sort().flatMap((name) => readTreebank(join(folder, name)));
}

export function readTreebank(path: string): TreebankSentence[] {
  return parseConllu(readFileSync(path, 'utf8'));
}

export function parseConllu(text: string): TreebankSentence[] {
  return text
    .split(/\r?\n\r?\n/)
    .map(sentenceOf)
    .filter((sentence) => sentence.forms.length > 0);
}

const TEXT = '# text = ';

function sentenceOf(block: string): TreebankSentence {
  const lines = block.split(/\r?\n/);
  const rows = lines.map((line) => line.split('\t')).filter(([id]) => id !== undefined && /^\d+$/.test(id));
  const column = (row: readonly string[], place: number): string => row[place] ?? '_';
  const heads = rows.map((row) => Number(column(row, 6)));
  return {
    forms: rows.map((row) => column(row, 1)),
    tags: rows.map((row) => `${column(row, 3)}|${column(row, 4)}`),
    heads: Int32Array.of(0, ...heads.map((head) => (head === 0 ? rows.length + 1 : head))),
    relations: ['', ...rows.map((row) => column(row, 7))],
    text: lines.find((line) => line.startsWith(TEXT))?.slice(TEXT.length) ?? '',
    opensParagraph: lines.some((line) => /^# new(par|doc)\b/.test(line)),
    spaceAfter: !/\bSpaceAfter=No\b/.test(column(rows.at(-1) ?? [], 9)),
  };
}
