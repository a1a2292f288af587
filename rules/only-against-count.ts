/** "the only survivor of the crash" here, "two survivors of the crash" there. */
import {
  type Answer,
  type Claim,
  defineRule,
  leftUnexplained,
  no,
  type QuantityClaim,
  type RankClaim,
  relateNouns,
  standsUnchanged,
  wholeOf,
  yes,
} from 'stet/rules';

export default defineRule({
  id: 'only-against-count',
  title: 'Said to be the only one, yet several are counted',
  why: 'Where there is only one, nobody can count two.',
  whenNot: 'In drafts that count the only one by country, year and class in turn.',
  shape: 'pair',
  a: { kind: 'rank' },
  b: { kind: 'quantity', dimension: 'count' },
  same: ['rank'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '{a.source}: "{a.value}"; {b.source}: {b.figure}.',
  confidence: 0.87,
  flag: [
    'Berg is the only survivor of the crash.\n\nThree survivors of the crash are in hospital.',
    'The Crown is the only pub in the village.\n\nThe two pubs in the village close at ten.',
    'It is the town’s only cinema.\n\nThe town has four cinemas.',
    'Ada Moran is the sole owner of the mill.\n\nThe mill’s three owners met on Friday.',
    'The only bridge over the Arda is closed.\n\nFive bridges over the Arda were repaired.',
    'She was the only witness of the fall.\n\nTwo witnesses of the fall spoke to police.',
  ],
  pass: [
    {
      draft: 'Berg is the only survivor of the crash.\n\nThree survivors of the fire are in hospital.',
      because: 'another event',
    },
    { draft: 'The Crown is the only pub in the village.\n\nThe city has two pubs.', because: 'another place' },
    {
      draft: 'Berg was the only survivor of the crash.\n\nThree witnesses of the crash spoke.',
      because: 'others are counted',
    },
    { draft: 'It was the town’s only cinema until May.\n\nThe town has four cinemas.', because: 'another time' },
    {
      draft: 'It is the town’s only open-air cinema.\n\nThe town has four cinemas.',
      because: 'narrowed in another way',
    },
    { draft: 'It is the town’s only cinema.\n\nThe town may get two cinemas.', because: 'a possibility' },
    { draft: 'It is the town’s only cinema.\n\nThe town once had two cinemas.', because: 'an earlier time' },
  ],
  comparePair: (a, b) => {
    const [only, count] = a.kind === 'rank' ? [a, b] : [b, a];
    if (only.kind !== 'rank' || count.kind !== 'quantity') return { outcome: 'none', answers: [] };
    const answers: Answer[] = [];
    for (const question of [onlyAndCount, sameSort, sameWhole, standsUnchanged, leftUnexplained]) {
      const answer = question(only, count);
      answers.push(answer);
      if (answer.answer === 'no') return { outcome: 'none', answers };
    }
    return { outcome: 'clash', answers };
  },
});

function onlyAndCount(only: RankClaim, { quantity, stance, scope }: QuantityClaim): Answer {
  const question = 'only and several';
  const isFact = only.stance.modality === 'fact' && stance.modality === 'fact';
  const isSo = only.stance.polarity === 'affirmed' && stance.polarity === 'affirmed';
  if (only.rank !== 'only' || !isFact || !isSo) return no(question, 'not both are told as fact');
  if (quantity.value.low < 2 || quantity.dimension !== 'count') return no(question, 'not several are counted');
  if (scope.time !== undefined && scope.time.value.fields.year !== undefined)
    return no(question, `they are counted ${scope.time.text}`);
  return yes(question, 'one is said to be the only one, and several are counted');
}

function sameSort(only: RankClaim, { measured, subject }: QuantityClaim): Answer {
  const question = 'same sort';
  if (only.clause) return no(question, 'a clause narrows the only one');
  const kind = relateNouns(only.ranked, measured).kind;
  if (kind !== 'same') return no(question, `"${measured}" is not "${only.ranked}"`);
  const missing = only.narrowed.find((word) => !subject.modifiers.includes(word));
  return missing === undefined
    ? yes(question, `both speak of "${measured}"`)
    : no(question, `only one is "${missing}"`);
}

/** The place or owner of the only one stands beside the count as well. */
function sameWhole(only: RankClaim, count: Claim): Answer {
  const question = 'same whole';
  const whole = wholeOf(only);
  if (whole === undefined) return no(question, 'the only one is of nothing that is named');
  const isOwner = whole.startsWith('e:') && isOwnedBy(whole.slice(2), count);
  const isNamed = new RegExp(`\\b${whole}(?:s|['’]s)?\\b`, 'iu').test(count.place.text);
  return isOwner || isNamed ? yes(question, 'both are of the same') : no(question, 'the count is of something else');
}

const isOwnedBy = (entity: string, { participants, subject }: Claim): boolean =>
  `${subject.of?.entity}` === entity || participants.some((party) => `${party.entity?.entity}` === entity);
