/** Is what has no date the act that a time dates: "no date for choosing a successor", "will elect his replacement on 12 December"? */
import type { Participant, ScheduleDenialClaim, TimeClaim } from '../../claims/index.ts';
import { actsAt } from '../../claims/reading/acts-at.ts';
import type { AnalysedText } from '../../language/analysed.ts';
import { isGroupNoun, isOrganisationNoun, isPersonNoun, isPlaceNoun } from '../../language/lexicon/index.ts';
import { remembered } from '../../language/remembered.ts';
import { type Answer, no, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { toldAct } from './act.ts';
import { relateNouns } from './nouns.ts';

const QUESTION = 'same act';
const NONE: readonly never[] = [];

/** The acts that are said to have no date. */
export const deniedActs = remembered(({ event, place }: ScheduleDenialClaim, text: AnalysedText): readonly string[] => {
  const block = text.blocks[place.block];
  const sentence = block?.type === 'prose' ? block.sentences[place.sentence - 1] : undefined;
  const token = event === undefined ? undefined : sentence?.tokens[event.token];
  return sentence === undefined || token === undefined ? NONE : actsAt(sentence, token);
});

/** Yes where both tell one act, and the time is not that of somebody or something else. */
export function deniedAct(denial: ScheduleDenialClaim, time: TimeClaim, context: CompareContext): Answer {
  const acts = toldAct(time, context.text)?.acts ?? NONE;
  const shared = deniedActs(denial, context.text).find((act) => acts.includes(act));
  if (shared === undefined) return no(QUESTION, 'the two tell of no one act');
  if (denial.place.block === time.place.block && denial.place.sentence === time.place.sentence)
    return no(QUESTION, 'one sentence tells both');
  const isOneWord = [time.event?.lemma, time.event?.class].some(
    (name, nth) => name !== undefined && name === [denial.event?.lemma, denial.event?.class][nth],
  );
  if (isOneWord) return no(QUESTION, 'both are told by one word');
  const words = nounsOf(denial, context);
  const parties = time.participants.filter(({ head }) => !EMPTY.has(head));
  const common = parties.find((party) => isTold(party, words, denial, context));
  if (common !== undefined) return yes(QUESTION, `both tell of "${shared}", and of ${common.text}`, 0.95);
  const other = parties.find((party) => party.role !== 'oblique' && !isAnybody(party, context));
  return other === undefined
    ? yes(QUESTION, `both tell of "${shared}", and nothing sets them apart`, 0.88)
    : no(QUESTION, `${other.text} may be another`);
}

/** Objects that only make an idiom with their verb. By hand. */
const EMPTY = new Set('replacement successor oath door office work ribbon vow place date front end time'.split(' '));

/** Who does it is seldom told where it has no date: a person or a body may be any. */
const isAnybody = ({ head, entity, role }: Participant, { references }: CompareContext): boolean =>
  role === 'agent' &&
  (isPersonNoun(head) ||
    isOrganisationNoun(head) ||
    isGroupNoun(head) ||
    isPlaceNoun(head) ||
    head === 'side' ||
    (entity !== undefined && references.entity(entity.entity).kind === 'person'));

function nounsOf({ place }: ScheduleDenialClaim, { text }: CompareContext): readonly string[] {
  const block = text.blocks[place.block];
  const sentence = block?.type === 'prose' ? block.sentences[place.sentence - 1] : undefined;
  return (sentence?.tokens ?? []).flatMap(({ upos, lemma }) =>
    upos === 'NOUN' || upos === 'PROPN' ? [lemma.toLowerCase()] : [],
  );
}

function isTold(
  { head, modifiers, entity }: Participant,
  words: readonly string[],
  denial: ScheduleDenialClaim,
  { references }: CompareContext,
): boolean {
  if (words.includes(head) || modifiers.some((word) => words.includes(word))) return true;
  if (entity !== undefined) {
    const own = [denial.subject.entity, denial.subject.of, ...denial.participants.map((party) => party.entity)];
    if (own.some((link) => link?.entity === entity.entity)) return true;
    return references
      .entity(entity.entity)
      .name.toLowerCase()
      .split(' ')
      .some((word) => words.includes(word));
  }
  return (
    words.some((word) => ['same', 'synonym', 'kind-of'].includes(relateNouns(word, head).kind)) || isPerson(head, words)
  );
}

/** "a successor", "his replacement". */
const isPerson = (head: string, words: readonly string[]): boolean => isPersonNoun(head) && words.some(isPersonNoun);
