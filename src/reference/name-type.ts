/** Each distinct name of a draft, with what its places tell of its kind. */
import { isReportingVerb, placeKey } from '../language/lexicon/index.ts';
import type { Sentence } from '../language/sentence.ts';
import { dependent, head } from '../language/tree.ts';
import { ALIASES } from './data/aliases.ts';
import { FEMININE_NAMES, MASCULINE_NAMES } from './data/given-names.ts';
import { ORGANISATION_WORDS, PLACE_WORDS, WEAK_ORGANISATION_WORDS } from './data/name-words.ts';
import { GENDERED_ROLES, GENDERED_TITLES, ROLES, TITLES } from './data/titles.ts';
import { isDemonymNoun } from './demonym.ts';
import type { EntityKind } from './entity.ts';
import { isGivenName, type NameMention } from './name-mention.ts';
import { isAcronym } from './name-run.ts';
import { canBePlace, isPlaceName } from './place-names.ts';

/** A distinct name. Aliases of one thing share a type. */
export interface NameType {
  /** Its number, in the order of first mention. */
  readonly id: number;
  readonly key: string;
  /** The words of the way it is first written. */
  readonly words: readonly string[];
  readonly text: string;
  readonly mentions: NameMention[];
  readonly votes: Record<EntityKind, number>;
  gender?: 'feminine' | 'masculine';
  /** True where every mention is a name only if something else has it. */
  bare: boolean;
}

const CANONICAL = new Map(ALIASES.flatMap(({ names }) => names.map((name) => [name, names[0] ?? name] as const)));
const ALIAS_KIND = new Map(ALIASES.flatMap(({ kind, names }) => names.map((name) => [name, kind] as const)));

/** The key under which all spellings of one name are found: case, full stops and "the" do not count. */
export function nameKey(words: readonly string[], text: string): string {
  const key = words.join(' ');
  const short = key.length <= 4 && !/\p{Lu}\P{Ll}*\p{Lu}/u.test(text);
  return short ? key : (CANONICAL.get(key) ?? key);
}

/** Groups mentions by name and counts what speaks for each kind. */
export function nameTypes(
  mentions: readonly NameMention[],
  sentenceOf: (mention: NameMention) => Sentence | undefined,
): readonly NameType[] {
  const types = new Map<string, NameType>();
  for (const mention of mentions) {
    const key = nameKey(mention.words, mention.text);
    const type = types.get(key) ?? newType(types.size, key, mention);
    types.set(key, type);
    type.mentions.push(mention);
    type.bare &&= mention.bare;
    const sentence = sentenceOf(mention);
    if (sentence !== undefined) voteByPlace(type, mention, sentence);
    if (sentence?.deskWords?.places.has(placeKey(mention.text)) === true) type.votes.place += 10;
    voteByTitle(type, mention);
  }
  return [...types.values()];
}

function newType(id: number, key: string, mention: NameMention): NameType {
  const votes = { person: 0, organisation: 0, place: 0, group: 0, other: 0.5 };
  const type: NameType = { id, key, words: mention.words, text: mention.text, mentions: [], votes, bare: true };
  voteByWords(type);
  return type;
}

/** What the name's own words say. */
function voteByWords(type: NameType): void {
  const { words, votes, text, key } = type;
  const aliasKind = ALIAS_KIND.get(key);
  if (aliasKind !== undefined) votes[aliasKind] += 10;
  const last = headWord(words);
  if (words.length > 1 && ORGANISATION_WORDS.has(last)) votes.organisation += WEAK_ORGANISATION_WORDS.has(last) ? 1 : 4;
  if (words.length > 1 && (PLACE_WORDS.has(last) || PLACE_WORDS.has(words[0] ?? ''))) votes.place += 3;
  if (isPlaceName(text)) votes.place += 4;
  else if (canBePlace(text)) votes.place += 1.5;
  else if (isAcronym(text)) votes.organisation += 1;
  const first = words[0] ?? '';
  if (words.length <= 4 && isGivenName(first) && !ORGANISATION_WORDS.has(last))
    votes.person += words.length > 1 ? 3 : 1;
  if (FEMININE_NAMES.has(first)) type.gender = 'feminine';
  if (MASCULINE_NAMES.has(first)) type.gender = 'masculine';
}

/** The word that says what is named: the last one, or the one before "of" or "for". */
export function headWord(words: readonly string[]): string {
  const link = words.findIndex((word) => word === 'of' || word === 'for');
  return (link > 0 ? words[link - 1] : words.at(-1)) ?? '';
}

function voteByTitle(type: NameType, { title }: NameMention): void {
  if (title === undefined) return;
  type.votes.person += 3;
  const gender = genderOfTitle(title);
  if (gender !== undefined) type.gender = gender;
}

/** The gender that a title or role tells. */
export function genderOfTitle(title: string): 'feminine' | 'masculine' | undefined {
  for (const word of title.split(' ')) {
    const gender = GENDERED_TITLES.get(word) ?? GENDERED_ROLES.get(word);
    if (gender !== undefined) return gender;
  }
  return undefined;
}

const LOCATIVE = new Set([
  'in',
  'at',
  'near',
  'outside',
  'around',
  'across',
  'throughout',
  'inside',
  'toward',
  'towards',
]);

/** What the words around say: "in X", "X, 61,", "X, who", plural tags, what X does. */
function voteByPlace(type: NameType, mention: NameMention, sentence: Sentence): void {
  const { votes } = type;
  const before = sentence.tokens[mention.outerFirst - 1];
  const after = sentence.tokens[mention.end];
  const last = sentence.tokens[mention.end - 1];
  const near = before?.upos === 'ADJ' ? sentence.tokens[before.index - 1] : before;
  if (LOCATIVE.has(near?.form.toLowerCase() ?? '')) votes.place += 1;
  if (after?.form === ',' && isDescribedAsPerson(sentence, mention.end + 1)) votes.person += 1.5;
  if (before?.lemma === 'the') votes.person -= 1;
  if (before?.form === 'old' && sentence.tokens[before.index - 2]?.form === 'year') votes.person += 1.5;
  if (last?.xpos === 'NNPS') votes.group += type.words.length === 1 ? 2 : 1;
  if (after?.form === ',' && /^(?:who|\d\d)$/u.test(sentence.tokens[mention.end + 1]?.form ?? '')) votes.person += 2;
  const noun = sentence.tokens[mention.first];
  if (noun !== undefined && actsAsPerson(sentence, mention)) votes.person += 1;
}

/** "Bell, a retired miner,", "Bell, a shy nineteen-year-old,": an article, and what a person is or does before the next mark. */
function isDescribedAsPerson({ tokens }: Sentence, first: number): boolean {
  if (!/^an?$/u.test(tokens[first]?.form ?? '')) return false;
  for (let at = first + 1; at < first + 10; at += 1) {
    const token = tokens[at];
    if (token === undefined || !/^(?:ADJ|NOUN|NUM|VERB|PROPN|PUNCT)$/u.test(token.upos)) return false;
    if (token.form === ',' || token.form === '.') return false;
    const next = tokens[at + 1];
    const isLast = next === undefined || !/^(?:NOUN|PROPN)$/u.test(next.upos);
    const isAge = token.form === 'old' && tokens[at - 2]?.form === 'year';
    if (isLast && (isAge || ROLES.has(token.lemma) || isDemonymNoun(token))) return true;
  }
  return false;
}

/** The subject of a verb of speech or thought; organisations speak too, so it counts little. */
function actsAsPerson(sentence: Sentence, mention: NameMention): boolean {
  for (let at = mention.first; at < mention.end; at += 1) {
    const token = sentence.tokens[at];
    if (token === undefined || !token.deprel.startsWith('nsubj')) continue;
    const verb = head(sentence, token);
    if (verb !== undefined && (HUMAN_VERBS.has(verb.lemma) || (isPersonShaped(mention) && isReportingVerb(verb.lemma))))
      return true;
    if (verb !== undefined && dependent(sentence, verb, 'cop') !== undefined)
      return ROLES.has(verb.lemma) || TITLES.has(verb.lemma);
  }
  return false;
}

/** Two or three words without a word of an organisation's name. */
function isPersonShaped({ words }: NameMention): boolean {
  return words.length >= 2 && words.length <= 3 && !words.some((word) => ORGANISATION_WORDS.has(word));
}

const HUMAN_VERBS = new Set([
  'think',
  'believe',
  'feel',
  'laugh',
  'smile',
  'cry',
  'die',
  'marry',
  'resign',
  'retire',
  'born',
  'say',
  'tell',
  'add',
]);

/** The kind that most speaks for; "other" where nothing does. */
export function kindOf(votes: Readonly<Record<EntityKind, number>>): EntityKind {
  const order: readonly EntityKind[] = ['organisation', 'place', 'person', 'group', 'other'];
  return order.reduce((best, kind) => (votes[kind] > votes[best] ? kind : best), 'other');
}
