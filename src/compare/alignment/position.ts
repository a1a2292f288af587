/** Where a number stands, or would stand, in a sorted list. Takes time in proportion to log n. */
export function positionIn(list: readonly number[], wanted: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? wanted) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
