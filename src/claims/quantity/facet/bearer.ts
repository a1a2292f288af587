/** Whose side a figure tells: the tunnel of "the 11-kilometre tunnel", "its length of 11 kilometres", "it is 11 kilometres long". */
import type { AnalysedProse } from '../../../language/analysed.ts';
import { isPersonNoun } from '../../../language/lexicon/index.ts';
import type { Sentence, Token } from '../../../language/sentence.ts';
import { clauseHead, dependent, dependents, head, plainRelation, root, subject } from '../../../language/tree.ts';
import type { Link } from '../../../reference/entity.ts';
import type { Lemma } from '../../claim.ts';
import { linkAt, modifiersOf } from '../../reading/phrase.ts';
import type { SentenceContext } from '../../reading/sentence-context.ts';
import type { BearerPlace } from './pattern.ts';

/** A thing whose side is told. */
export interface Bearer {
  readonly head: Lemma;
  /** Adjectives and compounds that narrow it, sorted. */
  readonly modifiers: readonly Lemma[];
  /** The noun that owns it, where it is no name: "child" of "children's tickets". */
  readonly owner?: Lemma;
  readonly entity?: Link;
  /** False after "a", "another", "some": it may be one that was not told of before. */
  readonly definite: boolean;
  /** True where a pronoun is taken for the subject of the sentence before. */
  readonly guessed?: boolean;
}

/** A figure in its sentence. */
export interface Figure {
  readonly context: SentenceContext;
  /** The token of the figure, and the tokens [first, end) that it covers. */
  readonly own: Token;
  readonly first: number;
  readonly end: number;
  /** The noun that it measures. */
  readonly noun: Token;
}

/** The things in the first of the places that has any, and that place. */
export function bearersAt(
  figure: Figure,
  places: readonly BearerPlace[],
): { readonly place?: BearerPlace; readonly bearers: readonly Bearer[] } {
  for (const place of places) {
    const found = PLACES[place](figure).filter(({ index }) => index < figure.first || index >= figure.end);
    const bearers = found.flatMap((token) => bearerOf(figure.context, token) ?? []);
    if (bearers.length > 0) return { place, bearers };
  }
  return { bearers: [] };
}

const PLACES: Record<BearerPlace, (figure: Figure) => readonly Token[]> = {
  measured: ({ noun, end }) => (noun.index >= end && noun.index <= end + 4 && isNounLike(noun) ? [noun] : []),
  owner: ({ context: { sentence }, noun, first }) => [
    ...ownerBefore(sentence, first),
    ...dependents(sentence, noun, 'nmod:poss'),
    ...dependents(sentence, noun, 'nmod').filter((below) => dependent(sentence, below, 'case')?.lemma === 'of'),
  ],
  subject: subjectOfFigure,
  object: ({ context: { sentence }, own }) => dependents(sentence, clauseHead(sentence, own), 'obj'),
  occasion: ({ context: { sentence }, own, noun }) => occasionsIn(sentence, own).filter((token) => token !== noun),
};

/** "its 520 volunteers", "the plant's 1,700 employees": read from the words, where trees often go wrong. */
function ownerBefore(sentence: Sentence, first: number): readonly Token[] {
  const before = sentence.tokens[first - 1];
  if (before?.xpos === 'PRP$') return [before];
  const owner = before?.xpos === 'POS' ? sentence.tokens[first - 2] : undefined;
  return owner === undefined ? [] : [owner];
}

/** Nouns that name the side itself. By hand. */
const SIDES = new Set(
  'cost price capacity bill budget length height membership population sentence term toll fine'.split(' '),
);

/** The subject of the figure's clause; the nearest noun before the figure where the tree gives it none. */
function subjectOfFigure({ context: { sentence }, own, first, noun }: Figure): readonly Token[] {
  const found = subject(sentence, clauseHead(sentence, own));
  if (found !== undefined && !SIDES.has(found.lemma)) return [found];
  if (noun.index < first && isNounLike(noun) && !SIDES.has(noun.lemma)) return [noun];
  const near = sentence.tokens.slice(Math.max(0, first - 4), first).findLast(isOfThing);
  return near === undefined ? [] : [near];
}

const isOfThing = (token: Token) => isNounLike(token) && !SIDES.has(token.lemma);

/** Prepositions that lead to what people come to, pay for, or what befalls them. */
const LEADING = new Set(['for', 'at', 'to', 'in', 'after', 'on', 'of', 'by', 'with', 'from']);

/** The nouns of the sentence's phrases, and the subject that brings it about. */
function occasionsIn(sentence: Sentence, own: Token): readonly Token[] {
  const phrases = sentence.tokens.filter(
    (token) =>
      isNounLike(token) &&
      /^(?:obl|nmod)$/u.test(plainRelation(token.deprel)) &&
      LEADING.has(dependent(sentence, token, 'case')?.lemma ?? ''),
  );
  const actor = subject(sentence, clauseHead(sentence, own));
  return actor === undefined ? phrases : [actor, ...phrases];
}

const isNounLike = ({ upos }: Token) => upos === 'NOUN' || upos === 'PROPN';

/** The thing that a token names; for a pronoun or relative what it stands for. */
function bearerOf(context: SentenceContext, token: Token): Bearer | undefined {
  const { sentence, prose, references, text } = context;
  const relative = relativeHead(sentence, token);
  if (relative !== undefined) return bearerOf(context, relative);
  const entity = linkAt(context, token);
  if (isNounLike(token)) return nounBearer(context, token, entity);
  if (entity !== undefined)
    return { head: references.entity(entity.entity).name.toLowerCase(), modifiers: [], entity, definite: true };
  const place = references.antecedent(prose.index, sentence.index, token.index);
  const block = place === undefined ? undefined : text.blocks[place.block];
  const noun =
    block?.type === 'prose' && place !== undefined ? block.sentences[place.sentence]?.tokens[place.token] : undefined;
  return noun === undefined ? guessed(context, token) : bare(noun);
}

const bare = ({ lemma }: Token): Bearer => ({ head: lemma.toLowerCase(), modifiers: [], definite: true });

/** "it", "its", "they", "their" that nothing was found for: the subject of the sentence before, if no person. */
function guessed(context: SentenceContext, token: Token): Bearer | undefined {
  if (!/^(?:it|its|they|their)$/iu.test(token.form)) return undefined;
  const before = sentenceBefore(context);
  const predicate = before === undefined ? undefined : root(before);
  const noun = before === undefined || predicate === undefined ? undefined : subject(before, predicate);
  return noun?.upos === 'NOUN' && !isPersonNoun(noun.lemma) ? { ...bare(noun), guessed: true } : undefined;
}

function sentenceBefore({ prose, sentence, text }: SentenceContext): Sentence | undefined {
  const own = prose.sentences[sentence.index - 1];
  if (own !== undefined) return own;
  const before = text.blocks[prose.index - 1];
  return before?.type === 'prose' && isBody(before) ? before.sentences.at(-1) : undefined;
}

const isBody = ({ block }: AnalysedProse) => block.kind === 'paragraph';

const INDEFINITE = new Set(['a', 'an', 'another', 'some', 'any', 'no', 'each', 'every', 'other']);

function nounBearer(context: SentenceContext, token: Token, entity: Link | undefined): Bearer {
  const { sentence } = context;
  const owner = [...dependents(sentence, token, 'nmod:poss'), ...ownerBefore(sentence, token.index)].find(
    ({ upos }) => upos === 'NOUN',
  );
  return {
    head: token.lemma.toLowerCase(),
    modifiers: modifiersOf(context, token).filter((word) => !UNITS.test(word)),
    ...(owner === undefined ? {} : { owner: owner.lemma.toLowerCase() }),
    ...(entity === undefined ? {} : { entity }),
    definite: !dependents(sentence, token, 'det').some(({ lemma }) => INDEFINITE.has(lemma)),
  };
}

/** Parts of the figure itself that trees take for words before the noun: "kilometre", "hour", "old". */
const UNITS =
  /^(?:old|year|month|week|day|hour|minute|second|kilomet(?:re|er)|met(?:re|er)|mile|foot|feet|inch|ton|tonne|euro|pound|dollar|seat|price|[\d.,]+\p{L}*)$/u;

function relativeHead(sentence: Sentence, token: Token): Token | undefined {
  if (!/^(?:who|which|that)$/iu.test(token.form)) return undefined;
  const predicate = head(sentence, token);
  return predicate !== undefined && plainRelation(predicate.deprel) === 'acl' ? head(sentence, predicate) : undefined;
}
