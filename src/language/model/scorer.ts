/**
 * Adds up the weights of features: scores[c] becomes the score of class c, for each class among the candidates. What it writes
 * for other classes means nothing, and so does the size of a score: only differences count.
 */
export type Scorer = (features: Int32Array, candidates: Uint8Array, scores: Float64Array) => void;

/** The candidate with the highest score, the first of equals. */
export function best(candidates: Uint8Array, scores: Float64Array): number {
  let winner = candidates[0] ?? 0;
  let highest = scores[winner] ?? 0;
  for (let place = 1; place < candidates.length; place++) {
    const candidate = candidates[place] ?? 0;
    const score = scores[candidate] ?? 0;
    if (score > highest) {
      highest = score;
      winner = candidate;
    }
  }
  return winner;
}

/** All of so many classes. */
export function allClasses(count: number): Uint8Array {
  return Uint8Array.from({ length: count }, (_, place) => place);
}
