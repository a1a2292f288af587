/** "£3.2 billion" and "£3.2 million": the same digits, another magnitude, for the same thing. */
import { defineRule, no, topicOverlap, written, yes } from 'stet/rules';

/** Ratios that one wrong word makes: thousand, million, billion, trillion. */
const SLIPS = [1e3, 1e6, 1e9];
/** Figures of one digit ("£3 million") coincide easily; they have to share this much of their clauses. */
const ENOUGH_TOPIC = 0.3;

export default defineRule({
  id: 'magnitude-slip',
  title: 'The same digits with another magnitude',
  why: 'Million for billion is the most frequent slip in money, and a factor of a thousand.',
  whenNot: 'In tables of accounts, where the same digits come back in thousands and in millions.',
  shape: 'pair',
  a: { kind: 'quantity', dimension: ['money', 'count', 'mass', 'energy', 'power', 'data'] },
  b: { kind: 'quantity', dimension: ['money', 'count', 'mass', 'energy', 'power', 'data'] },
  same: ['digits'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '{a.value} and {b.value}: the same digits, {ratio} times apart.',
  confidence: 0.88,
  flag: [
    'The tunnel will cost £4.7 billion, ministers said.\n\nThe £4.7 million bill will be paid by three cities.',
    'The lender wrote off $2.35bn of bad loans.\n\nShares fell after the write-off of $2.35m.',
  ],
  pass: [
    {
      draft: 'The tunnel will cost £4.7 billion.\n\nThe £4.7 billion bill will be paid by three cities.',
      because: 'the same magnitude',
    },
    { draft: 'The tunnel will cost £3 billion.\n\nShe sold her flat for £3 million.', because: 'another thing' },
    { draft: 'The tunnel will cost £4.7 billion.\n\nThe ticket machines cost £4.6 million.', because: 'other digits' },
    { draft: 'It earns €4.7 billion in Europe.\n\nIt has £4.7 million in the bank.', because: 'another currency' },
  ],
  comparePair: (a, b) => {
    if (a.kind !== 'quantity' || b.kind !== 'quantity') return { outcome: 'none', answers: [] };
    const [x, y] = [a.quantity.value.low, b.quantity.value.low];
    const ratio = Math.max(x, y) / Math.min(x, y);
    const slip = SLIPS.find((candidate) => Math.abs(ratio - candidate) < candidate * 1e-9);
    if (slip === undefined)
      return { outcome: 'none', answers: [no('same digits', 'the digits or the magnitudes are not a slip apart')] };
    const digits = String(Number(x.toPrecision(12))).replace(/^0\.|0+$|\./gu, '').length;
    const overlap = topicOverlap(a, b);
    if (digits < 2 && overlap < ENOUGH_TOPIC)
      return { outcome: 'none', answers: [no('same thing', 'one digit proves nothing, and little else is shared')] };
    return {
      outcome: 'clash',
      answers: [
        yes('same digits', `${a.value} and ${b.value}`, digits >= 3 ? 1 : 0.9),
        yes('magnitude clashes', `one is ${written(slip)} times the other`),
      ],
      values: { ratio: written(slip) },
    };
  },
});
