/** "among adults", "of those under 30", "in rural households": whom a share or a measure is limited to. */
import { isPersonNoun } from '../../language/lexicon/index.ts';
import type { Token } from '../../language/sentence.ts';
import { dependents } from '../../language/tree.ts';
import type { Lemma } from '../claim.ts';
import type { SentenceContext } from './sentence-context.ts';

/** Groups of people and firms that surveys ask. By hand. */
const GROUPS = new Set('household family home firm company business employer school'.split(' '));
/** People by sex and age: "for women", "for men". By hand. */
const BY_SEX_AND_AGE = new Set(
  'man woman boy girl adult child teenager pensioner infant toddler male female student pupil'.split(' '),
);
/** A population stands at most so many tokens after its preposition. */
const REACH = 4;

/** "under 30", "aged 18 to 34": which years. */
const AGES =
  /^[, ]*(?:aged |who (?:are|were) |age )?(?:(?:under|over|below|above|older than|younger than|at least) )?\d{1,2}(?:(?: (?:to|and) |[-–])\d{1,2}| or (?:older|younger|over|under|more))?\b(?!,\d|\.\d|%| ?per)/iu;
const OF_THOSE = /\bof (?:those|people|adults)(?= (?:aged|under|over) \d)/iu;

/** The population nearest to a token: lemmas of its noun and what narrows it, and its ages, sorted; undefined for none. */
export function populationOf(context: SentenceContext, token: Token): readonly Lemma[] | undefined {
  const { tokens } = context.sentence;
  let best: { readonly distance: number; readonly words: readonly Lemma[] } | undefined;
  for (const preposition of tokens) {
    const words = preposition.upos === 'ADP' ? namedAfter(context, preposition) : undefined;
    const distance = Math.abs(preposition.index - token.index);
    if (words !== undefined && (best === undefined || distance < best.distance)) best = { distance, words };
  }
  return best?.words;
}

function namedAfter(context: SentenceContext, preposition: Token): readonly Lemma[] | undefined {
  const { sentence } = context;
  const word = preposition.form.toLowerCase();
  if (word === 'of') return ofThose(context, preposition);
  if (word !== 'among' && word !== 'amongst' && word !== 'in' && word !== 'for') return undefined;
  for (let at = preposition.index + 1; at <= preposition.index + REACH; at += 1) {
    const noun = sentence.tokens[at];
    if (noun === undefined || !/^(?:NOUN|ADJ|DET|NUM|VERB)$/u.test(noun.upos)) return undefined;
    if (noun.xpos !== 'NNS' || sentence.tokens[at + 1]?.upos === 'NOUN') continue;
    return isPopulation(word, noun)
      ? [noun.lemma, ...narrowing(context, noun), ...agesAfter(context, noun)].sort()
      : undefined;
  }
  return undefined;
}

function isPopulation(preposition: string, { lemma }: Token): boolean {
  if (preposition === 'in') return lemma === 'household' || lemma === 'family' || lemma === 'home';
  if (preposition === 'for') return BY_SEX_AND_AGE.has(lemma);
  return isPersonNoun(lemma) || BY_SEX_AND_AGE.has(lemma) || GROUPS.has(lemma);
}

const narrowing = ({ sentence }: SentenceContext, noun: Token) =>
  dependents(sentence, noun, 'amod', 'compound').map(({ lemma }) => lemma.toLowerCase());

function agesAfter(context: SentenceContext, noun: Token): readonly Lemma[] {
  const { sentence } = context;
  const match = AGES.exec(sentence.text.slice(noun.span.end - sentence.span.start));
  return match === null ? [] : [match[0].replace(/^[, ]+|aged? |who (?:are|were) /giu, '').toLowerCase()];
}

/** "of those under 30". */
function ofThose(context: SentenceContext, of: Token): readonly Lemma[] | undefined {
  const { sentence } = context;
  const rest = sentence.text.slice(of.span.start - sentence.span.start);
  const next = sentence.tokens[of.index + 1];
  const match = OF_THOSE.exec(rest);
  if (next === undefined || match === null || match.index > 0) return undefined;
  const ages = agesAfter(context, next);
  return ages.length === 0 ? undefined : ages;
}
