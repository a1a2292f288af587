/** Puts a trained tagger and parser into a model file. */
import { gzipSync } from 'node:zlib';
import { pack } from '../../src/language/model/container.ts';
import type { Search } from '../../src/language/model/parser.ts';
import { writeRelationSets } from '../../src/language/model/relation-sets.ts';
import { writeVocabulary } from '../../src/language/model/vocabulary.ts';
import type { Learner } from './learner.ts';
import { knownWords } from './lexicon.ts';
import { classSections, type Pruning, structureSections } from './quantise.ts';
import type { TrainedTagger } from './train-tagger.ts';

export interface Packing {
  readonly pruning: Readonly<Record<'structure' | 'label' | 'tag', Pruning>>;
  /** With the margin in units of trained weights. */
  readonly search: Search;
}

export function packModel(
  tagger: TrainedTagger,
  learner: Learner,
  { pruning, search }: Packing,
  report: (line: string) => void,
): Buffer {
  const structure = structureSections(learner.structure, pruning.structure);
  const sections = new Map([
    ...writeVocabulary(knownWords(tagger.lexicon)),
    ...writeRelationSets(learner.relationSets),
    ...structure.sections,
    ...classSections('label', learner.label, pruning.label),
    ...classSections('tag', tagger.perceptron, pruning.tag),
  ]);
  for (const [name, bytes] of sections) report(`  ${name}: ${bytes.length} bytes`);
  const header = {
    tags: tagger.tagSet.names,
    relations: learner.relations.names,
    breadth: search.breadth,
    margin: search.margin * structure.scale,
  };
  // Node unpacks gzip twice as fast as Brotli, and the file is hardly larger.
  return gzipSync(pack(header, sections), { level: 9 });
}
