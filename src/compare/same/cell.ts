/** Does a figure of the text measure what a cell of a table gives? */
import type { GroupMember, QuantityClaim } from '../../claims/index.ts';
import type { Sentence } from '../../language/sentence.ts';
import { type Answer, no, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { relateTimes } from '../time-relation.ts';

const QUESTION = 'same cell';

/** Words that say nothing of what is measured. By hand: closed-class words of table headers. */
const EMPTY = new Set('the a an of in on at for to and or by with from as per number no total amount'.split(' '));

const figures = new WeakMap<CompareContext['claims'], ReadonlyMap<string, readonly QuantityClaim[]>>();

/** The figures of the text whose sentences have the longest word of a row's label; indexed once for a draft. */
export function figuresNear(member: GroupMember, context: CompareContext): readonly QuantityClaim[] {
  const known = figures.get(context.claims) ?? indexOf(context);
  figures.set(context.claims, known);
  const [longest] = tellingWords(member.label ?? '').sort((x, y) => y.length - x.length || (x < y ? -1 : 1));
  if (longest === undefined) return [];
  return [...new Set([longest, singular(longest)].flatMap((word) => known.get(word) ?? []))];
}

function indexOf(context: CompareContext): ReadonlyMap<string, readonly QuantityClaim[]> {
  const index = new Map<string, QuantityClaim[]>();
  for (const claim of context.claims.all) {
    const sentence = claim.kind === 'quantity' && claim.siblings === 0 ? sentenceOf(claim, context) : undefined;
    if (claim.kind !== 'quantity' || sentence === undefined) continue;
    for (const word of wordsOfSentence(sentence)) {
      const bucket = index.get(word);
      if (bucket === undefined) index.set(word, [claim]);
      else bucket.push(claim);
    }
  }
  return index;
}

/** Yes where the sentence has all words of the cell's row, of no other row, and those or the time of its column. */
export function sameCell(member: GroupMember, claim: QuantityClaim, context: CompareContext): Answer {
  const sentence = sentenceOf(claim, context);
  if (sentence === undefined || claim.siblings > 0) return no(QUESTION, 'the sentence has several such figures');
  const words = wordsOfSentence(sentence);
  const label = member.label ?? '';
  if (!covers(words, label)) return no(QUESTION, `the sentence does not speak of ${label}`);
  const rival = (member.others ?? []).find((other) => covers(words, other));
  if (rival !== undefined) return no(QUESTION, `the sentence speaks of ${rival}, too`);
  const column = member.column;
  if (column === undefined) return no(QUESTION, 'the column has no header');
  const bare = column.header.replace(/\([^()]*\)\s*$/u, '');
  if (column.time !== undefined) return sameColumnTime(claim, column.time, label);
  const named = covers(words, bare);
  if (!named && !column.only) return no(QUESTION, `the sentence does not speak of ${bare}`);
  return yes(QUESTION, `both give ${label}${named ? `, ${bare}` : ''}`, named ? 1 : 0.8);
}

function sameColumnTime(
  claim: QuantityClaim,
  time: NonNullable<NonNullable<GroupMember['column']>['time']>,
  label: string,
): Answer {
  const own = claim.scope.time;
  if (own === undefined) return no(QUESTION, 'the text does not say of what time');
  const relation = relateTimes(own.value, time);
  return relation.kind === 'one'
    ? yes(QUESTION, `both give ${label}, ${own.text}`)
    : no(QUESTION, `${own.text} is another time`);
}

function sentenceOf({ place }: QuantityClaim, { text }: CompareContext): Sentence | undefined {
  const block = text.blocks[place.block];
  return block?.type === 'prose' ? block.sentences[place.sentence - 1] : undefined;
}

const wordsOfSentence = ({ tokens }: Sentence): ReadonlySet<string> =>
  new Set(tokens.flatMap(({ form, lemma }) => [form.toLowerCase(), lemma.toLowerCase()]));

/** Every word of the label that says something stands in the sentence, in any number. */
function covers(words: ReadonlySet<string>, label: string): boolean {
  const telling = tellingWords(label);
  return telling.length > 0 && telling.every((word) => words.has(word) || words.has(singular(word)));
}

const tellingWords = (label: string): string[] =>
  (label.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !EMPTY.has(word));

const singular = (word: string) => word.replace(/e?s$/u, '');
