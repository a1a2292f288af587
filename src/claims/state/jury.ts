/** "the jury convicted him": whoever stands before a jury has not pleaded guilty. */
import { cueOf, hasCue } from '../../language/cues.ts';
import type { Token } from '../../language/sentence.ts';
import { dependent, isNegated, isPassive, subject, tense } from '../../language/tree.ts';
import { baseOf, type Draft } from '../reading/base.ts';
import { subjectOf } from '../reading/phrase.ts';
import { verbal } from '../reading/predicate-of.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import type { StateClaim } from '../state.ts';

/** Those who give a verdict on who has pleaded not guilty. */
const JURY = new Set(['jury', 'juror']);
const CUE = cueOf(JURY);
/** Verbs of giving a verdict. By hand. */
const VERDICTS = new Set(['convict', 'acquit', 'clear', 'find']);

/** Claims on the scale "plea" that somebody contested the charge, for each verdict of a jury in the sentence. */
export function* juryVerdicts(context: SentenceContext): Generator<Draft<StateClaim>> {
  const { sentence } = context;
  if (!hasCue(sentence, CUE) || !sentence.tokens.some(({ lemma }) => JURY.has(lemma))) return;
  for (const verb of sentence.tokens) {
    const person = VERDICTS.has(verb.lemma) && verb.upos === 'VERB' ? triedPerson(context, verb) : undefined;
    if (person !== undefined) yield claimOf(context, verb, person);
  }
}

/** Who is tried: the object of the verdict, or the subject of a passive one. */
function triedPerson({ sentence }: SentenceContext, verb: Token): Token | undefined {
  const isVerdict =
    verb.lemma !== 'find' ||
    ['guilty', 'not'].includes(sentence.tokens[verb.index + 2]?.lemma ?? '') ||
    sentence.tokens[verb.index + 1]?.lemma === 'guilty';
  if (!isVerdict || tense(sentence, verb) === 'future' || isNegated(sentence, verb)) return undefined;
  const person = isPassive(sentence, verb) ? subject(sentence, verb) : dependent(sentence, verb, 'obj');
  return person === undefined || JURY.has(person.lemma) ? undefined : person;
}

function claimOf(context: SentenceContext, verb: Token, person: Token): Draft<StateClaim> {
  const predicate = verbal(context.sentence, verb);
  const value = { first: verb.index, end: verb.index + 1 };
  const base = baseOf(context, { token: verb, subject: subjectOf(context, person), value, predicate });
  // "took four hours to convict him": the infinitive tells what was done.
  const stance = base.stance.modality === 'plan' ? { ...base.stance, modality: 'fact' as const } : base.stance;
  return { ...base, stance, kind: 'state', scale: 'plea', pole: 'contested', degree: 1, told: 'then', predicate };
}
