/** Rising keys as the gaps between them, seven bits a byte, the lowest first; the high bit says that more follow. */

export function writeKeys(keys: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const key of keys) {
    let gap = key - before;
    before = key;
    while (gap >= 128) {
      bytes.push((gap & 127) | 128);
      gap >>>= 7;
    }
    bytes.push(gap);
  }
  return Uint8Array.from(bytes);
}

/** The keys that writeKeys wrote. */
export function readKeys(bytes: Uint8Array): number[] {
  const keys: number[] = [];
  let key = 0;
  let shift = 0;
  for (const byte of bytes) {
    key += (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    keys.push(key);
    shift = 0;
  }
  return keys;
}
