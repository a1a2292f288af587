/**
 * Words that tie an event to what brought it about.
 * Source: by hand: verbs and nouns of causing (Levin 1993, 27, engender verbs; Wolff 2003, causative verbs) and the prepositions
 * and conjunctions of reason of Quirk et al. 9.44 and 15.45–15.46, with those of sequence that news prose uses for reasons.
 */
import { wordSet } from './word-list.ts';

/** Their subject brings their object about, or makes it do what follows. */
const CAUSING = wordSet(
  'cause spark trigger provoke ignite prompt set_off bring_about bring_on touch_off fuel unleash precipitate induce engender',
);

/** Their subject makes their object do what the infinitive says. */
const MAKING = wordSet('force lead prompt cause oblige make compel drive push');

/** Their subject follows from what stands after the preposition. */
const RESULTING: Readonly<Record<string, string>> = {
  result: 'from',
  stem: 'from',
  arise: 'from',
  follow: 'from',
  derive: 'from',
  spring: 'from',
};

/** What is done to one thing by laying it to another: "blamed the delay on", "attributed to"; the preposition before the cause. */
const LAYING: Readonly<Record<string, string>> = {
  blame: 'on',
  attribute: 'to',
  ascribe: 'to',
  trace: 'to',
  'put down': 'to',
  pin: 'on',
  link: 'to',
};

/** Nouns for a cause, and for what comes of one. */
const CAUSE_NOUNS = wordSet('cause source reason root trigger culprit explanation grounds origin');
const RESULT_NOUNS = wordSet('result consequence product outcome effect upshot');

/** Verbs that undo or harm a thing: a thing that does them is a cause ("a landslide derailed the train"). */
const HARMING = wordSet(
  `derail sink destroy wreck flatten flood ground disrupt delay demolish damage kill topple capsize halt
  scupper cripple paralyse paralyze bankrupt ruin doom`,
);

/** Verbs whose reason stands after "for" or "over": verbs of penalty, quarrel and leaving office. */
const PENALTY = wordSet(
  `lose dismiss sack fire suspend ban fine jail arrest sue expel disqualify censure reprimand strip resign quit punish
  deport sanction penalise penalize`,
);

export type CauseRole = 'causing' | 'making' | 'harming' | 'penalty';

const ROLES: Readonly<Record<CauseRole, ReadonlySet<string>>> = {
  causing: CAUSING,
  making: MAKING,
  harming: HARMING,
  penalty: PENALTY,
};

/** Does the verb, with its particle, tie a cause to its effect in this way? */
export const isCausal = (verb: string, role: CauseRole): boolean => ROLES[role].has(verb);

/** The preposition after which the cause stands ("resulted from"); undefined for other verbs. */
export const causePreposition = (verb: string): string | undefined => RESULTING[verb];

/** The preposition after which the cause stands where somebody lays the effect to it; undefined for other verbs. */
export const blamePreposition = (verb: string): string | undefined => LAYING[verb];

export const isCauseNoun = (noun: string): boolean => CAUSE_NOUNS.has(noun);
export const isResultNoun = (noun: string): boolean => RESULT_NOUNS.has(noun);

/** Words before a cause: `strong` give a reason; `weak` give what went before, which is often the reason. */
export const CAUSE_CUES: readonly { readonly words: readonly string[]; readonly strength: 'strong' | 'weak' }[] = [
  { words: ['because', 'of'], strength: 'strong' },
  { words: ['due', 'to'], strength: 'strong' },
  { words: ['owing', 'to'], strength: 'strong' },
  { words: ['thanks', 'to'], strength: 'strong' },
  { words: ['on', 'account', 'of'], strength: 'strong' },
  { words: ['as', 'a', 'result', 'of'], strength: 'strong' },
  { words: ['as', 'a', 'consequence', 'of'], strength: 'strong' },
  { words: ['because'], strength: 'strong' },
  { words: ['in', 'the', 'wake', 'of'], strength: 'weak' },
  { words: ['following'], strength: 'weak' },
  { words: ['after'], strength: 'weak' },
  { words: ['when'], strength: 'weak' },
];
