/** Does something narrow a set that is taken up, or the one that was told, so that the lesser of the two may be a part? */
import type { QuantityClaim } from '../../claims/index.ts';
import type { AnalysedBlock } from '../../language/analysed.ts';
import { remembered } from '../../language/remembered.ts';
import type { Token } from '../../language/sentence.ts';
import { sentencesWith } from '../alignment/near-sentences.ts';
import { holdsTime } from '../alignment/told-then.ts';
import type { CompareContext } from '../context.ts';
import { finite } from '../interval.ts';
import { isDescriptive } from './modifiers.ts';
import { isOpen } from './predicate.ts';
import { deedIn, type TakeUp, timesIn } from './take-up.ts';

/** The set that is taken up, and the figure that may have told of it. */
export interface AskedSet {
  readonly set: QuantityClaim;
  readonly takeUp: TakeUp;
  readonly told: QuantityClaim;
  readonly context: CompareContext;
}

/** Are there more of the set than were told of? */
export const isMore = (set: QuantityClaim, told: QuantityClaim): boolean =>
  finite(set.quantity.value) > finite(told.quantity.value);

/** The word that narrows the lesser set alone; undefined where none does. */
export const narrowingOf = (asked: AskedSet): string | undefined =>
  isMore(asked.set, asked.told) ? narrowingTold(asked) : narrowingIn(asked);

/** Nouns of set phrases that only say that the set is there: "on board", "on the roll". By hand. */
const THERE = new Set(
  'board roll book premise scene site spot ground time place register list payroll staff question all total hand call duty record stock moment day part evidence'.split(
    ' ',
  ),
);

/** A word in so many sentences is what the draft is about. */
const TOPIC = 4;

/** A word of the phrase that takes up the set: neither with the other figure nor all over the draft. */
function narrowingIn(asked: AskedSet): string | undefined {
  const { takeUp, told, context } = asked;
  const block = context.text.blocks[told.place.block];
  const known = block === undefined ? new Set<string>() : lemmasOf(block);
  const verb = deedIn(takeUp);
  const times = timesIn(takeUp);
  return takeUp.words.find(
    (token) =>
      isContent(token) &&
      token !== verb &&
      !(token.upos === 'ADJ' && token.index - 1 === verb?.index) &&
      !THERE.has(token.lemma) &&
      !known.has(token.lemma.toLowerCase()) &&
      !times.some(({ span }) => token.span.start >= span.start && token.span.end <= span.end) &&
      !isAgent(token, verb, asked) &&
      sentencesWith(token.lemma.toLowerCase(), context.text) < TOPIC,
  )?.form;
}

const isContent = ({ upos }: Token) => upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ' || upos === 'NUM';

/** "that Cascade scrubbed": who does it, where the other figure does not name another. */
function isAgent(
  { deprel, head, index }: Token,
  verb: Token | undefined,
  { takeUp, told, context }: AskedSet,
): boolean {
  if (verb === undefined || head !== verb.index || !deprel.startsWith('nsubj')) return false;
  const { prose, sentence } = takeUp;
  const own = context.references.at(prose.index, sentence.index, index)?.link.entity;
  const agent = told.participants.find(({ role }) => role === 'agent');
  return agent !== undefined && (agent.entity === undefined ? isDoing(told) : agent.entity.entity === own);
}

/** Having a set is no deed: who has it and who has some of it may be two. */
const isDoing = ({ predicate }: QuantityClaim): boolean => predicate !== undefined && !isOpen(predicate);

const lemmasOf = remembered(
  (block: AnalysedBlock): ReadonlySet<string> =>
    new Set(
      block.type === 'prose'
        ? block.sentences.flatMap(({ tokens }) => tokens.map(({ lemma }) => lemma.toLowerCase()))
        : [],
    ),
);

/** A place, a time or an adjective by which what was told may be a part of a greater set. */
function narrowingTold({ set, takeUp, told }: AskedSet): string | undefined {
  const { place, time } = told.scope;
  const { text } = takeUp.prose.block;
  if (place !== undefined && !text.includes(place.text)) return place.text;
  if (time !== undefined && !holdsTime(text, time.text)) return time.text;
  return told.subject.modifiers.find((word) => !set.subject.modifiers.includes(word) && !isDescriptive(word));
}
