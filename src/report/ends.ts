/** The places of a finding for formats that want one of them first. */
import type { ClaimResult, FindingResult } from '../findings/result.ts';
import { sidesOf } from '../findings/sides.ts';
import { placeOf, speaker } from '../findings/words.ts';

/** The primary place, which is the changed one where only changes are looked at, else the first; and the others. */
export interface Ends {
  readonly primary: ClaimResult;
  readonly others: readonly ClaimResult[];
}

/** The ends of a finding, one for each passage, in the order of the text. @throws Error for a finding without a claim. */
export function endsOf({ claims, primary: changed, id }: FindingResult): Ends {
  const sides = sidesOf(claims).map(({ claim }) => claim);
  const start = changed === undefined ? undefined : claims[changed]?.passageStart;
  const primary = sides.find(({ passageStart }) => passageStart === start) ?? sides[0];
  if (primary === undefined) throw new Error(`the finding ${id} has no claim`);
  return { primary, others: sides.filter((side) => side !== primary) };
}

/** "the other place: draft.md:3:1, the narrator: …", for formats that know one place only; empty where there is no other. */
export function otherPlaces(finding: FindingResult, path: string): string {
  const { others } = endsOf(finding);
  const listed = others.map((claim) => `${placeOf(path, claim.start)}, ${speaker(claim.source)}: "${claim.text}"`);
  if (listed.length === 0) return '';
  return `${listed.length === 1 ? 'the other place' : 'the other places'}: ${listed.join('; ')}`;
}
