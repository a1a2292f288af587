/** The source that a headline names at its end (": WSJ", " – police", ", says minister") or at its start ("Police: …"). */
import { type TextSpan, textSpan } from '../../document/position.ts';
import { LABELS, SOURCE_NOUNS } from './source-nouns.ts';

const TRAILING = /(?::|\s[-–—])\s+([^:–—,;!?"“”‘]{2,48})$/u;
const SAYS_AFTER = /,\s+(?:says?|said|according to|warns?|claims?|finds?|shows?)\s+([^:,;!?"“”]{2,48})$/iu;
const SAYS_BEFORE = /,\s+([^:,;!?"“”]{2,48}?)\s+(?:says?|said|warns?|claims?|finds?|shows?|suggests?)$/iu;
const LEADING = /^([^:–—,.;!?"“”‘']{2,40}(?:\.[^:–—,.;!?"“”‘' ]{0,3}){0,3}):\s+(\S)/u;

/** Words that may stand inside the name of a source. */
const LINKING = new Set(['of', 'for', 'and', 'the', 'de', 'al', 'bin', 'van', 'von']);

/** The place of the source's words in a headline, or undefined where it names none. */
export function headlineSource(text: string): TextSpan | undefined {
  const end = text.trimEnd().replace(/[.]$/u, '').length;
  const headline = text.slice(0, end);
  return saidIn(headline) ?? trailing(headline) ?? leading(headline);
}

function saidIn(headline: string): TextSpan | undefined {
  const after = SAYS_AFTER.exec(headline);
  const said = after ?? SAYS_BEFORE.exec(headline);
  const words = said?.[1];
  if (said === null || words === undefined || wordsOf(words).length > 6) return undefined;
  const start = said.index + said[0].lastIndexOf(words);
  return wordCount(headline.slice(0, said.index)) >= 2 ? textSpan(start, start + words.length) : undefined;
}

function trailing(headline: string): TextSpan | undefined {
  const words = TRAILING.exec(headline)?.[1];
  if (words === undefined || !namesSource(words)) return undefined;
  const start = headline.length - words.length;
  return wordCount(headline.slice(0, start)) >= 4 ? textSpan(start, headline.length) : undefined;
}

/** Before a colon a bare name is more often the topic than the source, unless quoted words follow it. */
function leading(headline: string): TextSpan | undefined {
  const match = LEADING.exec(headline);
  const words = match?.[1];
  if (match === null || words === undefined || wordCount(headline) < 4) return undefined;
  const quoted = /["“‘']/u.test(match[2] ?? '');
  return (quoted ? namesSource(words) : hasSourceNoun(words)) ? textSpan(0, words.length) : undefined;
}

function namesSource(words: string): boolean {
  return hasSourceNoun(words) || isName(words);
}

function hasSourceNoun(words: string): boolean {
  const list = wordsOf(words);
  const first = list[0]?.toLowerCase() ?? '';
  return list.length <= 4 && !LABELS.has(first) && SOURCE_NOUNS.has(list.at(-1)?.toLowerCase() ?? '');
}

/** One to four words, each with a capital ("WSJ", "Human Rights Watch"). */
function isName(words: string): boolean {
  const list = wordsOf(words);
  if (list.length === 0 || list.length > 4 || LABELS.has(list[0]?.toLowerCase() ?? '')) return false;
  return list.every((word) => /^\p{Lu}[\p{L}\p{N}.&'’-]*$/u.test(word) || LINKING.has(word)) && /^\p{Lu}/u.test(words);
}

function wordsOf(text: string): readonly string[] {
  return text
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
}

function wordCount(text: string): number {
  return wordsOf(text).length;
}
