/** A class of predicates. Members are lemmas with blanks between them, "_" for a blank inside one. */
export interface PredicateClassEntry {
  readonly name: string;
  readonly verbs: string;
  readonly nouns?: string;
  readonly adjectives?: string;
  /** The class that says the contrary. */
  readonly opposite?: string;
  /** The class that says the same with the roles changed. */
  readonly converse?: string;
}
