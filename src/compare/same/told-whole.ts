/** Does a figure tell of a set in full, so that whoever speaks of the set later speaks of as many? */
import type { QuantityClaim } from '../../claims/index.ts';
import { INCIDENT_NOUNS, isGroupNoun, isPersonNoun } from '../../language/lexicon/index.ts';
import type { Sentence } from '../../language/sentence.ts';
import { sentencesWith } from '../alignment/near-sentences.ts';
import type { CompareContext } from '../context.ts';
import { takeUpOf } from './take-up.ts';

/**
 * all: it is every one of a set itself; group: "a network of 22 sensors"; occasion: those who were there; incident: "nine died
 * when the roof fell"; acquired: they were bought, built or taken on, and the draft speaks of no others.
 */
export type Whole = 'all' | 'group' | 'occasion' | 'incident' | 'acquired';

/** Deeds of one occasion: the figure says who was there. By hand, of the deeds of counted-deeds.ts. */
const OCCASIONS = new Set(['carry', 'take_part', 'shelter', 'study']);

/** What is known of a figure that may have told of the set: the deeds that it tells, and how it tells of all there were. */
export interface Telling {
  readonly deeds: readonly string[];
  readonly whole: Whole | undefined;
}

/** Deeds by which there is a set. By hand, of the same. */
const ACQUIRING = new Set(['buy', 'make', 'build', 'plant', 'open', 'hire', 'train', 'give', 'receive', 'install']);

/** Only two sentences of the draft name such things: this one, and the one that takes them up. */
const isToldOnce = ({ measured }: QuantityClaim, { text }: CompareContext): boolean =>
  sentencesWith(measured, text) <= 2;

/** How the figure tells of the whole set, given the deeds that are told of it; undefined where it may be of some. */
export function wholeToldBy(told: QuantityClaim, deeds: readonly string[], context: CompareContext): Whole | undefined {
  if (takeUpOf(told, context)?.isAll === true) return 'all';
  const sentence = sentenceOf(told, context);
  if (sentence === undefined || isAdded(told, sentence)) return undefined;
  if (isToldAsGroup(told, context)) return 'group';
  if (isPersonNoun(told.measured) && deeds.some((deed) => OCCASIONS.has(deed))) return 'occasion';
  if (isOfIncident(told, sentence)) return 'incident';
  return deeds.some((deed) => ACQUIRING.has(deed)) && isToldOnce(told, context) ? 'acquired' : undefined;
}

/** The sentence of a claim; none for one in a table. */
export function sentenceOf({ place }: QuantityClaim, { text }: CompareContext): Sentence | undefined {
  const block = text.blocks[place.block];
  return block?.type === 'prose' ? block.sentences[place.sentence - 1] : undefined;
}

/** "12 more", "another 12"; "others" beside it. By hand. */
const isAdded = ({ subject }: QuantityClaim, { text }: Sentence): boolean =>
  /\b(?:more|another|further|additional|extra|other|new)\b/iu.test(subject.text) ||
  /\b(?:others|more|the rest)\b/iu.test(text);

/** Group nouns that say no more than "several", or that count over and over. By hand. */
const LOOSE = new Set(['number', 'couple', 'series', 'total', 'group', 'generation']);

/** "a network of 22 sensors": the noun before "of" is the set. */
export function isToldAsGroup(told: QuantityClaim, context: CompareContext): boolean {
  const { quantity } = told;
  const tokens = sentenceOf(told, context)?.tokens ?? [];
  const first = tokens.findIndex(({ span }) => span.end > quantity.span.start);
  const [noun, of] = [tokens[first - 2], tokens[first - 1]];
  return (
    of?.lemma === 'of' &&
    noun?.upos === 'NOUN' &&
    noun.xpos === 'NN' &&
    !LOOSE.has(noun.lemma) &&
    isGroupNoun(noun.lemma)
  );
}

/** "when a shell struck the queue", "in the fire": whoever it befell, it befell them at once. */
function isOfIncident({ predicate, quantity }: QuantityClaim, { tokens }: Sentence): boolean {
  if (predicate === undefined) return false;
  const from = Math.max(
    predicate.token,
    tokens.findIndex(({ span }) => span.start >= quantity.span.end),
  );
  const rest = tokens.slice(from + 1, from + 1 + REACH);
  const stop = rest.findIndex(({ upos }) => upos === 'PUNCT');
  return rest
    .slice(0, stop < 0 ? rest.length : stop)
    .some(({ lemma, xpos }) => (xpos === 'WRB' && lemma === 'when') || INCIDENTS.has(lemma));
}

const INCIDENTS: ReadonlySet<string> = new Set(INCIDENT_NOUNS);

/** So many words after the verb may tell of the incident. */
const REACH = 9;
