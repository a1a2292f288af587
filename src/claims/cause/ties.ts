/** The places of a sentence where a cause is tied to an effect. */
import type { Token } from '../../language/sentence.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import { tiesByCue } from './by-cue.ts';
import { tiesToIncident } from './by-incident.ts';
import { tiesByNoun } from './by-noun.ts';
import { tiesByVerb } from './by-verb.ts';
import type { Effect } from './effect.ts';

/** A cause, the tokens [first, end), and what it is the cause of. */
export interface Tie {
  readonly effect: Effect;
  readonly first: number;
  readonly end: number;
  /** The token that heads the clause. */
  readonly verb: Token;
  readonly strength: 'strong' | 'weak';
}

/** All ties of a sentence, those by a verb first. */
export function* tiesOf(context: SentenceContext): Generator<Tie> {
  yield* tiesByVerb(context);
  yield* tiesByNoun(context);
  yield* tiesByCue(context);
  yield* tiesToIncident(context);
}
