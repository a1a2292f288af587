/** Does something narrow a set that is taken up, or the one that was told, so that the lesser of the two may be a part? */
import type { QuantityClaim } from '../../claims/index.ts';
import type { AnalysedBlock } from '../../language/analysed.ts';
import { countedDeeds, verbOf } from '../../language/lexicon/index.ts';
import { remembered } from '../../language/remembered.ts';
import type { Token } from '../../language/sentence.ts';
import { sentencesWith } from '../alignment/near-sentences.ts';
import { holdsTime } from '../alignment/told-then.ts';
import type { CompareContext } from '../context.ts';
import { finite } from '../interval.ts';
import { isDescriptive } from './modifiers.ts';
import { isOpen } from './predicate.ts';
import { deedIn, type TakeUp, timesIn } from './take-up.ts';
import type { Telling, Whole } from './told-whole.ts';

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
export const narrowingOf = (asked: AskedSet, telling?: Telling): string | undefined =>
  isMore(asked.set, asked.told)
    ? (narrowingTold(asked, telling?.whole) ?? spanIn(asked))
    : narrowingIn(asked, telling?.deeds ?? []);

/** "killed in the first week of the war": a stretch of time in the words that say which are meant, and only there. */
function spanIn({ takeUp, told, context }: AskedSet): string | undefined {
  const block = context.text.blocks[told.place.block];
  const known = block === undefined ? new Set<string>() : lemmasOf(block);
  return takeUp.words.find(({ lemma, upos }) => upos === 'NOUN' && SPANS.has(lemma) && !known.has(lemma))?.form;
}
const SPANS = new Set(['week', 'month', 'year', 'season', 'decade', 'century', 'war', 'campaign']);

/** Nouns of set phrases that only say that the set is there: "on board", "on the roll". By hand. */
const THERE = new Set(
  'board roll book premise scene site spot ground time place register list payroll staff question all total hand call duty record stock moment day part evidence'.split(
    ' ',
  ),
);

/** A word in so many sentences is what the draft is about. */
const TOPIC = 4;

/** A word of the phrase that takes up the set: neither with the other figure nor all over the draft. */
export function narrowingIn(asked: AskedSet, deeds: readonly string[]): string | undefined {
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
      !isDeedNoun(token, deeds) &&
      !isMuchNamed(token, asked) &&
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

/** The draft goes on and on about whom or what so many mentions name. */
const MUCH = 3;

/** "on the Alma", where the draft is about her: nobody else's are meant. */
function isMuchNamed({ upos, index }: Token, { takeUp, context }: AskedSet): boolean {
  if (upos !== 'PROPN' || !takeUp.words.some(({ lemma }) => ON.has(lemma))) return false;
  const link = context.references.at(takeUp.prose.index, takeUp.sentence.index, index)?.link;
  const entity = link === undefined ? undefined : context.references.entity(link.entity);
  return entity !== undefined && entity.kind !== 'place' && entity.mentions.length >= MUCH;
}

const ON = new Set(['on', 'aboard', 'inside']);

/** "in the study" of those who were studied. */
const isDeedNoun = ({ lemma, upos }: Token, deeds: readonly string[]): boolean =>
  upos === 'NOUN' &&
  verbOf(lemma.toLowerCase()).some((verb) => countedDeeds([verb]).some((deed) => deeds.includes(deed)));

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

/** "in the first week": some of the time. Source: Quirk et al. 5.22, ordinals. */
export const STRETCH =
  /\b(?:first|second|third|opening|final|early)\s(?:\p{L}+\s)?(?:minutes?|hours?|days?|weeks?|months?|years?|night|evening|morning)\b/iu;

/** A place, a time or an adjective by which what was told may be a part of a greater set. */
function narrowingTold({ set, takeUp, told }: AskedSet, whole: Whole | undefined): string | undefined {
  const { place, time } = told.scope;
  const { text } = takeUp.prose.block;
  if (place !== undefined && !text.includes(place.text)) return place.text;
  const isOpenTime = whole === undefined || (whole === 'acquired' && time?.value.fields.year !== undefined);
  if (isOpenTime && time !== undefined && !holdsTime(text, time.text)) return time.text;
  const stretch = STRETCH.exec(told.place.text)?.[0];
  if (stretch !== undefined && !holdsTime(text, stretch)) return stretch;
  return told.subject.modifiers.find((word) => !set.subject.modifiers.includes(word) && !isDescriptive(word));
}
