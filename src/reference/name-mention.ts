/** Names as they stand in the text: a run of capitals with its titles taken off. */
import { isNoun, isTitle } from '../language/lexicon/index.ts';
import type { Sentence } from '../language/sentence.ts';
import { FEMININE_NAMES, MASCULINE_NAMES } from './data/given-names.ts';
import { ORGANISATION_WORDS, PLACE_WORDS } from './data/name-words.ts';
import { HONORIFICS, ROLES, TITLES } from './data/titles.ts';
import type { NameRun } from './name-run.ts';
import { isPlaceName } from './place-names.ts';

/** A name in its sentence. */
export interface NameMention {
  readonly block: number;
  readonly sentence: number;
  /** The tokens of the name itself, end not included. */
  readonly first: number;
  readonly end: number;
  /** Where the titles and roles before it begin; `first` where it has none. */
  readonly outerFirst: number;
  /** The title or roles in lower case: "prime minister", "spokesman". */
  readonly title?: string;
  /** The name's words in lower case, without full stops and "the". */
  readonly words: readonly string[];
  readonly text: string;
  /** True where it is a name only if the draft names something so elsewhere ("the Board", "Major"). */
  readonly bare: boolean;
}

/** The names in a run: titles part it, so there can be two ("US President Ann Lee") or none ("the President"). */
export function namesInRun(sentence: Sentence, block: number, run: NameRun): readonly NameMention[] {
  const part = (first: number, end: number, titleFirst: number, bare = false) =>
    mention(sentence, block, { first, end }, titleFirst, bare);
  if (endsInHeadWord(sentence, run)) return [part(run.first, run.end, run.first)];
  const person = personAfterLabel(sentence, run);
  if (person === run.first + 1 && !isPlaceName(sentence.tokens[run.first]?.form ?? '')) {
    return [part(person, run.end, run.first)];
  }
  if (person > run.first) {
    return [...namesInRun(sentence, block, { first: run.first, end: person }), part(person, run.end, person)];
  }
  const title = findTitle(sentence, run);
  if (title === undefined) return [part(withoutDemonym(sentence, run), run.end, run.first, isBare(sentence, run))];
  const before = title.first > run.first ? [part(run.first, title.first, run.first)] : [];
  if (title.end < run.end) return [...before, part(title.end, run.end, title.first)];
  if (isSurnameOf(sentence, run, title)) return [part(run.first, run.end, run.first)];
  return title.first === run.first && run.end - run.first === 1 ? [part(run.first, run.end, run.first, true)] : before;
}

/** "Democrat Ann Lee", "London Ann Lee": where a given name begins after a common noun or a place; else the start. */
function personAfterLabel(sentence: Sentence, run: NameRun): number {
  for (let at = run.first + 1; at < run.end - 1; at += 1) {
    const label = sentence.tokens[at - 1]?.form ?? '';
    if (!isGivenName(sentence.tokens[at]?.form.toLowerCase() ?? '') || isGivenName(label.toLowerCase())) continue;
    if (TITLES.has(label.toLowerCase().replaceAll('.', ''))) continue;
    const common = isNoun(label.toLowerCase()) || isNoun(label.toLowerCase().replace(/s$/u, ''));
    if (label.length > 3 && (common || isPlaceName(label))) return at;
  }
  return run.first;
}

function mention(sentence: Sentence, block: number, name: NameRun, titleFirst: number, bare: boolean): NameMention {
  const outerFirst = rolesBefore(sentence, Math.min(titleFirst, name.first));
  const title = sentence.tokens
    .slice(outerFirst, name.first)
    .map(({ form }) => form.toLowerCase())
    .join(' ');
  const start = sentence.tokens[name.first]?.span.start ?? 0;
  const end = sentence.tokens[name.end - 1]?.span.end ?? start;
  const text = sentence.text.slice(start - sentence.span.start, end - sentence.span.start);
  return {
    block,
    sentence: sentence.index,
    first: name.first,
    end: name.end,
    outerFirst,
    ...(title === '' || titleFirst > name.first ? {} : { title: title.replaceAll('.', '') }),
    words: wordsOf(text),
    text,
    bare,
  };
}

/** The words of a name in lower case, without full stops, possessive marks and a leading "the". */
export function wordsOf(text: string): readonly string[] {
  const words = text
    .toLowerCase()
    .replaceAll('.', '')
    .replaceAll('’', "'")
    .split(/\s+/u)
    .filter((word) => word !== '');
  return words[0] === 'the' && words.length > 1 ? words.slice(1) : words;
}

/** Small-letter roles before a name: "spokesman", "foreign minister", "former president". */
function rolesBefore(sentence: Sentence, first: number): number {
  let at = first;
  while (at > 0 && first - at < 4) {
    const word = sentence.tokens[at - 1];
    if (word === undefined || !ROLES.has(word.form.toLowerCase()) || (at > 1 && /^\p{Lu}/u.test(word.form))) break;
    at -= 1;
  }
  return at;
}

function endsInHeadWord(sentence: Sentence, run: NameRun): boolean {
  const last = sentence.tokens[run.end - 1]?.form.toLowerCase() ?? '';
  return run.end - run.first > 1 && (ORGANISATION_WORDS.has(last) || PLACE_WORDS.has(last)) && !TITLES.has(last);
}

/** The first and longest title in the run. */
function findTitle(sentence: Sentence, run: NameRun): NameRun | undefined {
  for (let first = run.first; first < run.end; first += 1) {
    let end = titleEnd(sentence, first, run.end);
    if (end === first) continue;
    for (let next = titleEnd(sentence, end, run.end); next > end; next = titleEnd(sentence, end, run.end)) end = next;
    return { first, end };
  }
  return undefined;
}

function titleEnd(sentence: Sentence, first: number, limit: number): number {
  for (let end = Math.min(first + 4, limit); end > first; end -= 1) {
    const words = sentence.tokens.slice(first, end).map(({ form }) => form.toLowerCase().replaceAll('.', ''));
    const title = words.join(' ');
    if (TITLES.has(title) || isTitle(title) || sentence.deskWords?.titles.has(title) === true) return end;
  }
  return first;
}

/** "Ann King", "John Major": a title's word as a surname after a given name. */
function isSurnameOf(sentence: Sentence, run: NameRun, title: NameRun): boolean {
  const given = sentence.tokens[run.first]?.form.toLowerCase() ?? '';
  const word = sentence.tokens[title.first]?.form.toLowerCase().replaceAll('.', '') ?? '';
  return title.first > run.first && title.end - title.first === 1 && !HONORIFICS.has(word) && isGivenName(given);
}

/** True for a given name in lower case that the lists hold. */
export function isGivenName(word: string): boolean {
  return FEMININE_NAMES.has(word) || MASCULINE_NAMES.has(word);
}

/** "American Ann Lee": an adjective before a given name is none of the name. */
function withoutDemonym(sentence: Sentence, run: NameRun): number {
  const [first, second] = [sentence.tokens[run.first], sentence.tokens[run.first + 1]];
  if (run.end - run.first < 3 || first?.upos !== 'ADJ') return run.first;
  return isGivenName(second?.form.toLowerCase() ?? '') ? run.first + 1 : run.first;
}

/** One word without a proper noun's tag. */
function isBare(sentence: Sentence, run: NameRun): boolean {
  const token = sentence.tokens[run.first];
  return run.end - run.first === 1 && token?.upos !== 'PROPN' && !/^\p{Lu}{2,}/u.test(token?.form ?? '');
}
