/** Did somebody who is said to have said nothing speak after all? */
import type { Claim, Claims, SpeechClaim, StandingClaim } from '../../claims/index.ts';
import { remembered } from '../../language/remembered.ts';
import type { EntityId } from '../../reference/entity.ts';
import { type Answer, no, yes } from '../answer.ts';
import type { CompareContext } from '../context.ts';
import { isStanding } from './standing.ts';

/** Yes where the one who declined, or their officer, is quoted. */
export function declinedSpeaks(silent: SpeechClaim, quoted: SpeechClaim, context: CompareContext): Answer {
  const question = 'same speaker';
  const link = silent.subject.entity;
  if (quoted.to === 'press') return spokeToPress(silent, quoted);
  const { entity, organisation, mode } = quoted.source;
  if (mode !== 'quoted' || entity === undefined) return no(question, 'nobody named is quoted');
  if (link !== undefined && link.confidence >= 0.6) {
    if (entity.entity === link.entity) return yes(question, `${silent.subject.text} is quoted`, entity.confidence);
    if (organisation?.entity === link.entity)
      return yes(question, `${quoted.source.name} speaks for ${silent.subject.text}`, 0.8);
  }
  return isOfficer(silent, quoted, entity.entity, context)
    ? yes(question, `${quoted.source.name} speaks for ${silent.subject.text}`, 0.75)
    : no(question, `${quoted.source.name} is not ${silent.subject.text}`);
}

/** "Lee told this newspaper" meets only a refusal of every word, and only Lee's own. */
function spokeToPress({ outright, subject }: SpeechClaim, { subject: speaker }: SpeechClaim): Answer {
  const question = 'same speaker';
  const [link, other] = [subject.entity, speaker.entity];
  const isOne = outright === true && link !== undefined && link.entity === other?.entity;
  return isOne && link.confidence >= 0.6
    ? yes(question, `${speaker.text} spoke`, other.confidence)
    : no(question, `${speaker.text} is not ${subject.text}, or only one matter was refused`);
}

/** "the company's director" close to a company that declined; Mayor Lee, where the mayor's office did. */
function isOfficer(
  silent: SpeechClaim,
  quoted: SpeechClaim,
  who: EntityId,
  { claims, references }: CompareContext,
): boolean {
  const apart = Math.abs(quoted.place.paragraph - silent.place.paragraph);
  if (
    apart > NEAR ||
    (silent.subject.entity !== undefined && references.entity(silent.subject.entity.entity).kind === 'person')
  )
    return isOffice(silent, references.entity(who).descriptions);
  const officer = (titlesByHolder(claims).get(who) ?? []).some(({ body, bodyNouns }) =>
    body === undefined
      ? (bodyNouns ?? []).some((noun) => BODIES.has(noun))
      : body.link.entity === silent.subject.entity?.entity,
  );
  return officer || isOffice(silent, references.entity(who).descriptions);
}

/** "The mayor's office": the office of the one who is described so. */
const isOffice = ({ subject }: SpeechClaim, descriptions: readonly string[]): boolean => {
  const owner = /^(?:the )?(.+)['’]s (?:office|spokes\w+)$/iu.exec(subject.text)?.[1]?.toLowerCase();
  return owner !== undefined && descriptions.includes(owner);
};

/** In paragraphs: further off, "the company" may be another. */
export const NEAR = 12;
/** Nouns that take up a body named shortly before. */
const BODIES = new Set(
  'company firm club council bank union agency group charity school university hospital authority'.split(' '),
);

/** Words of another occasion: what was said there is no answer here. By hand. */
const OCCASION =
  /\b(?:earlier|previously|before|statement|letter|e-?mail|filing|tweet\w*|post\w*|interview|speech|hearing|testif\w+|testimony|report|memo|memoir|book|wrote|written|website|last|ago|yesterday|had (?:said|told|added)|once|court|press release|conference|later|eventually|then|recording|video|transcript|minutes)\b|\bin (?:19|20)\d\d\b/iu;

/** A body or people that are no press: "told the inquiry", "told friends". */
const TO_OTHERS =
  /\b(?:told|telling) (?:(?:the )?(?!the )\p{Ll}|(?:the )?\S* ?(?:Court|Tribunal|Inquiry|Commons|Lords|Senate|Congress|House|Parliament|Committee|Council|Assembly))/u;

/** What sets words apart that were said to those who ask. */
const WHEN_ELSE =
  /\b(?:earlier|previously|before|last|ago|once|later|eventually|until|then|finally|relented|had told)\b|\bin (?:19|20)\d\d\b/iu;

/** Words about saying nothing. */
const NO_ANSWER = /\b(?:comment|nothing|say|talk|speak|discuss|answer|question|lawyer|respond|cannot|can't|won't)\b/iu;

/** No where the words are of another occasion, or are the refusal itself. */
export function sameOccasion(silent: SpeechClaim, quoted: SpeechClaim): Answer {
  const question = 'same occasion';
  const { place, value } = quoted;
  if (place.span.start === silent.place.span.start) return no(question, 'one sentence tells both');
  const isToPress = quoted.to === 'press';
  if ((isToPress ? WHEN_ELSE : OCCASION).test(place.text)) return no(question, 'the words are from another occasion');
  if (silent.outright === true && !isToPress && TO_OTHERS.test(place.text))
    return no(question, 'the words were said to others');
  if (quoted.source.said !== undefined) return no(question, 'the words have a time of their own');
  return NO_ANSWER.test(value) ? no(question, 'the words are the refusal') : yes(question, 'nothing sets them apart');
}

/** Nouns of days: two sentences share them by chance. */
const DAY = /^(?:\w+day|week|month|year)$/u;

/** Refusals of one who was not asked in person: they are of the whole matter. */
const ABSENT = /^(?:reached|respond|reply|return)/iu;

/** Do they speak of one matter? A refusal that names none is of what was told last; only an absent one is of all. */
export function sameMatterSpoken(silent: SpeechClaim, quoted: SpeechClaim): Answer {
  const question = 'same matter';
  if (quoted.to === 'press') return yes(question, 'the refusal is of any word');
  if (silent.outright === true && silent.subject.entity?.entity === quoted.source.entity?.entity)
    return yes(question, 'the refusal is of any word', 0.8);
  const speaker = new Set([...wordsOf(silent.subject.text), ...wordsOf(quoted.source.name ?? '')]);
  const asked = silent.topic.flatMap(wordsOf).filter((word) => !DAY.test(word) && !speaker.has(word));
  const told = new Set(wordsOf(quoted.place.text));
  const shared = asked.find((word) => told.has(word));
  if (shared !== undefined) return yes(question, `both speak of "${shared}"`);
  const person = silent.subject.entity?.entity === quoted.source.entity?.entity;
  const isOwnOffice = /['’]s (?:office|spokes\w+)$/iu.test(silent.subject.text);
  if (asked.length === 0 && (person || isOwnOffice) && ABSENT.test(silent.value))
    return yes(question, 'the refusal names no matter', 0.75);
  return no(question, 'they may be about two matters');
}

/** Words of four letters and more in lower case, without a plural s. */
function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.replace(/s$/u, ''));
}

/** True for a claim that somebody declined to speak. */
export const isDeclined = (claim: Claim): claim is SpeechClaim => claim.kind === 'speech' && claim.declined;

/** The offices that the draft gives to each person; sorted out once for a draft. */
const titlesByHolder = remembered(({ all }: Claims): ReadonlyMap<EntityId, readonly StandingClaim[]> => {
  const found = new Map<EntityId, StandingClaim[]>();
  for (const claim of all) {
    if (!isStanding(claim) || claim.attribute !== 'title' || claim.subject.entity === undefined) continue;
    const holder = claim.subject.entity.entity;
    const known = found.get(holder);
    if (known === undefined) found.set(holder, [claim]);
    else known.push(claim);
  }
  return found;
});
