/** Who speaks by the words beside a reporting verb, where the tree gives no subject. */
import type { Sentence, Token } from '../sentence.ts';
import { NOMINAL, ownerOfPhrase, topOfPhrase } from './noun-phrase.ts';

/** "said Ann Lee": the noun after a verb that follows a quotation or a comma; "Ann Lee also said": the noun before it. */
export function beside(sentence: Sentence, verb: Token): Token | undefined {
  const after = sentence.tokens[verb.index + 1];
  const before = sentence.tokens[verb.index - 1];
  if (before !== undefined && /^(?:[,"”’'—–-]|'')$/u.test(before.form) && after !== undefined && verb.xpos !== 'VBG') {
    const named = phraseHead(sentence, after);
    if (named !== undefined && !isObjectClause(sentence, named)) return named;
    const apposed = before.form === ',' ? beforeApposition(sentence, before) : undefined;
    if (apposed !== undefined) return apposed;
  }
  if (verb.xpos === 'VBG' && sentence.tokens[verb.index - 1]?.upos !== 'PROPN') return undefined;
  let at = verb.index - 1;
  while (verb.index - at < 5 && isBeforeVerb(sentence.tokens[at])) at -= 1;
  const noun = sentence.tokens[at];
  return noun !== undefined && NOMINAL.has(noun.upos) && !/^(?:him|them|us|me|her)$/u.test(noun.form)
    ? ownerOfPhrase(sentence, noun)
    : undefined;
}

/** What may stand between a subject and its verb: adverbs and auxiliaries. */
export function isBeforeVerb(token: Token | undefined): boolean {
  return token !== undefined && (/^(?:ADV|AUX|PART)$/u.test(token.upos) || /^(?:have|be)$/u.test(token.lemma));
}

/** "Ann Lee, the mayor, said": the noun before the comma that opens the apposition. */
function beforeApposition(sentence: Sentence, comma: Token): Token | undefined {
  for (let at = comma.index - 1; at > Math.max(0, comma.index - 20); at -= 1) {
    const token = sentence.tokens[at];
    if (token === undefined || /^(?:["“”]|``|'')$/u.test(token.form)) return undefined;
    if (token.form !== ',') continue;
    const noun = sentence.tokens[at - 1];
    return noun !== undefined && NOMINAL.has(noun.upos) ? ownerOfPhrase(sentence, noun) : undefined;
  }
  return undefined;
}

/** The head of the phrase that starts here: determiners and adjectives are passed over. */
function phraseHead(sentence: Sentence, first: Token): Token | undefined {
  for (let index = first.index; index < Math.min(first.index + 6, sentence.tokens.length); index += 1) {
    const token = sentence.tokens[index];
    if (token === undefined) return undefined;
    if (NOMINAL.has(token.upos)) return topOfPhrase(sentence, token);
    if (!['DET', 'ADJ', 'PART', 'PUNCT'].includes(token.upos)) return undefined;
  }
  return undefined;
}

/** "said the rebels had left": a finite verb follows the noun before any comma, so the noun is its subject. */
function isObjectClause(sentence: Sentence, named: Token): boolean {
  for (const token of sentence.tokens.slice(named.index + 1, named.index + 16)) {
    if (/^(?:[,.;:!?"”—–]|'')$/u.test(token.form)) return false;
    if (token.xpos === 'WP' || token.xpos === 'WDT') return false;
    if (/^(?:VB[DZP]|MD)$/u.test(token.xpos)) return true;
  }
  return false;
}
