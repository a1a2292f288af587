/** Do a set that is taken up and another figure count one kind of people or things? */
import type { QuantityClaim } from '../../claims/index.ts';
import { type Answer, no, yes } from '../answer.ts';
import { isDescriptive, relateModifiers } from './modifiers.ts';
import { relateParticipants } from './participants.ts';
import { pickedApart } from './selection.ts';
import { isMore } from './set-narrowing.ts';
import { relateSets } from './set-nouns.ts';

/** Adjectives that a taken-up set gets or loses without being another. By hand. */
const LIGHT = new Set([
  'old',
  'young',
  'local',
  'poor',
  'unfortunate',
  'lucky',
  'stranded',
  'own',
  'same',
  'fine',
  'small',
  'elderly',
  'various',
]);

export function sameNoun(set: QuantityClaim, told: QuantityClaim): Answer {
  const question = 'same noun';
  const relation = relateSets(set, told);
  const areMore = isMore(set, told);
  if (relation === 'other') return no(question, `"${set.measured}" is not "${told.measured}"`);
  if (relation === (areMore ? 'wider' : 'narrower') && !isPointedAt(set))
    return no(question, `"${set.measured}" and "${told.measured}" may be more and fewer`, 'part-of-whole');
  const picked = pickedApart(set, told);
  if (picked !== undefined) return no(question, picked);
  const extra = set.subject.modifiers.filter(
    (word) => !told.subject.modifiers.includes(word) && !isDescriptive(word) && !LIGHT.has(word),
  );
  if (extra.length > 0) return no(question, `only one speaks of ${set.subject.text}`, 'part-of-whole');
  if (
    relateModifiers(set.subject, told.subject) === 'contrast' &&
    set.subject.modifiers.some((word) => !LIGHT.has(word))
  )
    return no(question, `${set.subject.text} are not ${told.subject.text}`);
  const [owner, other] = [set.subject.of?.entity, told.subject.of?.entity];
  if (owner !== undefined && other !== undefined && owner !== other)
    return no(question, `they are ${set.subject.ofText}'s and ${told.subject.ofText}'s`);
  if (
    relateParticipants(set.participants, told.participants, [set.measured, told.measured]) === 'different' &&
    relation !== 'one'
  )
    return no(question, 'other people or things take part');
  return yes(
    question,
    set.measured === told.measured
      ? `both count "${set.measured}"`
      : `"${set.measured}" can be another word for "${told.measured}"`,
    relation === 'one' ? 1 : 0.9,
  );
}

/** "those 104 people": they have just been told of, by whatever noun. */
const isPointedAt = ({ place, value }: QuantityClaim): boolean =>
  /\b(?:these|those) $/iu.test(place.text.slice(0, place.text.indexOf(value)));
