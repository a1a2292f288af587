/** "the defending champion", "champion in 2016", "a two-time winner": somebody who has had a title before. */
import type { Token } from '../../language/sentence.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import type { RankWord } from './rank-word.ts';

/** Nouns of one who holds or held a title. By hand. */
export const CHAMPIONS = new Set(['champion', 'titleholder', 'winner', 'medallist', 'medalist']);

/** Words before them that tell of an earlier title. By hand. */
const BEFORE =
  /^(?:former|defending|reigning|past|previous|two-time|three-time|four-time|five-time|\d+-time|twice|double)$/iu;

/** The earlier title that the noun tells of; undefined for other words. */
export function earlierTitle({ sentence, times }: SentenceContext, token: Token): RankWord | undefined {
  if (!CHAMPIONS.has(token.lemma.toLowerCase()) || !/^(?:NOUN|PROPN)$/u.test(token.upos)) return undefined;
  const words = sentence.tokens.slice(Math.max(0, token.index - 4), token.index);
  const isFormer = words.some(({ form }, at) => BEFORE.test(form) || (form === 'time' && words[at - 1]?.form === '-'));
  const behind = times.find(({ first }) => first > token.index && first <= token.index + 3);
  const dated = behind?.expression.value.fields.year !== undefined;
  return isFormer || dated ? { ranked: { rank: 'other' }, first: token.index, end: token.index + 1 } : undefined;
}
