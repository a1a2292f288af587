/** Whose attribute it is: the person or organisation that a token stands for. */
import type { Token } from '../../language/sentence.ts';
import { dependents, head, subject } from '../../language/tree.ts';
import { TITLES } from '../../reference/data/titles.ts';
import type { EntityKind, Link } from '../../reference/entity.ts';
import { linkAt } from '../reading/phrase.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';

/** The kinds of entities that are born; "other" are names of which nothing tells the kind. */
export const PEOPLE: readonly EntityKind[] = ['person', 'other'];
/** The kinds of entities that are founded. */
export const BODIES: readonly EntityKind[] = ['organisation', 'other'];

/** The token itself where it stands for an entity of one of the kinds. */
export function standingFor(
  context: SentenceContext,
  token: Token | undefined,
  kinds: readonly EntityKind[],
): Token | undefined {
  const link = token === undefined ? undefined : linkAt(context, token);
  return link !== undefined && kinds.includes(context.references.entity(link.entity).kind) ? token : undefined;
}

/** The last token of the name that ends right before a token. */
export function nameBefore(context: SentenceContext, index: number, kinds: readonly EntityKind[]): Token | undefined {
  const { references, prose, sentence } = context;
  const mention = references.at(prose.index, sentence.index, index - 1);
  if (mention === undefined || mention.form !== 'name' || mention.end !== index) return undefined;
  if (isPartOfLonger(context, mention)) return undefined;
  return standingFor(context, sentence.tokens[mention.head], kinds);
}

/** "Ola Berg" where only "Berg" is a name that is known: it may be another Berg. */
const isPartOfLonger = ({ sentence }: SentenceContext, { first, link }: { first: number; link: Link }) =>
  link.ground === 'short-name' &&
  sentence.tokens[first - 1]?.upos === 'PROPN' &&
  !TITLES.has(sentence.tokens[first - 1]?.lemma.toLowerCase().replace('.', '') ?? '');

/** The entity that stands right behind a comma: "Born in 1961, Ruth Kember", "Founded in 1911, the bank". */
export function nameAfter(context: SentenceContext, comma: number, kinds: readonly EntityKind[]): Token | undefined {
  const { sentence, references, prose } = context;
  if (sentence.tokens[comma]?.form !== ',') return undefined;
  const article = sentence.tokens[comma + 1]?.upos === 'DET';
  const mention = references.at(prose.index, sentence.index, comma + (article ? 2 : 1));
  return mention === undefined || mention.form === 'possessive'
    ? undefined
    : standingFor(context, sentence.tokens[mention.head], kinds);
}

/** The subject of a predicate; for "who" behind a comma, the name before it. */
export function subjectFor(
  context: SentenceContext,
  predicate: Token,
  kinds: readonly EntityKind[],
): Token | undefined {
  const own = subject(context.sentence, predicate);
  if (own === undefined) return undefined;
  if (!/^(?:who|which|that)$/iu.test(own.form)) return standingFor(context, own, kinds);
  const comma = context.sentence.tokens[own.index - 1]?.form === ',';
  return nameBefore(context, comma ? own.index - 1 : own.index, kinds);
}

/** Whom a noun describes: itself, what it is in apposition to or the name in apposition to it, or its subject. */
export function describedBy(context: SentenceContext, noun: Token, kinds: readonly EntityKind[]): Token | undefined {
  const { sentence } = context;
  const own = standingFor(context, noun, kinds);
  if (own !== undefined) return own;
  if (noun.deprel === 'appos') return standingFor(context, head(sentence, noun), kinds);
  const named = dependents(sentence, noun, 'appos', 'flat').find(
    (below) => standingFor(context, below, kinds) !== undefined,
  );
  if (named !== undefined) return named;
  return dependents(sentence, noun, 'cop').length > 0 ? subjectFor(context, noun, kinds) : undefined;
}
