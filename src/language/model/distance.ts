/** Distances between words in classes: exact up to five, then coarser. The last entry stands for all that are longer. */
export const DISTANCE = Uint8Array.from({ length: 27 }, (_, words) => {
  if (words <= 5) return words;
  if (words <= 7) return 6;
  if (words <= 10) return 7;
  if (words <= 15) return 8;
  return words <= 25 ? 9 : 10;
});
