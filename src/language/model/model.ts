/** The trained model, ready for use: words, tagger and parser. */
import { classScorer } from './class-weights.ts';
import { type Container, unpack } from './container.ts';
import { createParser, type Parser } from './parser.ts';
import { createPossibleTags } from './possible-tags.ts';
import { createRelationScores } from './relation-scores.ts';
import { readRelationSets } from './relation-sets.ts';
import { relationsOf } from './relations.ts';
import { structureScorer } from './structure-weights.ts';
import { createTagScores } from './tag-scores.ts';
import { type TagSet, tagSetOf } from './tag-set.ts';
import { createTagger, type Tagger } from './tagger.ts';
import { createTransitionScores } from './transition-scores.ts';
import { readVocabulary } from './vocabulary.ts';
import { createWordReader, type WordReader } from './word-reader.ts';

export interface Model {
  readonly readWords: WordReader;
  readonly tagSet: TagSet;
  readonly tag: Tagger;
  readonly parse: Parser;
  /** The names of the relations, by number. */
  readonly relations: readonly string[];
}

/** The model of a model file. Throws if the file is not one. */
export function loadModel(file: Uint8Array): Model {
  const container = unpack(file);
  const { tags, relations, breadth, margin } = container.header;
  const tagSet = tagSetOf(tags);
  const structure = structureScorer({
    keys: container.section('structure-keys'),
    shift: container.section('structure-shift'),
    left: container.section('structure-left'),
    right: container.section('structure-right'),
  });
  const relationSets = readRelationSets(container);
  const judgement = {
    transitions: createTransitionScores(structure),
    relations: createRelationScores(scorerOf(container, 'label', relations.length), relationSets, relations.length),
  };
  return {
    readWords: createWordReader(readVocabulary(container), createPossibleTags(tagSet)),
    tagSet,
    tag: createTagger(createTagScores(scorerOf(container, 'tag', tags.length), tagSet), tagSet),
    parse: createParser(judgement, relationsOf(relations), { breadth, margin }),
    relations,
  };
}

function scorerOf(container: Container, name: string, classes: number) {
  return classScorer(
    {
      keys: container.section(`${name}-keys`),
      counts: container.section(`${name}-counts`),
      classes: container.section(`${name}-classes`),
      codes: container.section(`${name}-codes`),
    },
    classes,
  );
}
