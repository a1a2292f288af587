/** Which parts of speech a word may be. From WordNet 3.1 by scripts/lexicon. */
import { readDataFile } from '../data-file.ts';
import { lazily } from '../lazily.ts';
import { fieldsOf, type LineTable, lineTable } from './line-table.ts';
import { isNoun } from './nouns.ts';

/** Letters: n noun, v verb, a adjective, r adverb. Words that are only nouns are not in the table. */
const parts: () => LineTable = lazily(() => lineTable(readDataFile('lexicon-partsOfSpeech.txt').toString('latin1')));

/** The letters of the parts of speech that WordNet lists a lower-case dictionary form as: "nv"; empty for an unknown word. */
export function partsOfSpeech(word: string): string {
  return fieldsOf(parts(), word)?.[0] ?? (isNoun(word) ? 'n' : '');
}
