/** The words that tell what a clause is about. */
import type { Token } from '../../language/sentence.ts';
import type { Clause } from './clause.ts';
import type { Placed } from './placed.ts';
import type { SentenceContext } from './sentence-context.ts';

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);
/** Verbs and nouns that carry no topic. By hand: light and reporting verbs, words of quantity. */
const LIGHT = new Set(
  'be have do say tell add make take get go come put give report number figure total cent per percent year month week day hour more less other'.split(
    ' ',
  ),
);

/** Does the word tell what a sentence is about: a noun, name, verb or adjective that is not light? */
export const isTopical = ({ upos, lemma }: Token): boolean => CONTENT.has(upos) && !LIGHT.has(lemma);

const topics = new WeakMap<Clause, readonly string[]>();

/**
 * The content lemmas of the clause that a token stands in, lower case, sorted, each once, figures and times left out.
 * Remembered for each clause.
 */
export function topicOf(context: SentenceContext, token: Token): readonly string[] {
  const clause = context.clauseOf(token);
  const known = topics.get(clause);
  if (known !== undefined) return known;
  const topic = topicOfClause(context, clause);
  topics.set(clause, topic);
  return topic;
}

function topicOfClause({ sentence, numbers, times }: SentenceContext, { tokens }: Clause): readonly string[] {
  const within = new Set<string>();
  for (const index of tokens) {
    const word = sentence.tokens[index];
    if (word === undefined || !isTopical(word)) continue;
    if (isInside(numbers, index) || isInside(times, index)) continue;
    within.add(word.lemma.toLowerCase());
  }
  return [...within].sort();
}

const isInside = (expressions: readonly Placed<unknown>[], index: number): boolean =>
  expressions.some(({ first, end }) => index >= first && index < end);
