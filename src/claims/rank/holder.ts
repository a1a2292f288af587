/** Who has a rank: "Orme is the first …", "Orme, the first …, ", "became the first …", "the first … is Orme". */
import type { Token } from '../../language/sentence.ts';
import { clauseHead, dependent, head, isNegated, isPredicate, plainRelation, subject } from '../../language/tree.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import type { RankPhrase } from './phrase.ts';

export interface Holding {
  /** is: the holder is told to have it; has: the phrase only names it. */
  readonly told: 'is' | 'has';
  readonly holder?: Token;
  /** The verb of the clause where the phrase only names it: "won" of "won her first title". */
  readonly verb?: Token;
}

/** Verbs that make their subject what follows them. Source: Quirk et al. 16.21 (copular verbs). */
const COPULAR = new Set(['become', 'remain', 'stay', 'be']);

/** Who has the rank; "has" where nobody is told to. */
export function holdingOf(context: SentenceContext, phrase: RankPhrase): Holding {
  const { sentence } = context;
  const { at } = phrase;
  const be = dependent(sentence, at, 'cop');
  if (be !== undefined && !isNegated(sentence, at)) return told(subject(sentence, at));
  const above = head(sentence, at);
  if (above === undefined) return opening(context, phrase);
  const relation = plainRelation(at.deprel);
  if (COPULAR.has(above.lemma) && /^(?:xcomp|obj|advmod|acl)$/u.test(relation) && !isNegated(sentence, above))
    return told(subject(sentence, above));
  if (relation === 'appos' && above.index < phrase.first) return told(above);
  const isNamed = relation === 'nsubj' && above.upos === 'PROPN' && dependent(sentence, above, 'cop') !== undefined;
  return isNamed && !isNegated(sentence, above) ? told(above) : opening(context, phrase);
}

const told = (holder: Token | undefined): Holding => (holder === undefined ? { told: 'is' } : { told: 'is', holder });

/** "Her third feature, the film is set in …": at the start, before a comma and the subject. */
function opening({ sentence }: SentenceContext, { first, end, at }: RankPhrase): Holding {
  const verb = clauseHead(sentence, at);
  const has: Holding = isPredicate(sentence, verb) && verb.index !== at.index ? { told: 'has', verb } : { told: 'has' };
  if (first > 3 || sentence.tokens[end]?.form !== ',') return has;
  const after = sentence.tokens.slice(end + 1, end + 6).find(({ upos }) => upos === 'NOUN' || upos === 'PROPN');
  return after !== undefined && plainRelation(after.deprel) === 'nsubj' ? told(after) : has;
}
