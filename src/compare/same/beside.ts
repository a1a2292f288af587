/** What else a sentence tells. */
import type { Claim, Claims } from '../../claims/index.ts';

/** The claims of the claim's own sentence, itself included, in the order of the text. */
export function claimsBeside({ all }: Claims, claim: Claim): readonly Claim[] {
  const isBeside = (other: Claim | undefined) =>
    other?.place.block === claim.place.block && other.place.sentence === claim.place.sentence;
  let [first, end] = [claim.id, claim.id + 1];
  while (isBeside(all[first - 1])) first -= 1;
  while (isBeside(all[end])) end += 1;
  return all.slice(first, end);
}
