/** What the text says of its people in passing: titles, appositions, "X's chief executive, Y", "Y is the head of X". */
import { countryOfDemonym } from '../language/lexicon/index.ts';
import type { Sentence, Token } from '../language/sentence.ts';
import { dependent, head } from '../language/tree.ts';
import { ROLES } from './data/titles.ts';
import { isDemonymNoun } from './demonym.ts';
import type { EntityDraft, ResolvedName, SentenceNames } from './draft.ts';
import { genderOfTitle } from './name-type.ts';
import { type Description, descriptionFrom, type NamesByPlace, namesByPlace } from './phrase.ts';

/** Adds descriptions, memberships, ages and genders to the entities of a sentence. */
export function describeNames({ sentence, names }: SentenceNames): void {
  if (names.length === 0) return;
  const places = namesByPlace(names);
  for (const resolved of names) {
    const before = namedBefore(sentence.tokens, resolved, places);
    qualify(sentence.tokens, resolved);
    if (before !== undefined && (resolved.name.title !== undefined || isOwned(sentence.tokens, resolved)))
      joins(resolved.entity, before);
    const found = [
      appositionAfter(sentence.tokens, resolved, places, { sentence, names }),
      appositionBefore(resolved, places, { sentence, names }),
      copular(resolved, places, { sentence, names }),
    ];
    for (const description of found) if (description !== undefined) describe(resolved.entity, description);
  }
}

/** "X's Ann Lee": with nothing between the mark and a name of two words or more. */
function isOwned(tokens: readonly Token[], { name }: ResolvedName): boolean {
  return name.end - name.outerFirst > 1 && /^['’]s$/u.test(tokens[name.outerFirst - 1]?.form ?? '');
}

/** "former minister Ann Lee", "Belgian striker Ann Lee": the adjectives before a title. */
function qualify(tokens: readonly Token[], { name, entity }: ResolvedName): void {
  if (name.title === undefined) return;
  for (let at = name.outerFirst - 1; at >= 0 && at >= name.outerFirst - 3; at -= 1) {
    const token = tokens[at];
    if (token === undefined || (token.upos !== 'ADJ' && token.upos !== 'PROPN')) return;
    const nation = countryOfDemonym(token.form);
    if (nation !== undefined) entity.nation ??= nation;
    else if (token.upos === 'ADJ') entity.qualities.add(token.form.toLowerCase());
  }
}

type Names = Pick<SentenceNames, 'sentence' | 'names'>;

function describe(entity: EntityDraft, { words, member, head: noun, qualities, nation, age }: Description): void {
  if (words !== '') entity.descriptions.add(words);
  for (const quality of qualities) entity.qualities.add(quality);
  if (nation !== undefined) entity.nation ??= nation;
  if (age !== undefined && entity.kind !== 'organisation') entity.age ??= age;
  const gender = genderOfTitle(noun.lemma);
  if (gender !== undefined && entity.kind === 'person') entity.gender ??= gender;
  if (member !== undefined) joins(entity, member);
}

function joins(entity: EntityDraft, whole: EntityDraft): void {
  if (entity === whole || entity.kind !== 'person') return;
  if (whole.kind === 'person' || countryOfDemonym(whole.name) !== undefined) return;
  entity.memberOf ??= whole;
}

/** The name right before a title ("SDF spokesman Y"), or its owner a few words before ("X's foreign minister Y"). */
function namedBefore(tokens: readonly Token[], { name }: ResolvedName, places: NamesByPlace): EntityDraft | undefined {
  for (let at = name.outerFirst; at > name.outerFirst - 5 && at > 0; at -= 1) {
    const found = places.ending.get(at);
    if (found !== undefined) return found.entity;
    const token = tokens[at - 1];
    if (token === undefined || !/^(?:NOUN|ADJ|PART)$/u.test(token.upos)) break;
  }
  return undefined;
}

/** "Y, a spokesman for X," and "Y, 61,". The phrase must end the clause part: a comma, a stop or the sentence's end. */
function appositionAfter(
  tokens: readonly Token[],
  { name, entity }: ResolvedName,
  places: NamesByPlace,
  { sentence }: Names,
): Description | undefined {
  const years = ageBefore(tokens, name);
  if (years !== undefined && (entity.kind === 'person' || entity.kind === 'other')) entity.age ??= years;
  let at = name.end;
  if (tokens[at]?.form !== ',' && tokens[at]?.form !== '(') return undefined;
  if (/^\d{1,3}$/u.test(tokens[at + 1]?.form ?? '') && /^[,.);]$/u.test(tokens[at + 2]?.form ?? '')) {
    if (entity.kind === 'person') entity.age ??= Number(tokens[at + 1]?.form);
    if (tokens[at + 2]?.form !== ',') return undefined;
    at += 2;
  }
  const description = descriptionFrom(sentence, at + 1, places);
  if (description === undefined || !fits(entity, description.head)) return undefined;
  const next = tokens[description.end];
  const closed = next === undefined || /^[,.;)—–]$/u.test(next.form) || next.form === 'who';
  return closed && !isList(tokens, description) ? description : undefined;
}

/** "61-year-old Y": the age in front of a name. */
function ageBefore(tokens: readonly Token[], { outerFirst }: ResolvedName['name']): number | undefined {
  const [number, , year, , old] = tokens.slice(Math.max(0, outerFirst - 5), outerFirst);
  const isAge = old?.form === 'old' && year?.form === 'year' && /^\d{1,3}$/u.test(number?.form ?? '');
  return isAge ? Number(number?.form) : undefined;
}

/** People are described by roles and nationalities; other things by any noun with an article. */
function fits(entity: EntityDraft, noun: Token): boolean {
  const isOfPerson = ROLES.has(noun.lemma) || isDemonymNoun(noun);
  return entity.kind === 'other' || (entity.kind === 'person') === isOfPerson;
}

/** "Y, the general and the minister": a list, not an apposition. */
function isList(tokens: readonly Token[], { end }: Description): boolean {
  const next = tokens[end];
  return (
    next?.form === 'and' ||
    next?.form === 'or' ||
    (next?.form === ',' && /^(?:and|or)$/u.test(tokens[end + 1]?.form ?? ''))
  );
}

/** "The chairman of X, Y, said", "X's chief executive, Y, said": the phrase before a name between commas. */
function appositionBefore(
  { name, entity }: ResolvedName,
  places: NamesByPlace,
  { sentence }: Names,
): Description | undefined {
  const { tokens } = sentence;
  const whose = whoseBefore({ name, entity }, places, sentence);
  if (whose !== undefined) return whose;
  const comma = tokens[name.outerFirst - 1]?.form === ',' ? name.outerFirst - 1 : name.outerFirst;
  if (comma === name.outerFirst && name.title !== undefined) return undefined;
  for (let start = comma - 2; start >= Math.max(0, comma - 12); start -= 1) {
    const token = tokens[start];
    if (token === undefined || /^(?:VERB|AUX|CCONJ|SCONJ)$/u.test(token.upos) || token.form === ',') return undefined;
    const opens = token.upos === 'DET' || places.starting.has(start) || start === 0;
    if (!opens || isGoverned(tokens, start)) continue;
    const description = descriptionFrom(sentence, start, places);
    if (description?.end === comma && fits(entity, description.head) && entity.kind === 'person') return description;
  }
  return undefined;
}

/** "X, whose leader, Y, said": the role of Y in X. */
function whoseBefore(
  { name, entity }: ResolvedName,
  places: NamesByPlace,
  sentence: Sentence,
): Description | undefined {
  const { tokens } = sentence;
  if (entity.kind !== 'person' || tokens[name.outerFirst - 1]?.form !== ',') return undefined;
  const whose = tokens
    .slice(Math.max(0, name.outerFirst - 5), name.outerFirst - 2)
    .findLast(({ form }) => form === 'whose');
  if (whose === undefined) return undefined;
  const end = tokens[whose.index - 1]?.form === ',' ? whose.index - 1 : whose.index;
  const body = places.ending.get(end)?.entity;
  const description = descriptionFrom(sentence, whose.index + 1, places);
  const fit = description?.end === name.outerFirst - 1 && fits(entity, description.head);
  return body === undefined || !fit ? undefined : { ...description, member: body };
}

/** After "of" or "for" the phrase goes on to the left. */
function isGoverned(tokens: readonly Token[], start: number): boolean {
  return /^(?:of|for|at|with|from)$/u.test(tokens[start - 1]?.form ?? '');
}

/** "Y is the head of X". */
function copular({ name, entity }: ResolvedName, places: NamesByPlace, { sentence }: Names): Description | undefined {
  for (let index = name.first; index < name.end; index += 1) {
    const token = sentence.tokens[index];
    if (token?.deprel !== 'nsubj') continue;
    const noun = head(sentence, token);
    const copula = noun === undefined ? undefined : dependent(sentence, noun, 'cop');
    if (copula === undefined || noun === undefined || noun.upos !== 'NOUN' || copula.index < name.end) return undefined;
    const description = descriptionFrom(sentence, copula.index + 1, places);
    return description?.head === noun && fits(entity, noun) ? description : undefined;
  }
  return undefined;
}
