/** "C caused E", "E was sparked by C", "C forced her to leave", "E resulted from C", "blamed E on C", "died of C". */
import {
  blamePreposition,
  causePreposition,
  isCausal,
  isOrganisationNoun,
  isPersonNoun,
} from '../../language/lexicon/index.ts';
import type { Token } from '../../language/sentence.ts';
import { dependent, dependents, isPassive, isPredicate, subject, verbs } from '../../language/tree.ts';
import { linkAt } from '../reading/phrase.ts';
import { classOf, verbLemma } from '../reading/predicate-of.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import { type Effect, effectOfCompound, effectOfNoun, effectOfVerb } from './effect.ts';
import { endOfCause, phraseOfCause } from './extent.ts';
import type { Tie } from './ties.ts';

/** The ties that verbs of causing, resulting, blaming, harming and dying make. */
export function* tiesByVerb(context: SentenceContext): Generator<Tie> {
  for (const verb of verbs(context.sentence)) {
    if (!isPredicate(context.sentence, verb)) continue;
    const tie =
      caused(context, verb) ??
      made(context, verb) ??
      resulted(context, verb) ??
      blamed(context, verb) ??
      died(context, verb) ??
      cleft(context, verb) ??
      harmed(context, verb);
    if (tie !== undefined) yield tie;
  }
}

/** A tie to the cause that a noun heads. */
function tied(
  context: SentenceContext,
  verb: Token,
  effect: Effect | undefined,
  cause: Token | undefined,
): Tie | undefined {
  if (effect === undefined || cause === undefined || cause.upos === 'PRON') return undefined;
  const { first, end } = phraseOfCause(context.sentence, cause);
  return { effect, first, end, verb, strength: 'strong' };
}

const after = ({ sentence }: SentenceContext, verb: Token, ...prepositions: readonly string[]): Token | undefined =>
  dependents(sentence, verb, 'obl', 'obl:agent', 'nmod').find((noun) =>
    prepositions.includes(dependent(sentence, noun, 'case')?.lemma ?? ''),
  );

function caused(context: SentenceContext, verb: Token): Tie | undefined {
  const { sentence } = context;
  const withNext = `${verb.lemma} ${sentence.tokens[verb.index + 1]?.form.toLowerCase() ?? ''}`;
  if (!isCausal(verbLemma(sentence, verb), 'causing') && !isCausal(withNext, 'causing')) return undefined;
  const own = subject(sentence, verb);
  if (isPassive(sentence, verb))
    return tied(context, verb, own && effectOfNoun(context, own), after(context, verb, 'by'));
  const object = dependent(sentence, verb, 'obj') ?? dependent(sentence, verb, 'iobj');
  const isMaking = dependent(sentence, verb, 'xcomp') !== undefined;
  return object === undefined || isMaking ? undefined : tied(context, verb, effectOfNoun(context, object), own);
}

function made(context: SentenceContext, verb: Token): Tie | undefined {
  const { sentence } = context;
  if (!isCausal(verb.lemma, 'making') || isPassive(sentence, verb)) return undefined;
  const own = subject(sentence, verb);
  if (own === undefined || isSomebody(context, own)) return undefined;
  const infinitive = dependents(sentence, verb, 'xcomp', 'ccomp', 'advcl').find(
    (below) => below.upos === 'VERB' && below.xpos === 'VB',
  );
  if (infinitive !== undefined && infinitive.index > verb.index)
    return tied(context, verb, effectOfVerb(context, infinitive), own);
  const object = dependent(sentence, verb, 'obj');
  const isOfThing = object !== undefined && dependent(sentence, object, 'compound') !== undefined;
  if (verb.lemma === 'make' && isOfThing) return tied(context, verb, effectOfCompound(context, object), own);
  const outcome = verb.lemma === 'lead' ? after(context, verb, 'to') : undefined;
  return outcome === undefined ? undefined : tied(context, verb, effectOfNoun(context, outcome), own);
}

function resulted(context: SentenceContext, verb: Token): Tie | undefined {
  const { sentence } = context;
  const preposition = causePreposition(verb.lemma);
  if (preposition === undefined) return undefined;
  const own = subject(sentence, verb);
  if (own === undefined) return undefined;
  const outcome = verb.lemma === 'result' ? after(context, verb, 'in') : undefined;
  if (outcome !== undefined) return tied(context, verb, effectOfNoun(context, outcome), own);
  return tied(context, verb, effectOfNoun(context, own), after(context, verb, preposition));
}

/** "blamed the delay on fog", "the delay was blamed on fog", "traced to a leak": by the words, for trees hang "on fog" anywhere. */
function blamed(context: SentenceContext, verb: Token): Tie | undefined {
  const { sentence } = context;
  const preposition = blamePreposition(verbLemma(sentence, verb)) ?? blamePreposition(verb.lemma);
  if (preposition === undefined) return undefined;
  const outcome = isPassive(sentence, verb) ? subject(sentence, verb) : dependent(sentence, verb, 'obj');
  const at = sentence.tokens.findIndex(({ index, lemma }) => index > verb.index && lemma === preposition);
  const effect = outcome === undefined ? undefined : effectOfNoun(context, outcome);
  const first = at + 1;
  const word = sentence.tokens[first];
  if (effect === undefined || at < 0 || word === undefined || at - verb.index > 12) return undefined;
  const theme = effect.theme && { ...effect.theme, text: effect.theme.text.split(` ${preposition} `)[0] ?? '' };
  const told = theme === undefined ? effect : { ...effect, theme };
  return { effect: told, first, end: endOfCause(sentence, first), verb, strength: 'strong' };
}

/** "died of pneumonia", "killed by a falling branch". */
function died(context: SentenceContext, verb: Token): Tie | undefined {
  const group = classOf(verb, 'verb');
  if (group !== 'die') return undefined;
  const { sentence } = context;
  const next = sentence.tokens[verb.index + 1];
  if (next === undefined || (next.lemma !== 'of' && next.lemma !== 'from')) return undefined;
  const effect = effectOfVerb(context, verb);
  const first = next.index + 1;
  return effect && { effect, first, end: endOfCause(sentence, first), verb, strength: 'strong' };
}

/** "It was the fall, two days before, that killed her". */
function cleft(context: SentenceContext, verb: Token): Tie | undefined {
  const { sentence } = context;
  if (verb.lemma !== 'kill') return undefined;
  const that = sentence.tokens[verb.index - 1];
  const was = sentence.tokens.findIndex(
    ({ form }, at) => /^(?:is|was)$/u.test(form) && sentence.tokens[at - 1]?.form.toLowerCase() === 'it',
  );
  const effect = /^(?:that|which)$/u.test(that?.form ?? '') && was > 0 ? effectOfVerb(context, verb) : undefined;
  const end = was < 0 ? 0 : endOfCause(sentence, was + 1);
  return effect && end <= verb.index ? { effect, first: was + 1, end, verb, strength: 'strong' } : undefined;
}

/** "A landslide derailed the train", "the train was derailed by a landslide": by what is nobody. */
function harmed(context: SentenceContext, verb: Token): Tie | undefined {
  const { sentence } = context;
  if (!isCausal(verbLemma(sentence, verb), 'harming')) return undefined;
  const cause = isPassive(sentence, verb) ? after(context, verb, 'by') : subject(sentence, verb);
  const hasObject = isPassive(sentence, verb) || dependent(sentence, verb, 'obj') !== undefined;
  if (cause?.upos !== 'NOUN' || !hasObject || isSomebody(context, cause)) return undefined;
  return tied(context, verb, effectOfVerb(context, verb), cause);
}

/** People, organisations and things with a name act for reasons of their own. */
export function isSomebody(context: SentenceContext, noun: Token): boolean {
  return (
    noun.upos !== 'NOUN' ||
    isPersonNoun(noun.lemma) ||
    isOrganisationNoun(noun.lemma) ||
    linkAt(context, noun) !== undefined
  );
}
