/** The scored texts: what each is called on the page, and where it lies in the folder. */
export interface Measure {
  readonly name: string;
  readonly path: string;
}

/** A folder of NAME.md or NAME.txt beside NAME.gold.json. */
export const DRAFTS = 'data/drafts';

/** JSON lines of a premise and a hypothesis. */
export const PAIRS: readonly Measure[] = [
  { name: 'RTE-3, development part', path: 'data/rte3_dev.jsonl' },
  { name: 'EQUATE, StressTest', path: 'data/equate_stresstest.jsonl' },
  { name: 'EQUATE, RedditNLI', path: 'data/equate_redditnli.jsonl' },
  { name: 'EQUATE, NewsNLI', path: 'data/equate_newsnli.jsonl' },
  { name: 'EQUATE, RTE-Quant', path: 'data/equate_rte_quant.jsonl' },
  { name: 'BUMP, articles with true and edited summaries', path: 'data/bump.jsonl' },
];

/** JSON lines of whole documents. */
export const DOCUMENTS: readonly Measure[] = [{ name: 'ContraDoc', path: 'data/contradoc.jsonl' }];

/** Folders of published articles. */
export const NEWS: readonly Measure[] = [
  { name: 'Wikinews', path: 'data/news_wikinews' },
  { name: 'Reuters-21578, business news of 1987', path: 'data/news_reuters' },
];
