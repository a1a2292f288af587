/**
 * Scores who is who: `npm run score:coreference -- [--treebank DIR] [--file gum-test.conllu] [--documents]`. Mentions are
 * predicted from running text; singletons are left out. Two mentions are one if they cover the same words ("exact"), or if
 * they have the same head ("head", as the shared tasks on CorefUD score).
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { descriptionLinks } from './description-links.ts';
import { findChains } from './found.ts';
import { type Chain, type GoldDocument, readGold, type ScoredMention } from './gold.ts';
import { bCubed, ceafE, type KeyChain, muc, NOTHING, percent, plus, type Tally } from './measures.ts';
import { isThirdPerson, type PronounLinks, pronounLinks } from './pronoun-links.ts';

const KEYS: Readonly<Record<string, (mention: ScoredMention) => string>> = {
  exact: ({ first, end }) => `${first}-${end}`,
  head: ({ head }) => `${head}`,
};

function main(): void {
  const { values } = parseArgs({
    options: {
      treebank: { type: 'string', default: '../shared/data/treebank' },
      file: { type: 'string', default: 'gum-test.conllu' },
      documents: { type: 'boolean', default: false },
    },
  });
  const path = join(values.treebank, values.file);
  if (!existsSync(path)) {
    console.log(`skipped: no ${path}`);
    return;
  }
  const documents = readGold(path).map((gold) => {
    const { chains, descriptions } = findChains(gold);
    return { gold, found: chains, descriptions };
  });
  for (const [name, key] of Object.entries(KEYS)) {
    if (values.documents) for (const one of documents) printScores(`  ${one.gold.id}`, [one], key);
    printScores(name, documents, key);
  }
  printLinks('pronoun links', pronounLinks(documents));
  printLinks('of the third person', pronounLinks(documents, isThirdPerson));
  for (const { confidence, right, found } of descriptionLinks(documents))
    console.log(`description links of confidence ${confidence.toFixed(2)}: ${right} of ${found} right`);
}

function printLinks(name: string, { right, found, gold }: PronounLinks): void {
  console.log(`${name}: ${right} of ${found} right (${((100 * right) / found).toFixed(1)}%), ${gold} in the treebank`);
}

interface Pair {
  readonly gold: GoldDocument;
  readonly found: readonly Chain[];
}

function printScores(name: string, documents: readonly Pair[], keyOf: (mention: ScoredMention) => string): void {
  const sums: Record<string, Tally> = { mentions: NOTHING, MUC: NOTHING, 'B³': NOTHING, 'CEAF-e': NOTHING };
  for (const { gold, found } of documents) {
    const [key, response] = [keyed(gold.chains, keyOf), keyed(found, keyOf)];
    sums.mentions = plus(
      sums.mentions ?? NOTHING,
      bCubed(
        [key.flat()],
        [response.flat()].map((all) => all),
      ),
    );
    sums.MUC = plus(sums.MUC ?? NOTHING, muc(key, response));
    sums['B³'] = plus(sums['B³'] ?? NOTHING, bCubed(key, response));
    sums['CEAF-e'] = plus(sums['CEAF-e'] ?? NOTHING, ceafE(key, response));
  }
  const figures = Object.entries(sums).map(([measure, tally]) => {
    const [precision, recall, f1] = percent(tally).map((figure) => figure.toFixed(1));
    return `${measure} ${precision}/${recall}/${f1}`;
  });
  const mean = ['MUC', 'B³', 'CEAF-e'].reduce((sum, one) => sum + percent(sums[one] ?? NOTHING)[2] / 3, 0);
  console.log(`${name.padEnd(28)} ${figures.join('  ')}  mean F1 ${mean.toFixed(2)}`);
}

/** A mention that stands in two chains counts in the first. */
function keyed(chains: readonly Chain[], keyOf: (mention: ScoredMention) => string): readonly KeyChain[] {
  const seen = new Set<string>();
  return chains
    .map((chain) => chain.map(keyOf).filter((key) => !seen.has(key) && seen.add(key)))
    .filter((chain) => chain.length > 1);
}

main();
