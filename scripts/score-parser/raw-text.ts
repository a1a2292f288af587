/** From the running text of a treebank to sentences, with the tokens and sentence ends that Stet finds itself. */
import { fusedSpans, readExpressions } from '../../src/language/expressions.ts';
import { sentences, tokenise } from '../../src/language/tokens/index.ts';
import type { TreebankSentence } from '../train/conllu.ts';

/** The forms of each sentence that Stet finds in the paragraphs of the treebank. */
export function cutText(treebank: readonly TreebankSentence[]): string[][] {
  return paragraphs(treebank).flatMap((text) =>
    sentences(text, tokenise(text), fusedSpans(readExpressions(text, undefined))).map(({ tokens }) =>
      tokens.map(({ form }) => form),
    ),
  );
}

function paragraphs(treebank: readonly TreebankSentence[]): string[] {
  const texts: string[] = [];
  let text = '';
  for (const sentence of treebank) {
    if (sentence.opensParagraph) {
      texts.push(text);
      text = '';
    }
    text += sentence.text + (sentence.spaceAfter ? ' ' : '');
  }
  return [...texts, text].map((one) => one.trim()).filter((one) => one !== '');
}
