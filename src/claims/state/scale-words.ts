/** The words of a sentence that stand on a scale. */
import { cueOf, isCued } from '../../language/cues.ts';
import {
  isNoun,
  mayEndScale,
  mayStartScale,
  SCALE_ENDS,
  SCALE_STARTS,
  type ScaleReading,
  type ScaleTable,
  type ScaleWord,
  scaleOf,
} from '../../language/lexicon/index.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { dependent, head } from '../../language/tree.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';

/** Most words begin nothing that is on a scale of those built in. */
export const SCALE_START = cueOf(SCALE_STARTS);
const SCALE_END = cueOf(SCALE_ENDS);

/** At most so many words make one entry of a scale ("all but wiped out"). */
const LONGEST = 4;

/** What words of a table say on a scale, the longest that begin here; of the built-in scales where no table is given. */
export function longest(
  { sentence }: SentenceContext,
  start: Token,
  table?: ScaleTable,
): { end: number; reading: ScaleReading } | undefined {
  if (table === undefined ? !isCued(sentence, start, SCALE_START) : !mayStartScale(start, table)) return undefined;
  const first = start.index;
  for (let end = Math.min(sentence.tokens.length, first + LONGEST); end > first; end -= 1) {
    const last = sentence.tokens[end - 1];
    if (last === undefined || (table === undefined ? !isCued(sentence, last, SCALE_END) : !mayEndScale(last, table)))
      continue;
    const words = sentence.tokens.slice(first, end).map((token) => asRead(sentence, token));
    const reading = scaleOf(words, table);
    if (reading !== undefined) return { end, reading };
  }
  return undefined;
}

/** "They are gone" is a state, "they had gone" a movement: with "be" the participle is read as an adjective. */
function asRead(sentence: Sentence, token: Token): ScaleWord {
  const { form, lemma, upos } = token;
  if (upos === 'NOUN' && isMadeSo(sentence, token)) return { form, lemma, upos: 'ADJ' };
  const state = lemma === 'go' && token.xpos === 'VBN' && dependent(sentence, token, 'aux:pass', 'cop') !== undefined;
  return { form, lemma, upos: state ? 'ADJ' : upos };
}

/** "found Orme guilty", where the tree takes the adjective for a noun and the name for a part of it. */
export const isMadeSo = (sentence: Sentence, token: Token): boolean =>
  token.deprel === 'obj' &&
  BRINGING.has(head(sentence, token)?.lemma ?? '') &&
  dependent(sentence, token, 'compound') !== undefined &&
  !isNoun(token.lemma);

/** Verbs that find, keep or make something so. By hand: complex-transitive verbs (Quirk et al. 16.44–16.46). */
export const BRINGING = new Set([
  'find',
  'declare',
  'pronounce',
  'rule',
  'judge',
  'keep',
  'leave',
  'make',
  'hold',
  'set',
  'carry',
  'bring',
]);
