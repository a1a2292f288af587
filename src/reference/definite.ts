/** "The council", "the company", "the 61-year-old general": phrases that take up an entity named before. */
import { countryOfDemonym, isPersonNoun } from '../language/lexicon/index.ts';
import type { Sentence, Token } from '../language/sentence.ts';
import { dependents, head } from '../language/tree.ts';
import { NOUNS_BY_LAST_WORD } from './data/name-kinds.ts';
import { COMPANY_WORDS } from './data/name-words.ts';
import { isDemonymNoun } from './demonym.ts';
import type { EntityDraft } from './draft.ts';
import { wordsOf } from './name-mention.ts';
import { headWord } from './name-type.ts';
import { isPlaceName } from './place-names.ts';

/** Which entity each noun last stood for. */
export interface LastByNoun {
  readonly standing: Map<string, Standing>;
  /** The nouns of each entity, read once. */
  readonly nouns: Map<EntityDraft, ReadonlyMap<string, Basis>>;
  /** Who was named last, of those that can be a person, of those that can be a body of people, and of those that surely are a person. */
  readonly latest: { person?: EntityDraft; body?: EntityDraft; sure?: Latest };
  /** Who holds which role in a body, by the noun of the role. */
  readonly holders: Map<EntityDraft, Map<string, EntityDraft | 'several'>>;
  /** The ages that the draft tells of somebody by another phrase than "the 61-year-old". */
  readonly ages: ReadonlySet<number>;
}

/** A person, and the number of the sentence that named it. */
interface Latest {
  readonly entity: EntityDraft;
  readonly at: number;
}

/** What makes a noun mean an entity: its name's head word, what that is a kind of, a description, its age or nationality. */
type Basis = 'head' | 'kind' | 'role' | 'age' | 'nation' | 'loose';

interface Standing {
  readonly entity: EntityDraft;
  readonly at: number;
  readonly basis: Basis;
  /** True where the noun has stood for another one as well. */
  readonly rival: boolean;
}

/** Nothing named yet. */
export const noNouns = (ages: ReadonlySet<number>): LastByNoun => ({
  standing: new Map(),
  nouns: new Map(),
  holders: new Map(),
  latest: {},
  ages,
});

/** An entity's descriptions beyond this many are not taken up. */
const MOST = 8;

/** Notes that the entity was named in the sentence with this number: its nouns now mean it. */
export function rememberNouns(last: LastByNoun, entity: EntityDraft, at: number): void {
  if (entity.kind !== 'organisation' && entity.kind !== 'place') {
    last.latest.person = entity;
    if (entity.kind === 'person' || entity.age !== undefined) last.latest.sure = { entity, at };
  }
  if (entity.kind !== 'person' && entity.kind !== 'place') last.latest.body = entity;
  const nouns = last.nouns.get(entity) ?? nounsOf(entity);
  last.nouns.set(entity, nouns);
  if (entity.kind === 'person' && entity.memberOf !== undefined) rememberRoles(last, entity, entity.memberOf);
  for (const [noun, basis] of nouns) {
    const before = last.standing.get(noun);
    const rival = before !== undefined && (before.rival || before.entity !== entity);
    last.standing.set(noun, { entity, at, basis, rival });
  }
}

function rememberRoles({ holders }: LastByNoun, entity: EntityDraft, body: EntityDraft): void {
  const roles = holders.get(body) ?? new Map<string, EntityDraft | 'several'>();
  holders.set(body, roles);
  for (const description of entity.descriptions) {
    const noun = description.split(' ').at(-1) ?? '';
    const holder = roles.get(noun);
    roles.set(noun, holder === undefined || holder === entity ? entity : 'several');
  }
}

function nounsOf(entity: EntityDraft): ReadonlyMap<string, Basis> {
  const nouns = new Map<string, Basis>();
  if (entity.kind === 'organisation' || entity.kind === 'group') organisationNouns(entity, nouns);
  if (entity.kind === 'place') for (const noun of placeNouns(entity)) nouns.set(noun, 'head');
  const descriptions = [...entity.descriptions].slice(0, MOST);
  for (const description of descriptions) nouns.set(description.split(' ').at(-1) ?? '', 'role');
  if (entity.age !== undefined) nouns.set(`${entity.age}-year-old`, 'age');
  if (entity.nation !== undefined) nouns.set(`of ${entity.nation}`, 'nation');
  nouns.delete('');
  return nouns;
}

function organisationNouns({ name, kind }: EntityDraft, nouns: Map<string, Basis>): void {
  const words = wordsOf(name);
  if (words.length === 1) {
    if (kind === 'organisation') for (const noun of BODIES) nouns.set(noun, 'loose');
    return;
  }
  const noun = headWord(words);
  const kinds = NOUNS_BY_LAST_WORD.get(noun);
  const isCompany = COMPANY_WORDS.has(words.at(-1) ?? '');
  if (kind === 'group' && kinds === undefined) return;
  for (const one of isCompany ? COMPANIES : BODIES) nouns.set(one, isCompany ? 'kind' : 'loose');
  for (const one of kinds ?? []) nouns.set(one, 'kind');
  nouns.set(noun, 'head');
}

const COMPANIES = ['company', 'firm'];
const BODIES = ['organisation', 'organization', 'group'];

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
  const native = isDemonymNoun(noun);
  if (aged === undefined && ((noun.upos !== 'NOUN' && !native) || noun.xpos === 'NNS')) return undefined;
  const found =
    last.standing.get(native ? `of ${countryOfDemonym(noun.form)}` : noun.lemma) ??
    (aged === undefined ? undefined : last.standing.get(`${aged.age}-year-old`));
  if (found === undefined && aged?.noun.form === 'old') return byAgeAlone(article, aged, last, at);
  if (found === undefined || at - found.at > REACH) return undefined;
  if (aged === undefined && isNarrowed(sentence, article, noun, found.entity)) return undefined;
  if (aged === undefined && hasContrast(sentence, noun, found.entity)) return undefined;
  const { entity } = found;
  const mismatches =
    aged === undefined || entity.age === undefined || entity.age === aged.age
      ? []
      : [`age ${aged.age}, elsewhere ${entity.age}`];
  const contested = found.rival || isOvertaken(found, last);
  if (mismatches.length > 0 && contested) return undefined;
  const features = featuresOf(sentence, noun, found) + (aged !== undefined && entity.age === aged.age ? 1 : 0);
  const doubt = found.basis === 'role' && !found.rival ? OVERTAKEN_ROLE : CONTESTED;
  const confidence = confidenceOf(found, features, contested ? doubt : 0, at) - (mismatches.length > 0 ? 0.2 : 0);
  const rounded = Math.round(100 * confidence) / 100;
  return { entity, first: article.index, end: noun.index + 1, head: noun.index, confidence: rounded, mismatches };
}

/**
 * "The 34-year-old", where nobody is told to be 34: whoever was named just before. Of an age told otherwise it speaks only
 * where no other person of the draft has an age.
 */
function byAgeAlone(
  article: Token,
  { age, noun }: { readonly age: number; readonly noun: Token },
  { latest: { sure }, nouns, ages }: LastByNoun,
  at: number,
): TakenUp | undefined {
  if (sure === undefined || at - sure.at > NEAR || ages.has(age)) return undefined;
  const person = sure.entity;
  const others = [...nouns.keys()].some((entity) => entity !== person && entity.age !== undefined);
  if (person.age !== undefined && others) return undefined;
  const mismatches = person.age === undefined ? [] : [`age ${age}, elsewhere ${person.age}`];
  return {
    entity: person,
    first: article.index,
    end: noun.index + 1,
    head: noun.index,
    confidence: BY_AGE,
    mismatches,
  };
}

/** In sentences; and how sure such a link is: by hand, below those by a description. */
const [NEAR, BY_AGE] = [2, 0.62];

/** The ages that sentences tell but by "the 61-year-old": "Lee, 61,", "aged 61", "a 61-year-old clerk". */
export function agesTold(sentences: readonly Sentence[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { tokens } of sentences) {
    for (const { form, index } of tokens) {
      if (!/^\d{1,3}$/u.test(form)) continue;
      const [before, next] = [tokens[index - 1], tokens[index + 1]];
      const old = next?.form === '-' ? index + 4 : index + 2;
      const isAged = tokens[old]?.form === 'old' && tokens[old - (next?.form === '-' ? 2 : 1)]?.lemma === 'year';
      const isAlone = isAged && before?.form.toLowerCase() === 'the' && !isSaidOf(tokens[old + 1]);
      if ((isAged && !isAlone) || before?.lemma === 'aged' || (before?.form === ',' && next?.form === ','))
        found.add(Number(form));
    }
  }
  return found;
}

/** Has another been named since, of whom the noun could be said as well? The head of a name is said of no other. */
function isOvertaken({ entity, basis }: Standing, { latest }: LastByNoun): boolean {
  if (basis === 'head') return false;
  return entity.kind === 'person' ? latest.person !== entity : latest.body !== entity;
}

/** How many words of the phrase beside its noun are known of the entity: "former", "retired", "town" of a town council. */
function featuresOf(sentence: Sentence, noun: Token, { entity, basis }: Standing): number {
  const words = dependents(sentence, noun, 'amod', 'compound').filter(({ index }) => index < noun.index);
  if (words.length === 0) return 0;
  const own = wordsOf(entity.name);
  return words.filter(({ lemma, form }) => {
    const lower = lemma.toLowerCase();
    const nation = basis !== 'nation' && entity.nation !== undefined && countryOfDemonym(form) === entity.nation;
    return nation || entity.qualities.has(lower) || entity.qualities.has(form.toLowerCase()) || own.includes(lower);
  }).length;
}

/**
 * How sure a link is by what makes the noun mean the entity, where no other can be meant. Measured on the developing part of
 * GUM and on its news and biographies: what somebody is described as, 13 of 13 right, and 6 of 6 where contested; the head of
 * a name ("the museum"), 9 of 17, and 3 of 7 where contested. The others are too rare there, and stay below.
 */
const BY_BASIS: Readonly<Record<Basis, number>> = {
  head: 0.55,
  kind: 0.6,
  role: 0.72,
  age: 0.68,
  nation: 0.65,
  loose: 0.5,
};

/** What it costs that the noun may mean another: one that it was said of, or one who was named since and has another role. */
const [CONTESTED, OVERTAKEN_ROLE] = [0.15, 0.02];

/** How sure the link is. */
function confidenceOf({ basis, at: last }: Standing, features: number, doubt: number, at: number): number {
  return BY_BASIS[basis] + (features > 0 ? 0.1 : 0) - doubt - (at - last > 3 ? 0.03 : 0);
}

/** "The 61-year-old (general)": the age, and the noun or else the last word of the age. */
function agedPhrase(sentence: Sentence, article: Token): { readonly age: number; readonly noun: Token } | undefined {
  const [number, , year, , old, next] = sentence.tokens.slice(article.index + 1, article.index + 7);
  if (number === undefined || year?.form !== 'year' || old?.form !== 'old' || !/^\d{1,3}$/u.test(number.form))
    return undefined;
  return { age: Number(number.form), noun: next !== undefined && isSaidOf(next) ? next : old };
}

/** The noun that an age stands before; not in "the 61-year-old blogs", where the model may take the verb for a plural. */
const isSaidOf = (next: Token | undefined): boolean =>
  next !== undefined &&
  (isDemonymNoun(next) || (next.upos === 'NOUN' && (next.xpos !== 'NNS' || isPersonNoun(next.lemma))));

/** The first mention of a thing that has no name: the noun no longer means the named one. */
export function forgetNoun(sentence: Sentence, article: Token, last: LastByNoun): void {
  const noun = head(sentence, article);
  if (noun === undefined || noun.upos !== 'NOUN') return;
  if (noun.deprel === 'appos' && head(sentence, noun)?.upos === 'PROPN') return;
  if (dependents(sentence, noun, 'cop').length === 0) last.standing.delete(noun.lemma);
}

/** "of", "for", a clause: another one than the one named. */
function isNarrowed(sentence: Sentence, article: Token, noun: Token, { name, descriptions }: EntityDraft): boolean {
  const below = dependents(sentence, noun, 'nmod', 'nmod:poss', 'acl', 'acl:relcl', 'compound', 'appos', 'flat');
  if (below.length === 0) return false;
  const own = new Set([...wordsOf(name), ...[...descriptions].flatMap((words) => words.split(' '))]);
  const namesBefore = sentence.tokens.slice(0, article.index).some(({ upos }) => upos === 'PROPN');
  return below.some(
    ({ index, deprel, lemma }) =>
      !(deprel === 'compound' && index < noun.index && !namesBefore && own.has(lemma)) &&
      !(deprel === 'acl:relcl' && isAfterComma(sentence, noun)),
  );
}

function isAfterComma(sentence: Sentence, noun: Token): boolean {
  return sentence.tokens[noun.index + 1]?.form === ',';
}

/** "The other council", "the former president" against one who is not: an adjective that sets it apart. */
function hasContrast(sentence: Sentence, noun: Token, { name, qualities, nation }: EntityDraft): boolean {
  const adjectives = dependents(sentence, noun, 'amod');
  if (adjectives.length === 0) return false;
  const own = new Set(wordsOf(name));
  return adjectives.some(({ lemma, form }) => {
    const lower = lemma.toLowerCase();
    if (qualities.has(lower) || own.has(lower)) return false;
    const country = /^\p{Lu}/u.test(form) ? countryOfDemonym(form) : undefined;
    if (country !== undefined && country === nation) return false;
    return CONTRASTING.has(lower) || /^\p{Lu}/u.test(form);
  });
}

/** "new", "former", "other": does the adjective set whom it describes apart from the one who was named? */
export const isContrasting = (adjective: string): boolean => CONTRASTING.has(adjective);

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
