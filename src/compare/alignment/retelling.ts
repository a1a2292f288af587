/** Is a plain sentence told again in another sentence? Whole sentences are laid side by side. */
import type { Claim, ClaimPlace } from '../../claims/index.ts';
import { remembered } from '../../language/remembered.ts';
import type { CompareContext } from '../context.ts';
import { type ContentWord, contentAt, contentOf, type SentenceContent } from './content.ts';
import { weightOf } from './frequency.ts';
import { matchIn } from './same-word.ts';

/** How far what one claim stands in is told again where the other stands. */
export interface Retelling {
  /** The claim whose words are in the other's sentence, and that other. */
  readonly brief: Claim;
  readonly full: Claim;
  /** The sentences of the brief and of the fuller telling. */
  readonly own: SentenceContent;
  readonly content: SentenceContent;
  /** The share of the brief telling's content that the other sentence has too, 0 to 1, and how much that is in words. */
  readonly share: number;
  readonly matched: number;
  /** How many words, figures and times of the brief telling the other sentence has too. */
  readonly told: number;
  /** What only the brief telling has. */
  readonly missing: readonly ContentWord[];
  /** Names of the brief telling that stand nowhere near the other sentence. */
  readonly foreign: readonly ContentWord[];
}

/** The fuller of the two ways round; undefined where a claim stands in a table, or too little is there. */
export function retellingOf(a: Claim, b: Claim, context: CompareContext): Retelling | undefined {
  const told = tellingOf(a.place, b.place, context);
  if (told === undefined) return undefined;
  const [brief, full] = told.isFirst ? [a, b] : [b, a];
  return { brief, full, ...told };
}

/** What two sentences make of each other, whichever claims of them are compared. */
export interface Telling extends Omit<Retelling, 'brief' | 'full'> {
  /** Is the first of the two the brief telling? */
  readonly isFirst: boolean;
}

/** The fuller of the two ways round for two sentences. */
export function tellingOf(a: ClaimPlace, b: ClaimPlace, context: CompareContext): Telling | undefined {
  const [x, y] = [contentAt(a, context), contentAt(b, context)];
  if (x === undefined || y === undefined) return undefined;
  const known = tellings(x);
  const old = known.get(y);
  if (old !== undefined) return old.telling;
  const [first, second] = [tellAgain(x, y, context), tellAgain(y, x, context)];
  const isFirst = second === undefined || (first !== undefined && first.share >= second.share);
  const [own, content, told] = isFirst ? [x, y, first] : [y, x, second];
  const telling = told === undefined ? undefined : { isFirst, own, content, ...told };
  known.set(y, { telling });
  return telling;
}

/** What came of laying a sentence beside others: all claims of two sentences, and all rules, ask the same. */
const tellings = remembered(
  (_: SentenceContent): Map<SentenceContent, { readonly telling: Telling | undefined }> => new Map(),
);

function tellAgain(
  own: SentenceContent,
  content: SentenceContent,
  context: CompareContext,
): (Overlap & Pick<Retelling, 'foreign'>) | undefined {
  const overlap = overlapOf(own, content, context);
  if (overlap === undefined) return undefined;
  const foreign = overlap.missing.filter((word) => isName(word) && !isNear(word, content, context));
  return { ...overlap, foreign };
}

/** How much of one sentence another has too. */
export type Overlap = Pick<Retelling, 'share' | 'matched' | 'told' | 'missing'>;

/** The overlap of a sentence, some of its words left out, with another; undefined where nothing is left. */
export function overlapOf(
  own: SentenceContent,
  content: SentenceContent,
  context: CompareContext,
  isLeftOut: (word: ContentWord) => boolean = () => false,
): Overlap | undefined {
  let [all, shared, matched, told] = [0, 0, 0, 0];
  const missing: ContentWord[] = [];
  for (const word of own.words) {
    if (isLeftOut(word) || isNamed(word, own)) continue;
    const weight = weightOf(word.lemma, context.text);
    const part = isLight(word) ? weight * LIGHT : weight;
    all += part;
    if (matchIn(word, content) === undefined) missing.push(word);
    else {
      shared += part;
      matched += weight;
      told += 1;
    }
  }
  if (all === 0) return undefined;
  const values = sharedValues(own, content);
  return { share: (shared + values) / (all + values), matched: matched + values, told: told + values, missing };
}

/** Is it a pronoun for one that another word tells too? */
export const isNamed = ({ token, entity }: ContentWord, { words }: SentenceContent): boolean =>
  token.upos === 'PRON' &&
  entity !== undefined &&
  words.some((word) => word.entity === entity && word.token.upos !== 'PRON');

/** What stands before a noun says less than the noun, a pronoun less than a name: "the old family brewery" is the brewery. */
export const LIGHT = 0.5;
/** Is it a word that says less? */
export const isLight = ({ token: { upos, deprel, head, index } }: ContentWord) =>
  upos === 'PRON' || ((deprel === 'amod' || deprel === 'compound') && head > index);

/** How many figures and times of one sentence stand in the other in the same words: they tie the two together as names do. */
export const sharedValues = (x: SentenceContent, y: SentenceContent): number =>
  x.values.filter((value) => y.values.includes(value)).length;

/** A proper noun. */
export const isName = ({ token }: ContentWord) => token.upos === 'PROPN';

/** Sentences before and after in which a name may have been brought in. */
const NEAR = 3;

/** Does the name stand in a sentence beside, of the same paragraph or the one before? */
function isNear(word: ContentWord, { prose, sentence }: SentenceContent, context: CompareContext): boolean {
  const beside = prose.sentences.slice(Math.max(0, sentence.index - NEAR), sentence.index + NEAR + 1);
  return beside.some((other) => matchIn(word, contentOf(prose, other, context)) !== undefined);
}
