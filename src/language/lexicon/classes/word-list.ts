/** A list of words, written with blanks between them; "_" stands for a blank inside an entry ("pull_out"). */
export function wordList(words: string): readonly string[] {
  return (words.match(/\S+/g) ?? []).map((word) => word.replaceAll('_', ' '));
}

/** The same as a set. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(wordList(words));
}
