/** Noun phrases that describe somebody: "a spokesman for X", "X's chief executive", "the chairman of X". */
import { countryOfDemonym } from '../language/lexicon/index.ts';
import type { Sentence, Token } from '../language/sentence.ts';
import { ROLES } from './data/titles.ts';
import type { EntityDraft, ResolvedName } from './draft.ts';

/** A describing phrase: its noun, the words before it, and the name that it belongs to. */
export interface Description {
  readonly first: number;
  readonly end: number;
  readonly head: Token;
  /** The noun in lower case, with the nouns before it ("war monitor"). */
  readonly words: string;
  /** The adjectives before the noun, in lower case, and the country that one of them names ("a former Belgian coach"). */
  readonly qualities: readonly string[];
  readonly nation?: string;
  /** In years ("a 24-year-old Belgian"). */
  readonly age?: number;
  readonly member?: EntityDraft;
}

/** The names of a sentence by their first and by their last token. */
export interface NamesByPlace {
  readonly starting: ReadonlyMap<number, ResolvedName>;
  readonly ending: ReadonlyMap<number, ResolvedName>;
}

/** Looks the names of one sentence up by place. */
export function namesByPlace(names: readonly ResolvedName[]): NamesByPlace {
  return {
    starting: new Map(names.map((resolved) => [resolved.name.first, resolved])),
    ending: new Map(names.map((resolved) => [resolved.name.end, resolved])),
  };
}

/** No description is longer. */
const LONGEST = 14;

/** The description that starts at a token: "a UK-based war monitor", "X's chief executive", "spokesman for X". */
export function descriptionFrom(sentence: Sentence, start: number, names: NamesByPlace): Description | undefined {
  let at = start;
  let member: EntityDraft | undefined;
  let head: Token | undefined;
  let words: string[] = [];
  const qualities: string[] = [];
  let nation: string | undefined;
  const age = ageAt(sentence, start + 1);
  while (at < sentence.tokens.length && at - start < LONGEST) {
    const named = names.starting.get(at);
    if (named !== undefined) {
      member ??= named.entity;
      at = named.name.end;
      continue;
    }
    const token = sentence.tokens[at];
    if (token === undefined) break;
    const country = /^\p{Lu}/u.test(token.form) ? countryOfDemonym(token.form) : undefined;
    if (country !== undefined) {
      [nation, head] = [country, token];
      words = [];
    } else if (!(isInside(token) || isMistaggedAdjective(sentence, token))) break;
    if (token.upos === 'ADJ' || token.xpos === 'VBN') qualities.push(token.form.toLowerCase());
    if (token.upos === 'NOUN' || isMistaggedRole(sentence, token)) {
      head = token;
      words.push(token.lemma);
    } else if (token.upos !== 'PUNCT') words = [];
    at += 1;
  }
  if (head === undefined) return undefined;
  const owner = ownerAfter(sentence, at, names);
  const whole = owner?.entity ?? member;
  const end = owner?.end ?? at;
  return {
    first: start,
    end,
    head,
    words: words.join(' '),
    qualities,
    ...(nation === undefined ? {} : { nation }),
    ...(age === undefined ? {} : { age }),
    ...(whole === undefined ? {} : { member: whole }),
  };
}

function isInside({ upos, xpos, form }: Token): boolean {
  if (upos === 'DET' || upos === 'ADJ' || upos === 'NOUN' || upos === 'NUM') return true;
  return form === '-' || form === "'s" || form === '’s' || xpos === 'VBN' || xpos === 'PRP$' || form === '&';
}

/** "foreign" in "X's foreign minister", tagged as an adverb. */
function isMistaggedAdjective(sentence: Sentence, { upos, index }: Token): boolean {
  return upos === 'ADV' && sentence.tokens[index + 1]?.upos === 'NOUN';
}

/** "24-year-old" from this token on. */
function ageAt({ tokens }: Sentence, first: number): number | undefined {
  const number = tokens[first]?.form ?? '';
  const isAge = tokens[first + 2]?.form === 'year' && tokens[first + 4]?.form === 'old' && /^\d{1,3}$/u.test(number);
  return isAge ? Number(number) : undefined;
}

/** "chief executive of X": tagged as an adjective, with no noun behind it. */
function isMistaggedRole(sentence: Sentence, { upos, index, form }: Token): boolean {
  if (upos !== 'ADJ' || !ROLES.has(form.toLowerCase())) return false;
  return !/^(?:NOUN|PROPN|ADJ)$/u.test(sentence.tokens[index + 1]?.upos ?? '');
}

/** "of X", "for the X", "at X": the name that the description belongs to. */
function ownerAfter(
  sentence: Sentence,
  at: number,
  names: NamesByPlace,
): { readonly entity: EntityDraft; readonly end: number } | undefined {
  if (!/^(?:of|for|at|with|from)$/u.test(sentence.tokens[at]?.form ?? '')) return undefined;
  for (let next = at + 1; next <= at + 4; next += 1) {
    const named = names.starting.get(next);
    if (named !== undefined) return { entity: named.entity, end: named.name.end };
    const token = sentence.tokens[next];
    if (
      token === undefined ||
      !(token.upos === 'DET' || token.upos === 'ADJ' || token.upos === 'NOUN' || token.form === '-')
    )
      break;
  }
  return undefined;
}
