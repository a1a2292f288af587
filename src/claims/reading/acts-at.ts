/** The acts that a word of a sentence tells: a verb with what stands behind it, or a noun. */
import { type ActTelling, actsNamed, actTellings } from '../../language/lexicon/index.ts';
import { remembered } from '../../language/remembered.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { copula } from '../../language/tree.ts';

const NONE: readonly never[] = [];

/** The names of the acts that a token tells; empty for most. Read once for each token. */
export function actsAt(sentence: Sentence, token: Token): readonly string[] {
  const known = tables(sentence);
  const found = known[token.index] ?? readActs(sentence, token);
  known[token.index] = found;
  return found;
}

const tables = remembered((_: Sentence): (readonly string[] | undefined)[] => []);

function readActs(sentence: Sentence, token: Token): readonly string[] {
  const lemma = token.lemma.toLowerCase();
  const named = token.upos === 'NOUN' ? actsNamed(lemma) : NONE;
  const verb = token.upos === 'VERB' || token.upos === 'AUX' ? token : copula(sentence, token);
  if (verb === undefined) return named;
  const found = new Set<string>(named);
  for (const telling of actTellings(verb.lemma.toLowerCase()))
    if (isTold(sentence, verb, telling)) found.add(telling.act);
  return found.size === 0 ? NONE : [...found];
}

/** Between the words of a phrase stand at most so many others. */
const GAP = 3;

function isTold({ tokens }: Sentence, verb: Token, { behind }: ActTelling): boolean {
  if (behind.length === 0) return verb.upos === 'VERB';
  let at = verb.index;
  for (const [nth, words] of behind.entries()) {
    const next = tokens
      .slice(at + 1, at + 2 + GAP)
      .findIndex(({ lemma, form }) => words.includes(lemma.toLowerCase()) || words.includes(form.toLowerCase()));
    const between = tokens.slice(at + 1, at + 1 + Math.max(0, next));
    if (next < 0 || between.some(({ upos, form }) => upos === 'VERB' || upos === 'SCONJ' || form === ',')) return false;
    const word = tokens[at + 1 + next];
    if (next > 0 && nth === behind.length - 1 && word !== undefined && isLoose(word)) return false;
    at += next + 1;
  }
  return true;
}

/** A preposition behind other words is of something else; a particle may stand behind the object. */
const isLoose = ({ upos, deprel }: Token): boolean => upos === 'ADP' && deprel !== 'compound:prt';
