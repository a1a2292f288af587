/** The words after a counted noun that say which are meant: "who were on board", "hired in May", "of the ruling party". */
import type { Token } from '../../language/sentence.ts';

/** Relative pronouns, and the pronouns with which a relative clause without one begins. Source: Quirk et al. 17.13. */
const RELATIVE = new Set(['who', 'that', 'which', 'whom', 'whose', 'we', 'they', 'he', 'she', 'it', 'you', 'i']);

/** What comes after the noun and says which are meant; empty where nothing does. */
export function restriction(tokens: readonly Token[], noun: Token): readonly Token[] {
  const next = tokens[noun.index + 1];
  if (next === undefined || next.upos === 'PUNCT') return [];
  const isClause = RELATIVE.has(next.lemma.toLowerCase()) || isContact(tokens, noun);
  const isParticiple = next.upos === 'VERB' && isReduced(tokens, noun, next);
  const isPhrase = next.upos === 'ADP' || next.upos === 'ADJ' || next.upos === 'ADV';
  if (!isClause && !isParticiple && !isPhrase) return [];
  const words: Token[] = [];
  let verbs = 0;
  for (const token of tokens.slice(noun.index + 1)) {
    if ((token.upos === 'PUNCT' && token.form !== '-') || OVER.has(token.lemma.toLowerCase())) break;
    const isVerb = (token.upos === 'VERB' && !isPrenominal(tokens, token.index)) || token.upos === 'AUX';
    if (isVerb && isMain(token, tokens[token.index - 1], { noun, verbs, isClause: isClause || isParticiple })) break;
    if (isVerb && token.upos === 'VERB') verbs += 1;
    words.push(token);
  }
  return words;
}

/** "the nine people arrested on Sunday appeared": a participle, whatever the tag, where the verb of the sentence comes later. */
function isReduced(tokens: readonly Token[], noun: Token, next: Token): boolean {
  if (next.xpos === 'VBN') return true;
  if (next.xpos === 'VBG') return noun.head !== next.index;
  if (next.xpos !== 'VBD') return false;
  const rest = tokens.slice(next.index + 1);
  const stop = rest.findIndex(({ upos, form }) => upos === 'CCONJ' || (upos === 'PUNCT' && form !== '-'));
  return rest.slice(0, stop < 0 ? rest.length : stop).some(({ xpos }) => /^(?:VB[DZP]|MD)$/u.test(xpos));
}

/** "the 270 departures that …" without "that": a name or noun right after the noun, with a clause of its own on it. */
const isContact = (tokens: readonly Token[], noun: Token): boolean =>
  tokens.some(({ head, deprel, index }) => head === noun.index && deprel === 'acl:relcl' && index > noun.index + 1);

/** Words with which another clause begins, and the phrase is over. By hand: subordinators (Quirk et al. 14.12). */
const OVER = new Set(['before', 'after', 'when', 'while', 'until', 'because', 'if', 'although', 'so', 'but', 'than']);

/** Is it the verb of the sentence around, or one of another clause, at which the phrase is over? */
function isMain(
  verb: Token,
  before: Token | undefined,
  { noun, verbs, isClause }: { readonly noun: Token; readonly verbs: number; readonly isClause: boolean },
): boolean {
  if (!isClause) return true;
  if (verbs === 0 && verb.index === noun.index + 1) return false;
  if (noun.head === verb.index && !/^acl/u.test(verb.deprel)) return true;
  // "who had been on the barge was seen": the clause is over after the place.
  if (
    verb.upos === 'AUX' &&
    before !== undefined &&
    /^(?:NOUN|PROPN)$/u.test(before.upos) &&
    verb.index > noun.index + 2
  )
    return true;
  const isJoined = before !== undefined && /^(?:AUX|ADV|CCONJ|PART)$/u.test(before.upos);
  return verbs > 0 && (verb.upos === 'AUX' || /^VB[DPZ]$/u.test(verb.xpos) || (verb.xpos === 'VBN' && !isJoined));
}

/** "of the ruling party": a participle that stands before its noun. */
export const isPrenominal = (tokens: readonly Token[], at: number): boolean =>
  /^VB[GN]$/u.test(tokens[at]?.xpos ?? '') &&
  /^(?:DET|ADP|ADJ)$/u.test(tokens[at - 1]?.upos ?? '') &&
  /^(?:NOUN|PROPN|ADJ)$/u.test(tokens[at + 1]?.upos ?? '');
