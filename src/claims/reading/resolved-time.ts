/** What a time means in its sentence: "on Saturday" is the last one for what has happened, the next for what will. */
import type { Token } from '../../language/sentence.ts';
import type { TimeValue } from '../../language/time.ts';
import { resolve } from '../../language/times/resolve.ts';
import { modality, tense } from '../../language/tree.ts';
import type { SentenceContext } from './sentence-context.ts';

/** The value with its first and last day, where the draft's date and the clause of the token give them. */
export function resolvedTime(context: SentenceContext, value: TimeValue, token: Token): TimeValue {
  const date = context.text.document.date?.value;
  if (date === undefined) return value;
  return resolve(value, date, directionOf(context, token));
}

function directionOf({ sentence }: SentenceContext, token: Token): 'past' | 'future' | 'unknown' {
  if (modality(sentence, token) === 'plan') return 'future';
  const when = tense(sentence, token);
  if (when === 'past') return 'past';
  return when === 'future' ? 'future' : 'unknown';
}
