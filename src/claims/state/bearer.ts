/** What is in a state: the subject, or the object of a verb that brings the state about. */
import type { Sentence, Token } from '../../language/sentence.ts';
import { dependent, dependents, head, isPassive, subject } from '../../language/tree.ts';

/** Verbs whose subject is in the state, whatever their object ("survived the crash", "won the vote"). By hand. */
const OF_SUBJECT = new Set(
  `survive outlive win lose plead admit deny confess resign quit recover pass_away fail regain stand escape take go_ahead evade avoid keep remain stay
  die perish drown succumb live attend miss skip boycott trail triumph rise fall increase decrease gain drop climb divorce marry wed`.split(
    /\s+/u,
  ),
);

/** The noun that is in the state; the object of a causing verb ("wiped out the rebels") unless that is passive. */
export function bearerOf(sentence: Sentence, predicate: Token): Token | undefined {
  const object = OF_SUBJECT.has(predicate.lemma) ? undefined : dependent(sentence, predicate, 'obj');
  if (object !== undefined && !isPassive(sentence, predicate)) return object;
  return (
    soughtBy(sentence, predicate) ??
    antecedent(sentence, subject(sentence, predicate)) ??
    misplacedSubject(sentence, predicate) ??
    joinedSubject(sentence, predicate)
  );
}

/** "Ruiz, who is single": the name or noun before "who", wherever the tree hangs the clause. */
function antecedent(sentence: Sentence, own: Token | undefined): Token | undefined {
  if (own === undefined || (own.xpos !== 'WP' && own.xpos !== 'WDT')) return own;
  const before = sentence.tokens[own.index - 1];
  const noun = before?.form === ',' ? sentence.tokens[own.index - 2] : before;
  return noun?.upos === 'PROPN' || noun?.upos === 'NOUN' ? noun : own;
}

/** "are still looking for the driver": whoever is looked for. */
function soughtBy(sentence: Sentence, predicate: Token): Token | undefined {
  if (!SEEKING.has(predicate.lemma) || isPassive(sentence, predicate)) return undefined;
  return dependents(sentence, predicate, 'obl').find((noun) => dependent(sentence, noun, 'case')?.lemma === 'for');
}

const SEEKING = new Set(['look', 'search', 'hunt']);

/** "The director, Ida Brandt, resigned": where the verb is taken to be joined to the noun before the commas. */
function joinedSubject(sentence: Sentence, predicate: Token): Token | undefined {
  const noun = predicate.deprel === 'conj' ? head(sentence, predicate) : undefined;
  const isNoun = noun?.deprel === 'root' && (noun.upos === 'NOUN' || noun.upos === 'PROPN');
  return isNoun && dependent(sentence, predicate, 'cc') === undefined ? noun : undefined;
}

/** "said the rebels were gone": where the subject is taken for the object of "said". */
function misplacedSubject(sentence: Sentence, predicate: Token): Token | undefined {
  const above = predicate.deprel === 'ccomp' ? head(sentence, predicate) : undefined;
  const object = above === undefined ? undefined : dependent(sentence, above, 'obj');
  return object !== undefined && object.index < predicate.index ? object : undefined;
}
