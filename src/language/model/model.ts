/** The trained model, ready for use: words, tagger and parser. */
import { classScorer } from './class-weights.ts';
import { unpack } from './container.ts';
import { createParser, type Parser } from './parser.ts';
import { createPossibleTags } from './possible-tags.ts';
import { createRelationScores } from './relation-scores.ts';
import { readRelationSets } from './relation-sets.ts';
import { relationsOf } from './relations.ts';
import { structureScorer } from './structure-weights.ts';
import type { TableSizes } from './table-sizes.ts';
import { createTagScores } from './tag-scores.ts';
import { type TagSet, tagSetOf } from './tag-set.ts';
import { createTagger, type Tagger } from './tagger.ts';
import { createTransitionScores } from './transition-scores.ts';
import { readVocabulary } from './vocabulary.ts';
import { loadWeights } from './weigh.ts';
import { createWordReader, type WordReader } from './word-reader.ts';

export interface Model {
  readonly readWords: WordReader;
  readonly tagSet: TagSet;
  readonly tag: Tagger;
  readonly parse: Parser;
  /** The names of the relations, by number. */
  readonly relations: readonly string[];
}

/** The model of its two files: the words with what else is no table, and the tables, which are read into memory as they are. */
export function loadModel(file: Buffer, readTables: (bytes: Uint8Array) => void): Model {
  const container = unpack(file);
  const { tags, relations, breadth, margin } = container.header;
  const tagSet = tagSetOf(tags);
  const sizes: TableSizes = JSON.parse(Buffer.from(container.section('table-sizes')).toString());
  const weights = loadWeights(sizes, readTables);
  const labelScorer = classScorer(weights, 'label', relations.length);
  const judgement = {
    transitions: createTransitionScores(structureScorer(weights)),
    relations: createRelationScores(labelScorer, readRelationSets(container), relations.length),
  };
  return {
    readWords: createWordReader(readVocabulary(container), createPossibleTags(tagSet)),
    tagSet,
    tag: createTagger(createTagScores(classScorer(weights, 'tag', tags.length), tagSet), tagSet),
    parse: createParser(judgement, relationsOf(relations), { breadth, margin }),
    relations,
  };
}
