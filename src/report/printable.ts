/** Text of a draft made safe for a terminal, with its marks kept in place. */
import type { MarkedText } from '../findings/shortened.ts';
import { STEERING, STEERING_SHOWN } from '../findings/steering.ts';

/** The text in one line: white space collapsed, characters that steer a terminal shown as �. */
export function printable(text: string): string {
  return inOneLine({ text, marks: [] }).text;
}

/** The same for a text with marks. */
export function inOneLine({ text, marks }: MarkedText): MarkedText {
  const places = new Int32Array(text.length + 1);
  const parts: string[] = [];
  let length = 0;
  let afterSpace = true;
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i] ?? '';
    const space = /\s/u.test(char);
    places[i] = length;
    if (space && afterSpace) continue;
    parts.push(space ? ' ' : STEERING.test(char) ? STEERING_SHOWN : char);
    length += 1;
    afterSpace = space;
  }
  places[text.length] = length;
  const moved = marks.map(({ start, end }) => ({ start: places[start] ?? length, end: places[end] ?? length }));
  const line = parts.join('');
  const trimmed = line.trimEnd();
  return { text: trimmed, marks: moved.map(({ start, end }) => ({ start, end: Math.min(end, trimmed.length) })) };
}
