/** Can a pronoun stand for something, by number, gender and what it does? */
import { isGroupNoun, isOrganisationNoun, isPersonNoun, isReportingVerb } from '../language/lexicon/index.ts';
import type { Sentence, Token } from '../language/sentence.ts';
import { head } from '../language/tree.ts';
import type { Candidate } from './candidate.ts';
import { GENDERED_ROLES, ROLES } from './data/titles.ts';

/** What a pronoun of the third person asks of its antecedent. */
export type Agreement = 'feminine' | 'masculine' | 'neuter' | 'plural';

/** True where number and gender fit, or are not known. */
export function agrees({ entity, noun, subject: isSubject }: Candidate, wanted: Agreement): boolean {
  if (entity === undefined) return noun !== undefined && nounAgrees(noun, wanted);
  if (wanted === 'plural') return isSubject && (entity.kind === 'group' || entity.kind === 'organisation');
  if (wanted === 'neuter') return entity.kind === 'organisation' || entity.kind === 'place';
  if (entity.kind !== 'person' && !(entity.kind === 'other' && isPersonShaped(entity.name))) return false;
  return entity.gender === undefined || entity.gender === wanted;
}

/** Two or three capitalised words: a name of unknown kind that may be a person's. */
function isPersonShaped(name: string): boolean {
  return /^(?:\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]* ?){2,3}$/u.test(name);
}

function nounAgrees({ xpos, lemma }: Token, wanted: Agreement): boolean {
  if (wanted === 'plural') return xpos === 'NNS';
  if (xpos === 'NNS') return false;
  const person = ROLES.has(lemma) || isPersonNoun(lemma);
  if (wanted === 'neuter') return !person;
  const gender = GENDERED_ROLES.get(lemma);
  return person && (gender === undefined || gender === wanted);
}

/** "They say": only people and bodies of people do. */
export function isSpeaking(sentence: Sentence, pronoun: Token): boolean {
  if (pronoun.deprel !== 'nsubj') return false;
  const verb = head(sentence, pronoun);
  return verb !== undefined && verb.upos === 'VERB' && isReportingVerb(verb.lemma);
}

/** People, bodies of people, and documents. */
export function canSpeak({ entity, noun }: Candidate): boolean {
  if (entity !== undefined) return true;
  const lemma = noun?.lemma ?? '';
  return (
    ROLES.has(lemma) || isPersonNoun(lemma) || isOrganisationNoun(lemma) || isGroupNoun(lemma) || SPEAKING.has(lemma)
  );
}

/** Documents speak too. Source: by hand, the kinds of text that news prose quotes. */
const SPEAKING = new Set([
  'report',
  'statement',
  'study',
  'survey',
  'letter',
  'paper',
  'article',
  'document',
  'review',
]);
