/** The words of a noun phrase: what belongs to it, what narrows it, who owns it. */

import { isPersonNoun, isPlaceNoun } from '../../language/lexicon/index.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { dependent, dependents, plainRelation, subtree } from '../../language/tree.ts';
import { ROLES } from '../../reference/data/titles.ts';
import type { EntityKind, Link } from '../../reference/entity.ts';
import type { Subject } from '../claim.ts';
import type { SentenceContext } from './sentence-context.ts';

/** Relations that add another clause or thing to a phrase, not a part of it. */
const OUTSIDE = new Set([
  'acl',
  'appos',
  'parataxis',
  'conj',
  'cc',
  'punct',
  'dep',
  'list',
  'cop',
  'nsubj',
  'advcl',
  'mark',
  'discourse',
  'aux',
  'orphan',
]);

/** The tokens of the phrase that a noun heads, without relative clauses, appositions and what is joined by "and". */
export function phraseTokens(sentence: Sentence, noun: Token): readonly number[] {
  const tokens = subtree(sentence, noun, (below) => OUTSIDE.has(plainRelation(below.deprel)));
  const first = tokens.findIndex((index) => sentence.tokens[index]?.upos !== 'ADP');
  return first > 0 ? tokens.slice(first) : tokens;
}

/** The subject that a noun stands for. */
export function subjectOf(context: SentenceContext, noun: Token): Subject {
  const { sentence, prose } = context;
  const tokens = phraseTokens(sentence, noun);
  const [first, last] = [
    sentence.tokens[tokens[0] ?? noun.index] ?? noun,
    sentence.tokens[tokens.at(-1) ?? noun.index] ?? noun,
  ];
  const span = { start: first.span.start, end: last.span.end };
  const entity = linkOf(context, noun);
  const owner = ownerOf(context, noun);
  return {
    phrase: prose.block.map.spanToSource(span),
    text: prose.block.text.slice(span.start, span.end),
    head: noun.lemma.toLowerCase(),
    modifiers: modifiersOf(context, noun),
    ...(entity === undefined ? {} : { entity }),
    ...(owner === undefined ? {} : { of: owner.link, ofText: owner.text }),
  };
}

/** Adjectives and nouns that narrow a noun, as lower-case lemmas; names of owners are left to `of`. */
export function modifiersOf(context: SentenceContext, noun: Token): readonly string[] {
  return dependents(context.sentence, noun, 'amod', 'compound')
    .filter(
      (word) => linkAt(context, word) === undefined && !/^[\d\W]+$/u.test(word.form) && !isInFigure(context, word),
    )
    .map((word) => word.lemma.toLowerCase())
    .sort();
}

/** "the four-hour walk": the unit belongs to the figure. */
const isInFigure = ({ numbers }: SentenceContext, { index }: Token) =>
  numbers.some(({ first, end, expression }) => expression.dimension !== 'ordinal' && index >= first && index < end);

/** The named owner or whole, with the name: "IS militants", "Turkey's army", "the army of Turkey". */
export function ownerOf(context: SentenceContext, noun: Token): { link: Link; text: string } | undefined {
  const { sentence } = context;
  const owners = [
    ...dependents(sentence, noun, 'nmod:poss', 'compound', 'amod'),
    ...dependents(sentence, noun, 'nmod').filter((word) => dependent(sentence, word, 'case')?.lemma === 'of'),
  ];
  for (const owner of owners) {
    const link = linkAt(context, owner);
    if (link !== undefined) return { link, text: context.references.entity(link.entity).name };
  }
  return undefined;
}

/** The link of a noun's mention, else of the name that is set beside it: "the teacher, Joan Whitlock,". */
export function linkOf(context: SentenceContext, noun: Token): Link | undefined {
  const own = linkAt(context, noun);
  if (own !== undefined || noun.upos !== 'NOUN') return own;
  const { sentence, references } = context;
  const inTree = dependents(sentence, noun, 'appos').find((word) => isNameAt(context, word));
  const name =
    inTree !== undefined && dependents(sentence, inTree, 'conj').length === 0 ? inTree : besideName(context, noun);
  const link = name === undefined ? undefined : linkAt(context, name);
  const fits = link !== undefined && isNamedSo(noun.lemma, references.entity(link.entity).kind);
  return fits ? link : undefined;
}

const isNameAt = ({ references, prose, sentence }: SentenceContext, { index }: Token): boolean =>
  references.at(prose.index, sentence.index, index)?.form === 'name';

/** The name that stands between commas right after a noun or what completes it, whatever the tree makes of it. */
function besideName({ sentence, references, prose }: SentenceContext, noun: Token): Token | undefined {
  const { tokens } = sentence;
  const comma = commaAfter(tokens, noun);
  const mention = comma === undefined ? undefined : references.at(prose.index, sentence.index, comma + 1);
  if (comma === undefined || mention?.form !== 'name' || mention.first <= comma) return undefined;
  const next = tokens[mention.end];
  return next === undefined || /^[,.]$/u.test(next.form) ? tokens[mention.head] : undefined;
}

/** What completes a noun is no longer, in tokens. */
const COMPLEMENT = 6;

/** "The head of the clinic,": the comma behind a noun and its "of"; not "the son of the mayor,", where either may be named. */
function commaAfter(tokens: readonly Token[], { index }: Token): number | undefined {
  if (tokens[index + 1]?.form === ',') return index + 1;
  if (tokens[index + 1]?.form !== 'of') return undefined;
  for (let at = index + 2; at <= index + COMPLEMENT; at += 1) {
    const token = tokens[at];
    if (token?.form === ',') return at;
    if (token === undefined || !/^(?:DET|ADJ|NOUN|PROPN)$/u.test(token.upos)) return undefined;
    if (token.upos === 'NOUN' && isPersonNoun(token.lemma)) return undefined;
  }
  return undefined;
}

/** Can a noun be another word for an entity of the kind? */
function isNamedSo(noun: string, kind: EntityKind): boolean {
  if (kind === 'person') return isPersonNoun(noun) || ROLES.has(noun);
  return kind === 'place' ? isPlaceNoun(noun) : true;
}

/** The link of the mention that a token stands in, where it is the mention's head or part of its name. */
export function linkAt(context: SentenceContext, token: Token): Link | undefined {
  const mention = context.references.at(context.prose.index, context.sentence.index, token.index);
  return mention?.link;
}
