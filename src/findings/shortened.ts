/** A long passage cut down to what stands around its marks. */
import type { Mark } from './passage.ts';

/** A text with the stretches of it that are to stand out. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A passage longer than this is shown around its marks only. */
const LONGEST = 600;
/** How much is shown before and after a mark. */
const CONTEXT = 160;

/** A long text cut down to what stands around its marks, "…" for what is left out; a short one as it is. */
export function shortened(marked: MarkedText): MarkedText {
  const { text, marks } = marked;
  if (text.length <= LONGEST) return marked;
  const windows = windowsOf(text, marks.length > 0 ? marks : [{ start: 0, end: 0 }]);
  const moved: Mark[] = [];
  let result = '';
  for (const { start, end } of windows) {
    if (start > 0) result += result === '' ? '… ' : ' … ';
    for (const mark of marks) {
      if (mark.start < start || mark.end > end) continue;
      moved.push({ start: mark.start - start + result.length, end: mark.end - start + result.length });
    }
    result += text.slice(start, end);
  }
  if ((windows.at(-1)?.end ?? 0) < text.length) result += ' …';
  return { text: result, marks: moved };
}

/** What is kept: each mark with its context out to whole words; windows that meet become one. */
function windowsOf(text: string, marks: readonly Mark[]): Mark[] {
  const windows: Mark[] = [];
  for (const mark of marks) {
    const start = wordStart(text, mark.start - CONTEXT);
    const end = wordEnd(text, mark.end + CONTEXT);
    const last = windows.at(-1);
    if (last !== undefined && start <= last.end + 1) windows[windows.length - 1] = { start: last.start, end };
    else windows.push({ start, end });
  }
  return windows;
}

function wordStart(text: string, from: number): number {
  if (from <= 0) return 0;
  const space = text.indexOf(' ', from);
  return space < 0 || space > from + CONTEXT / 2 ? from : space + 1;
}

function wordEnd(text: string, from: number): number {
  if (from >= text.length) return text.length;
  const space = text.lastIndexOf(' ', from);
  return space < from - CONTEXT / 2 ? from : space;
}
