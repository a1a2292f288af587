/** "The council", "the company", "the 61-year-old general": phrases that take up an entity named before. */
import type { Sentence, Token } from '../language/sentence.ts';
import { dependents, head } from '../language/tree.ts';
import { COMPANY_WORDS } from './data/name-words.ts';
import type { EntityDraft } from './draft.ts';
import { wordsOf } from './name-mention.ts';
import { headWord } from './name-type.ts';
import { isPlaceName } from './place-names.ts';

/** Which entity each noun last stood for. */
export type LastByNoun = Map<string, { readonly entity: EntityDraft; readonly at: number }>;

/** An entity's descriptions beyond this many are not taken up. */
const MOST = 8;

/** Notes that the entity was named in the sentence with this number: its nouns now mean it. */
export function rememberNouns(last: LastByNoun, entity: EntityDraft, at: number): void {
  for (const noun of nounsOf(entity)) last.set(noun, { entity, at });
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
  const noun = head(sentence, article);
  if (noun === undefined || noun.index < article.index || noun.index - article.index > 8) return undefined;
  if (noun.upos !== 'NOUN' || noun.xpos === 'NNS' || isNarrowed(sentence, noun)) return undefined;
  const found = last.get(noun.lemma) ?? byAge(sentence, article, noun, last);
  if (found === undefined || at - found.at > REACH) return undefined;
  const mismatches = ageMismatch(sentence, article, noun, found.entity);
  const contrast = hasContrast(sentence, noun, found.entity);
  if (contrast) return undefined;
  const confidence = (at === found.at ? 70 : 60) / 100 - (mismatches.length > 0 ? 0.2 : 0);
  return { entity: found.entity, first: article.index, end: noun.index + 1, head: noun.index, confidence, mismatches };
}

/** The first mention of a thing that has no name: the noun no longer means the named one. */
export function forgetNoun(sentence: Sentence, article: Token, last: LastByNoun): void {
  const noun = head(sentence, article);
  if (noun === undefined || noun.upos !== 'NOUN' || noun.deprel === 'appos') return;
  if (dependents(sentence, noun, 'cop').length === 0) last.delete(noun.lemma);
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

/** "The 61-year-old", "the 61-year-old general": by the age that was given. */
function byAge(sentence: Sentence, article: Token, noun: Token, last: LastByNoun) {
  const age = ageBetween(sentence, article, noun);
  return age === undefined ? undefined : last.get(`${age}-year-old`);
}

function ageBetween(sentence: Sentence, article: Token, noun: Token): number | undefined {
  const from = sentence.tokens[article.index + 1]?.span.start ?? 0;
  const text = sentence.text.slice(from - sentence.span.start, noun.span.end - sentence.span.start);
  const age = /^(\d{1,3})-year-old/u.exec(text)?.[1];
  return age === undefined ? undefined : Number(age);
}

function ageMismatch(sentence: Sentence, article: Token, noun: Token, { age }: EntityDraft): readonly string[] {
  const given = ageBetween(sentence, article, noun);
  return given === undefined || age === undefined || given === age ? [] : [`age ${given}, elsewhere ${age}`];
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
