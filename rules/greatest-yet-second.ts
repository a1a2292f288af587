/** "the largest port in the region" here, "ranks second in the region" there. */
import {
  type Answer,
  defineRule,
  leftUnexplained,
  no,
  type RankClaim,
  relateHolders,
  type Subject,
  standsUnchanged,
  wholeOf,
  yes,
} from 'stet/rules';

export default defineRule({
  id: 'greatest-yet-second',
  title: 'Said to be the greatest, yet ranked second or lower',
  why: 'What is second is not the largest.',
  whenNot: 'In lists of rankings by several measures.',
  shape: 'pair',
  a: { kind: 'rank' },
  b: { kind: 'rank' },
  same: ['rank'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '{a.source}: "{a.value}"; {b.source}: "{b.words}".',
  confidence: 0.87,
  flag: [
    'Orme is the largest port in the region.\n\nOrme ranks second in the region, behind Castel.',
    'The bank, the biggest lender in the country, cut its rates.\n\nThe bank is second only to Castel Bank in the country.',
    'The winter was the coldest in the valley since 1950.\n\nThe winter ranks third in the records of the valley, behind 1963.',
    'Mount Arda is the highest peak in the province.\n\nMount Arda is second in the province, after Mount Belen.',
    'Orme Steel is the largest employer in the valley.\n\nOrme Steel comes third in the valley.',
    'Pia Lund is the youngest player in the league.\n\nLund is second only to Ada Moran in the league.',
  ],
  pass: [
    { draft: 'Orme is the largest port in the region.\n\nOrme ranks second in the country.', because: 'another place' },
    { draft: 'Orme is the largest port in the region.\n\nCastel ranks second in the region.', because: 'another port' },
    {
      draft: 'Orme is the largest port in the region.\n\nOrme ranked second in the region until 2001.',
      because: 'another time',
    },
    {
      draft: 'Orme is one of the largest ports in the region.\n\nOrme ranks second in the region.',
      because: 'one of several',
    },
    { draft: 'Orme is the second-largest port in the region.\n\nOrme ranks second in the region.', because: 'it fits' },
    {
      draft: 'Orme is the largest port in the region.\n\nOrme may be second in the region soon.',
      because: 'a possibility',
    },
  ],
  comparePair: (a, b) => {
    if (a.kind !== 'rank' || b.kind !== 'rank') return { outcome: 'none', answers: [] };
    const [most, placed] = a.rank === 'most' ? [a, b] : [b, a];
    const answers: Answer[] = [];
    for (const question of [firstAndSecond, sameHolder, sameWhole, standsUnchanged, leftUnexplained]) {
      const answer = question(most, placed);
      answers.push(answer);
      if (answer.answer === 'no') return { outcome: 'none', answers };
    }
    return { outcome: 'clash', answers };
  },
});

function firstAndSecond(most: RankClaim, placed: RankClaim): Answer {
  const question = 'first and second';
  if (
    most.rank !== 'most' ||
    most.n !== 1 ||
    most.told !== 'is' ||
    most.degree === 'record' ||
    placed.rank !== 'placed'
  )
    return no(question, 'not the greatest and a lower place');
  const isFact = most.stance.modality === 'fact' && placed.stance.modality === 'fact';
  const isSo = most.stance.polarity === 'affirmed' && placed.stance.polarity === 'affirmed';
  return isFact && isSo ? yes(question, `${placed.n} is not 1`) : no(question, 'one is not told as fact');
}

function sameHolder({ holder: x }: RankClaim, { holder: y }: RankClaim): Answer {
  const question = 'same holder';
  if (relateHolders(x, y) === 'same' || areOnePeriod(x, y)) return yes(question, `both speak of ${y?.text}`);
  return no(question, `${x?.text ?? 'the one'} may not be ${y?.text ?? 'the other'}`);
}

/** "last month", "the month". */
const areOnePeriod = (x: Subject | undefined, y: Subject | undefined): boolean =>
  x !== undefined &&
  x.head === y?.head &&
  /^(?:last|this|the) (?:month|year|season|winter|spring|summer|autumn)$/iu.test(x.text) &&
  /^(?:last|this|the) (?:month|year|season|winter|spring|summer|autumn)$/iu.test(y.text);

function sameWhole(most: RankClaim, placed: RankClaim): Answer {
  const question = 'same whole';
  const [x, y] = [wholeOf(most), wholeOf(placed)];
  const isNamed = x !== undefined && placed.place.text.toLowerCase().includes(x);
  if (x === undefined || x === y || isNamed || /\b(?:behind|after|only to)\b/iu.test(placed.place.text))
    return yes(question, 'both rank within the same', x === y || isNamed ? 1 : 0.85);
  return no(question, `${x} is not ${y ?? 'named in both'}`);
}
