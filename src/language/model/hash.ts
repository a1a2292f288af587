/** Math itself is slow to come by in the contexts that jest runs tests in. */
const { imul } = Math;

/** A 32-bit hash of a text: FNV-1a with the first finishing step of MurmurHash3. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let place = 0; place < text.length; place++) {
    hash = imul(hash ^ text.charCodeAt(place), 0x01000193);
  }
  hash = imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

/** How many bits of a feature's hash the model keeps: features that agree in them share one weight, in training too. */
export const KEY_BITS = 24;
