/** "The fire was caused by a cigarette", "closed because of rust", "died of pneumonia": what is given as the cause of an event. */
import { cueWhere, hasCue } from '../language/cues.ts';
import type { Token } from '../language/sentence.ts';
import { incidentOf } from './cause/by-incident.ts';
import type { Effect } from './cause/effect.ts';
import { type Tie, tiesOf } from './cause/ties.ts';
import type { ClaimBase, Lemma } from './claim.ts';
import type { SentenceExtractor } from './extractor.ts';
import { baseOf, type Draft, spanOfTokens } from './reading/base.ts';
import { subjectOf } from './reading/phrase.ts';
import type { SentenceContext } from './reading/sentence-context.ts';

export interface CauseClaim extends ClaimBase {
  readonly kind: 'cause';
  /** What came about, by one name for all words that tell of it ("die" for "killed" and "death"), and to whom or what. */
  readonly effect: Effect;
  /** What brought it about. */
  readonly cause: Cause;
  /** `weak` where only the order is told ("after", "when"). */
  readonly strength: 'strong' | 'weak';
}

export interface Cause {
  readonly text: string;
  /** The noun or verb that heads it. */
  readonly head: Lemma;
  /** Its nouns, verbs and adjectives. */
  readonly words: readonly Lemma[];
}

/** Words without which no sentence ties a cause to an effect; most sentences have none. */
const CUE =
  /\b(?:because|due|owing|thanks|account|result|caus|spark|trigger|provok|ignit|prompt|brought|set off|setting off|touched off|fuell|unleash|forc|led|leads?|oblig|made|compel|driv|drove|push|stem|aros|aris|blam|attribut|ascrib|trac|put|source|reason|root|culprit|origin|die|dying|kill|after|follow|wake|when|over|for|derail|sank|sunk|sink|destroy|wreck|flatten|flood|ground|disrupt|delay|demolish|damag|shut|clos|toppl|capsiz|halt|start|set |behind|came from|began|enough to|respons)/iu;

/** The same of single words; more of them have one that begins a phrase of two. */
const OF_ONE = new RegExp(CUE.source.replaceAll(/ [a-z]*/gu, ''), 'iu');
const FIRST_WORD = cueWhere((form) => OF_ONE.test(form));

export const cause: SentenceExtractor<CauseClaim> = {
  kind: 'cause',
  *extract(context) {
    if (!hasCue(context.sentence, FIRST_WORD) || !CUE.test(context.sentence.text)) return;
    const told = new Set<number>();
    const known: Tie[] = [];
    for (const tie of tiesOf(context)) {
      const isTold = told.has(tie.effect.token.index) || (tie.effect.incident !== undefined && covers(known, tie));
      const claim = isTold ? undefined : claimOf(context, tie);
      if (claim === undefined) continue;
      told.add(tie.effect.token.index);
      if (claim.effect.incident !== undefined) known.push(tie);
      yield claim;
    }
  },
};

/** Has another tie given the same cause to the incident? */
const covers = (known: readonly Tie[], { first, end }: Tie): boolean =>
  known.some((tie) => tie.first < end && first < tie.end);

function claimOf(context: SentenceContext, { effect, first, end, verb, strength }: Tie): Draft<CauseClaim> | undefined {
  const words = contentOf(context, first, end);
  const head = words[0];
  if (head === undefined) return undefined;
  const span = spanOfTokens(context, first, end);
  const { token, ...told } = effect;
  const incident = told.incident ?? incidentOf(context, effect);
  const base = baseOf(context, {
    token: verb,
    subject: subjectOf(context, effect.about),
    value: { first, end },
  });
  return {
    ...base,
    kind: 'cause',
    participants: told.theme === undefined ? [] : [told.theme],
    effect: {
      deed: told.deed,
      about: told.about,
      token,
      ...(told.theme === undefined ? {} : { theme: told.theme }),
      ...(incident === undefined ? {} : { incident }),
      ...(told.phrase === undefined ? {} : { phrase: told.phrase }),
    },
    cause: { text: context.prose.block.text.slice(span.start, span.end), head, words },
    strength,
  };
}

/** The head noun first, then the other nouns, verbs and adjectives. */
function contentOf({ sentence, times }: SentenceContext, first: number, end: number): readonly Lemma[] {
  const isTime = ({ index }: Token) => times.some((time) => index >= time.first && index < time.end);
  const content = sentence.tokens.slice(first, end).filter((token) => CONTENT.has(token.upos) && !isTime(token));
  const top = content.find(
    ({ head, upos }) => (head < first || head >= end) && (upos === 'NOUN' || upos === 'PROPN' || upos === 'VERB'),
  );
  const isNoun = ({ upos }: Token) => upos === 'NOUN' || upos === 'PROPN';
  const lead =
    top === undefined || isNoun(top) ? top : (content.find((token) => isNoun(token) && token.index < top.index) ?? top);
  return [...new Set([...(lead === undefined ? [] : [lead]), ...content].map(({ lemma }) => lemma.toLowerCase()))];
}

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);
