/** "E because of C", "E was due to C", "E after C", "dismissed over C": by the words, for trees hang reasons anywhere. */
import { CAUSE_CUES, isCausal, isKindOf } from '../../language/lexicon/index.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { clauseHead, dependent, subject } from '../../language/tree.ts';
import { verbLemma } from '../reading/predicate-of.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import { isSomebody } from './by-verb.ts';
import { type Effect, effectOfNoun, effectOfVerb } from './effect.ts';
import { endOfCause, verbBefore } from './extent.ts';
import type { Tie } from './ties.ts';

/** The ties that prepositions and conjunctions of reason make. */
export function* tiesByCue(context: SentenceContext): Generator<Tie> {
  const { sentence } = context;
  for (const token of sentence.tokens) {
    const cue = CUES_BY_START.get(token.form.toLowerCase())?.find(({ words }) => stands(sentence, token, words));
    const tie = cue === undefined ? penalty(context, token) : byCue(context, token, cue);
    if (tie !== undefined) yield tie;
  }
}

type Cue = (typeof CAUSE_CUES)[number];

/** The cues that begin with a word, in their order; most words begin none. */
const CUES_BY_START: ReadonlyMap<string, readonly Cue[]> = CAUSE_CUES.reduce((known, cue) => {
  const start = cue.words[0] ?? '';
  return known.set(start, [...(known.get(start) ?? []), cue]);
}, new Map<string, readonly Cue[]>());

const stands = ({ tokens }: Sentence, { index }: Token, words: readonly string[]) =>
  words.every((word, at) => tokens[index + at]?.form.toLowerCase() === word);

function byCue(context: SentenceContext, token: Token, { words, strength }: Cue): Tie | undefined {
  const { sentence, times } = context;
  const first = token.index + words.length;
  if (sentence.tokens[first] === undefined || sentence.tokens[token.index - 1]?.lemma === 'not') return undefined;
  if (times.some((time) => time.first <= first && first < time.end)) return undefined;
  const found = outcomeBefore(context, token);
  const end = endOfCause(sentence, first);
  if (found === undefined || (strength === 'weak' && !isMishap(context, found.effect, first, end))) return undefined;
  return { ...found, first, end, strength };
}

/** Classes and verbs of mishaps, which seldom come about without what went before. By hand. */
const MISHAPS = new Set(
  'blaze collapse crash fall explode die postpone cancel delay derail capsize sink close topple flood'.split(' '),
);

/** Nouns of which "after" tells a cause. */
const TROUBLES = [
  'trouble',
  'failure',
  'accident',
  'misfortune',
  'damage',
  'illness',
  'weather',
  'explosion',
  'attack',
];

/** "sank after an explosion", "began when a pipe split": a mishap after a trouble, or after what something without a will did. */
function isMishap(context: SentenceContext, effect: Effect, first: number, end: number): boolean {
  if (!MISHAPS.has(effect.deed)) return false;
  const tokens = context.sentence.tokens.slice(first, end);
  const noun = tokens.find(({ upos }) => upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON');
  if (noun === undefined) return false;
  const verb = tokens.find(({ upos }) => upos === 'VERB');
  const trouble = tokens.find(({ upos }) => upos === 'NOUN');
  const isTrouble = trouble !== undefined && TROUBLES.some((kind) => isKindOf(trouble.lemma, kind));
  return verb === undefined ? isTrouble : verb.xpos === 'VBD' && !isSomebody(context, noun);
}

/** The clause before the cue: what "be" is said of ("the postponement was due to"), else what its verb tells. */
function outcomeBefore(context: SentenceContext, cue: Token): { effect: Effect; verb: Token } | undefined {
  const { sentence } = context;
  const before = sentence.tokens[cue.index - 1];
  if (before === undefined) return undefined;
  if (before.lemma === 'be') {
    const predicate = clauseHead(sentence, before);
    const own = subject(sentence, predicate) ?? dependent(sentence, predicate, 'nsubj');
    const effect = own === undefined ? undefined : effectOfNoun(context, own);
    return effect && { effect, verb: predicate };
  }
  const verb = verbBefore(sentence, cue.index);
  const effect = verb === undefined ? undefined : effectOfVerb(context, verb);
  return verb && effect && { effect, verb };
}

/** "lost his licence over unpaid taxes", "was fined for parking". */
function penalty(context: SentenceContext, token: Token): Tie | undefined {
  const { sentence } = context;
  if (token.lemma !== 'over' && token.lemma !== 'for') return undefined;
  if (token.lemma === 'for') {
    const reason = sentence.tokens.slice(token.index + 2, token.index + 4).find(({ lemma }) => lemma === 'reason');
    const found = reason === undefined ? undefined : outcomeBefore(context, token);
    if (found !== undefined && reason !== undefined)
      return { ...found, first: token.index + 1, end: reason.index + 1, strength: 'strong' };
  }
  const verb = verbBefore(sentence, token.index);
  if (verb === undefined || token.index - verb.index > 5 || !isCausal(verbLemma(sentence, verb), 'penalty'))
    return undefined;
  const next = sentence.tokens[token.index + 1];
  const isReason = token.lemma === 'over' || next?.xpos === 'VBG';
  if (!isReason || next === undefined || next.upos === 'NUM' || next.upos === 'PROPN') return undefined;
  const effect = effectOfVerb(context, verb);
  return effect && { effect, first: next.index, end: endOfCause(sentence, next.index), verb, strength: 'strong' };
}
