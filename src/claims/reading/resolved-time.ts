/** What a time means in its sentence: "on Saturday" is the last one for what has happened, the next for what will. */
import type { Sentence, Token } from '../../language/sentence.ts';
import type { TimeValue } from '../../language/time.ts';
import { type Direction, resolve } from '../../language/times/resolve.ts';
import {
  clauseHead,
  dependent,
  dependents,
  head,
  isPredicate,
  modality,
  subtreeRange,
  tense,
} from '../../language/tree.ts';
import type { SentenceContext } from './sentence-context.ts';

/**
 * The value with its first and last day, where the draft's date and the clause of the token give them; where the clause
 * looks neither way, only if both ways lead to the same day. `token` is the head of the time, or of what it is said of.
 */
export function resolvedTime(context: SentenceContext, value: TimeValue, token: Token): TimeValue {
  const date = context.text.document.date?.value;
  if (date === undefined) return value;
  const direction = value.bound === 'since' ? 'past' : directionOf(context, token);
  if (direction !== 'unknown') return resolve(value, date, direction);
  const [past, future] = [resolve(value, date, 'past'), resolve(value, date, 'future')];
  return past.earliest === future.earliest && past.latest === future.latest ? past : value;
}

/** As the noun that it hangs on says ("ahead of the vote on Tuesday"), else as its clause does, else as the clause above. */
function directionOf(context: SentenceContext, token: Token): Direction {
  const ahead = byPreposition(context, token);
  if (ahead !== undefined) return ahead;
  const { sentence } = context;
  let at: Token | undefined = token;
  for (let steps = LONGEST_CHAIN; at !== undefined && steps > 0; steps -= 1) {
    const predicate = clauseHead(sentence, at);
    const looks = directionOfClause(context, predicate);
    if (looks !== 'unknown') return looks;
    at = isPredicate(sentence, predicate) ? head(sentence, predicate) : undefined;
  }
  return 'unknown';
}

/** A clause without a tense of its own lies at most so many clauses below one with a tense. */
const LONGEST_CHAIN = 3;

function directionOfClause({ sentence, prose }: SentenceContext, predicate: Token): Direction {
  const how = modality(sentence, predicate);
  if (how === 'plan') return 'future';
  const when = tense(sentence, predicate);
  if (when === 'past' || when === 'future') return when;
  // Headlines tell what has happened in the present tense.
  return when === 'present' && prose.block.role !== 'headline' && isVerb(sentence.tokens, predicate)
    ? 'future'
    : 'unknown';
}

const isVerb = (tokens: readonly Token[], predicate: Token) => tokens[predicate.index]?.upos === 'VERB';

const AHEAD = new Set(['for', 'ahead', 'before', 'until', 'till', 'towards', 'toward', 'pending']);
const BEHIND = new Set(['after', 'since', 'following']);

/** "tickets for the match on Tuesday" look ahead, "after the vote on Tuesday" looks back. */
function byPreposition({ sentence }: SentenceContext, token: Token): Direction | undefined {
  const start = subtreeRange(sentence, token).first;
  const before = sentence.tokens[start - 1];
  const beside = before?.upos === 'NOUN' && before.head !== token.index ? byCase(sentence, before) : undefined;
  if (beside !== undefined) return beside;
  let at = token;
  for (let steps = LONGEST_CHAIN; steps > 0; steps -= 1) {
    const above = head(sentence, at);
    if (above === undefined || above.upos !== 'NOUN' || !at.deprel.startsWith('nmod')) {
      if (above?.upos !== 'PROPN' || !at.deprel.startsWith('nmod')) return undefined;
    }
    const found = byCase(sentence, above);
    if (found !== undefined) return found;
    at = above;
  }
  return undefined;
}

function byCase(sentence: Sentence, noun: Token): Direction | undefined {
  if (dependent(sentence, noun, 'nsubj') !== undefined) return undefined;
  const cases = dependents(sentence, noun, 'case').map(({ lemma }) => lemma);
  if (cases.some((lemma) => AHEAD.has(lemma))) return 'future';
  return cases.some((lemma) => BEHIND.has(lemma)) ? 'past' : undefined;
}
