/** Whom a noun for an office or calling describes. Trees often lose appositions, so the commas are read as well. */
import type { Token } from '../../language/sentence.ts';
import { dependent } from '../../language/tree.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import { describedBy, nameBefore, PEOPLE, standingFor, subjectFor } from './owner.ts';

/** The longest phrase between a name and the noun that describes it, in tokens. */
const REACH = 9;

/** The token of the person that the phrase [first, noun] describes, or undefined. */
export function personDescribed(context: SentenceContext, noun: Token, first: number): Token | undefined {
  if (dependent(context.sentence, noun, 'cop') !== undefined) return subjectFor(context, noun, PEOPLE);
  return (
    titled(context, noun) ??
    nameInFront(context, first) ??
    nameBehind(context, noun) ??
    relativeSubject(context, first) ??
    describedBy(context, noun, PEOPLE)
  );
}

/** "the striker Ola Berg", "Mayor Berg": the name follows at once. */
function titled(context: SentenceContext, noun: Token): Token | undefined {
  const { references, prose, sentence } = context;
  const mention = references.at(prose.index, sentence.index, noun.index + 1);
  if (mention?.form !== 'name' || (mention.first !== noun.index + 1 && mention.first > noun.index)) return undefined;
  return mention.end > noun.index + 1 ? standingFor(context, sentence.tokens[mention.head], PEOPLE) : undefined;
}

/** "Ola Berg, 34, the club's treasurer": the name before the comma that the phrase stands behind. */
function nameInFront(context: SentenceContext, first: number): Token | undefined {
  const { tokens } = context.sentence;
  let comma = first - 1;
  while (comma > first - REACH && isInPhrase(tokens[comma])) comma -= 1;
  if (!/^[,(–—]$/u.test(tokens[comma]?.form ?? '')) return undefined;
  const isAge = /^\d{1,3}$/u.test(tokens[comma - 1]?.form ?? '') && tokens[comma - 2]?.form === ',';
  return nameBefore(context, isAge ? comma - 2 : comma, PEOPLE);
}

const isInPhrase = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:DET|ADJ|NOUN|PROPN|NUM|PART|ADV)$/u.test(token.upos) ||
    /^(?:-|'s|’s)$/u.test(token.form) ||
    /^(?:PRP\$|VBN|VBG)$/u.test(token.xpos));

/** "the treasurer of the club, Ola Berg, said": the name between two commas behind the phrase. */
function nameBehind(context: SentenceContext, noun: Token): Token | undefined {
  const { references, prose, sentence } = context;
  let comma = noun.index + 1;
  while (comma < noun.index + REACH && isInComplement(sentence.tokens[comma])) comma += 1;
  if (sentence.tokens[comma]?.form !== ',') return undefined;
  const mention = references.at(prose.index, sentence.index, comma + 1);
  if (mention?.form !== 'name' || mention.first !== comma + 1 || mention.link.ground === 'title') return undefined;
  if (!/^[,.;:)]$/u.test(sentence.tokens[mention.end]?.form ?? '.')) return undefined;
  return standingFor(context, sentence.tokens[mention.head], PEOPLE);
}

const isInComplement = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:of|for|at|in)$/u.test(token.form) || /^(?:DET|ADJ|NOUN|PROPN)$/u.test(token.upos));

/** "Ola Berg, who is the club's treasurer": where the tree does not give the copula to the noun. */
function relativeSubject(context: SentenceContext, first: number): Token | undefined {
  const { tokens } = context.sentence;
  let at = first - 1;
  while (at > first - REACH && isInPhrase(tokens[at])) at -= 1;
  if (!/^(?:is|'s|’s)$/u.test(tokens[at]?.form ?? '') || tokens[at - 1]?.form !== 'who') return undefined;
  return nameBefore(context, tokens[at - 2]?.form === ',' ? at - 2 : at - 1, PEOPLE);
}
