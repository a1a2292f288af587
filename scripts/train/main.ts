/**
 * Trains the tagger and the parser and writes the model file. `npm run train -- --treebank DIR [--out FILE]` reads all
 * *-train.conllu of the folder; `npm run train -- --features` only writes the feature code anew. Progress goes to standard error.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readTreebanks } from './conllu.ts';
import { countRelationSets } from './count-relation-sets.ts';
import { generateFeatures } from './generate-features.ts';
import { createLearner } from './learner.ts';
import { lessonOf, relationNames } from './lessons.ts';
import { packModel } from './pack-model.ts';
import { JACKKNIFE, PARSER, PRUNING, SEARCH, TAGGER } from './settings.ts';
import { trainParser } from './train-parser.ts';
import { jackknife, trainTagger } from './train-tagger.ts';

const FEATURES = 'src/language/model/features.generated.ts';
const MODEL = 'src/language/data/english.model';

function main(): void {
  const { values } = parseArgs({
    options: { treebank: { type: 'string' }, out: { type: 'string', default: MODEL }, features: { type: 'boolean' } },
  });
  if (values.features === true) {
    writeFileSync(FEATURES, generateFeatures());
    return;
  }
  if (values.treebank === undefined) throw new Error('say where the treebanks are: npm run train -- --treebank DIR');
  train(values.treebank, values.out);
}

/** Writes the model after each round of the last stage, so that a run that is stopped leaves what it has. */
function train(folder: string, out: string): void {
  const sentences = readTreebanks(folder, 'train');
  report(`${sentences.length} sentences`);
  const tagger = trainTagger(sentences, TAGGER, report);
  const tags = jackknife(sentences, JACKKNIFE, report);
  const relations = relationNames(sentences);
  const lessons = sentences.map((sentence, index) => {
    const numbers = Int32Array.from(tags[index] ?? [], (tag) => tagger.tagSet.names.indexOf(tag));
    return lessonOf(sentence, numbers, tagger, relations);
  });
  const learner = createLearner(
    relations,
    countRelationSets(lessons, relations.length, tagger.tagSet.names.length),
    PARSER,
  );
  trainParser(learner, lessons, PARSER, report, () => {
    const model = packModel(tagger, learner, { pruning: PRUNING, search: SEARCH }, report);
    writeFileSync(out, model);
    report(`${out}: ${(model.length / 1e6).toFixed(2)} MB`);
  });
}

function report(line: string): void {
  console.error(line);
}

main();
