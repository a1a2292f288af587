/** The quotations of a draft by who speaks and by where they stand. */
import type { Claims, SpeechClaim } from '../../claims/index.ts';
import { remembered } from '../../language/remembered.ts';
import type { EntityId } from '../../reference/entity.ts';
import { NEAR } from './declined.ts';

/** The quotations that may answer a refusal: those of the one who declined, their officers' and those near it; each once. */
export function quotedBy(silent: SpeechClaim, claims: Claims): readonly SpeechClaim[] {
  const who = silent.subject.entity?.entity;
  const found = new Set(who === undefined ? [] : quotedBySpeaker(claims).get(who));
  const { paragraph } = silent.place;
  for (let at = paragraph - NEAR; at <= paragraph + NEAR; at += 1) {
    for (const quoted of quotedByParagraph(claims).get(at) ?? []) found.add(quoted);
  }
  return [...found].sort((x, y) => x.id - y.id);
}

/** Quotations by paragraph; sorted out once for a draft. */
const quotedByParagraph = remembered(({ all }: Claims): ReadonlyMap<number, readonly SpeechClaim[]> => {
  const found = new Map<number, SpeechClaim[]>();
  for (const claim of all) {
    if (claim.kind !== 'speech' || claim.declined) continue;
    const known = found.get(claim.place.paragraph);
    if (known === undefined) found.set(claim.place.paragraph, [claim]);
    else known.push(claim);
  }
  return found;
});

/** Quotations by speaker, and by the body that the speaker speaks for; sorted out once for a draft. */
const quotedBySpeaker = remembered(({ all }: Claims): ReadonlyMap<EntityId, readonly SpeechClaim[]> => {
  const found = new Map<EntityId, SpeechClaim[]>();
  for (const claim of all) {
    if (claim.kind !== 'speech' || claim.declined) continue;
    const { entity, organisation } = claim.source;
    const speakers = claim.to === 'press' ? [claim.subject.entity] : [entity, organisation];
    for (const speaker of new Set(speakers.map((link) => link?.entity))) {
      if (speaker === undefined) continue;
      const known = found.get(speaker);
      if (known === undefined) found.set(speaker, [claim]);
      else known.push(claim);
    }
  }
  return found;
});
