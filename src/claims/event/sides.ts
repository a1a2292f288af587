/** The two sides of a deed that cannot be exchanged: winner and loser, buyer and bought. */
import { twoSided } from '../../language/lexicon/index.ts';
import type { Sentence, Token } from '../../language/sentence.ts';
import { dependent, dependents } from '../../language/tree.ts';
import type { Participant } from '../claim.ts';
import type { Predicate } from '../predicate.ts';
import { participant } from '../reading/participants-of.ts';
import type { SentenceContext } from '../reading/sentence-context.ts';

export interface Sides {
  /** One name for all words of the deed: "beat" for "lost to" and "victory over". */
  readonly deed: string;
  readonly first: Participant;
  readonly second: Participant;
  /** The noun for what passes between them, where it is told: "lent him a saw". */
  readonly thing?: string | undefined;
}

/** May the predicate tell of a deed of two sides? */
export const isTwoSided = (predicate: Predicate): boolean =>
  deedsOf(predicate, predicate.noun ?? predicate.lemma).length > 0 || TO_COURT.has(predicate.lemma);

/** Verbs that with "to court" tell of a suit. By hand. */
const TO_COURT = new Set(['take', 'haul', 'drag', 'bring']);

/** "to court", "before a tribunal", right behind the verb and its object. */
const COURT = /^(?:\S+ ){0,7}?(?:to|into|before) (?:the |a |an )?(?:\S+ )?(?:courts?|tribunal|judge)\b/iu;

/** The deeds of two sides that a word tells; a word that the desk has put in a class tells what the class is named after. */
function deedsOf({ class: group, own }: Predicate, word: string) {
  const known = twoSided(word);
  return known.length === 0 && own === true && group !== undefined ? twoSided(group) : known;
}

/** The sides of the deed that a predicate tells; undefined where the clause does not name both. */
export function sidesOf(
  predicate: Predicate,
  participants: readonly Participant[],
  { tokens }: Sentence,
): Sides | undefined {
  const { lemma, noun, token } = predicate;
  const behind = () =>
    tokens
      .slice(token + 1, token + 12)
      .map(({ form }) => form)
      .join(' ');
  const isCourt = noun === undefined && TO_COURT.has(lemma) && COURT.test(behind());
  const word = noun ?? (isCourt ? 'take to court' : lemma);
  for (const { deed, ...places } of deedsOf(predicate, word)) {
    const [first, second] = [places.first, places.second].map((fit) =>
      fit
        .map((place) => participants.find((party) => standsIn(party, place, noun !== undefined)))
        .find((party) => party !== undefined),
    );
    if (first !== undefined && second !== undefined && first !== second) return { deed, first, second };
  }
  return undefined;
}

/** A sum or number passes between the sides and is none of them. */
const SUM = /^\p{Sc}|^\d/u;

/** Does the participant fill the place: subject, object, holder, or after a preposition? */
function standsIn({ role, preposition, text }: Participant, place: string, nominal: boolean): boolean {
  if (place === 'subj') return role === 'agent';
  if (place === 'obj') return role === 'patient' && !SUM.test(text);
  if (place === 'holder')
    return (role === 'owner' && preposition === undefined) || (role === 'agent' && preposition !== 'by');
  return preposition === place && (nominal || role === 'oblique');
}

/** Prepositions that name a side. */
const SIDED = new Set(['against', 'over', 'by', 'to', 'from']);

/**
 * The parties of an event noun that the tree hangs one phrase deeper ("the defeat of Orme by Castel") or on the verb that
 * carries the noun ("won a victory over Orme").
 */
export function strayParties(
  context: SentenceContext,
  noun: Token,
  carrier: Token | undefined,
): readonly Participant[] {
  const { sentence } = context;
  const deeper = dependents(sentence, noun, 'nmod', 'nmod:poss').flatMap((below) =>
    dependents(sentence, below, 'nmod'),
  );
  const beside =
    carrier === undefined ? [] : dependents(sentence, carrier, 'obl').filter(({ index }) => index > noun.index);
  return [...deeper, ...beside].flatMap((token) => {
    const preposition = dependent(sentence, token, 'case')?.lemma;
    if (preposition === undefined || !SIDED.has(preposition)) return [];
    return [participant(context, preposition === 'by' ? 'agent' : 'oblique', token)];
  });
}
