/** Shares of one whole that come to more than all of it. */
import { defineRule, memberClaim, no, written, yes } from 'stet/rules';

export default defineRule({
  id: 'shares-over-whole',
  title: 'Shares come to more than 100 per cent',
  why: 'At least one of the shares is wrong, or they are not shares of one whole.',
  whenNot: 'In polls in which people could choose more than one answer.',
  shape: 'group',
  a: { kind: 'group', form: 'share' },
  relation: { same: 'conflict' },
  message: 'The shares ({parts}) come to {sum} per cent.',
  confidence: 0.85,
  flag: [
    'The Reds took 45 per cent of the vote, the Blues 38 per cent and the Greens 25 per cent.',
    'Of those asked, 50% said yes, 40% said no and 20% did not know.',
    'Asked about the pool, 52% were in favour, 38% against and 17% had no opinion.',
    'Wages swallowed 48 per cent, fuel 26 per cent, repairs 19 per cent and rent 15 per cent.',
    'Of its income, 38 per cent comes from grants, 41 per cent from fees and 30 per cent from gifts.',
    'Fifty-two per cent of reported thefts were never looked into. A further 31 per cent were closed within a day, and 24 per cent ended in court.',
  ],
  pass: [
    {
      draft: 'Several answers were possible: of the guests, 60% named the soup, 45% the fish and 30% the cake.',
      because: 'somebody may have named all of them',
    },
    {
      draft: 'Wages rose 48 per cent, fuel 26 per cent, repairs 19 per cent and rent 15 per cent.',
      because: 'by how much each rose',
    },
    {
      draft: 'The Reds won 48 per cent in Ayr, 31 per cent in Bute and 29 per cent in Corran.',
      because: 'shares of several wholes',
    },
    {
      draft:
        'Fifty-two per cent of boys were late. A further 31 per cent of girls came on time, and 24 per cent of teachers were ill.',
      because: 'shares of boys, girls and teachers',
    },
    {
      draft: 'The Reds took 45 per cent of the vote, the Blues 38 per cent and the Greens 17 per cent.',
      because: 'they make 100',
    },
    {
      draft: 'Turnout was 70 per cent in the north, 65 per cent in the south and 60 per cent in the west.',
      because: 'shares of several wholes',
    },
    { draft: 'Support rose from 30 per cent to 45 per cent and then 60 per cent.', because: 'levels at several times' },
    { draft: 'The Reds took 45.1%, the Blues 38.0% and the Greens 17.1%.', because: 'rounding' },
  ],
  compareGroup: (group) => {
    const figures = group.members.flatMap(({ quantity }) => (quantity === undefined ? [] : [quantity]));
    const sum = figures.reduce((total, { value }) => total + value.low, 0);
    const rounding = figures.reduce((total, { grain }) => total + grain / 2, 0);
    if (sum <= 1 + rounding)
      return { outcome: 'none', answers: [no('over the whole', 'the shares make 100 per cent or less')] };
    if (SEVERAL.test(group.place.text))
      return { outcome: 'none', answers: [no('one whole', 'several answers were possible')] };
    if (!group.exhaustive && !isOneWhole(group.text, group.place.text))
      return { outcome: 'none', answers: [no('one whole', 'nothing says that they are shares of one whole')] };
    const [first, ...rest] = group.members;
    if (first === undefined) return { outcome: 'none', answers: [] };
    const parts = group.members.map(({ text }) => text).join(', ');
    return {
      outcome: 'clash',
      answers: [
        yes(
          'one whole',
          group.exhaustive ? 'the text shares it out' : 'one sentence lists them as shares of votes or answers',
        ),
        yes('over the whole', `they make ${written(sum * 100)} per cent`),
      ],
      values: { parts, sum: written(sum * 100) },
      claims: [
        { role: 'a', claim: memberClaim(group, first) },
        ...rest.map((part) => ({ role: 'b' as const, claim: memberClaim(group, part) })),
      ],
    };
  },
});

/** Votes, answers and market shares divide one whole; so does "of those asked". By hand. */
const WHOLE =
  /\b(?:votes?|voters|ballots?|electorate|polls?|polled|respondents|those asked|surveyed|market|budget|population|party|parties|undecided|did not know|don't know|in favou?r|no opinion|no answer|unsure)\b/iu;
/** Answers of which somebody may give more than one. By hand. */
const SEVERAL = /\b(?:several|multiple|more than one|all that appl|any of|at least one)\b/iu;
const isOneWhole = (...texts: readonly string[]) => texts.some((text) => WHOLE.test(text));
