/** "his acquittal", "the closure of the bridge", "the rise in prices", "her husband": nouns that tell a state as known. */

import type { ScaleReading } from '../../language/lexicon/index.ts';
import { scaleOf } from '../../language/lexicon/index.ts';
import { memoised } from '../../language/lexicon/memoised.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { dependent, dependents, head, nouns } from '../../language/tree.ts';
import { baseOf, type Draft } from '../reading/base.ts';
import { LazyBase } from '../reading/lazy-base.ts';
import { linkAt, subjectOf } from '../reading/phrase.ts';
import { nominal, verbOfNoun } from '../reading/predicate-of.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import type { StateClaim } from '../state.ts';
import { tellingOf } from './telling.ts';

/** Scales of which a noun tells as surely as its verb. */
const TOLD_BY_NOUNS = new Set([
  'direction',
  'life',
  'guilt',
  'openness',
  'approval',
  'holding',
  'freedom',
  'custody',
  'employment',
  'force',
  'result',
  'strictness',
]);

/** Nouns whose verb means something else, with the verb that they stand for. By hand. */
const VERBS: Readonly<Record<string, string>> = { defeat: 'reject', victory: 'win', win: 'win', loss: 'lose' };

/** What the noun says as its verb does; undefined for nouns that tell no state. */
const readingOf = memoised((noun: string): ScaleReading | undefined => {
  const verb = VERBS[noun] ?? verbOfNoun(noun);
  if (verb === undefined) return undefined;
  const found = scaleOf([{ form: verb, lemma: verb, upos: 'VERB' }]);
  return found !== undefined && TOLD_BY_NOUNS.has(found.scale) ? found : undefined;
});

/** The claims that nouns make which are told as known, not called for, feared or planned. */
export function* nominalStates(context: SentenceContext): Generator<Draft<StateClaim>> {
  for (const noun of nouns(context.sentence)) {
    const claim = outcome(context, noun) ?? spouse(context, noun);
    if (claim !== undefined) yield claim;
  }
}

function outcome(context: SentenceContext, noun: Token): Draft<StateClaim> | undefined {
  const reading = noun.xpos === 'NNS' ? undefined : readingOf(noun.lemma);
  if (reading === undefined || !isKnown(context.sentence, noun)) return undefined;
  const bearer = bearerOf(context, noun, reading.scale);
  if (bearer === undefined) return undefined;
  const predicate = nominal(noun);
  const base = new LazyBase(context, { token: noun, bearer, value: wordOf(noun), predicate, restate: () => FACT });
  const { scale, pole } = reading;
  const told = scale === 'direction' || scale === 'strictness' ? 'timeless' : 'then';
  return Object.assign(base, { kind: 'state' as const, scale, pole, degree: 1, told } as const);
}

const wordOf = ({ index }: Token) => ({ first: index, end: index + 1 });

/** A noun that is told as known is so, whatever the clause says of it. */
const FACT: StateClaim['stance'] = { polarity: 'affirmed', modality: 'fact' };

/** Verbs, nouns and prepositions after which what a noun names has not come about. By hand: wish, fear, plan, threat, attempt. */
const AHEAD = new Set(
  `call demand seek want plan threaten threat propose oppose avert prevent avoid fear consider face risk vote favour favor bid hope
  expect predict forecast against possible possibility prospect before until without despite request ask urge support warn
  chance likelihood offer negotiate discuss debate question appeal pending await schedule set due delay postpone halt stop
  block rule reject deny refuse if whether talk rumour rumor report claim allege suspect`.split(/\s+/u),
);

/** Told with "the", "his" or "Orme's", and not as wished for, feared or planned. */
function isKnown(sentence: Sentence, noun: Token): boolean {
  const determiner = dependent(sentence, noun, 'det', 'nmod:poss');
  if (determiner === undefined || ['a', 'an', 'any', 'no', 'another', 'each', 'every'].includes(determiner.lemma))
    return false;
  if (dependents(sentence, noun, 'amod').some(({ lemma }) => UNSURE.has(lemma))) return false;
  let at: Token | undefined = noun;
  for (let steps = 3; at !== undefined && steps > 0; steps -= 1) {
    if (dependents(sentence, at, 'case', 'mark').some(({ lemma }) => AHEAD.has(lemma))) return false;
    at = head(sentence, at);
    if (at !== undefined && AHEAD.has(at.lemma)) return false;
  }
  return true;
}

const UNSURE = new Set(
  'possible planned proposed alleged likely further future early expected feared near second'.split(' '),
);

/** Whose state it is: "his", "of the bridge", "in prices". */
function bearerOf(context: SentenceContext, noun: Token, scale: string): Token | undefined {
  const { sentence, times } = context;
  const isTime = ({ index }: Token) => times.some(({ first, end }) => index >= first && index < end);
  const owner = dependents(sentence, noun, 'nmod:poss').find((word) => !isTime(word));
  if (owner?.form.toLowerCase() === 'whose') return nounBefore(sentence, owner);
  if (owner !== undefined && (owner.upos !== 'PRON' || linkAt(context, owner) !== undefined)) return owner;
  const prepositions = scale === 'direction' ? ['of', 'in'] : ['of'];
  return dependents(sentence, noun, 'nmod').find(
    (word) => prepositions.includes(dependent(sentence, word, 'case')?.lemma ?? '') && !isTime(word),
  );
}

/** "Ruiz, whose acquittal": the name or noun before the relative. */
function nounBefore({ tokens }: Sentence, { index }: Token): Token | undefined {
  const noun = tokens[index - 1]?.form === ',' ? tokens[index - 2] : tokens[index - 1];
  return noun?.upos === 'PROPN' || noun?.upos === 'NOUN' ? noun : undefined;
}

/** "Ruiz's husband": Ruiz is married. */
function spouse(context: SentenceContext, noun: Token): Draft<StateClaim> | undefined {
  if (!['husband', 'wife', 'spouse'].includes(noun.lemma)) return undefined;
  const { sentence } = context;
  const owner = dependent(sentence, noun, 'nmod:poss');
  const isPast = dependents(sentence, noun, 'amod', 'compound').length > 0;
  if (owner === undefined || isPast || linkAt(context, owner) === undefined) return undefined;
  const base = baseOf(context, { token: noun, subject: subjectOf(context, owner), value: wordOf(noun) });
  const told = tellingOf(context, noun);
  return { ...base, participants: [], kind: 'state', scale: 'marriage', pole: 'married', degree: 1, told };
}
