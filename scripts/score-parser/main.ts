/**
 * Scores the parser: `npm run score:parser -- [--treebank DIR] [--part test|dev]`. Every *-test.conllu of the folder is parsed
 * twice: with the treebank's words and sentences, and from its running text. Tags are always Stet's own.
 */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readTreebank } from '../train/conllu.ts';
import { compare, type Scores } from './compare.ts';
import { cutText } from './raw-text.ts';
import { loadTime, wordsPerSecond } from './speed.ts';
import { goldWords, parsedWords } from './words.ts';

const FOLDER = '../shared/data/treebank';
const RELATIONS = ['nsubj', 'nsubj:pass', 'obj', 'obl', 'nmod', 'ccomp', 'advcl', 'conj'];

function main(): void {
  const { values } = parseArgs({
    options: { treebank: { type: 'string', default: FOLDER }, part: { type: 'string', default: 'test' } },
  });
  const names = existsSync(values.treebank)
    ? readdirSync(values.treebank).filter((name) => name.endsWith(`-${values.part}.conllu`))
    : [];
  if (names.length === 0) {
    console.log(`skipped: no *-${values.part}.conllu in ${values.treebank}`);
    return;
  }
  console.log(`the model is ready after ${loadTime().toFixed(0)} ms of processor time`);
  const columns = ['words', 'UPOS', 'XPOS', 'UAS', 'LAS', ...RELATIONS];
  console.log(['F1, in percent'.padEnd(20), ...columns.map((name) => name.padStart(10))].join(' '));
  const forms: (readonly string[])[] = [];
  for (const name of names.sort()) {
    const treebank = readTreebank(join(values.treebank, name));
    const gold = goldWords(treebank);
    const given = treebank.map((sentence) => sentence.forms);
    forms.push(...given);
    print(`${basename(name, '.conllu')} gold`, compare(gold, parsedWords(given), RELATIONS));
    print(`${basename(name, '.conllu')} raw`, compare(gold, parsedWords(cutText(treebank)), RELATIONS));
  }
  console.log(`${Math.round(wordsPerSecond(forms))} words/s for tagging and parsing together`);
}

function print(name: string, { words, upos, xpos, uas, las, relations }: Scores): void {
  const figures = [words, upos, xpos, uas, las, ...RELATIONS.map((relation) => relations.get(relation) ?? 0)];
  console.log([name.padEnd(20), ...figures.map((figure) => figure.toFixed(2).padStart(10))].join(' '));
}

main();
