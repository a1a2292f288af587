/** The words of a sentence that carry what it tells: nouns, names, verbs and adjectives, without figures and times. */
import type { ClaimPlace } from '../../claims/index.ts';
import { isTopical } from '../../claims/reading/topic.ts';
import type { TextSpan } from '../../document/position.ts';
import type { AnalysedProse } from '../../language/analysed.ts';
import type { NumericExpression } from '../../language/quantity.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import type { TimeExpression } from '../../language/time.ts';
import type { EntityId, Mention } from '../../reference/entity.ts';
import type { CompareContext } from '../context.ts';
import { finite } from '../interval.ts';
import { type Sense, sense } from './sense.ts';
import { within } from './within.ts';

/** A word that carries content, and the entity that it names or stands for. */
export interface ContentWord {
  readonly token: Token;
  /** In lower case. */
  readonly lemma: string;
  readonly entity?: EntityId;
  /** What it can say in other words. */
  readonly sense: Sense;
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
  const [figures, times] = [figuresIn(prose, sentence), within(prose.times, sentence)];
  const valued = [...figures, ...times];
  const words: ContentWord[] = [];
  const lemmas = new Set<string>();
  const entities = new Set<EntityId>();
  for (const token of sentence.tokens) {
    const word = wordAt(token, prose, sentence, valued, context);
    if (word !== undefined) words.push(word);
    if (word?.entity !== undefined) entities.add(word.entity);
    if (word === undefined) {
      if (token.upos === 'PROPN') lemmas.add(token.lemma.toLowerCase());
    } else if (token.upos !== 'PRON') lemmas.add(word.lemma);
  }
  const content = {
    prose,
    sentence,
    words,
    lemmas,
    entities,
    values: valuesOf(figures, times, prose),
    times: times
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
  valued: readonly { readonly span: TextSpan }[],
  { references }: CompareContext,
): ContentWord | undefined {
  const isPronoun = token.upos === 'PRON';
  if (!isPronoun && !isTopical(token)) return undefined;
  // Figures and times are compared by value.
  for (const { span } of valued) if (token.span.start >= span.start && token.span.end <= span.end) return undefined;
  const mention = references.at(prose.index, sentence.index, token.index);
  const link = mention?.link;
  if (mention?.form === 'name' && isOtherWordOfName(token, mention)) return undefined;
  const entity = link !== undefined && link.confidence >= SURE ? link.entity : undefined;
  if (isPronoun && entity === undefined) return undefined;
  const lemma = token.lemma.toLowerCase();
  const says = sense(lemma, token.upos);
  return entity === undefined ? { token, lemma, sense: says } : { token, lemma, sense: says, entity };
}

/** A name of several words is one name. */
const isOtherWordOfName = ({ index, upos }: Token, { first, end, head }: Mention): boolean =>
  upos === 'PROPN' && index >= first && index < end && index !== head;

/** Ordinals are words. */
const figuresIn = ({ numbers }: AnalysedProse, sentence: Sentence): readonly NumericExpression[] =>
  within(numbers, sentence).filter(({ dimension }) => dimension !== 'ordinal' && dimension !== 'identifier');

/** "under ten minutes" and "ten minutes" have one figure. */
function valuesOf(
  figures: readonly NumericExpression[],
  times: readonly TimeExpression[],
  { block }: AnalysedProse,
): readonly string[] {
  return [
    ...figures.map(({ value, unit, dimension }) => `${finite(value)} ${unit ?? dimension}`),
    ...times.map(({ core }) => block.text.slice(core.start, core.end).toLowerCase()),
  ];
}
