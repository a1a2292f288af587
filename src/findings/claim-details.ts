/** What a claim says beside what all claims have, kind by kind; for the lists of claims. */
import type { AttributeClaim, Claim, EventClaim } from '../claims/index.ts';
import type { Interval, NumericExpression } from '../language/quantity.ts';
import type { DayNumber, TimeValue } from '../language/time.ts';

/** Plain data with a fixed order of keys. An open end of an interval and an unknown day are null. */
export function claimDetails(claim: Claim) {
  switch (claim.kind) {
    case 'quantity':
      return { measured: claim.measured, predicate: claim.predicate?.lemma ?? null, ...quantityData(claim.quantity) };
    case 'state':
      return { scale: claim.scale, pole: claim.pole, degree: claim.degree };
    case 'time':
      return { event: claim.event?.lemma ?? null, phase: claim.phase, ...timeData(claim.time.value) };
    case 'schedule-denial':
      return { event: claim.event?.lemma ?? null };
    case 'attribute':
      return attributeData(claim);
    case 'event':
      return {
        event: claim.predicate.class ?? claim.predicate.lemma,
        asserted: claim.asserted,
        parties: partiesOf(claim),
      };
    case 'existence':
      return { form: claim.form, of: claim.of, denied: claim.denied };
    case 'cause':
      return { effect: claim.effect.deed, of: claim.effect.theme?.text ?? null, cause: claim.cause.text };
    case 'naming':
      return { name: claim.name, entityKind: claim.entityKind, count: claim.count };
    case 'group':
      return {
        form: claim.form,
        exhaustive: claim.exhaustive,
        members: claim.members.map(({ role, text, label }) => ({ role, text, label: label ?? null })),
      };
    case 'rank':
      return { rank: claim.rank, n: claim.n ?? null, degree: claim.degree ?? null, ranked: claim.ranked };
    case 'quantified':
      return { says: claim.sense.key, positive: claim.sense.positive, ...ends(claim.share) };
    case 'speech':
      return { words: claim.words.join(' ') };
    default:
      return nothingMore(claim);
  }
}

const partiesOf = ({ participants, none }: EventClaim) => [
  ...(none === undefined ? [] : [{ role: none, text: 'nobody or nothing' }]),
  ...participants.map(({ role, text }) => ({ role, text })),
];

/** The compiler refuses this call when a kind is missing above. */
const nothingMore = (_: never) => ({});

function quantityData({ dimension, unit, value, bound, approximate, per }: NumericExpression) {
  return { dimension, unit: unit ?? null, per: per ?? null, bound, approximate, ...ends(value) };
}

const ends = ({ low, high }: Interval) => ({ low: finite(low), high: finite(high) });

const finite = (number: number): number | null => (Number.isFinite(number) ? number : null);

function timeData({ earliest, latest, grain, bound }: TimeValue) {
  return { earliest: day(earliest), latest: day(latest), grain, bound };
}

function attributeData(claim: AttributeClaim) {
  if (claim.attribute === 'quality') return { attribute: claim.attribute, quality: claim.quality.head };
  if (claim.attribute === 'maker') return { attribute: claim.attribute, deed: claim.deed, maker: claim.maker.text };
  if (claim.attribute === 'location')
    return { attribute: claim.attribute, facet: claim.facet, sites: claim.sites.map(({ value }) => value) };
  if (claim.attribute === 'scene')
    return { attribute: claim.attribute, acts: claim.acts, sites: claim.sites.map(({ value }) => value) };
  if (claim.attribute === 'side') return { attribute: claim.attribute, side: claim.side, noun: claim.noun };
  if (claim.attribute === 'lasting')
    return { attribute: claim.attribute, low: claim.length.low, high: claim.length.high };
  if ('joint' in claim) return { attribute: claim.attribute, what: claim.what, of: claim.body?.text ?? null };
  const { attribute, years, began } = claim;
  const span = { low: years?.low ?? null, high: years?.high ?? null };
  return { attribute, ...span, earliest: day(began?.earliest), latest: day(began?.latest) };
}

const MS_PER_DAY = 86_400_000;

/** A day number as YYYY-MM-DD. */
function day(number: DayNumber | undefined): string | null {
  if (number === undefined || !Number.isFinite(number)) return null;
  return new Date(number * MS_PER_DAY).toISOString().replace(/T.*/u, '');
}
