/** "no date", "has yet to set a date", "nobody can put a date on it", "has declined to fix a date": is a time said not to be set? */
import type { Sentence, Token } from '../../language/sentence.ts';
import { clauseHead, dependent, dependents, head, isNegated, isPredicate, subject } from '../../language/tree.ts';

/** "no date", "is not discussing the timeline", "has yet to set a date", "ruled out a timetable". */
export function isDenied(sentence: Sentence, noun: Token): boolean {
  const verb = clauseHead(sentence, noun);
  if (isPredicate(sentence, verb) && (isYetTo(sentence, verb) || isTooEarly(sentence, verb))) return true;
  if (isPredicate(sentence, verb) && isNotDone(sentence, verb)) return true;
  // A negated argument negates its clause, where a denial of the whole is seen too.
  const isArgument = noun.head === verb.index && isPredicate(sentence, verb);
  const negated = isNegated(sentence, verb) || (!isArgument && isNegated(sentence, noun));
  return negated || isLeftOpen(sentence, noun, verb);
}

export const isYetTo = (sentence: Sentence, verb: Token) =>
  (verb.xpos === 'VB' && dependents(sentence, verb, 'advmod').some(({ lemma }) => lemma === 'yet')) ||
  (head(sentence, verb)?.lemma === 'have' && sentence.tokens[verb.index - 2]?.lemma === 'yet');

/** "too early to give a date", "premature to set a timetable". */
export function isTooEarly(sentence: Sentence, verb: Token): boolean {
  if (verb.xpos !== 'VB') return false;
  const [before, at] = [sentence.tokens[verb.index - 3]?.lemma, sentence.tokens[verb.index - 2]?.lemma];
  return at === 'premature' || (before === 'too' && (at === 'early' || at === 'soon'));
}

/** What a date is that is not known. By hand. */
const OPEN = new Set(['unknown', 'undecided', 'unclear', 'uncertain', 'open', 'unset', 'undetermined', 'unspecified']);

/** "The date is open", "the date remains to be set". */
const isLeftOpen = (sentence: Sentence, noun: Token, predicate: Token) =>
  OPEN.has(predicate.lemma) && subject(sentence, predicate)?.index === noun.index;

/** Verbs and adjectives over an infinitive that tell that it is not done. By hand: implicative verbs (Quirk et al. 16.38). */
const UNDOING = new Set(['decline', 'refuse', 'fail', 'unable', 'unwilling', 'reluctant', 'hesitate', 'neglect']);

/** "nobody has set", "has declined to set", "is unable to set", "is in no position to set", "remains to be set". */
function isNotDone(sentence: Sentence, verb: Token): boolean {
  const own = subject(sentence, verb);
  if (own !== undefined && isNobody(sentence, own)) return true;
  const above = head(sentence, verb);
  if (above === undefined || verb.xpos !== 'VB') return leftToBeDone(sentence, verb);
  if (UNDOING.has(above.lemma)) return !isNegated(sentence, above);
  if (above.upos === 'NOUN' && /^(?:position|way|hurry|mood|rush)$/u.test(above.lemma))
    return dependent(sentence, above, 'det')?.lemma === 'no';
  const who = subject(sentence, above);
  return who !== undefined && (above.lemma === 'able' || above.lemma === 'dare') && isNobody(sentence, who);
}

const isNobody = ({ tokens }: Sentence, { form, index }: Token): boolean =>
  /^(?:nobody|neither|none)$/iu.test(form) ||
  (form.toLowerCase() === 'one' && tokens[index - 1]?.form.toLowerCase() === 'no');

/** "A date remains to be set", "has still to be set". */
function leftToBeDone({ tokens }: Sentence, verb: Token): boolean {
  const [remain, to, be] = tokens.slice(Math.max(0, verb.index - 3), verb.index);
  return (
    verb.xpos === 'VBN' && be?.form === 'be' && to?.form === 'to' && /^(?:remain|still|yet)$/u.test(remain?.lemma ?? '')
  );
}
