/**
 * A deed or happening as everyday prose tells it: `verbs` are verbs, with what stands behind them after "_" ("take_the_oath" is
 * written "take_oath": articles, possessives and adjectives may stand between); "|" parts words for one place; `nouns` name it.
 */
export interface ActEntry {
  readonly name: string;
  readonly verbs: string;
  readonly nouns?: string;
  /** What the same may do on many days of one story. */
  readonly repeats?: true;
}
