/** "E was the result of C", "C was the cause of E", "the reason for E was C". */
import { isCauseNoun, isResultNoun } from '../../language/lexicon/index.ts';
import type { Token } from '../../language/sentence.ts';
import { copulas, dependent, dependents, nouns, subject } from '../../language/tree.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import { effectOfNoun } from './effect.ts';
import { phraseOfCause } from './extent.ts';
import type { Tie } from './ties.ts';

/** The ties that nouns for causes and results make as one side of "be". */
export function* tiesByNoun(context: SentenceContext): Generator<Tie> {
  const { sentence } = context;
  if (copulas(sentence).length === 0) return;
  for (const noun of nouns(sentence)) {
    if (dependent(sentence, noun, 'cop') === undefined) continue;
    const own = subject(sentence, noun);
    if (own === undefined || own.upos !== 'NOUN') continue;
    const tie = isCauseNoun(own.lemma) ? reasonIs(context, own, noun) : identified(context, own, noun);
    if (tie !== undefined) yield tie;
  }
}

/** "the reason for the closure was a crack". */
function reasonIs(context: SentenceContext, reason: Token, cause: Token): Tie | undefined {
  const outcome = ofNoun(context, reason, 'of', 'for', 'behind') ?? dependent(context.sentence, reason, 'nmod:poss');
  const effect = outcome === undefined ? undefined : effectOfNoun(context, outcome);
  return effect && { effect, ...phraseOfCause(context.sentence, cause), verb: cause, strength: 'strong' };
}

/** "the collapse was the result of strong winds", "dirty water was the source of the outbreak". */
function identified(context: SentenceContext, own: Token, noun: Token): Tie | undefined {
  const other = ofNoun(context, noun, 'of', 'for', 'behind');
  if (other === undefined) return undefined;
  const [outcome, cause] = isResultNoun(noun.lemma) ? [own, other] : [other, own];
  if (!isResultNoun(noun.lemma) && !isCauseNoun(noun.lemma)) return undefined;
  const effect = effectOfNoun(context, outcome);
  return effect && { effect, ...phraseOfCause(context.sentence, cause), verb: noun, strength: 'strong' };
}

function ofNoun({ sentence }: SentenceContext, noun: Token, ...prepositions: readonly string[]): Token | undefined {
  return dependents(sentence, noun, 'nmod', 'obl').find((below) =>
    prepositions.includes(dependent(sentence, below, 'case')?.lemma ?? ''),
  );
}
