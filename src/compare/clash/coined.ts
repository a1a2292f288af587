/** "It was the playwright who came up with the phrase": whose words a quotation is said to be where nobody says it. */
import type { Claim, Source } from '../../claims/index.ts';
import { remembered } from '../../language/remembered.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { head, subject } from '../../language/tree.ts';
import type { CompareContext } from '../context.ts';

/** Nouns for words that somebody made. By hand. */
const WORDING = new Set(
  'phrase word line remark slogan quip expression description motto sentence tag label'.split(' '),
);
/** Verbs of making or first using words; with a particle or an object of WORDING. By hand. */
const MAKING = new Set('come coin use invent think hit find utter speak write make'.split(' '));

/** The source of the quotation, else whoever its sentence says to have made the words; undefined where nobody is named. */
export function speakerOf(claim: Claim, context: CompareContext): Source | undefined {
  if (claim.source.name !== undefined) return claim.source;
  const prose = context.text.blocks[claim.place.block];
  const sentence = prose?.type === 'prose' ? prose.sentences[claim.place.sentence - 1] : undefined;
  const maker = sentence === undefined ? undefined : makerIn(sentence);
  if (maker === undefined || sentence === undefined) return undefined;
  const link = context.references.at(claim.place.block, sentence.index, maker.index)?.link;
  if (link !== undefined)
    return { kind: 'named', name: context.references.entity(link.entity).name, entity: link, mode: 'paraphrased' };
  if (maker.upos !== 'NOUN') return undefined;
  return { kind: 'described', name: `the ${maker.lemma}`, mode: 'paraphrased' };
}

/** Whoever coined or came up with the words that the sentence holds. */
const makerIn = remembered((sentence: Sentence): Token | undefined => {
  const words = sentence.tokens.find(({ lemma, upos }) => upos === 'NOUN' && WORDING.has(lemma));
  if (words === undefined) return undefined;
  for (let verb = head(sentence, words), steps = 3; verb !== undefined && steps > 0; steps -= 1) {
    if (verb.upos === 'VERB' && MAKING.has(verb.lemma)) return doerOf(sentence, verb);
    verb = head(sentence, verb);
  }
  return undefined;
});

/** Its subject; of "it was the playwright who came up with it" the playwright. */
function doerOf(sentence: Sentence, verb: Token): Token | undefined {
  const own = subject(sentence, verb);
  return own !== undefined && /^(?:who|that)$/u.test(own.form) ? head(sentence, verb) : own;
}
