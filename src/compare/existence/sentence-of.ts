/** The sentence that a claim stands in, and the words of its clause. */
import type { Claims, ExistenceClaim } from '../../claims/index.ts';
import { remembered } from '../../language/remembered.ts';
import type { Sentence } from '../../language/sentence.ts';
import { clauseHead, clauseTokens } from '../../language/tree.ts';
import type { CompareContext } from '../context.ts';

/** The sentence; undefined in a table. */
export function sentenceOf({ place }: ExistenceClaim, { text }: CompareContext): Sentence | undefined {
  const prose = text.blocks[place.block];
  return prose?.type === 'prose' ? prose.sentences[place.sentence - 1] : undefined;
}

/** The indexes of the tokens of the clause that tells it. */
export function clauseOf(claim: ExistenceClaim, context: CompareContext): readonly number[] {
  const sentence = sentenceOf(claim, context);
  if (sentence === undefined) return [];
  const known = clauses(claim);
  known.tokens ??= clauseAt(sentence, claim.carrier);
  return known.tokens;
}

const clauses = remembered((_: ExistenceClaim): { tokens?: readonly number[] } => ({}));

function clauseAt(sentence: Sentence, index: number): readonly number[] {
  const token = sentence.tokens[index];
  return token === undefined ? [] : clauseTokens(sentence, clauseHead(sentence, token));
}

/** The clause as it is written; without the adjectives of other nouns than the wording's where only its own are wanted. */
export const clauseWords = (claim: ExistenceClaim, context: CompareContext, isOwnOnly = false): string =>
  isOwnOnly ? ownWords(claim, context) : allWords(claim, context);

const allWords = remembered((claim: ExistenceClaim, context: CompareContext) => wordsOf(claim, context, false));
const ownWords = remembered((claim: ExistenceClaim, context: CompareContext) => wordsOf(claim, context, true));

function wordsOf(claim: ExistenceClaim, context: CompareContext, isOwnOnly: boolean): string {
  const sentence = sentenceOf(claim, context);
  if (sentence === undefined) return '';
  return clauseOf(claim, context)
    .flatMap((index) => {
      const token = sentence.tokens[index];
      const isOthers = token?.deprel === 'amod' && !claim.words.includes(token.head);
      return token === undefined || (isOwnOnly && isOthers) ? [] : token.form;
    })
    .join(' ');
}

/** The claims that tell of what one says that there is none of, in the order of the text. */
export function tellingsOf({ form, of }: ExistenceClaim, { claims }: CompareContext): readonly ExistenceClaim[] {
  return told(claims).get(`${form}|${of}`) ?? [];
}

const told = remembered(({ all }: Claims): ReadonlyMap<string, readonly ExistenceClaim[]> => {
  const found = new Map<string, ExistenceClaim[]>();
  for (const claim of all) {
    if (claim.kind !== 'existence' || claim.denied) continue;
    const key = `${claim.form}|${claim.of}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, [claim]);
    else known.push(claim);
  }
  return found;
});
