/** "has run out of insulin", "has been without a doctor", "the last residents have left": a place has none of a thing. */
import { cueWhere, hasCue } from '../../language/cues.ts';
import { isKindOf, isPersonNoun } from '../../language/lexicon/index.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { baseOf, type Draft } from '../reading/base.ts';
import { subjectOf } from '../reading/phrase.ts';
import { verbal } from '../reading/predicate-of.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import type { StateClaim } from '../state.ts';
import { noneToHave } from './none-to-have.ts';
import { tellingOf } from './telling.ts';

/** Sentences without these words tell of no lack. */
const CUE = /\b(?:r[au]n out of|without|last|out of stock of)\b/iu;
const FIRST_WORD = cueWhere((form) => /\b(?:r[au]n|without|last|out)\b/iu.test(form));

/** What is lacking: the verb that tells it, and the noun. */
interface Lack {
  readonly predicate: Token;
  readonly noun: Token;
}

/** The claims of a sentence that there is none of a thing, or nobody of a kind. */
export function* lacking(context: SentenceContext): Generator<Draft<StateClaim>> {
  for (const none of noneToHave(context.sentence)) yield claimOf(context, none);
  if (!hasCue(context.sentence, FIRST_WORD) || !CUE.test(context.sentence.text)) return;
  for (const token of context.sentence.tokens) {
    const lack = lackAt(context.sentence, token);
    if (lack !== undefined) yield claimOf(context, lack);
  }
}

function lackAt(sentence: Sentence, token: Token): Lack | undefined {
  const form = token.form.toLowerCase();
  if (token.lemma === 'run' && word(sentence, token.index + 1) === 'out' && word(sentence, token.index + 2) === 'of')
    return ofNoun(token, nounAfter(sentence, token.index + 3));
  if (form === 'without') return withoutAt(sentence, token);
  return form === 'last' ? lastToGo(sentence, token) : undefined;
}

const word = (sentence: Sentence, index: number): string => sentence.tokens[index]?.form.toLowerCase() ?? '';

/** "is without a doctor", "has been left without teachers": not what is done without something. */
function withoutAt(sentence: Sentence, { index }: Token): Lack | undefined {
  const before = sentence.tokens[index - 1];
  const isLeft = before?.form.toLowerCase() === 'left' && sentence.tokens[index - 2]?.lemma === 'be';
  if (before === undefined || (before.lemma !== 'be' && !isLeft)) return undefined;
  return ofNoun(before, nounAfter(sentence, index + 1));
}

/** "the last residents have left", "its last doctor has gone": not "the last train has left". */
function lastToGo(sentence: Sentence, { index }: Token): Lack | undefined {
  if (
    !/^(?:the|its|their)$/u.test(word(sentence, index - 1)) ||
    /^(?:week|month|year)$/u.test(word(sentence, index + 1))
  )
    return undefined;
  // "the last of the evacuees"
  const of = word(sentence, index + 1) === 'of' && /^(?:the|its|their)$/u.test(word(sentence, index + 2));
  const noun = nounAfter(sentence, of ? index + 3 : index + 1);
  if (noun === undefined || !(isPersonNoun(noun.lemma) || noun.lemma === 'family')) return undefined;
  const gone = sentence.tokens
    .slice(noun.index + 1, noun.index + 8)
    .find(({ form, upos }) => upos === 'VERB' && GONE.has(form.toLowerCase()));
  const between = sentence.tokens.slice(noun.index + 1, gone?.index);
  return gone === undefined || between.some(({ form }) => /^(?:who|that|to|,)$/u.test(form))
    ? undefined
    : { predicate: gone, noun };
}

/** Verbs by which those who lived or were somewhere are there no more. By hand. */
const GONE = new Set('left gone departed fled evacuated freed released discharged'.split(' '));

/** The last noun of the phrase that starts there. */
function nounAfter(sentence: Sentence, start: number): Token | undefined {
  let found: Token | undefined;
  for (const token of sentence.tokens.slice(start, start + 6)) {
    if (token.upos === 'NOUN') found = token;
    else if (found !== undefined || !/^(?:DET|ADJ|NUM|PROPN)$/u.test(token.upos)) break;
  }
  return found;
}

/** What can be counted: goods and people, no "time", "luck", "patience", "doubt". */
function ofNoun(predicate: Token, noun: Token | undefined): Lack | undefined {
  if (noun === undefined) return undefined;
  const isThing =
    isPersonNoun(noun.lemma) ||
    ['object', 'substance', 'commodity', 'artifact', 'drug', 'food', 'animal'].some((kind) =>
      isKindOf(noun.lemma, kind),
    );
  return isThing ? { predicate, noun } : undefined;
}

function claimOf(context: SentenceContext, { predicate, noun }: Lack): Draft<StateClaim> {
  const told = verbal(context.sentence, predicate);
  const [first, last] = [Math.min(predicate.index, noun.index), Math.max(predicate.index, noun.index)];
  const own = subjectOf(context, noun);
  const subject = {
    ...own,
    modifiers: own.modifiers.filter((modifier) => modifier !== 'last' && modifier !== 'single'),
  };
  const base = baseOf(context, { token: predicate, subject, value: { first, end: last + 1 }, predicate: told });
  return {
    ...base,
    kind: 'state',
    scale: 'presence',
    pole: 'absent',
    degree: 1,
    told: tellingOf(context, predicate),
    predicate: told,
  };
}
