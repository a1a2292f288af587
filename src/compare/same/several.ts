/** Does a draft tell of more than one thing of a noun ("the second bridge", "bridges", "another bridge")? */
import type { AnalysedText } from '../../language/analysed.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import type { CompareContext } from '../context.ts';

const known = new WeakMap<AnalysedText, ReadonlySet<string>>();

/** True where the draft has the noun in the plural, or with a word that tells one of several. */
export function isOneOfSeveral(noun: string, { text }: CompareContext): boolean {
  const found = known.get(text) ?? severalIn(text);
  known.set(text, found);
  return found.has(noun);
}

function severalIn(text: AnalysedText): ReadonlySet<string> {
  const found = new Set<string>();
  for (const block of text.blocks) {
    if (block.type === 'table') continue;
    for (const sentence of block.sentences) {
      for (const token of sentence.tokens) if (isSeveral(sentence, token)) found.add(token.lemma.toLowerCase());
    }
  }
  return found;
}

/** Words that tell one thing from others of its noun. Source: Quirk et al. 5.10–5.22 (general ordinals, "other"); sides by hand. */
const ONE_OF =
  /^(?:another|other|second|third|fourth|first|last|next|previous|new|old|former|earlier|separate|each|every|north|south|east|west|northern|southern|eastern|western|upper|lower|main)$/u;

function isSeveral(sentence: Sentence, token: Token): boolean {
  if (token.upos !== 'NOUN') return false;
  if (token.xpos === 'NNS' && token.form.toLowerCase() !== token.lemma) return true;
  return [1, 2].some((back) => ONE_OF.test(sentence.tokens[token.index - back]?.form.toLowerCase() ?? ''));
}
