/** "the new services", "its ports", or a heading that names them alone: things that were told of before. */
import type { Sentence, Token } from '../../../language/sentence.ts';
import type { SentenceContext } from '../../reading/sentence-context.ts';

export interface Definite {
  readonly noun: Token;
  /** The words between the article and the noun, in lower case. */
  readonly modifiers: readonly string[];
  /** True where a possessive pronoun opens it. */
  readonly isOwned: boolean;
  /** True in "the partners in the talks, A, B and C": the names may be those of the partners. */
  readonly isOfOther: boolean;
  /** True where it is a heading of nothing else. */
  readonly isHeading: boolean;
}

/** At most so many words between article and noun. */
const REACH = 3;

/** The definite plurals of a sentence whose noun is one of those told of. */
export function definitesIn(context: SentenceContext, told: ReadonlyMap<string, unknown>): readonly Definite[] {
  const { sentence, prose } = context;
  const isHeading = prose.block.kind === 'heading';
  return sentence.tokens.flatMap((noun) => {
    if (noun.xpos !== 'NNS' && !(isHeading && noun.xpos === 'NNPS')) return [];
    if (!told.has(noun.lemma.toLowerCase())) return [];
    const article = articleBefore(sentence, noun);
    const isWhole = isHeading && noun.index >= sentence.tokens.length - 2 && (article ?? -1) <= 0;
    if (article === undefined && !isWhole) return [];
    const isOwned = article !== undefined && sentence.tokens[article]?.xpos === 'PRP$';
    const modifiers = modifiersOf(sentence, (article ?? -1) + 1, noun.index);
    const [before, above] = [sentence.tokens[(article ?? 0) - 1], sentence.tokens[(article ?? 0) - 2]];
    const isOfOther = before?.upos === 'ADP' && above?.upos === 'NOUN';
    return [{ noun, modifiers, isOwned, isOfOther, isHeading: isWhole }];
  });
}

/** The place of the article or possessive pronoun that opens the phrase. */
function articleBefore({ tokens }: Sentence, noun: Token): number | undefined {
  for (let at = noun.index - 1; at >= Math.max(0, noun.index - 1 - REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (/^(?:the|these|those|its|their|his|her|our|my)$/iu.test(token.form)) return at;
    if (!/^(?:ADJ|NOUN|PROPN)$/u.test(token.upos)) return undefined;
  }
  return undefined;
}

/** The words of the tokens [from, to), in lower case. */
export const modifiersOf = ({ tokens }: Sentence, from: number, to: number): readonly string[] =>
  tokens.slice(from, to).map(({ form }) => form.toLowerCase());
