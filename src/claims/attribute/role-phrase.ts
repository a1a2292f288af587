/** The phrase that tells what somebody is, and whom it tells it of. Trees often lose such phrases, so words are read too. */
import type { Token } from '../../language/sentence.ts';
import { dependent, head, isNegated, modality, subject } from '../../language/tree.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import { nameBefore, PEOPLE, standingFor, subjectFor } from './owner.ts';

/** A noun for what somebody is, with the words before it. */
export interface RolePhrase {
  /** The first token of the phrase, determiner and adjectives included; the first of the role's own words. */
  readonly start: number;
  readonly first: number;
  readonly noun: Token;
}

/** How far a phrase and what stands between it and the name may reach, in tokens. */
const REACH = 14;

/** The phrase whose own words are the tokens [first, noun]. */
export function rolePhrase({ sentence }: SentenceContext, first: number, noun: Token): RolePhrase {
  let start = first;
  while (start > 0 && first - start < 8 && isInPhrase(sentence.tokens[start - 1])) start -= 1;
  return { start, first, noun };
}

const isInPhrase = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/u.test(token.upos) ||
    /^(?:-|'s|’s|then)$/u.test(token.form) ||
    /^(?:PRP\$|VBN|VBG|JJ)$/u.test(token.xpos)) &&
  !/^(?:not|n['’]t)$/u.test(token.form);

/** Whom a phrase tells of, and whether it tells of now or of what was. */
export interface RoleBearer {
  readonly owner: Token;
  readonly held: 'now' | 'past';
}

/** The person that the phrase tells of: by apposition, "as", "who is", "is", or in front of the sentence. */
export function bearerOfRole(context: SentenceContext, phrase: RolePhrase): RoleBearer | undefined {
  const beside =
    nameBehindNoun(context, phrase) ??
    apposed(context, phrase) ??
    fronted(context, phrase) ??
    namedBehind(context, phrase);
  const found = workingAs(context, phrase) ?? said(context, phrase);
  if (found !== undefined) return found;
  return beside === undefined ? undefined : { owner: beside, held: 'now' };
}

/** "the pianist Clara Voss", "Captain Ann Lee": the name follows at once. */
function nameBehindNoun(context: SentenceContext, { noun }: RolePhrase): Token | undefined {
  const { references, prose, sentence } = context;
  const mention = references.at(prose.index, sentence.index, noun.index + 1);
  if (mention?.form !== 'name' || mention.first > noun.index + 1) return undefined;
  return standingFor(context, sentence.tokens[mention.head], PEOPLE);
}

/** "Ola Berg, 34, the club's treasurer", "Ola Berg (a miner)", "Ms Berg, as head of sales,". */
function apposed(context: SentenceContext, { start }: RolePhrase): Token | undefined {
  const { tokens } = context.sentence;
  const mark = tokens[start - 1]?.form === 'as' ? start - 2 : start - 1;
  if (!/^[,(–—]$/u.test(tokens[mark]?.form ?? '')) return undefined;
  const isAge = /^\d{1,3}$/u.test(tokens[mark - 1]?.form ?? '') && tokens[mark - 2]?.form === ',';
  return nameBefore(context, isAge ? mark - 2 : mark, PEOPLE);
}

/** Verbs and nouns before "as" that tell what somebody does for a living. By hand: Levin (1993) 29.2 and 29.6. */
const WORKS =
  /^(?:work|works|worked|working|serve|serves|served|serving|employed|spent|spends|career|living|life|job|years|decades|shifts|wage|hired)$/u;

/** "who works as a nurse", "spent his whole working life as a pharmacist". */
function workingAs(context: SentenceContext, { start }: RolePhrase): RoleBearer | undefined {
  const { sentence } = context;
  const { tokens } = sentence;
  if (tokens[start - 1]?.form !== 'as') return undefined;
  const from = Math.max(0, start - REACH);
  const work = tokens.slice(from, start - 1).findLast(({ form }) => WORKS.test(form));
  if (work === undefined || tokens.slice(work.index, start).some(({ form }) => form === ',')) return undefined;
  const verb = verbOver(context, work);
  if (verb === undefined || isNegated(sentence, verb) || modality(sentence, verb) !== 'fact') return undefined;
  const owner =
    whoBefore(context, verb.index) ?? subjectFor(context, verb, PEOPLE) ?? pronounBefore(context, verb.index);
  if (owner === undefined) return undefined;
  const hasHas = tokens
    .slice(Math.max(0, verb.index - 3), verb.index)
    .some(({ form }) => /^(?:has|have|is|'s|’s)$/u.test(form));
  return { owner, held: /^VB[ZP]$/u.test(verb.xpos) || hasHas ? 'now' : 'past' };
}

function verbOver({ sentence }: SentenceContext, token: Token): Token | undefined {
  let at: Token | undefined = token;
  for (let steps = 4; at !== undefined && steps > 0; steps -= 1) {
    if (at.upos === 'VERB') return at;
    at = head(sentence, at);
  }
  return undefined;
}

/** "Ola Berg, who [had] always": the name before the relative pronoun, a few words before a token. */
function whoBefore(context: SentenceContext, index: number): Token | undefined {
  const { tokens } = context.sentence;
  for (let at = index - 1; at >= Math.max(1, index - 5); at -= 1) {
    const token = tokens[at];
    if (token?.form !== 'who') {
      if (token === undefined || !/^(?:AUX|ADV|PART)$/u.test(token.upos)) return undefined;
      continue;
    }
    return nameBefore(context, tokens[at - 1]?.form === ',' ? at - 1 : at, PEOPLE);
  }
  return undefined;
}

/** "She had worked": the pronoun or name right before the verb and its auxiliaries. */
function pronounBefore(context: SentenceContext, index: number): Token | undefined {
  const { tokens } = context.sentence;
  let at = index - 1;
  while (at >= 0 && /^(?:AUX|ADV)$/u.test(tokens[at]?.upos ?? '')) at -= 1;
  return whoIs(context, at);
}

/** The name that ends at a token, or the pronoun that it is. */
function whoIs(context: SentenceContext, at: number): Token | undefined {
  const token = context.sentence.tokens[at];
  if (token === undefined) return undefined;
  if (/^(?:he|she)$/iu.test(token.form)) return standingFor(context, token, PEOPLE);
  const isAge = /^\d{1,3}$/u.test(context.sentence.tokens[at - 1]?.form ?? '');
  if (token.form === ',') return isAge ? nameBefore(context, at - 2, PEOPLE) : undefined;
  return nameBefore(context, at + 1, PEOPLE);
}

const BE = /^(?:is|was|'s|’s|been|were|be)$/iu;

/** "Ola Berg is a miner", "Mr Berg, 61, was a miner", "who had been a miner". */
function said(context: SentenceContext, { start, noun }: RolePhrase): RoleBearer | undefined {
  const { sentence } = context;
  const { tokens } = sentence;
  let be = start - 1;
  while (be > 0 && /^(?:still|now|himself|herself|just|only)$/iu.test(tokens[be]?.form ?? '')) be -= 1;
  if (!BE.test(tokens[be]?.form ?? '')) return undefined;
  if (isNegated(sentence, noun) || modality(sentence, noun) !== 'fact') return undefined;
  if (dependent(sentence, noun, 'cop') === undefined && tokens[be]?.form === 'be') return undefined;
  const owner = whoBefore(context, be) ?? pronounBefore(context, be);
  const isPast = /^(?:was|were)$/iu.test(tokens[be]?.form ?? '') || tokens[be - 1]?.form === 'had';
  return owner === undefined ? undefined : { owner, held: isPast ? 'past' : 'now' };
}

/** "An electrician by day, Berg said", "A consultant who has no post there, she said": at the start of a sentence. */
function fronted(context: SentenceContext, { start, noun }: RolePhrase): Token | undefined {
  const { tokens } = context.sentence;
  const first = tokens.findIndex(({ upos }) => upos !== 'PUNCT');
  if (start !== first && !(start === first + 1 && /^as$/iu.test(tokens[first]?.form ?? ''))) return undefined;
  for (let comma = noun.index + 1; comma < Math.min(tokens.length, noun.index + 2 * REACH); comma += 1) {
    if (tokens[comma]?.form !== ',') continue;
    const who = subjectBehind(context, comma + 1);
    if (who !== undefined) return who;
  }
  return undefined;
}

/** The pronoun or name at a token, where it is the subject of what follows. */
function subjectBehind(context: SentenceContext, index: number): Token | undefined {
  const { references, prose, sentence } = context;
  const token = sentence.tokens[index];
  const mention = references.at(prose.index, sentence.index, index);
  if (token === undefined || mention === undefined || mention.first !== index || mention.form === 'possessive')
    return undefined;
  const next = sentence.tokens[mention.end];
  if (next === undefined || !/^(?:VERB|AUX|ADV)$/u.test(next.upos)) return undefined;
  const verb = sentence.tokens
    .slice(mention.end, mention.end + 4)
    .find(({ upos }) => upos === 'VERB' || upos === 'AUX');
  if (verb === undefined || /^VB[NG]$/u.test(verb.xpos)) return undefined;
  const own = subject(sentence, verb.upos === 'AUX' ? (head(sentence, verb) ?? verb) : verb);
  if (own !== undefined && (own.index < mention.first || own.index >= mention.end)) return undefined;
  return standingFor(context, sentence.tokens[mention.head], PEOPLE);
}

/** "The club's treasurer, Ola Berg, said": the name between two commas behind the phrase. */
function namedBehind(context: SentenceContext, { start, noun }: RolePhrase): Token | undefined {
  const { references, prose, sentence } = context;
  const { tokens } = sentence;
  if (tokens[start - 1]?.upos === 'ADP' && tokens[start - 1]?.deprel === 'case' && !isArgument(context, start - 1))
    return undefined;
  let comma = noun.index + 1;
  while (comma < noun.index + REACH && isInComplement(tokens[comma])) comma += 1;
  if (tokens[comma]?.form !== ',') return undefined;
  const mention = references.at(prose.index, sentence.index, comma + 1);
  if (mention?.form !== 'name' || mention.first !== comma + 1 || mention.link.ground === 'title') return undefined;
  if (!/^[,.;:)]$/u.test(tokens[mention.end]?.form ?? '.')) return undefined;
  return standingFor(context, tokens[mention.head], PEOPLE);
}

/** "the son of a miner, Ola Berg," is no miner; "was treated by a nurse, Ola Berg," is one. */
const isArgument = ({ sentence }: SentenceContext, at: number): boolean => sentence.tokens[at]?.form !== 'of';

const isInComplement = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:of|for|at|in|from|with)$/u.test(token.form) || /^(?:DET|ADJ|NOUN|PROPN)$/u.test(token.upos));
