/** "has not a single seat to sell", "there are no rooms free": nothing of a sort is there to be had. */
import { cueWhere, hasCue } from '../../language/cues.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { nouns } from '../../language/tree.ts';
import { isNone } from '../event/none.ts';

/** Words after a noun that say it could be had. By hand; "left" and "remaining" are read by none-left.ts. */
const TO_BE_HAD =
  /^ (?:available|free|vacant|unsold|going spare|spare|for sale|for hire|to (?:sell|spare|offer|give|let|rent|hire|lend|be had)|(?:still )?in (?:stock|store|hand)|on (?:hand|sale|offer)|on (?:the|its|their) (?:shelves|shelf|books))\b/iu;

/** Sentences without these words deny nothing. */
const CUE = /\bno\b|\bnot (?:a|one|even)\b|\bn['’]t\b/iu;
const NEGATION = cueWhere((form) => /\b(?:no|not|n['’]t)\b/iu.test(form));

/** The noun and the verb by which there is none of it, and where the words that say so end. */
export interface NoneToHave {
  readonly predicate: Token;
  readonly noun: Token;
}

/** What a sentence says there is none of to be had: "no", "not one" or "not a single" with "have" or "there is". */
export function* noneToHave(sentence: Sentence): Generator<NoneToHave> {
  if (!hasCue(sentence, NEGATION) || !CUE.test(sentence.text)) return;
  for (const noun of nouns(sentence)) {
    if (!isNoneOf(sentence, noun)) continue;
    const after = sentence.text.slice(noun.span.end - sentence.span.start);
    const predicate = sentence.tokens
      .slice(Math.max(0, noun.index - REACH), noun.index)
      .findLast(({ lemma }) => lemma === 'have' || lemma === 'be');
    if (predicate !== undefined && TO_BE_HAD.test(after)) yield { predicate, noun };
  }
}

/** So many words may stand between the verb and the noun: "has not even a single spare". */
const REACH = 7;

/** "no rooms", "not a single seat", "not one spare boiler", wherever the tree hangs "not". */
function isNoneOf(sentence: Sentence, noun: Token): boolean {
  if (isNone(sentence, noun)) return true;
  const before = sentence.tokens
    .slice(Math.max(0, noun.index - REACH), noun.index)
    .map(({ form }) => form.toLowerCase())
    .join(' ');
  return /\b(?:not|n['’]t) (?:even )?(?:one|a single)(?: [\p{L}-]+){0,2}$/u.test(before);
}
