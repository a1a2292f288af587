/** Text together with where it was read from; built piece by piece by the readers, in the order of the source. */
import { isCopy, type Segments } from './offset-map.ts';

export interface MappedText {
  readonly text: string;
  readonly segments: Segments;
}

export interface TextBuilder {
  /** Takes over a stretch of the source as it stands. */
  copy(from: number, to: number): void;
  /** Reads `text` for a stretch of the source: a decoded entity, the break that stands for a line's end. */
  put(text: string, from: number, to: number): void;
  /** Whether what was read last is a line break, so that blanks which follow indent the next line. */
  atLineStart(): boolean;
  /** What has been read, without white space at either end. */
  finish(): MappedText;
}

/** A stretch of the source read as it stands, without white space at either end. See textBuilder for `at`. */
export function copied(source: string, from: number, to: number, at?: (offset: number) => number): MappedText {
  const raw = source.slice(from, to);
  const text = raw.trim();
  const start = from + raw.length - raw.trimStart().length;
  if (text === '') return { text, segments: { count: 0, textStart: [0], sourceStart: [], sourceEnd: [] } };
  const origin = at === undefined ? start : at(start);
  const segments = { count: 1, textStart: [0, text.length], sourceStart: [origin], sourceEnd: [origin + text.length] };
  return { text, segments };
}

/** Builds a text from stretches of `source`; `at` leads a place in it to the source proper, if `source` is a copy. */
export function textBuilder(source: string, at: (offset: number) => number = (offset) => offset): TextBuilder {
  const pieces: string[] = [];
  const textStart: number[] = [0];
  const sourceStart: number[] = [];
  const sourceEnd: number[] = [];
  let length = 0;
  let lastIsCopy = false;
  let lastBreak = true;

  const add = (text: string, from: number, to: number, copied: boolean): void => {
    if (text === '') return;
    pieces.push(text);
    length += text.length;
    lastBreak = text.endsWith('\n');
    const start = at(from);
    const last = sourceEnd.length - 1;
    if (copied && lastIsCopy && sourceEnd[last] === start) {
      sourceEnd[last] = at(to);
      textStart[last + 1] = length;
      return;
    }
    sourceStart.push(start);
    sourceEnd.push(at(to));
    textStart.push(length);
    lastIsCopy = copied;
  };

  return {
    copy: (from, to) => add(source.slice(from, to), from, to, true),
    put: (text, from, to) => add(text, from, to, false),
    atLineStart: () => lastBreak,
    finish: () => {
      return trim({ text: pieces.join(''), segments: packed(textStart, sourceStart, sourceEnd) });
    },
  };
}

/** The text without white space at either end. */
export function trim(mapped: MappedText): MappedText {
  const { text } = mapped;
  const start = text.length - text.trimStart().length;
  const end = Math.max(start, text.trimEnd().length);
  return start === 0 && end === text.length ? mapped : slice(mapped, start, end);
}

/** A stretch of the text with its part of the map; a segment that is no copy goes along whole or not at all. */
export function slice({ text, segments }: MappedText, start: number, end: number): MappedText {
  const textStart: number[] = [0];
  const sourceStart: number[] = [];
  const sourceEnd: number[] = [];
  for (let index = 0; index < segments.count; index++) {
    const from = segments.textStart[index] ?? 0;
    const to = segments.textStart[index + 1] ?? 0;
    if (to <= start || from >= end) continue;
    const copied = isCopy(segments, index);
    const origin = segments.sourceStart[index] ?? 0;
    sourceStart.push(copied ? origin + Math.max(0, start - from) : origin);
    sourceEnd.push(copied ? origin + Math.min(to, end) - from : (segments.sourceEnd[index] ?? 0));
    textStart.push(Math.min(to, end) - start);
  }
  return { text: text.slice(start, end), segments: packed(textStart, sourceStart, sourceEnd) };
}

/** Most blocks have a segment or two, for which a typed array costs more than it saves. */
const MANY = 16;

function packed(textStart: number[], sourceStart: number[], sourceEnd: number[]): Segments {
  const count = sourceStart.length;
  if (count < MANY) return { count, textStart, sourceStart, sourceEnd };
  const typed = (values: number[]): Uint32Array => new Uint32Array(values);
  return { count, textStart: typed(textStart), sourceStart: typed(sourceStart), sourceEnd: typed(sourceEnd) };
}
