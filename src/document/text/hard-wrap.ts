/** Tells a paragraph that was broken to fit a width from lines that the writer ended. */
import type { Line } from './lines.ts';

/** No narrower or wider column counts as one that prose was broken to fit. */
const MIN_WIDTH = 40;
const MAX_WIDTH = 120;

const ENDS_SENTENCE = /[.!?…:;]["'”’»)\]]*$/u;
const STARTS_LOWER = /^["'“‘(]?\p{Ll}/u;
/** A word that no sentence ends in. Source: Quirk et al., 5.10-11 (articles) and 13.5 (coordinators). */
const ENDS_OPEN = /[\p{Ll}\d] (?:a|an|the|and|or|but)$/u;
/** An interrogative, two words more at most, and the verb: "How much was". Source: Quirk et al., 11.14. */
const ASKS =
  /^(?:How|What|When|Where|Which|Whom?|Whose|Why)(?: (?!the |an? |his |her |its |their |our |my |your )\p{Ll}+){0,2} (?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must) /u;
const STARTS_QUESTION = /^(?:How|What|When|Where|Which|Whom?|Whose|Why)\b/u;
const STARTS_MARKED = /^[-*•]\s/u;

/** The width that a text is wrapped to: the longest line of the paragraphs that are surely wrapped; absent if none is. */
export function wrapWidth(groups: readonly (readonly Line[])[]): number | undefined {
  let width: number | undefined;
  for (const lines of groups) {
    if (lines.length < 3 || !isHardWrapped(lines)) continue;
    width = Math.max(width ?? 0, longest(lines));
  }
  return width;
}

/** Whether the breaks between these lines only fit them to a width. `width` is that of the whole text, if it has one. */
export function isHardWrapped(lines: readonly Line[], width?: number): boolean {
  if (lines.length < 2 || longest(lines) > MAX_WIDTH) return false;
  if (width !== undefined && breaksAre(lines, (line, next) => isFull(line, next, width))) return true;
  const full = Math.max(MIN_WIDTH, 0.6 * longest(lines));
  return breaksAre(lines, (line) => line.text.length >= full) && countBreaks(lines, runsOn) * 2 >= lines.length - 1;
}

/** The next line's first word would not have fitted, give or take a tenth of the width. */
function isFull(line: Line, next: Line, width: number): boolean {
  const first = next.text.search(/\s/u);
  const word = first < 0 ? next.text.length : first;
  return line.text.length <= width * 1.05 && line.text.length + 1 + word > width * 0.9;
}

/** The sentence goes on in the next line. */
function runsOn(line: Line, next: Line): boolean {
  if (ENDS_SENTENCE.test(line.text) || STARTS_MARKED.test(next.text)) return false;
  return STARTS_LOWER.test(next.text) || ENDS_OPEN.test(line.text) || asksOn(line, next);
}

/** The line opens a question that the next one ends. */
const asksOn = (line: Line, next: Line): boolean =>
  ASKS.test(line.text) && !STARTS_QUESTION.test(next.text) && /^[^.!?]*\?$/u.test(next.text);

function longest(lines: readonly Line[]): number {
  return lines.reduce((most, line) => Math.max(most, line.text.length), 0);
}

type BreakTest = (line: Line, next: Line) => boolean;

function countBreaks(lines: readonly Line[], test: BreakTest): number {
  return lines.reduce((count, line, index) => {
    const next = lines[index + 1];
    return next !== undefined && test(line, next) ? count + 1 : count;
  }, 0);
}

function breaksAre(lines: readonly Line[], test: BreakTest): boolean {
  return lines.every((line, index) => {
    const next = lines[index + 1];
    return next === undefined || test(line, next);
  });
}
