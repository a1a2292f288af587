/** "the only bank in town", "her first title", "the third defeat of the season", "unbeaten": a place in an order. */

import { cued, cueOf } from '../language/cues.ts';
import type { Token } from '../language/sentence.ts';
import { head } from '../language/tree.ts';
import type { ClaimBase, Lemma, Subject } from './claim.ts';
import type { SentenceExtractor } from './extractor.ts';
import type { Predicate } from './predicate.ts';
import { CHAMPIONS, earlierTitle } from './rank/champion.ts';
import { type Holding, holdingOf } from './rank/holder.ts';
import { type RankPhrase, rankPhrase } from './rank/phrase.ts';
import { placedAt } from './rank/placed.ts';
import { isUnbeaten, RANK_WORDS, type Ranked, rankWord } from './rank/rank-word.ts';
import { type RankWindow, windowOf } from './rank/window.ts';
import type { Draft } from './reading/base.ts';
import { LazyBase } from './reading/lazy-base.ts';
import { subjectOf } from './reading/phrase.ts';
import { verbal } from './reading/predicate-of.ts';
import type { SentenceContext } from './reading/sentence-context.ts';

export interface RankClaim extends ClaimBase, Ranked {
  readonly kind: 'rank';
  /** The noun that is ranked: "title"; for "the largest of them" that of the holder, for "for the first time" the verb. */
  readonly ranked: Lemma;
  /** What narrows it: "away" and "league" of "first away league win". */
  readonly narrowed: readonly Lemma[];
  /** Whose it is, or in what: the entity ("e:4") or the noun of "the team's", "of the crash". */
  readonly owner?: string;
  /** True where a clause narrows it: "the first woman to lead the bank". */
  readonly clause: boolean;
  /** The place and time within which it holds. */
  readonly window: RankWindow;
  /** Who or what has the rank, where it is told of a known one. */
  readonly holder?: Subject;
  /** is: the holder is told to have it; has: it is only named ("won her first title"). */
  readonly told: Holding['told'];
  /** What is done with it, or for the first time: "win" of "won her first title". */
  readonly predicate?: Predicate;
}

export const rank: SentenceExtractor<RankClaim> = {
  kind: 'rank',
  *extract(context) {
    const waited = cued(context.sentence, CUE);
    for (const token of context.sentence.tokens) {
      if (!mayRank(token, waited)) continue;
      const found = rankedAt(context, token);
      if (found !== undefined) yield found;
    }
  },
};

const CUE = cueOf(RANK_WORDS, CHAMPIONS);

/** Most words give no rank and tell of no champion. */
const mayRank = (token: Token, waited: readonly Token[]): boolean =>
  token.xpos === 'JJS' || isDigit(token.form.charCodeAt(0)) || waited.includes(token);

/** One of "0" to "9". */
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function rankedAt(context: SentenceContext, token: Token): Draft<RankClaim> | undefined {
  if (isUnbeaten(token)) return unbeaten(context, token);
  const title = earlierTitle(context, token);
  if (title !== undefined) {
    const phrase = { first: title.first, end: title.end, noun: token, at: token, narrowed: [], clause: false };
    return claimOf(context, phrase, title.ranked, holdingOf(context, phrase), 'title');
  }
  const placed = placedAt(context.sentence, token);
  if (placed !== undefined) return placedRank(context, token, placed);
  const word = rankWord(context.sentence, token);
  const phrase = word === undefined ? undefined : rankPhrase(context, word);
  return word === undefined || phrase === undefined ? undefined : claimOf(context, phrase, word.ranked);
}

/** "Orme ranks second in the region". */
function placedRank(
  context: SentenceContext,
  at: Token,
  { word, holder }: NonNullable<ReturnType<typeof placedAt>>,
): Draft<RankClaim> | undefined {
  const phrase: RankPhrase = { first: word.first, end: word.end, at, narrowed: [], clause: false };
  return claimOf(context, phrase, word.ranked, { told: 'is', holder });
}

/** "Orme remain unbeaten this season"; "Orme, unbeaten in the league, …", "unbeaten Orme". */
function unbeaten(context: SentenceContext, token: Token): Draft<RankClaim> | undefined {
  const phrase: RankPhrase = { first: token.index, end: token.index + 1, at: token, narrowed: [], clause: false };
  const holding = holdingOf(context, phrase);
  const above = head(context.sentence, token);
  const isBeside = above !== undefined && (above.upos === 'PROPN' || above.upos === 'NOUN');
  const holder = holding.holder ?? (isBeside ? above : undefined);
  if (holder === undefined) return undefined;
  return claimOf(context, phrase, { rank: 'unbeaten' }, { told: 'is', holder }, 'defeat');
}

function claimOf(
  context: SentenceContext,
  phrase: RankPhrase,
  ranked: Ranked,
  { told, holder, verb }: Holding = holdingOf(context, phrase),
  noun?: string,
): Draft<RankClaim> | undefined {
  const name = noun ?? (phrase.noun ?? holder)?.lemma.toLowerCase();
  if (name === undefined) return undefined;
  const subject = subjectOf(context, holder ?? phrase.noun ?? phrase.at);
  const predicate = verb === undefined ? undefined : verbal(context.sentence, verb);
  const value = { first: phrase.first, end: phrase.end };
  const base = new LazyBase(context, { token: phrase.at, bearer: subject, value, predicate });
  return Object.assign(base, {
    kind: 'rank' as const,
    ...ranked,
    ranked: name,
    narrowed: phrase.narrowed,
    ...(phrase.owner === undefined ? {} : { owner: phrase.owner }),
    clause: phrase.clause,
    window: windowOf(context, phrase),
    ...(holder === undefined ? {} : { holder: subject }),
    told,
    ...(predicate === undefined ? {} : { predicate }),
  });
}
