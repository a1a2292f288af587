/** "a sell-out crowd", and 4,000 people in a stadium for 9,000. */
import {
  type Answer,
  ask,
  type Claim,
  type Claims,
  type CompareContext,
  canBeOneVenue,
  defineRule,
  isCapacity,
  isOccupancy,
  leftUnexplained,
  no,
  type QuantityClaim,
  type StateClaim,
  samePlace,
  sameStance,
  sameTime,
  venueKind,
  venueNear,
  yes,
} from 'stet/rules';

export default defineRule({
  id: 'fullness-against-capacity',
  title: 'Said to be full or empty, against its figures',
  why: 'Whoever divides the one figure by the other sees that the place was not as full, or as empty, as the draft says.',
  whenNot: 'In reviews, where "packed" praises the mood and not the sale of tickets.',
  shape: 'pair',
  a: { kind: 'state', scale: 'fullness' },
  b: { kind: 'quantity', dimension: 'count' },
  same: ['occupancy'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '"{a.value}", yet {b.value} of {capacity} places were taken: {share}.',
  confidence: 0.9,
  flag: [
    'The band played to a packed arena.\n\nThe arena holds 9,000 people. The attendance was 3,150.',
    'A sell-out crowd cheered the home side.\n\nA crowd of 5,100 watched the match in the 12,000-seat stadium.',
    'The bus was nearly empty when it left the road.\n\nThe bus can carry 48 passengers. It was carrying 41 passengers, police said.',
    '"The theatre was full," the director said.\n\nThe theatre has a capacity of 620, and 210 tickets were sold for the play.',
    'The plane, which is certified for 180 passengers, was almost empty.\n\nThe airline said that there were 150 people aboard.',
    'The concert sold out in an hour.\n\nThe concert was held in a hall with room for 2,000. Some 700 people attended.',
    'The conference opened in a half-empty auditorium.\n\nThe auditorium seats 400. The organisers put the attendance at 392.',
  ],
  pass: [
    {
      draft: 'The band played to a packed arena.\n\nThe arena holds 9,000 people. The attendance was 8,950.',
      because: 'nearly all seats were taken',
    },
    {
      draft:
        'The bus was nearly empty when it left the road.\n\nThe bus can carry 48 passengers. It was carrying six passengers.',
      because: 'few were on it',
    },
    {
      draft: 'The arena was not full.\n\nThe arena holds 9,000 people. The attendance was 3,150.',
      because: 'denied',
    },
    {
      draft: 'In 2019 the concert sold out.\n\nThe hall holds 2,000 people. On Friday some 700 people attended.',
      because: 'another year',
    },
    {
      draft: 'The theatre was full.\n\nThe ferry can carry 900 passengers. There were 200 passengers on board.',
      because: 'another sort of place',
    },
    {
      draft:
        'The match was played before a sell-out crowd.\n\nWith two stands closed, the attendance was 4,000 in a stadium that holds 9,000.',
      because: 'part of it was closed',
    },
    {
      draft: 'The hall was full of smoke.\n\nThe hall seats 900. Some 200 people attended the meeting.',
      because: 'full of something else',
    },
    { draft: 'The arena was packed.\n\nThe attendance was 3,150.', because: 'no capacity is given' },
    {
      draft: 'The arena will be full, the promoter hopes.\n\nThe arena holds 9,000 people. The attendance was 3,150.',
      because: 'a hope',
    },
    {
      draft:
        'The arena was packed.\n\nThe arena holds 9,000 people. Of the spectators, 900 visiting fans sang all night.',
      because: 'a part of the crowd',
    },
    {
      draft: 'The stadium was full.\n\nThe stadium holds 20,000 people. The average attendance this season is 11,000.',
      because: 'an average',
    },
  ],
  comparePair: (a, b, context) => {
    if (a.kind !== 'state' || !isOccupancy(b)) return { outcome: 'none', answers: [] };
    const { isParted, answers } = ask(QUESTIONS, a, b, context);
    if (isParted) return { outcome: 'none', answers };
    const capacity = capacityOf(a, b, context);
    if (capacity === undefined)
      return { outcome: 'none', answers: [...answers, no('capacity known', 'the draft gives no one capacity for it')] };
    const clash = compareShare(a, b, capacity);
    return {
      outcome: clash.answer === 'yes' ? 'clash' : 'none',
      answers: [...answers, yes('capacity known', `it holds ${capacity.value}`), clash],
      claims: [
        { role: 'a', claim: a },
        { role: 'b', claim: b },
        { role: 'support', claim: capacity },
      ],
      values: { capacity: capacity.value, share: percent(shareOf(b, capacity).high) },
    };
  },
});

const QUESTION = 'fullness clashes';

/** Words that say why fewer came, or could come, than there are seats. By hand. */
const EXPLAINED =
  /\b(?:closed|reduced|restrict\w*|capped|segregat\w*|limited|no-shows?|stayed away|stay away|(?:did not|didn't) turn up|unused|refurbish\w*|renovat\w*)\b/u;

const QUESTIONS: readonly ((a: StateClaim, b: QuantityClaim, context: CompareContext) => Answer)[] = [
  sameVenue,
  samePlace,
  sameTime,
  (a, b) => sameStance(a, b, 'pole'),
  leftUnexplained,
  (a, b) =>
    [a, b].some(({ place }) => EXPLAINED.test(place.text.toLowerCase()))
      ? no('left unexplained', 'not all of the places could be taken, or not all came')
      : yes('left unexplained', 'the draft gives no reason'),
];

/** Words that set one occasion, or one of several things, apart from the one told of. By hand. */
const ANOTHER =
  /^(?:another|other|most|many|some|few|several|both)\b|\b(?:previous|next|last|earlier|second|other)\b/iu;

function sameVenue(a: StateClaim, b: QuantityClaim): Answer {
  const { text, head } = a.subject;
  if (ANOTHER.test(text)) return no('same venue', `${text} may be another`);
  const isMany = venueKind(head) !== undefined && !new RegExp(`\\b${head}\\b`, 'iu').test(text);
  if (isMany) return no('same venue', `${text} are several`);
  const own = venueKind(head) ?? 'any';
  const near = venueNear(b)?.kind ?? 'any';
  const rides = b.measured === 'passenger' && ['venue', 'event', 'lodging'].includes(own);
  if (rides || !canBeOneVenue(own, near)) return no('same venue', `${b.value} were not in ${text}`);
  return yes('same venue', `${b.value} can be those in ${text}`);
}

/** The one capacity that can be of the place: told beside the state or the figure, or of the same noun, or of its kind. */
function capacityOf(a: StateClaim, b: QuantityClaim, { claims }: CompareContext): QuantityClaim | undefined {
  const ranked = capacitiesOf(claims).map((claim) => ({ claim, rank: rankOf(claim, a, b) }));
  const best = Math.max(0, ...ranked.map(({ rank }) => rank));
  if (best === 0) return undefined;
  const fit = ranked.filter(({ rank }) => rank === best).map(({ claim }) => claim);
  const [first] = fit;
  return fit.every(({ value }) => value === first?.value) ? first : undefined;
}

/** A draft with more capacities than this lists places, and no one of them is meant. */
const MOST_CAPACITIES = 64;
const capacities = new WeakMap<Claims, readonly QuantityClaim[]>();

/** The figures of a draft that tell how many a place holds; looked for once in a draft. */
function capacitiesOf(claims: Claims): readonly QuantityClaim[] {
  const known = capacities.get(claims);
  if (known !== undefined) return known;
  const found = claims.all.filter(isCapacity);
  const few = found.length > MOST_CAPACITIES ? [] : found;
  capacities.set(claims, few);
  return few;
}

function rankOf(capacity: QuantityClaim, a: StateClaim, b: QuantityClaim): number {
  const near = venueNear(capacity);
  const [own, kind] = [a.subject.head, venueKind(a.subject.head) ?? 'any'];
  if (near !== undefined && !canBeOneVenue(kind, near.kind)) return 0;
  if (samePlace(a, capacity).answer === 'no') return 0;
  if (isBeside(capacity, a)) return 4;
  if (isBeside(capacity, b)) return 3;
  return near?.noun === own ? 2 : 1;
}

const isBeside = (x: Claim, y: Claim) => x.place.block === y.place.block && x.place.sentence === y.place.sentence;

/** The share of the places that were taken, at least and at most. */
function shareOf({ quantity: { value } }: QuantityClaim, { quantity }: QuantityClaim): { low: number; high: number } {
  return { low: value.low / quantity.value.high, high: value.high / quantity.value.low };
}

/** What share a state allows: from and to. Nine in ten seats are "full" to a reader, a third is no longer "nearly empty". */
function allowed({ pole, degree, value }: StateClaim): readonly [number, number] {
  if (degree <= 0.5 || /half/iu.test(value)) return [0.25, 0.8];
  if (pole === 'empty') return [0, 1 / 3];
  return degree === 1 ? [0.9, Number.POSITIVE_INFINITY] : [0.6, Number.POSITIVE_INFINITY];
}

function compareShare(a: StateClaim, b: QuantityClaim, capacity: QuantityClaim): Answer {
  const { low, high } = shareOf(b, capacity);
  const [least, most] = allowed(a);
  const share = percent(high);
  if (high < least) return yes(QUESTION, `${b.value} of ${capacity.value} is ${share}, too few for "${a.value}"`);
  if (low > most) return yes(QUESTION, `${b.value} of ${capacity.value} is ${share}, too many for "${a.value}"`);
  return no(QUESTION, `${b.value} of ${capacity.value} is ${share}, which can be "${a.value}"`);
}

const percent = (share: number) => `${Math.round(share * 100)}%`;
