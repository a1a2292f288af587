/** "(1) by the tower, (2) through the crypt and (3) over the roof", "first, …; second, …": things that a sentence counts itself. */

/** A thing as a place in the text. */
interface Counted {
  readonly start: number;
  readonly end: number;
}

/** Marks before the things, each set in its order. */
const SERIES: readonly (readonly string[])[] = [
  ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
  ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'],
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'],
];
const MARK = /(?<=[\s,;:—–])\(?([\da-l]|1[0-2]|i{1,3}|iv|vi{0,3}|ix|x)\)\s/gu;

/** The things behind the marks of one series, from its first mark on; undefined where there are no two or one is missing. */
export function enumerated(text: string): readonly Counted[] | undefined {
  if (!text.includes(') ')) return undefined;
  const marks = [...text.matchAll(MARK)];
  if (marks.length < 2) return undefined;
  const series = SERIES.find((names) => marks.every(([, mark], index) => mark === names[index]));
  if (series === undefined) return undefined;
  return marks.map(({ index, 0: mark }, nth) => ({
    start: index + mark.length,
    end: marks[nth + 1]?.index ?? text.length,
  }));
}
