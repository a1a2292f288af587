/** What two clauses have in common beside the deed: people, things and places that both speak of. */
import type { ExistenceClaim } from '../../claims/index.ts';
import { isPersonNoun, relatedNoun, verbOf } from '../../language/lexicon/index.ts';
import { remembered } from '../../language/remembered.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { dependents, head, subject, subtree } from '../../language/tree.ts';
import type { EntityId } from '../../reference/entity.ts';
import type { CompareContext } from '../context.ts';
import { relateModifiers } from '../same/modifiers.ts';
import { isAbout } from './limits.ts';
import { clauseOf, sentenceOf } from './sentence-of.ts';

/** A person, thing or place of a clause. */
export interface Party {
  readonly token: Token;
  readonly lemma: string;
  readonly entity?: EntityId;
  /** True in "Orme's lawyer". */
  readonly isOwner?: boolean;
  /** What narrows it: "first" of "the first letter". */
  readonly modifiers?: readonly string[];
}

/** Those of the claim's clause, or of its whole sentence, without the words that tell the deed. */
export const partiesIn = (claim: ExistenceClaim, context: CompareContext, whole = false): readonly Party[] =>
  whole ? partiesOfSentence(claim, context) : partiesOfClause(claim, context);

const partiesOfSentence = remembered((claim: ExistenceClaim, context: CompareContext) =>
  readParties(claim, context, true),
);
const partiesOfClause = remembered((claim: ExistenceClaim, context: CompareContext) =>
  readParties(claim, context, false),
);

function readParties(claim: ExistenceClaim, context: CompareContext, whole: boolean): readonly Party[] {
  const sentence = sentenceOf(claim, context);
  if (sentence === undefined) return [];
  const indexes = new Set(whole ? sentence.tokens.map(({ index }) => index) : clauseOf(claim, context));
  for (const word of [claim.token, claim.carrier]) {
    const verb = sentence.tokens[word];
    if (verb?.upos === 'NOUN' && !claim.denied) for (const index of subtree(sentence, verb)) indexes.add(index);
    const doer = verb?.upos === 'VERB' ? subject(sentence, verb) : undefined;
    if (doer !== undefined) indexes.add(doer.index);
  }
  return [...indexes].flatMap((index) => {
    const token = sentence.tokens[index];
    const isOwn = claim.words.includes(index);
    return token === undefined || isOwn || (claim.none === 'agent' && isUnderNone(sentence, token))
      ? []
      : (partyOf(token, claim, sentence, context) ?? []);
  });
}

/** "nothing in the proceedings": it says where there was none, not who takes part. */
const isUnderNone = (sentence: Sentence, token: Token): boolean =>
  /^(?:nothing|nobody|none|no-one)$/u.test(head(sentence, token)?.lemma.toLowerCase() ?? '') && token.deprel === 'nmod';

export function partyOf(
  token: Token,
  claim: ExistenceClaim,
  sentence: Sentence,
  context: CompareContext,
): Party | undefined {
  const link = context.references.at(claim.place.block, sentence.index, token.index)?.link;
  if (link !== undefined) {
    return { token, lemma: token.lemma.toLowerCase(), entity: link.entity, isOwner: isPossessor(sentence, token) };
  }
  if (token.upos === 'PRON') {
    const place = context.references.antecedent(claim.place.block, sentence.index, token.index);
    const prose = place === undefined ? undefined : context.text.blocks[place.block];
    const noun =
      prose?.type === 'prose' && place !== undefined ? prose.sentences[place.sentence]?.tokens[place.token] : undefined;
    if (noun !== undefined) return { token, lemma: noun.lemma.toLowerCase() };
    return token.deprel.startsWith('nsubj') && OPEN.has(token.lemma.toLowerCase())
      ? { token, lemma: token.lemma.toLowerCase() }
      : undefined;
  }
  const isNamed = token.upos === 'PROPN' && token.form.length > SHORT && !DAY.test(token.form);
  if (!isNamed && (token.upos !== 'NOUN' || !isAbout(token.lemma))) return undefined;
  return { token, lemma: token.lemma.toLowerCase(), modifiers: modifiersOf(sentence, token) };
}

const modifiersOf = (sentence: Sentence, token: Token): readonly string[] =>
  dependents(sentence, token, 'amod', 'compound').map(({ lemma }) => lemma.toLowerCase());

const isPossessor = (sentence: Sentence, token: Token): boolean =>
  token.deprel === 'nmod:poss' || head(sentence, token)?.deprel === 'nmod:poss';

/** Days and months say when. */
const DAY = /day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/** A name that could be anything. */
const SHORT = 3;

/** Pronouns that nothing is found for may be anybody. */
const OPEN = new Set(['it', 'they', 'he', 'she']);
const mayBe = (pronoun: string, { lemma, entity, token }: Party): boolean =>
  entity === undefined &&
  (token.deprel.startsWith('nsubj') || (pronoun === 'they' && isPersonNoun(lemma))) &&
  OPEN.has(pronoun) &&
  (pronoun === 'they' || (pronoun === 'it') !== isPersonNoun(lemma));

/** Bodies of the state: what comes from one comes from it. By hand. */
const STATE = new Set(
  'state government ministry council department authority treasury exchequer taxpayer county'.split(' '),
);

/** What is being built. By hand. */
const WORKS = new Set('work works construction building project site scheme'.split(' '));

/** "the first letter", "the second letter". */
const areContrasted = ({ modifiers: x = [] }: Party, { modifiers: y = [] }: Party): boolean =>
  x.length > 0 && y.length > 0 && relateModifiers({ modifiers: x }, { modifiers: y }) === 'contrast';

/** Less likeness ties two nouns to two things. */
export const LEAST_LIKE = 0.6;

/** How surely two parties are one, 0 to 1. */
export function likeness(a: Party, b: Party, context: CompareContext): number {
  if (a.entity !== undefined && b.entity !== undefined)
    return a.entity === b.entity ? 1 : areOneFamily(a.entity, b.entity, context) ? 0.8 : 0;
  if (a.entity !== undefined || b.entity !== undefined) {
    const [named, noun] = a.entity === undefined ? [b, a] : [a, b];
    const { descriptions, name } = context.references.entity(named.entity ?? 0);
    const isSo = descriptions.some((words) => words.split(' ').at(-1) === noun.lemma);
    const plain = noun.lemma.replace(/s$/u, '');
    const words = name.toLowerCase().split(/[\s-]+/u);
    return isSo || words.includes(noun.lemma) || (plain.length > SHORT && words.includes(plain)) ? 0.8 : 0;
  }
  if (a.token.upos === 'PROPN' && b.token.upos === 'PROPN')
    return a.lemma.startsWith(b.lemma) || b.lemma.startsWith(a.lemma) ? 0.9 : 0;
  if (OPEN.has(b.lemma) || OPEN.has(a.lemma)) return mayBe(b.lemma, a) || mayBe(a.lemma, b) ? 0.6 : 0;
  if (WORKS.has(a.lemma) && WORKS.has(b.lemma)) return 0.7;
  if (STATE.has(a.lemma) && STATE.has(b.lemma)) return 0.7;
  if (areContrasted(a, b)) return 0;
  const relation = relatedNoun(a.lemma, b.lemma);
  if (relation === 'same') return 1;
  if (relation === 'synonym') return 0.9;
  if (relation === 'hypernym') return isPersonNoun(a.lemma) ? 0.5 : 0.7;
  const [x, y] = [verbOf(a.lemma), verbOf(b.lemma)];
  return x.some((verb) => y.includes(verb)) ? 0.7 : 0;
}

/** "Ruiz did not attend", and "Ruiz's lawyer sat in the front row": another does it. */
const isOwnerOnly = (party: Party, other: Party): boolean => other.isOwner === true && party.isOwner !== true;

/** "The Orme family" and one of the name. */
function areOneFamily(a: EntityId, b: EntityId, { references }: CompareContext): boolean {
  const names = [a, b].map((id) => references.entity(id).name.split(' '));
  const [x = [], y = []] = names;
  return [x, y].some((words) => words.includes('family')) && x.some((word) => word.length > SHORT && y.includes(word));
}

/** The parties of the denial that the telling has too, each with its likeness. */
export function anchorsOf(
  denied: readonly Party[],
  told: readonly Party[],
  context: CompareContext,
  isNamed = false,
): readonly { readonly party: Party; readonly weight: number }[] {
  const found = new Map<string, { readonly party: Party; readonly weight: number }>();
  for (const party of denied) {
    const weight = Math.max(
      0,
      ...told.map((other) => (!isNamed && isOwnerOnly(party, other) ? 0 : likeness(party, other, context))),
    );
    const key = party.entity === undefined ? party.lemma : `e:${party.entity}`;
    if (weight > (found.get(key)?.weight ?? -1)) found.set(key, { party, weight });
  }
  return [...found.values()];
}
