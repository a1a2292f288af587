/** The words that tell what a clause is about. */
import type { Token } from '../../language/sentence.ts';
import { clauseHead, clauseTokens } from '../../language/tree.ts';
import type { SentenceContext } from './sentence-context.ts';

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);
/** Verbs and nouns that carry no topic. By hand: light and reporting verbs, words of quantity. */
const LIGHT = new Set(
  'be have do say tell add make take get go come put give report number figure total cent per percent year month week day hour more less other'.split(
    ' ',
  ),
);

/** The content lemmas of the clause that a token stands in, lower case, sorted, each once, figures and times left out. */
export function topicOf(context: SentenceContext, token: Token): readonly string[] {
  const { sentence, numbers, times } = context;
  const within = new Set<string>();
  const expressions = [...numbers, ...times];
  for (const index of clauseTokens(sentence, clauseHead(sentence, token))) {
    const word = sentence.tokens[index];
    if (word === undefined || !CONTENT.has(word.upos) || LIGHT.has(word.lemma)) continue;
    if (expressions.some(({ first, end }) => index >= first && index < end)) continue;
    within.add(word.lemma.toLowerCase());
  }
  return [...within].sort();
}
