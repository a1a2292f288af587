/** Names and nouns are noted, so that pronouns and descriptions can take them up. */
import type { AnalysedProse } from '../../language/analysed.ts';
import { isTimeNoun } from '../../language/lexicon/index.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { dependents } from '../../language/tree.ts';
import { isHeadline } from '../casing.ts';
import { rememberNouns } from '../definite.ts';
import type { EntityDraft } from '../draft.ts';
import { headsPhrase } from '../noun-phrase.ts';
import { type Memory, quotationOf, remember } from './memory.ts';
import { isSubject, weightOf } from './salience.ts';

/** A name, with the token that heads it, or a description that stands for it. */
export function noteName(
  memory: Memory,
  entity: EntityDraft,
  block: AnalysedProse,
  sentence: Sentence,
  at: number,
  token?: Token,
): void {
  rememberNouns(memory.last, entity, at);
  if (token === undefined) return;
  memory.linked.set(block.index, sentence.index, token.index, entity);
  if (isHeadline(block)) return;
  const subject = isSubject(sentence, token) || speaks(memory, block, sentence, token);
  remember(memory, {
    entity,
    at,
    token: token.index,
    subject,
    weight: weightOf(token),
    quotation: quotationOf(block, token),
  });
}

/** The word names a speaker, or hangs on the word that does. */
function speaks(
  { speakers }: Memory,
  block: AnalysedProse,
  sentence: Sentence,
  { index, head, deprel }: Token,
): boolean {
  if (speakers.get(block.index, sentence.index, index) === true) return true;
  return /^(?:flat|appos|compound)$/u.test(deprel) && speakers.get(block.index, sentence.index, head) === true;
}

/** A noun without a name: a pronoun can stand for it. */
export function noteNoun(memory: Memory, block: AnalysedProse, sentence: Sentence, token: Token, at: number): void {
  if (!headsPhrase(token) || isHeadline(block) || token.form.length < 3 || isTimeNoun(token.lemma)) return;
  if (isPredicateOrNone(sentence, token)) return;
  const place = { block: block.index, sentence: sentence.index, token: token.index };
  const subject = isSubject(sentence, token);
  remember(memory, {
    noun: token,
    at,
    token: token.index,
    subject,
    weight: weightOf(token),
    place,
    quotation: quotationOf(block, token),
  });
}

/** "It was a mess", "no idea": the noun brings nothing new that could be taken up. */
function isPredicateOrNone(sentence: Sentence, token: Token): boolean {
  return dependents(sentence, token, 'cop', 'det').some(({ deprel, lemma }) => deprel === 'cop' || lemma === 'no');
}
