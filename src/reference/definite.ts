/** "The council", "the company", "the 61-year-old general": phrases that take up an entity named before. */
import type { Sentence, Token } from '../language/sentence.ts';
import { dependents, head } from '../language/tree.ts';
import { COMPANY_WORDS } from './data/name-words.ts';
import type { EntityDraft } from './draft.ts';
import { wordsOf } from './name-mention.ts';
import { headWord } from './name-type.ts';
import { isPlaceName } from './place-names.ts';

/** Which entity each noun last stood for. */
export interface LastByNoun {
  readonly standing: Map<string, { readonly entity: EntityDraft; readonly at: number }>;
  /** The nouns of each entity, read once. */
  readonly nouns: Map<EntityDraft, readonly string[]>;
}

/** Nothing named yet. */
export const noNouns = (): LastByNoun => ({ standing: new Map(), nouns: new Map() });

/** An entity's descriptions beyond this many are not taken up. */
const MOST = 8;

/** Notes that the entity was named in the sentence with this number: its nouns now mean it. */
export function rememberNouns(last: LastByNoun, entity: EntityDraft, at: number): void {
  const nouns = last.nouns.get(entity) ?? nounsOf(entity);
  last.nouns.set(entity, nouns);
  const standing = { entity, at };
  for (const noun of nouns) last.standing.set(noun, standing);
}

function nounsOf(entity: EntityDraft): readonly string[] {
  const nouns: string[] = [];
  const descriptions = [...entity.descriptions].slice(0, MOST);
  for (const description of descriptions) nouns.push(description.split(' ').at(-1) ?? '');
  if (entity.age !== undefined) nouns.push(`${entity.age}-year-old`);
  if (entity.kind === 'organisation') nouns.push(...organisationNouns(entity));
  if (entity.kind === 'place') nouns.push(...placeNouns(entity));
  return nouns.filter((noun) => noun !== '');
}

function organisationNouns({ name }: EntityDraft): readonly string[] {
  const words = wordsOf(name);
  const noun = words.length > 1 ? headWord(words) : '';
  return COMPANY_WORDS.has(words.at(-1) ?? '')
    ? [noun, 'company', 'firm']
    : [noun, 'organisation', 'organization', 'group'];
}

function placeNouns({ name }: EntityDraft): readonly string[] {
  const words = wordsOf(name);
  if (words.length === 1 && isPlaceName(name)) return ['country'];
  return words.length > 1 ? [words.at(-1) ?? '', words[0] ?? ''] : [];
}

/** An entity that a definite phrase takes up, with what the phrase says against it. */
export interface TakenUp {
  readonly entity: EntityDraft;
  readonly first: number;
  readonly end: number;
  readonly head: number;
  readonly confidence: number;
  readonly mismatches: readonly string[];
}

/** No description reaches further back, in sentences. */
const REACH = 30;

/** The entity that the phrase of a definite article stands for, or undefined. `at` is the number of the sentence. */
export function takenUp(sentence: Sentence, article: Token, last: LastByNoun, at: number): TakenUp | undefined {
  const aged = agedPhrase(sentence, article);
  const noun = aged?.noun ?? head(sentence, article);
  if (noun === undefined || noun.index < article.index || noun.index - article.index > 8) return undefined;
  if (aged === undefined && (noun.upos !== 'NOUN' || noun.xpos === 'NNS' || isNarrowed(sentence, noun)))
    return undefined;
  const found =
    last.standing.get(noun.lemma) ?? (aged === undefined ? undefined : last.standing.get(`${aged.age}-year-old`));
  if (found === undefined || at - found.at > REACH) return undefined;
  if (aged === undefined && hasContrast(sentence, noun, found.entity)) return undefined;
  const { entity } = found;
  const mismatches =
    aged === undefined || entity.age === undefined || entity.age === aged.age
      ? []
      : [`age ${aged.age}, elsewhere ${entity.age}`];
  const confidence = (at === found.at ? 70 : 60) / 100 - (mismatches.length > 0 ? 0.2 : 0);
  return { entity, first: article.index, end: noun.index + 1, head: noun.index, confidence, mismatches };
}

/** "The 61-year-old (general)": the age, and the noun or else the last word of the age. */
function agedPhrase(sentence: Sentence, article: Token): { readonly age: number; readonly noun: Token } | undefined {
  const [number, , year, , old, next] = sentence.tokens.slice(article.index + 1, article.index + 7);
  if (number === undefined || year?.form !== 'year' || old?.form !== 'old' || !/^\d{1,3}$/u.test(number.form))
    return undefined;
  return { age: Number(number.form), noun: next?.upos === 'NOUN' ? next : old };
}

/** The first mention of a thing that has no name: the noun no longer means the named one. */
export function forgetNoun(sentence: Sentence, article: Token, last: LastByNoun): void {
  const noun = head(sentence, article);
  if (noun === undefined || noun.upos !== 'NOUN' || noun.deprel === 'appos') return;
  if (dependents(sentence, noun, 'cop').length === 0) last.standing.delete(noun.lemma);
}

/** "of", "for", a clause: another one than the one named. */
function isNarrowed(sentence: Sentence, noun: Token): boolean {
  return dependents(sentence, noun, 'nmod', 'nmod:poss', 'acl', 'acl:relcl', 'compound', 'appos', 'flat').some(
    ({ index, deprel, lemma }) =>
      (index > noun.index || deprel !== 'compound' || lemma !== noun.lemma) &&
      !(deprel === 'acl:relcl' && isAfterComma(sentence, noun)),
  );
}

function isAfterComma(sentence: Sentence, noun: Token): boolean {
  return sentence.tokens[noun.index + 1]?.form === ',';
}

/** "The other council", "the former president" against one who is not: an adjective that sets it apart. */
function hasContrast(sentence: Sentence, noun: Token, entity: EntityDraft): boolean {
  const own = new Set(wordsOf(entity.name));
  return dependents(sentence, noun, 'amod').some(
    ({ lemma }) => CONTRASTING.has(lemma) || (/^\p{Lu}/u.test(lemma) && !own.has(lemma.toLowerCase())),
  );
}

const CONTRASTING = new Set([
  'other',
  'another',
  'new',
  'old',
  'same',
  'next',
  'previous',
  'former',
  'first',
  'second',
  'third',
  'last',
  'rival',
  'different',
  'local',
  'whole',
  'entire',
]);
