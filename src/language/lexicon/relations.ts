/** Synonyms, antonyms, and the verbs that nouns stand for. From WordNet 3.1 by scripts/lexicon, and the predicate classes. */
import { readDataFile } from '../data-file.ts';
import { lazily } from '../lazily.ts';
import { classMembers, oppositeOf, predicateClass } from './classes/events.ts';
import { fieldsOf, type LineTable, lineTable } from './line-table.ts';
import { memoised } from './memoised.ts';
import { nounSynonyms } from './nouns.ts';
import type { Pos } from './pos.ts';

const table = (name: string): (() => LineTable) =>
  lazily(() => lineTable(readDataFile(`lexicon-${name}.txt`).toString('latin1')));

const [VERBS, ADJECTIVES] = [table('verbs'), table('adjectives')];
const SYNONYMS = {
  verb: memoised((lemma) => words(VERBS(), lemma)),
  adjective: memoised((lemma) => words(ADJECTIVES(), lemma)),
};
const ANTONYMS = { noun: table('nounAntonyms'), verb: table('verbAntonyms'), adjective: table('adjectiveAntonyms') };
/** Deeds whose verb WordNet does not link. By hand. */
const IRREGULAR_DEEDS: Readonly<Record<string, string>> = { loss: 'lose', closure: 'close' };
const DEEDS = table('deeds');

/** Other words for the same, sorted; verbs with their particle ("pull out"). Empty for unknown words. */
export function synonyms(lemma: string, pos: Pos): readonly string[] {
  if (pos === 'noun') return nounSynonyms(lemma);
  return pos === 'adverb' ? [] : SYNONYMS[pos](lemma);
}

/** Words for the contrary, sorted: WordNet's direct antonyms, and the members of the opposite predicate class. */
export function antonyms(lemma: string, pos: Pos): readonly string[] {
  if (pos === 'adverb') return [];
  const own = predicateClass(lemma, pos);
  const opposite = own === undefined ? undefined : oppositeOf(own);
  const members = opposite === undefined ? [] : classMembers(opposite, pos);
  return [...new Set([...words(ANTONYMS[pos](), lemma), ...members])].sort();
}

/** The verbs whose deed a noun names, the likeliest first: withdrawal: withdraw. Empty where it names none. */
export const verbOf = memoised((noun): readonly string[] => {
  const irregular = IRREGULAR_DEEDS[noun];
  if (irregular !== undefined) return [irregular];
  const derived = words(DEEDS(), noun);
  const own = predicateClass(noun, 'noun');
  const named = own === undefined ? [] : classMembers(own, 'verb').slice(0, 1);
  return derived.length > 0 ? derived : named;
});

function words(table: LineTable, lemma: string): readonly string[] {
  return (fieldsOf(table, lemma.replaceAll(' ', '_')) ?? []).map((word) => word.replaceAll('_', ' '));
}
