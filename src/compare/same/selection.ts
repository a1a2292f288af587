/** "the other class", "the top ten drivers": words that pick some out of several, so that no other figure of the noun is of them. */
import type { QuantityClaim } from '../../claims/index.ts';
import { remembered } from '../../language/remembered.ts';

/** Words for those that are left when some are named. Source: Quirk et al. 6.58, "other" and "another"; 7.35, additives. */
const OTHERS = /^(?:\S+ )?(?:other|others|another|further|additional|extra)\b/iu;

/** Words that pick the ends of an order. Source: Quirk et al. 5.22, ordinals; 7.74, superlatives. */
const ENDS =
  /^(?:the |its |their |his |her |our )?(?:first|last|next|past|previous|top|bottom|leading|best|worst|largest|biggest|smallest|highest|lowest|oldest|youngest|fastest|final)\b/iu;

/** Why one of two figures is of a pick and the other is not; undefined where both are, or neither. */
export function pickedApart(a: QuantityClaim, b: QuantityClaim): string | undefined {
  const [p, q] = [picksOf(a), picksOf(b)];
  if (p.others !== q.others) return `"${p.others ?? q.others}" picks some of them`;
  if (p.ends !== q.ends) return `"${p.ends ?? q.ends}" picks some of them`;
  const [x, y] = [doneByOthers(a), doneByOthers(b)];
  return x === y ? undefined : `"${x ?? y}" are not those told of before`;
}

/** The words with which a figure's subject picks some. */
interface Picks {
  readonly others: string | undefined;
  readonly ends: string | undefined;
}

const picksOf = remembered(
  ({ subject: { text } }: QuantityClaim): Picks => ({
    others: OTHERS.exec(text)?.[0].toLowerCase(),
    ends: ENDS.exec(text)?.[0].toLowerCase(),
  }),
);

/** "Other offers include one of 3 million": who has or does it is one of the rest. */
const doneByOthers = remembered(
  ({ participants }: QuantityClaim): string | undefined =>
    participants.find(({ role, text }) => role === 'agent' && OTHERS.test(text))?.text,
);
