/** All names of a draft: those of the running text first, then those of its headlines, which are known by them. */
import type { AnalysedProse, AnalysedText } from '../language/analysed.ts';
import { countryOfDemonym } from '../language/lexicon/index.ts';
import type { Sentence, Token } from '../language/sentence.ts';
import { hasHeadlineCase, isHeadline, readCasing } from './casing.ts';
import { isDemonymNoun } from './demonym.ts';
import { type NameMention, namesInRun, wordsOf } from './name-mention.ts';
import { isAcronym, nameRuns, type RunContext } from './name-run.ts';
import { isPlaceName } from './place-names.ts';

/** The names in the order of the text. Linear: each token starts at most a few look-ups. */
export function findNames(text: AnalysedText): readonly NameMention[] {
  const casing = readCasing(text);
  const headlines: { block: AnalysedProse; sentence: Sentence }[] = [];
  const found: NameMention[] = [];
  for (const block of text.blocks) {
    if (block.type !== 'prose' || block.block.role === 'furniture') continue;
    const context = { casing, isTime: timeTest(block), isPlace: isPlaceName };
    for (const sentence of block.sentences) {
      if (hasHeadlineCase(sentence)) headlines.push({ block, sentence });
      else found.push(...namesIn(sentence, block, context));
    }
  }
  const known = knownNames(found);
  for (const { block, sentence } of headlines) found.push(...namesInHeadline(sentence, block, known));
  return found.sort((a, b) => a.block - b.block || a.sentence - b.sentence || a.first - b.first);
}

function namesIn(sentence: Sentence, block: AnalysedProse, context: RunContext): readonly NameMention[] {
  // In a headline that is not in title case the first word alone is capitalised by its place.
  const names = nameRuns(sentence, context)
    .flatMap((run) => namesInRun(sentence, block.index, run))
    .filter((name) => name.text.length > 1 && !isAdjective(sentence, name) && !isOnePerson(sentence, name));
  return isHeadline(block) ? names.filter(({ bare }) => !bare) : names;
}

const ADJECTIVE_ENDING = /(?:ish|ese|ian|can|ic|ab|qi|ni)$/u;

/** "Kurdish fighters", "Arab states": one word that only describes the noun after it and is no place or acronym. */
function isAdjective(sentence: Sentence, { first, end, text }: NameMention): boolean {
  const token = sentence.tokens[first];
  const next = sentence.tokens[end];
  if (end - first > 1 || token === undefined || isAcronym(text) || isPlaceName(text)) return false;
  const describes = /^(?:amod|compound)$/u.test(token.deprel) || token.upos === 'ADJ';
  return (
    describes &&
    (countryOfDemonym(text) !== undefined || ADJECTIVE_ENDING.test(text)) &&
    (next?.upos === 'NOUN' ||
      (next?.upos === 'PROPN' && countryOfDemonym(text) !== undefined) ||
      next?.form === '-' ||
      next?.form === 'and')
  );
}

/** "the Belgian", "a 24-year-old Swede": no name, but a description. */
function isOnePerson(sentence: Sentence, { first, end }: NameMention): boolean {
  const token = sentence.tokens[first];
  if (end - first > 1 || token === undefined || !isDemonymNoun(token)) return false;
  return (sentence.dependents[first] ?? []).some((below) => /^(?:the|an?)$/iu.test(sentence.tokens[below]?.form ?? ''));
}

/** Asked from left to right: is the token inside a date or time? */
function timeTest(block: AnalysedProse): (token: Token) => boolean {
  let next = 0;
  return ({ span }) => {
    while ((block.times[next]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1;
    const time = block.times[next];
    return time !== undefined && time.span.start < span.end && time.span.start <= span.start;
  };
}

/** Every name of the running text and the last word of each, by their words. */
function knownNames(names: readonly NameMention[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { words, bare } of names) {
    if (bare) continue;
    known.add(words.join(' '));
    if (words.length > 1 && words.length <= 3) known.add(words.at(-1) ?? '');
  }
  return known;
}

/** No name that is looked for in a headline has more words. */
const LONGEST = 6;

function namesInHeadline(sentence: Sentence, block: AnalysedProse, known: ReadonlySet<string>): readonly NameMention[] {
  const capitals = sentence.text === sentence.text.toUpperCase();
  const found: NameMention[] = [];
  for (let first = 0; first < sentence.tokens.length; ) {
    const end = headlineNameEnd(sentence, first, known, capitals);
    if (end > first) found.push(...namesInRun(sentence, block.index, { first, end }).filter(({ bare }) => !bare));
    first = Math.max(end, first + 1);
  }
  return found;
}

function headlineNameEnd(sentence: Sentence, first: number, known: ReadonlySet<string>, capitals: boolean): number {
  const start = sentence.tokens[first];
  if (start === undefined || !/^\p{Lu}/u.test(start.form)) return first;
  for (let end = Math.min(first + LONGEST, sentence.tokens.length); end > first; end -= 1) {
    const last = sentence.tokens[end - 1];
    if (last === undefined || !/^\p{Lu}/u.test(last.form)) continue;
    const text = sentence.text.slice(start.span.start - sentence.span.start, last.span.end - sentence.span.start);
    if (known.has(wordsOf(text).join(' ')) || isPlaceName(text)) return end;
  }
  return !capitals && isAcronym(start.form) && start.form.length <= 6 ? first + 1 : first;
}
