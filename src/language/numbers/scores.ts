/** Scores: "3-1", "won 3–1", "6-4", a vote of "52 to 48". Two figures of at most three digits, the larger first or after a verb of play. */
import { isDash, isDigit, isHyphen, isLetter, lowerWordAt, nextWord, wordBefore } from './cursor.ts';
import { digitsEnd } from './digits.ts';
import { readMeasure } from './measures.ts';
import { looksPlural } from './nouns.ts';
import { plainReading, type Reader } from './reading.ts';

/** Verbs and nouns of results, within a few words before the figures or right after them. */
const RESULT_WORDS: ReadonlySet<string> = new Set(
  'win wins won winning beat beats beaten beating lose loses lost losing defeat defeats defeated draw draws drew drawn led leads lead trailed trail trailing score scored scoring voted vote votes ruled victory loss tie tied thrash thrashed edged edge result ruling decision final set'.split(
    ' ',
  ),
);

const WORDS_BACK = 7;

/** The score at `at`; a rising pair ("1-3") only beside a word for a result. */
export const scores: Reader = (text, at, floor) => {
  const end = digitsEnd(text, at);
  if (end === at || end - at > 3) return undefined;
  const second = isDash(text.charCodeAt(end)) ? end + 1 : toStart(text, end);
  const last = second < 0 ? -1 : digitsEnd(text, second);
  if (second < 0 || last === second || last - second > 3 || continues(text, last)) return undefined;
  const [left, right] = [Number(text.slice(at, end)), Number(text.slice(second, last))];
  const spoken = second > end + 1;
  const beside = left < right || spoken ? besideResult(text, at, last, floor) : true;
  if (!beside || (left === right && left > 20) || (spoken && left <= right)) return undefined;
  if (readMeasure(text, second)?.dimension !== 'count' || (left < right && countsThings(text, last))) return undefined;
  return { ...plainReading(at, last, 'score', left), parts: [left, right] };
};

/** "beat Castel Athletic 3-1": a score beside a word for a result, whatever name stands before it. */
export function isResult(text: string, at: number, floor: number): boolean {
  const score = scores(text, at, floor);
  return score !== undefined && 'end' in score && besideResult(text, at, score.end, floor);
}

function toStart(text: string, end: number): number {
  const start = nextWord(text, end);
  if (start < 0 || lowerWordAt(text, start) !== 'to' || !isDigit(text.charCodeAt(start + 3))) return -1;
  return start + 3;
}

/** A third part, a decimal, a letter or a unit: no score. */
const continues = (text: string, end: number): boolean => {
  const code = text.charCodeAt(end);
  if (isLetter(code) || isDigit(code) || '%:/°'.includes(text[end] ?? ' ')) return true;
  if (isDash(code)) return !isHyphen(code) || isDigit(text.charCodeAt(end + 1));
  return (text[end] === '.' || text[end] === ',') && isDigit(text.charCodeAt(end + 1));
};

function besideResult(text: string, at: number, last: number, floor: number): boolean {
  const after = nextWord(text, last);
  if (after >= 0 && RESULT_WORDS.has(lowerWordAt(text, after))) return true;
  let place = at;
  for (let words = 0; words < WORDS_BACK; words += 1) {
    const found = wordBefore(text, place, floor);
    if (found.start < 0) return false;
    if (RESULT_WORDS.has(found.word.toLowerCase())) return true;
    place = found.start;
  }
  return false;
}

function countsThings(text: string, end: number): boolean {
  const start = nextWord(text, end);
  return start >= 0 && looksPlural(lowerWordAt(text, start)) && !RESULT_WORDS.has(lowerWordAt(text, start));
}
