/** A function of a word that remembers its answers, for data that never changes. */
export function memoised<T>(answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (word) => {
    const old = known.get(word);
    if (old !== undefined) return old.answer;
    const made = { answer: answer(word) };
    known.set(word, made);
    return made.answer;
  };
}
