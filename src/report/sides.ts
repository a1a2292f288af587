/** The places of a finding as a reader sees them: claims of one sentence or row are shown once, with all their words. */
import type { Claim } from '../claims/index.ts';
import type { FlaggedClaim } from '../engine/flag.ts';
import { mergedMarks, type Passage, passageOf } from '../findings/passage.ts';
import type { AnalysedText } from '../language/analysed.ts';
import { speaker } from './words.ts';

export interface Side {
  /** The first claim of this place. */
  readonly claim: Claim;
  /** "Joseph Votel, quoted"; several where several speak in one sentence. */
  readonly speakers: readonly string[];
  readonly passage: Passage;
}

/** The places of the claims that are at odds, in the order of the text; support mentions are left out. */
export function sidesOf(claims: readonly FlaggedClaim[], text: AnalysedText): Side[] {
  const places = new Map<number, Claim[]>();
  const inOrder = claims.filter(({ role }) => role !== 'support').map(({ claim }) => claim);
  for (const claim of inOrder.sort((x, y) => x.span.start - y.span.start || x.id - y.id)) {
    const place = places.get(claim.place.span.start);
    if (place === undefined) places.set(claim.place.span.start, [claim]);
    else place.push(claim);
  }
  return [...places.values()].flatMap((group) => sideOf(group, text));
}

function sideOf(group: readonly Claim[], text: AnalysedText): Side[] {
  const [claim] = group;
  if (claim === undefined) return [];
  const passages = group.map((each) => passageOf(each, text));
  const [passage] = passages;
  if (passage === undefined) return [];
  const speakers = [...new Set(group.map((each) => speaker(each.source)))];
  return [{ claim, speakers, passage: { ...passage, marks: mergedMarks(passages.flatMap(({ marks }) => marks)) } }];
}
