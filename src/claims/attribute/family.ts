/** "a lifelong bachelor", "an only child", "his sister": what family somebody has, or has not. */

import { cued, cueOf } from '../../language/cues.ts';
import type { Token } from '../../language/sentence.ts';
import { dependent, dependents, head, isNegated, tense } from '../../language/tree.ts';
import type { Draft } from '../reading/base.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import { personDescribed } from './described.ts';
import { PEOPLE, standingFor, subjectFor } from './owner.ts';
import { type StandingClaim, standingClaim } from './standing.ts';

/** Nouns for somebody without some relative. Source: WordNet 3.1, unmarried_person.n.01 and its like, by hand. */
const WITHOUT: ReadonlyMap<string, string> = new Map([
  ['bachelor', 'unmarried'],
  ['spinster', 'unmarried'],
  ['widower', 'widowed'],
  ['widow', 'widowed'],
]);

/** Adjectives and what is denied to be had. */
const CHILDLESS = new Set(['childless', 'unmarried']);
const HAD: ReadonlyMap<string, string> = new Map([
  ['child', 'childless'],
  ['kid', 'childless'],
  ['sibling', 'only child'],
  ['brother', 'only child'],
]);

/** Relatives that somebody is told to have. */
const RELATIVES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'has a spouse': 'wife husband widow widower',
    'has a sibling': 'brother sister twin',
    'has a child': 'son daughter child',
  }).flatMap(([has, nouns]) => nouns.split(' ').map((noun) => [noun, has] as const)),
);

/** Another tie, or one that is over. By hand. */
const OTHER =
  /^(?:late|former|ex|future|first|second|step|half|adoptive|adopted|foster|estranged|dead|deceased|in-law|spiritual|next|would-be|god)$/u;

/** Which statements of a family exclude each other. */
const EXCLUDES: ReadonlyMap<string, readonly string[]> = new Map([
  ['unmarried', ['has a spouse', 'has a living spouse', 'widowed']],
  ['widowed', ['has a living spouse']],
  ['only child', ['has a sibling']],
  ['childless', ['has a child']],
]);

/** Can both not be told of one person? */
export const familiesExclude = (a: string, b: string): boolean =>
  (EXCLUDES.get(a)?.includes(b) ?? false) || (EXCLUDES.get(b)?.includes(a) ?? false);

const CUE = cueOf(WITHOUT.keys(), CHILDLESS, HAD.keys(), RELATIVES.keys(), ['child', 'marry', 'married']);

/** The families that a sentence tells of. */
export function* families(context: SentenceContext): Iterable<Draft<StandingClaim>> {
  for (const token of cued(context.sentence, CUE)) {
    if (token.upos !== 'NOUN' && token.upos !== 'VERB' && token.upos !== 'ADJ') continue;
    const { lemma } = token;
    if (WITHOUT.has(lemma) || (lemma === 'child' && context.sentence.tokens[token.index - 1]?.lemma === 'only'))
      yield* ofNoun(context, token);
    else if (CHILDLESS.has(lemma) || lemma === 'marry' || lemma === 'married') yield* ofNever(context, token);
    else if (HAD.has(lemma)) yield* ofNone(context, token);
    if (RELATIVES.has(lemma) && token.upos === 'NOUN') yield* ofRelative(context, token);
  }
}

/** "a widower", "an only child"; "Lee's widow" is a relative. */
function* ofNoun(context: SentenceContext, noun: Token): Iterable<Draft<StandingClaim>> {
  const { sentence } = context;
  if (dependents(sentence, noun, 'nmod:poss', 'nmod').length > 0 || isNegated(sentence, noun)) return;
  if (dependent(sentence, noun, 'cop') !== undefined && tense(sentence, noun) === 'future') return;
  const first = noun.index - (noun.lemma === 'child' ? 1 : 0);
  const owner = personDescribed(context, noun, first) ?? comingName(context, noun);
  if (owner !== undefined) yield claim(context, owner, WITHOUT.get(noun.lemma) ?? 'only child', first, noun.index + 1);
}

/** "An only child, Lee grew up": the name behind the comma. */
function comingName({ sentence, references, prose, ...context }: SentenceContext, noun: Token): Token | undefined {
  if (sentence.tokens[noun.index + 1]?.form !== ',' || noun.index > 4) return undefined;
  const mention = references.at(prose.index, sentence.index, noun.index + 2);
  const token = mention === undefined || mention.form === 'possessive' ? undefined : sentence.tokens[mention.head];
  return standingFor({ sentence, references, prose, ...context }, token, PEOPLE);
}

/** "never married", "was childless". */
function* ofNever(context: SentenceContext, word: Token): Iterable<Draft<StandingClaim>> {
  const { sentence } = context;
  const isNever = sentence.tokens.slice(Math.max(0, word.index - 2), word.index).some(({ lemma }) => lemma === 'never');
  if (word.lemma.startsWith('marr') ? !isNever : isNegated(sentence, word)) return;
  const owner = subjectFor(context, word, PEOPLE);
  const what = word.lemma === 'childless' ? 'childless' : 'unmarried';
  if (owner !== undefined) yield claim(context, owner, what, word.index - (isNever ? 1 : 0), word.index + 1);
}

/** "has no children". */
function* ofNone(context: SentenceContext, noun: Token): Iterable<Draft<StandingClaim>> {
  const { sentence } = context;
  const verb = head(sentence, noun);
  if (noun.deprel !== 'obj' || verb?.lemma !== 'have' || dependent(sentence, noun, 'det')?.lemma !== 'no') return;
  const owner = subjectFor(context, verb, PEOPLE);
  if (owner !== undefined) yield claim(context, owner, HAD.get(noun.lemma) ?? '', verb.index, noun.index + 1);
}

/** "his sister", "Lee's wife": whoever has one. */
function* ofRelative(context: SentenceContext, noun: Token): Iterable<Draft<StandingClaim>> {
  const { sentence } = context;
  const owner = standingFor(context, dependent(sentence, noun, 'nmod:poss'), PEOPLE);
  const near = [
    sentence.tokens[noun.index - 1],
    sentence.tokens[noun.index + 1],
    ...dependents(sentence, noun, 'amod', 'compound'),
  ];
  if (owner === undefined || near.some((token) => token?.form === '-' || OTHER.test(token?.lemma.toLowerCase() ?? '')))
    return;
  const [first, end] = [Math.min(owner.index, noun.index), Math.max(owner.index, noun.index) + 1];
  const what = isLivingSpouse(context, noun) ? 'has a living spouse' : (RELATIVES.get(noun.lemma) ?? '');
  yield claim(context, owner, what, first, end);
}

/** "his wife sells": the subject of what is told of now. */
function isLivingSpouse({ sentence }: SentenceContext, noun: Token): boolean {
  const verb = head(sentence, noun);
  if (!/^(?:wife|husband)$/u.test(noun.lemma) || noun.deprel !== 'nsubj' || verb === undefined) return false;
  return tense(sentence, verb) === 'present';
}

function claim(context: SentenceContext, owner: Token, what: string, first: number, end: number): Draft<StandingClaim> {
  return standingClaim(context, { attribute: 'family', what, joint: false, owner, first, end });
}
