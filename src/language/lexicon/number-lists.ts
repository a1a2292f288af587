/** Many short lists of numbers in two typed arrays. */

export interface NumberLists {
  /** All numbers, list after list. */
  readonly numbers: Int32Array;
  /** Where each list starts; one more entry for the end. */
  readonly starts: Int32Array;
}

const SEPARATOR = 44;
const BAR = 124;
const LINE_BREAK = 10;

/**
 * Reads lines of two lists each, "1a,2b|3c": numbers in base 36, small letters, with commas between them and a bar between the
 * lists. The lists of line n are 2n and 2n + 1.
 */
export function readNumberLists(text: string): NumberLists {
  // Every number and every list takes a character at least.
  const numbers = new Int32Array(text.length + 1);
  const starts = new Int32Array(text.length + 2);
  let [count, lists, value] = [0, 1, -1];
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : LINE_BREAK;
    if (code === SEPARATOR || code === BAR || code === LINE_BREAK) {
      if (value >= 0) numbers[count++] = value;
      value = -1;
      if (code !== SEPARATOR) starts[lists++] = count;
    } else {
      value = Math.max(value, 0) * 36 + (code < 58 ? code - 48 : code - 87);
    }
  }
  return { numbers: numbers.slice(0, count), starts: starts.slice(0, lists) };
}

/** The numbers of one list; empty if there is none. */
export function listAt({ numbers, starts }: NumberLists, list: number): Int32Array {
  return numbers.subarray(starts[list] ?? 0, starts[list + 1] ?? 0);
}
