/** Says in words which value of a file is meant. */

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** "a.pole", "the first entry of unless", "draft of the second entry of pass". @param keys from the outermost; in a list, from 0. */
export function keysInWords(keys: readonly string[]): string {
  let words = '';
  for (const key of keys) {
    if (/^\d+$/u.test(key)) words = `${entry(Number(key))} of ${words}`;
    else if (words === '') words = key;
    else words = words.includes(' ') ? `${key} of ${words}` : `${words}.${key}`;
  }
  return words;
}

const entry = (index: number): string => {
  const ordinal = ORDINALS[index];
  return ordinal === undefined ? `entry ${index + 1}` : `the ${ordinal} entry`;
};
