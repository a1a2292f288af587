/** "her second novel" here, "her third novel" there; two largest lakes of one region. */
import {
  type Answer,
  type Claim,
  defineRule,
  leftUnexplained,
  no,
  type RankClaim,
  relateHolders,
  sameOrder,
  standsUnchanged,
  yes,
} from 'stet/rules';

export default defineRule({
  id: 'rank-against-rank',
  title: 'Two places in one order',
  why: 'It is the second or the third; and only one can be the largest.',
  whenNot: 'In drafts that rank one thing by several measures.',
  shape: 'pair',
  a: { kind: 'rank' },
  b: { kind: 'rank' },
  same: ['rank'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '{a.source}: "{a.value}"; {b.source}: "{b.value}".',
  confidence: 0.88,
  flag: [
    'The novel is her second book.\n\nHer third book, the novel tells of a whaling port.',
    'It was the club’s fourth win of the season.\n\nThe win was the club’s sixth of the season.',
    'Mount Arda is the highest peak in the province.\n\nMount Belen, the highest peak in the province, is closed.',
    'Mr Salas is serving his first term as mayor.\n\nSalas, now in his second term as mayor, wants a tram.',
    'Orme Steel is the largest employer in the valley.\n\nThe largest employer in the valley is Castel Mills.',
    'Castel Mills is the second-largest employer in the valley.\n\nCastel Mills is the largest employer in the valley.',
  ],
  pass: [
    { draft: 'The novel is her second book.\n\nThe atlas is her third book.', because: 'another book' },
    {
      draft: 'It was the club’s fourth win of the season.\n\nThe win was the club’s first at home.',
      because: 'another window',
    },
    {
      draft: 'Mount Arda is the highest peak in the province.\n\nMount Belen is the highest peak in the country.',
      because: 'another place',
    },
    {
      draft:
        'Mount Arda is the highest peak in the province.\n\nMount Belen, the second-highest peak in the province, is closed.',
      because: 'another rank',
    },
    {
      draft:
        'Orme Steel is the largest employer in the valley.\n\nThe largest private employer in the valley is Castel Mills.',
      because: 'narrowed in another way',
    },
    {
      draft:
        'Orme Steel was the largest employer in the valley until 1990.\n\nThe largest employer in the valley is Castel Mills.',
      because: 'another time',
    },
    {
      draft: 'Salas won his first term as mayor in 2011.\n\nSalas, now in his second term as mayor, wants a tram.',
      because: 'one after the other',
    },
    {
      draft: 'Pia Lund scored her first goal after a minute.\n\nLund’s second goal came before the break.',
      because: 'one goal after the other',
    },
  ],
  comparePair: (a, b) => {
    if (a.kind !== 'rank' || b.kind !== 'rank') return { outcome: 'none', answers: [] };
    const answers: Answer[] = [];
    for (const question of [told, sameOrder, sameWindow, placesClash, standsUnchanged, leftUnexplained]) {
      const answer = question(a, b);
      answers.push(answer);
      if (answer.answer === 'no') return { outcome: 'none', answers };
    }
    return { outcome: 'clash', answers };
  },
});

function told(a: RankClaim, b: RankClaim): Answer {
  const question = 'told of a holder';
  if (isOneSentence(a, b)) return no(question, 'one sentence tells both');
  if (a.stance.modality !== 'fact' || b.stance.modality !== 'fact') return no(question, 'one is not told as fact');
  if (a.told === 'is' && b.told === 'is') return yes(question, 'both say who has the rank');
  return isTerm(a) && isTerm(b) && a.owner === b.owner && a.owner !== undefined
    ? yes(question, 'both tell of what goes on now', 0.9)
    : no(question, 'one only names the rank');
}

const isOneSentence = (a: Claim, b: Claim) => a.place.block === b.place.block && a.place.sentence === b.place.sentence;

/** What one is in at a time: a first and a third cannot go on together. By hand. */
const TERMS = /^(?:term|spell|stint|season|campaign|marriage|mandate)$/u;
const NOW = /\b(?:is|are|now|currently|serving|has)\b/iu;
const isTerm = ({ ranked, place, scope, predicate }: RankClaim) =>
  TERMS.test(ranked) && NOW.test(place.text) && scope.time === undefined && predicate?.tense !== 'past';

function sameWindow(a: RankClaim, b: RankClaim): Answer {
  const question = 'same window';
  const [x, y] = [a.window, b.window];
  if (x.since !== y.since) return no(question, `only one counts ${x.since ?? y.since}`);
  if (x.period !== y.period) return no(question, `only one is of the ${x.period ?? y.period}`);
  return yes(question, 'both count within the same time');
}

function placesClash(a: RankClaim, b: RankClaim): Answer {
  const question = 'ranks clash';
  if (a.rank !== b.rank || a.n === undefined || b.n === undefined) return no(question, 'two ranks of another sort');
  if (a.degree !== b.degree) return no(question, `"${a.degree ?? ''}" is not "${b.degree ?? ''}"`);
  const holders = holdersOf(a, b);
  if (a.n === b.n && a.rank === 'most') {
    return holders === 'different'
      ? yes(question, `${a.holder?.text} and ${b.holder?.text} cannot both be it`, 0.95)
      : no(question, 'one holder, one rank');
  }
  if (a.n === b.n) return no(question, 'the ranks are the same');
  return holders === 'same' ? yes(question, `${a.n} is not ${b.n}`) : no(question, 'two may hold the two ranks');
}

function holdersOf(a: RankClaim, b: RankClaim) {
  if (isTerm(a) && isTerm(b)) return 'same';
  const relation = relateHolders(a.holder, b.holder);
  if (relation !== 'unknown') return relation;
  // "It was the third defeat of the season" / "The defeat was the fifth of the season".
  const [it, other] = a.holder?.head === 'it' ? [a, b] : [b, a];
  const isOccasion = it.holder?.head === 'it' && other.holder?.head === other.ranked && it.window.period !== undefined;
  return isOccasion && /^(?:the|this)\s/iu.test(other.holder?.text ?? '') ? 'same' : 'unknown';
}
