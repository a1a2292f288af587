/** "her mother still gets up at five", "the hotel serves pies every evening": whoever does so lives, what does so is open. */
import { cued, cueOf } from '../../language/cues.ts';
import { isPersonNoun, isPlaceNoun } from '../../language/lexicon/index.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { dependents, isNegated, subject } from '../../language/tree.ts';
import type { Draft } from '../reading/base.ts';
import { LazyBase } from '../reading/lazy-base.ts';
import { linkAt } from '../reading/phrase.ts';
import { verbal } from '../reading/predicate-of.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';
import type { StateClaim } from '../state.ts';

/** What only the living do; words, works and thoughts outlive who had them. By hand: Levin (1993) 38-41 and 51, of daily life. */
const OF_THE_LIVING = new Set(
  'get rise walk drive cook work play swim run teach sing farm garden bake visit phone ring call ride dance cycle go come eat drink smoke milk attend sleep wake climb fish sew knit chair row sail travel cut climb wash lift carry dig plant weed argue'.split(
    ' ',
  ),
);

/** What a house does that is open. By hand: verbs of serving guests and customers. */
const OF_THE_OPEN = new Set('serve sell offer host stage welcome admit show pour rent open'.split(' '));
const HABIT =
  /\b(?:every|each|daily|nightly|weekly|(?:on )?\p{Lu}\p{Ll}+days|most (?:days|evenings|nights)|all year|by appointment)\b/u;

const CUE = cueOf(OF_THE_LIVING, OF_THE_OPEN);

/** The states that deeds of now tell. */
export function* stillDoing(context: SentenceContext): Generator<Draft<StateClaim>> {
  const { sentence } = context;
  for (const verb of cued(sentence, CUE)) {
    if (verb.xpos !== 'VBZ' && verb.xpos !== 'VBP') continue;
    const living = OF_THE_LIVING.has(verb.lemma) && isStill(sentence, verb);
    const open = OF_THE_OPEN.has(verb.lemma) && HABIT.test(sentence.text);
    const bearer = (living || open) && !isNegated(sentence, verb) ? subject(sentence, verb) : undefined;
    if (bearer === undefined) continue;
    if (living && isSomebody(context, bearer)) yield stateOf(context, verb, bearer, 'life', 'alive');
    if (open && isHouse(bearer)) yield stateOf(context, verb, bearer, 'openness', 'open');
  }
}

const isStill = (sentence: Sentence, verb: Token): boolean =>
  dependents(sentence, verb, 'advmod').some(({ form }) => form === 'still');

const isSomebody = (context: SentenceContext, bearer: Token): boolean => {
  const link = linkAt(context, bearer);
  return link === undefined ? isPersonNoun(bearer.lemma) : context.references.entity(link.entity).kind === 'person';
};

const isHouse = ({ upos, lemma }: Token): boolean => upos === 'NOUN' && isPlaceNoun(lemma);

function stateOf(context: SentenceContext, verb: Token, bearer: Token, scale: string, pole: string): Draft<StateClaim> {
  const value = { first: verb.index, end: verb.index + 1 };
  const predicate = verbal(context.sentence, verb);
  const base = new LazyBase(context, { token: verb, bearer, value, predicate });
  return Object.assign(base, { kind: 'state' as const, scale, pole, degree: 1, told: 'now' as const, predicate });
}
