/** The places of a finding as a reader sees them: claims of one sentence or row are shown once, with all their words. */
import { mergedMarks, type Passage } from './passage.ts';
import type { ClaimResult } from './result.ts';
import { speaker } from './words.ts';

export interface Side {
  /** The first claim of this place. */
  readonly claim: ClaimResult;
  /** "Joseph Votel, quoted"; several where several speak in one sentence; "a comment in the draft". */
  readonly speakers: readonly string[];
  readonly passage: Passage;
  /** All claims of this place. */
  readonly claims: readonly ClaimResult[];
}

/** The places of the claims that are at odds, in the order of the text; support mentions are left out. */
export function sidesOf(claims: readonly ClaimResult[]): Side[] {
  const places = new Map<number, ClaimResult[]>();
  const sides = claims.filter(({ role }) => role !== 'support');
  for (const claim of sides.sort((x, y) => x.start.offset - y.start.offset)) {
    const place = places.get(claim.passageStart);
    if (place === undefined) places.set(claim.passageStart, [claim]);
    else place.push(claim);
  }
  return [...places.values()].flatMap(sideOf);
}

/** A comment stands in no paragraph, and nobody says it to the reader. */
const speakerOf = ({ kind, source }: ClaimResult): string =>
  kind === 'comment' ? 'a comment in the draft' : speaker(source);

function sideOf(group: readonly ClaimResult[]): Side[] {
  const [claim] = group;
  if (claim === undefined) return [];
  const speakers = [...new Set(group.map(speakerOf))];
  const marks = mergedMarks(group.flatMap(({ passage }) => passage.marks));
  return [{ claim, speakers, passage: { ...claim.passage, marks }, claims: group }];
}
