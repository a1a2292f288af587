/** Opening marks matched with their closing ones, inside one paragraph. */
import { type Mark, type MarkFamily, readMarks } from './marks.ts';

/** A quotation by its two marks; `close` is absent where the paragraph ends without one. */
export interface MarkPair {
  readonly open: Mark;
  readonly close?: Mark;
  /** Where the words end when there is no closing mark. */
  readonly bound: number;
}

/**
 * The pairs of a paragraph in the order of their opening marks. A double mark that is never closed is bounded by the next
 * one that opens, or by the paragraph's end; a single one that is never closed is an apostrophe, unless the paragraph
 * begins with it.
 */
export function pairMarks(text: string): readonly MarkPair[] {
  const marks = readMarks(text);
  const laterCloser = nextClosers(marks);
  const open: Mark[] = [];
  const pairs: MarkPair[] = [];
  for (const [index, mark] of marks.entries()) {
    const top = lastOf(open, mark.family);
    if (top >= 0 && closesHere(mark, open, top, laterCloser[index] ?? false, text)) {
      const opener = open[top];
      open.length = top;
      if (opener !== undefined) pairs.push({ open: opener, close: mark, bound: mark.start });
    } else if (mark.canOpen) {
      if (top >= 0 && mark.family === 'double') leaveOpen(open.splice(top), mark.start, pairs);
      else if (top >= 0) open.splice(top);
      open.push(mark);
    }
  }
  leaveOpen(open, text.length, pairs);
  return pairs.sort((a, b) => a.open.start - b.open.start);
}

/** For each mark, whether a single mark that closes follows before the next one that can only open. */
function nextClosers(marks: readonly Mark[]): readonly boolean[] {
  const later: boolean[] = new Array(marks.length).fill(false);
  let seen = false;
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    later[index] = seen;
    const mark = marks[index];
    if (mark?.family !== 'single') continue;
    seen = mark.canClose;
  }
  return later;
}

function closesHere(mark: Mark, open: readonly Mark[], top: number, closerFollows: boolean, text: string): boolean {
  if (!mark.canClose) return false;
  if (mark.family === 'single') return top === open.length - 1 && !(mark.pluralPossessive && closerFollows);
  // A straight mark after a space and before a letter opens anew; after a bracket or dash it closes what is open.
  return !mark.canOpen || !/\s/u.test(text.charAt(mark.start - 1));
}

function lastOf(open: readonly Mark[], family: MarkFamily): number {
  // Nesting is at most two deep: one mark of each family.
  for (let index = open.length - 1; index >= 0; index -= 1) if (open[index]?.family === family) return index;
  return -1;
}

function leaveOpen(left: readonly Mark[], bound: number, pairs: MarkPair[]): void {
  for (const open of left) {
    if (open.family === 'double' || open.start === 0) pairs.push({ open, bound });
  }
}
