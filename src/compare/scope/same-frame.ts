/** Do the two stand in the same condition, or ask the same question? Then what follows from it can clash. */
import type { Claim } from '../../claims/index.ts';
import type { Sentence } from '../../language/sentence.ts';
import { head, subtree } from '../../language/tree.ts';
import type { CompareContext } from '../context.ts';

/** Of the shorter condition so much has to be in the longer one. */
const LEAST_SHARE = 0.7;

/** True where both claims hang on a condition in like words, or are asked in like words. */
export function isSameFrame(a: Claim, b: Claim, context: CompareContext): boolean {
  const [x, y] = [frameOf(a, context), frameOf(b, context)];
  const least = Math.min(x.size, y.size);
  if (least === 0) return false;
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared >= LEAST_SHARE * Math.max(least, 2);
}

/** The content words of the claim's condition; for a question those of the whole sentence. */
function frameOf(claim: Claim, { text }: CompareContext): ReadonlySet<string> {
  const block = text.blocks[claim.place.block];
  const sentence = block?.type === 'prose' ? block.sentences[claim.place.sentence - 1] : undefined;
  if (sentence === undefined) return new Set();
  return claim.stance.modality === 'question' ? contentOf(sentence, sentence.tokens.keys()) : conditionIn(sentence);
}

const CONDITIONAL = new Set(['if', 'unless', 'provided', 'providing']);

function conditionIn(sentence: Sentence): ReadonlySet<string> {
  const mark = sentence.tokens.find(({ form }) => CONDITIONAL.has(form.toLowerCase()));
  const predicate = mark === undefined ? undefined : head(sentence, mark);
  return predicate === undefined ? new Set() : contentOf(sentence, subtree(sentence, predicate));
}

function contentOf(sentence: Sentence, indexes: Iterable<number>): ReadonlySet<string> {
  const content = new Set<string>();
  for (const index of indexes) {
    const token = sentence.tokens[index];
    if (token !== undefined && /^(?:NOUN|PROPN|VERB|ADJ)$/u.test(token.upos)) content.add(token.lemma.toLowerCase());
  }
  return content;
}
