/** Did somebody who is said to have said nothing speak after all? */
import type { Claim, Claims, SpeechClaim } from '../../claims/index.ts';
import { remembered } from '../../language/remembered.ts';
import type { EntityId } from '../../reference/entity.ts';
import { type Answer, no, yes } from '../answer.ts';

/** Yes where the one who declined, or their officer, is quoted. */
export function declinedSpeaks(silent: SpeechClaim, quoted: SpeechClaim): Answer {
  const question = 'same speaker';
  const link = silent.subject.entity;
  const { entity, organisation, mode } = quoted.source;
  if (link === undefined || link.confidence < 0.6 || mode !== 'quoted' || entity === undefined)
    return no(question, 'nobody named is quoted');
  if (entity.entity === link.entity) return yes(question, `${silent.subject.text} is quoted`, entity.confidence);
  if (organisation?.entity !== link.entity) return no(question, `${quoted.source.name} is not ${silent.subject.text}`);
  return yes(question, `${quoted.source.name} speaks for ${silent.subject.text}`, 0.8);
}

/** Words of another occasion: what was said there is no answer here. By hand. */
const OCCASION =
  /\b(?:earlier|previously|before|statement|letter|e-?mail|filing|tweet\w*|post\w*|interview|speech|hearing|testif\w+|testimony|report|memo|memoir|book|wrote|written|website|last|ago|yesterday|had (?:said|told|added)|once|court|press release|conference|later|eventually|then|recording|video|transcript|minutes)\b|\bin (?:19|20)\d\d\b/iu;

/** Words about saying nothing. */
const NO_ANSWER = /\b(?:comment|nothing|say|talk|speak|discuss|answer|question|lawyer|respond|cannot|can't|won't)\b/iu;

/** No where the words are of another occasion, or are the refusal itself. */
export function sameOccasion(silent: SpeechClaim, quoted: SpeechClaim): Answer {
  const question = 'same occasion';
  const { place, value } = quoted;
  if (place.span.start === silent.place.span.start) return no(question, 'one sentence tells both');
  if (OCCASION.test(place.text)) return no(question, 'the words are from another occasion');
  if (quoted.source.said !== undefined) return no(question, 'the words have a time of their own');
  return NO_ANSWER.test(value) ? no(question, 'the words are the refusal') : yes(question, 'nothing sets them apart');
}

/** Nouns of days: two sentences share them by chance. */
const DAY = /^(?:\w+day|week|month|year)$/u;

/** Refusals of one who was not asked in person: they are of the whole matter. */
const ABSENT = /^(?:reached|respond|reply|return)/iu;

/** Do they speak of one matter? A refusal that names none is of what was told last; only an absent one is of all. */
export function sameMatter(silent: SpeechClaim, quoted: SpeechClaim): Answer {
  const question = 'same matter';
  const speaker = new Set([...wordsOf(silent.subject.text), ...wordsOf(quoted.source.name ?? '')]);
  const asked = silent.topic.flatMap(wordsOf).filter((word) => !DAY.test(word) && !speaker.has(word));
  const told = new Set(wordsOf(quoted.place.text));
  const shared = asked.find((word) => told.has(word));
  if (shared !== undefined) return yes(question, `both speak of "${shared}"`);
  const person = silent.subject.entity?.entity === quoted.source.entity?.entity;
  if (asked.length === 0 && person && ABSENT.test(silent.value))
    return yes(question, 'the refusal names no matter', 0.75);
  return no(question, 'they may be about two matters');
}

/** Words of four letters and more in lower case, without a plural s. */
function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.replace(/s$/u, ''));
}

/** True for a claim that somebody declined to speak. */
export const isDeclined = (claim: Claim): claim is SpeechClaim => claim.kind === 'speech' && claim.declined;

/** The quotations of somebody, and of those who speak for them, in the order of the text; sorted out once for a draft. */
export function quotedOf(who: EntityId, claims: Claims): readonly SpeechClaim[] {
  return quotedBySpeaker(claims).get(who) ?? [];
}

const quotedBySpeaker = remembered(({ all }: Claims): ReadonlyMap<EntityId, readonly SpeechClaim[]> => {
  const found = new Map<EntityId, SpeechClaim[]>();
  for (const claim of all) {
    if (claim.kind !== 'speech' || claim.declined) continue;
    const { entity, organisation } = claim.source;
    for (const speaker of new Set([entity?.entity, organisation?.entity])) {
      if (speaker === undefined) continue;
      const known = found.get(speaker);
      if (known === undefined) found.set(speaker, [claim]);
      else known.push(claim);
    }
  }
  return found;
});
