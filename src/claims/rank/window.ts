/** Within what a rank holds: "in the region", "of the season", "since October", "in its history". */
import type { SentenceContext } from '../reading/sentence-context.ts';
import type { RankPhrase } from './phrase.ts';

export interface RankWindow {
  /** The noun of the place in lower case: "region", "village". */
  readonly place?: string;
  /** The words of a bound in the past: "since October", "in 20 years". */
  readonly since?: string;
  /** The season, year or match that it is counted in: "season", "year"; "ever" for all of history. */
  readonly period?: string;
}

/** A window stands at most so many tokens behind the noun. */
const REACH = 9;

/** Spans in which things are counted. By hand. */
const PERIODS =
  /^(?:season|campaign|year|month|week|term|tournament|series|match|game|night|day|summer|winter|century|decade|career|reign)$/u;

/** The window that the words behind a ranked noun give. */
export function windowOf(context: SentenceContext, { first, end }: RankPhrase): RankWindow {
  const { sentence } = context;
  const words = sentence.tokens.slice(end, end + REACH);
  const stop = words.findIndex(({ form, upos }) => upos === 'VERB' || /^[;:]$/u.test(form));
  const near = stop < 0 ? words : words.slice(0, stop);
  const text = near.map(({ form }) => form.toLowerCase()).join(' ');
  const owner =
    sentence.tokens[first - 1]?.xpos === 'POS' ? sentence.tokens[first - 2]?.lemma.toLowerCase() : undefined;
  const place = placeIn(context, end, near.length);
  const since =
    /\b(?:since|in (?:more than |over |almost |nearly )?(?:\d+|\p{L}+) (?:years|months|weeks|games|matches|seasons|decades))\b.*/u.exec(
      text,
    )?.[0];
  const period = periodIn(near.map(({ lemma }) => lemma.toLowerCase()));
  const named = place ?? owner;
  return {
    ...(named === undefined ? {} : { place: named }),
    ...(since === undefined ? {} : { since }),
    ...(period === undefined ? {} : { period }),
  };
}

function periodIn(lemmas: readonly string[]): string | undefined {
  if (lemmas.some((lemma) => lemma === 'ever' || lemma === 'history' || lemma === 'record')) return 'ever';
  const at = lemmas.findIndex(
    (lemma, index) =>
      PERIODS.test(lemma) && /^(?:the|this|that|his|her|its|their|of|in)$/u.test(lemmas[index - 1] ?? ''),
  );
  return at < 0 ? undefined : lemmas[at];
}

/** "in the region", "at the school"; not a time. */
function placeIn({ sentence, times }: SentenceContext, end: number, length: number): string | undefined {
  for (const token of sentence.tokens.slice(end, end + length)) {
    if (!/^(?:in|at|on|over|across|from)$/u.test(token.lemma)) continue;
    const noun = sentence.tokens
      .slice(token.index + 1, token.index + 5)
      .find(({ upos }) => upos === 'NOUN' || upos === 'PROPN');
    if (noun === undefined || times.some(({ first, end: stop }) => noun.index >= first && noun.index < stop)) continue;
    const whole = sentence.tokens[noun.index + 1];
    const last = whole?.upos === 'NOUN' || whole?.upos === 'PROPN' ? whole : noun;
    if (PERIODS.test(last.lemma) || /^(?:history|record)$/u.test(last.lemma)) continue;
    return last.lemma.toLowerCase();
  }
  return undefined;
}
