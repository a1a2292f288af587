/** What a verb is about, where trees lose it, and what a pronoun stands for. */
import type { Token } from '../../language/sentence.ts';
import { dependent, subject } from '../../language/tree.ts';
import type { Subject } from '../claim.ts';
import { subjectOf } from '../reading/phrase.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';

/** The subject of a verb: also in "the hall, which was designed" and "Designed by Ann Lee, the hall". */
export function aboutOf(context: SentenceContext, verb: Token): Token | undefined {
  return lost(context, verb) ?? subject(context.sentence, verb);
}

function lost({ sentence }: SentenceContext, verb: Token): Token | undefined {
  const { tokens } = sentence;
  if (verb.index === 0 && verb.xpos === 'VBN') {
    const comma = tokens.findIndex(({ form }) => form === ',');
    return comma < 0 ? undefined : tokens.find(({ index, deprel }) => index > comma && deprel.startsWith('nsubj'));
  }
  const relative = dependent(sentence, verb, 'nsubj', 'nsubj:pass');
  if (relative === undefined || !/^(?:which|that)$/iu.test(relative.form)) return undefined;
  const comma = tokens[relative.index - 1]?.form === ',' ? 1 : 0;
  const noun = tokens[relative.index - 1 - comma];
  return noun !== undefined && /^(?:NOUN|PROPN)$/u.test(noun.upos) ? noun : undefined;
}

/** The subject that a token names; a pronoun without a name has the head of the noun that it stands for. */
export function toldOf(context: SentenceContext, token: Token): Subject {
  const own = subjectOf(context, token);
  if (own.entity !== undefined || token.upos !== 'PRON') return own;
  const { references, prose, sentence, text } = context;
  const place = references.antecedent(prose.index, sentence.index, token.index);
  const block = place === undefined ? undefined : text.blocks[place.block];
  const noun = block?.type === 'prose' ? block.sentences[place?.sentence ?? 0]?.tokens[place?.token ?? 0] : undefined;
  return noun === undefined || noun.xpos === 'NNS' ? own : { ...own, head: noun.lemma.toLowerCase() };
}
