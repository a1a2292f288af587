/** How the running text writes its words: what it writes small somewhere is no name where a capital is due to its place. */
import type { AnalysedProse, AnalysedText } from '../language/analysed.ts';
import type { Sentence, Token } from '../language/sentence.ts';

/** Asked of a word in any case. */
export interface Casing {
  /** Written small somewhere in the running text. */
  isSmall(word: string): boolean;
  /** Written with a capital where its place in the sentence does not ask for one. */
  isCapital(word: string): boolean;
}

/** Reads the casing of all running text; headlines do not count. */
export function readCasing(text: AnalysedText): Casing {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const block of text.blocks) {
    if (block.type !== 'prose' || isHeadline(block)) continue;
    for (const sentence of block.sentences) readSentence(sentence, small, capital);
  }
  return {
    isSmall: (word) => small.has(word.toLowerCase()),
    isCapital: (word) => capital.has(word.toLowerCase()),
  };
}

function readSentence(sentence: Sentence, small: Set<string>, capital: Set<string>): void {
  if (hasHeadlineCase(sentence)) return;
  for (const token of sentence.tokens) {
    if (isSmallLetter(token.form)) small.add(token.form);
    else if (isCapitalised(token.form) && !startsSentence(sentence, token)) capital.add(token.form.toLowerCase());
  }
}

/** True for a block that is set as a headline. */
export function isHeadline(block: AnalysedProse): boolean {
  return block.block.role === 'headline' || block.block.role === 'heading';
}

/** True where a capital is due to the place: the first word, after an opening mark, a colon or a bullet. */
export function startsSentence(sentence: Sentence, token: Token): boolean {
  let at = token.index - 1;
  while (at >= 0) {
    const before = sentence.tokens[at];
    if (before === undefined) return true;
    if (/^[:;•*…!?.]+$/u.test(before.form)) return true;
    if (/^(?:["“‘«'(\]\-–—[]|``)$/u.test(before.form)) {
      if (/^(?:["“«‘']|``)$/u.test(before.form)) return opensQuotation(sentence, at);
      at -= 1;
      continue;
    }
    return false;
  }
  return true;
}

/** A straight mark opens where white space stands before it and none after it. */
function opensQuotation(sentence: Sentence, at: number): boolean {
  const mark = sentence.tokens[at];
  const next = sentence.tokens[at + 1];
  const before = sentence.tokens[at - 1];
  if (mark === undefined || next === undefined) return false;
  if (mark.form !== '"' && mark.form !== "'") return true;
  return next.span.start === mark.span.end && (before === undefined || before.span.end < mark.span.start);
}

/** True for a sentence in title case or all in capitals: its capitals tell nothing. One that ends in a full stop is prose. */
export function hasHeadlineCase(sentence: Sentence): boolean {
  if (endsInStop(sentence)) return false;
  let long = 0;
  let capitals = 0;
  for (const { form } of sentence.tokens) {
    if (form.length < 4 || !/^\p{L}{4,}/u.test(form)) continue;
    long += 1;
    if (isCapitalised(form)) capitals += 1;
  }
  return long >= 3 && capitals >= 0.7 * long;
}

function endsInStop({ tokens }: Sentence): boolean {
  let last = tokens.length - 1;
  while (last >= 0 && /^["'”’)\]]+$/u.test(tokens[last]?.form ?? '')) last -= 1;
  const form = tokens[last]?.form ?? '';
  return form.endsWith('.') || /^\.["'”’)]+$/u.test(form);
}

/** Does the word begin with a capital letter? Most words are told by their first character code. */
export function isCapitalised(form: string): boolean {
  const code = form.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}/u.test(form);
}

function isSmallLetter(form: string): boolean {
  const code = form.charCodeAt(0);
  if (code < 128) return code >= 97 && code <= 122;
  return /^\p{Ll}/u.test(form);
}
