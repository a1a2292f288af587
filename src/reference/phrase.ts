/** Noun phrases that describe somebody: "a spokesman for X", "X's chief executive", "the chairman of X". */
import type { Sentence, Token } from '../language/sentence.ts';
import type { EntityDraft, ResolvedName } from './draft.ts';

/** A describing phrase: its noun, the words before it, and the name that it belongs to. */
export interface Description {
  readonly first: number;
  readonly end: number;
  readonly head: Token;
  /** The noun in lower case, with the nouns before it ("war monitor"). */
  readonly words: string;
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
  while (at < sentence.tokens.length && at - start < LONGEST) {
    const named = names.starting.get(at);
    if (named !== undefined) {
      member ??= named.entity;
      at = named.name.end;
      continue;
    }
    const token = sentence.tokens[at];
    if (token === undefined || !(isInside(token) || isMistaggedAdjective(sentence, token))) break;
    if (token.upos === 'NOUN') {
      head = token;
      words.push(token.lemma);
    } else if (token.upos !== 'PUNCT') words = [];
    at += 1;
  }
  if (head === undefined) return undefined;
  const owner = ownerAfter(sentence, at, names);
  const whole = owner?.entity ?? member;
  const end = owner?.end ?? at;
  return { first: start, end, head, words: words.join(' '), ...(whole === undefined ? {} : { member: whole }) };
}

function isInside({ upos, xpos, form }: Token): boolean {
  if (upos === 'DET' || upos === 'ADJ' || upos === 'NOUN' || upos === 'NUM') return true;
  return form === '-' || form === "'s" || form === '’s' || xpos === 'VBN' || xpos === 'PRP$' || form === '&';
}

/** "foreign" in "X's foreign minister", tagged as an adverb. */
function isMistaggedAdjective(sentence: Sentence, { upos, index }: Token): boolean {
  return upos === 'ADV' && sentence.tokens[index + 1]?.upos === 'NOUN';
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
