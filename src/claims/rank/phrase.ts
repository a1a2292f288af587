/** The phrase that a word of rank stands in: what is ranked, what narrows it, whose it is. */
import type { Token } from '../../language/sentence.ts';
import { dependents } from '../../language/tree.ts';
import { linkAt } from '../reading/phrase.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import { isPossessive, type RankWord } from './rank-word.ts';

export interface RankPhrase {
  /** The tokens [first, end) from the word of rank to the noun. */
  readonly first: number;
  readonly end: number;
  /** The noun; absent in "the largest in the region". */
  readonly noun?: Token;
  /** The token that governs: the noun, or else the word of rank. */
  readonly at: Token;
  readonly narrowed: readonly string[];
  readonly owner?: string;
  readonly clause: boolean;
}

/** Parts of a whole, steps, and nouns so wide that "the only way" excludes nothing. By hand: time units, parts, abstract nouns. */
const UNRANKED = new Set(
  `day week month year decade century hour minute second half quarter part stage step phase place name floor round leg set
  night morning evening afternoon thing way reason chance hope option question problem issue point one person people child
  class aid hand lady minister sight glance look chapter page act paragraph sentence line series edition instance case word
  step move turn draft reading person resort choice thought impression responder degree cousin language refusal date thing
  try attempt concern priority exception difference answer aim purpose task job`.split(/\s+/u),
);

/** The longest run of words between a word of rank and its noun. */
const LONGEST = 6;

/** The phrase; undefined where the noun is one that is not ranked in earnest ("the first half", "the only way"). */
export function rankPhrase(context: SentenceContext, { first, end }: RankWord): RankPhrase | undefined {
  const { sentence } = context;
  const run = runAfter(context, end);
  const noun = run.findLast(({ upos, xpos }) => upos === 'NOUN' || upos === 'PROPN' || xpos === 'GW');
  if (noun !== undefined && UNRANKED.has(noun.lemma.toLowerCase())) return undefined;
  const at = noun ?? sentence.tokens[end - 1];
  if (at === undefined) return undefined;
  if (noun === undefined && !isElliptical(context, end)) return undefined;
  const stop = noun === undefined ? end : noun.index + 1;
  const owner = ownerOf(context, first, stop);
  const narrowed = run
    .filter(({ index }) => noun !== undefined && index < noun.index)
    .map(({ lemma }) => lemma.toLowerCase());
  return {
    first,
    end: stop,
    ...(noun === undefined ? {} : { noun }),
    at,
    narrowed,
    ...(owner === undefined ? {} : { owner }),
    clause: hasClause(context, at, stop),
  };
}

/** Adjectives and nouns in a row. */
function runAfter({ sentence }: SentenceContext, end: number): readonly Token[] {
  const run: Token[] = [];
  for (const token of sentence.tokens.slice(end, end + LONGEST)) {
    const next = sentence.tokens[token.index + 1];
    const participle =
      token.upos === 'VERB' && (next?.upos === 'NOUN' || (token.index === end && next?.upos === 'ADJ'));
    const inside =
      (token.upos === 'NUM' && run.every(({ upos }) => upos === 'NUM')) ||
      /^(?:ADJ|NOUN|PROPN)$/u.test(token.upos) ||
      token.xpos === 'GW' ||
      /^(?:away|home|ever)$/u.test(token.form);
    if (!inside && !participle && !(token.form === '-' && run.length > 0)) break;
    run.push(token);
  }
  return run;
}

/** "the longest in the county", "the fifth of the season", "the first this year", at the end of its clause. */
function isElliptical({ sentence, times }: SentenceContext, end: number): boolean {
  const next = sentence.tokens[end];
  return (
    next === undefined ||
    /^(?:in|of|on|since|for|[.,;!?])$/u.test(next.lemma) ||
    times.some(({ first }) => first === end)
  );
}

/** "the team's", "its", "Orme's" before the rank; "of the crash" behind the noun. */
function ownerOf(context: SentenceContext, first: number, stop: number): string | undefined {
  const { sentence } = context;
  const before = sentence.tokens[first - 1];
  if (before !== undefined && isPossessive(before.form)) return keyOf(context, before, undefined);
  if (before?.xpos === 'POS') {
    const owner = sentence.tokens[first - 2];
    return owner === undefined ? undefined : keyOf(context, owner, owner.lemma.toLowerCase());
  }
  if (sentence.tokens[stop]?.lemma !== 'of') return undefined;
  const of = sentence.tokens.slice(stop + 1, stop + 6).find(({ upos }) => /^(?:NOUN|PROPN|NUM)$/u.test(upos));
  if (of === undefined || context.times.some(({ first: from, end }) => of.index >= from && of.index < end))
    return undefined;
  return keyOf(context, of, of.lemma.toLowerCase());
}

function keyOf(context: SentenceContext, token: Token, noun: string | undefined): string | undefined {
  const link = linkAt(context, token);
  return link === undefined ? noun : `e:${link.entity}`;
}

/** "to lead the bank", "that …", "built by …". */
function hasClause({ sentence }: SentenceContext, at: Token, stop: number): boolean {
  const next = sentence.tokens[stop];
  if (next?.lemma === 'to' && sentence.tokens[stop + 1]?.xpos === 'VB') return true;
  return dependents(sentence, at).some(
    ({ deprel, xpos, index }) =>
      index > at.index && deprel.startsWith('acl') && (xpos === 'VB' || deprel === 'acl:relcl'),
  );
}
