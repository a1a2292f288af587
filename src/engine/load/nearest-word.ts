/** The nearest valid word to a mistyped one. */

/** The word at the smallest edit distance, if that is at most a third of its length (and at most 3); the first of equals. */
export function nearestWord(found: string, words: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const distance = editDistance(found.toLowerCase(), word.toLowerCase());
    if (distance < least && distance <= Math.min(3, Math.ceil(Math.max(found.length, word.length) / 3))) {
      best = word;
      least = distance;
    }
  }
  return best;
}

/** The Levenshtein distance of two words, in UTF-16 code units. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
