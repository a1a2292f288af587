/** The words of a sentence that carry what it tells: nouns, names, verbs and adjectives, without figures and times. */
import type { ClaimPlace } from '../../claims/index.ts';
import { isTopical } from '../../claims/reading/topic.ts';
import type { TextSpan } from '../../document/position.ts';
import type { AnalysedProse } from '../../language/analysed.ts';
import type { NumericExpression } from '../../language/quantity.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import type { EntityId, Mention } from '../../reference/entity.ts';
import type { CompareContext } from '../context.ts';
import { finite } from '../interval.ts';
import { within } from './within.ts';

/** A word that carries content, and the entity that it names or stands for. */
export interface ContentWord {
  readonly token: Token;
  /** In lower case. */
  readonly lemma: string;
  readonly entity?: EntityId;
}

export interface SentenceContent {
  readonly prose: AnalysedProse;
  readonly sentence: Sentence;
  readonly words: readonly ContentWord[];
  readonly lemmas: ReadonlySet<string>;
  readonly entities: ReadonlySet<EntityId>;
  /** Its figures and times as written, in lower case. */
  readonly values: readonly string[];
  /** Its times as written, without lengths of time. */
  readonly times: readonly string[];
}

/** Links below it are guesses. */
const SURE = 0.7;

const known = new WeakMap<Sentence, SentenceContent>();

/** The content of the sentence at a place; undefined for a table row. Remembered for each sentence. */
export function contentAt(place: ClaimPlace, context: CompareContext): SentenceContent | undefined {
  const prose = context.text.blocks[place.block];
  const sentence = prose?.type === 'prose' ? prose.sentences[place.sentence - 1] : undefined;
  return prose?.type === 'prose' && sentence !== undefined ? contentOf(prose, sentence, context) : undefined;
}

/** The content of a sentence of a block. */
export function contentOf(prose: AnalysedProse, sentence: Sentence, context: CompareContext): SentenceContent {
  const read = known.get(sentence);
  if (read !== undefined) return read;
  const valued = valuedSpans(prose, sentence);
  const words = sentence.tokens.flatMap((token) => wordAt(token, prose, sentence, valued, context) ?? []);
  const content = {
    prose,
    sentence,
    words,
    lemmas: new Set(
      sentence.tokens
        .filter(
          (token) => token.upos === 'PROPN' || words.some((word) => word.token === token && token.upos !== 'PRON'),
        )
        .map(({ lemma }) => lemma.toLowerCase()),
    ),
    entities: new Set(words.flatMap(({ entity }) => entity ?? [])),
    values: valuesIn(prose, sentence),
    times: within(prose.times, sentence)
      .filter(({ kind }) => kind !== 'duration' && kind !== 'set')
      .map(({ span }) => prose.block.text.slice(span.start, span.end)),
  };
  known.set(sentence, content);
  return content;
}

function wordAt(
  token: Token,
  prose: AnalysedProse,
  sentence: Sentence,
  valued: readonly TextSpan[],
  { references }: CompareContext,
): ContentWord | undefined {
  const isPronoun = token.upos === 'PRON';
  if (!isPronoun && !isTopical(token)) return undefined;
  if (valued.some(({ start, end }) => token.span.start >= start && token.span.end <= end)) return undefined;
  const mention = references.at(prose.index, sentence.index, token.index);
  const link = mention?.link;
  if (mention?.form === 'name' && isOtherWordOfName(token, mention)) return undefined;
  const entity = link !== undefined && link.confidence >= SURE ? link.entity : undefined;
  if (isPronoun && entity === undefined) return undefined;
  return { token, lemma: token.lemma.toLowerCase(), ...(entity === undefined ? {} : { entity }) };
}

/** A name of several words is one name. */
const isOtherWordOfName = ({ index, upos }: Token, { first, end, head }: Mention): boolean =>
  upos === 'PROPN' && index >= first && index < end && index !== head;

/** Where the sentence gives figures and times: they are compared by value. Ordinals are words. */
const valuedSpans = (prose: AnalysedProse, sentence: Sentence): readonly TextSpan[] =>
  [...figuresIn(prose, sentence), ...within(prose.times, sentence)].map(({ span }) => span);

const figuresIn = ({ numbers }: AnalysedProse, sentence: Sentence): readonly NumericExpression[] =>
  within(numbers, sentence).filter(({ dimension }) => dimension !== 'ordinal' && dimension !== 'identifier');

/** "under ten minutes" and "ten minutes" have one figure. */
function valuesIn(prose: AnalysedProse, sentence: Sentence): readonly string[] {
  const figures = figuresIn(prose, sentence).map(
    ({ value, unit, dimension }) => `${finite(value)} ${unit ?? dimension}`,
  );
  const times = within(prose.times, sentence);
  return [...figures, ...times.map(({ core }) => prose.block.text.slice(core.start, core.end).toLowerCase())];
}
