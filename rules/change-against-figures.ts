/** A change that is stated and the two levels that it lies between. */
import {
  defineRule,
  type GroupClaim,
  type GroupMember,
  type Interval,
  meet,
  memberClaim,
  no,
  roundingInterval,
  type Verdict,
  written,
  yes,
} from 'stet/rules';

export default defineRule({
  id: 'change-against-figures',
  title: 'The stated change does not fit the figures',
  why: 'The change is what readers remember, and one of the three figures is wrong.',
  whenNot: 'Where percentages are taken over from tables that were rounded twice.',
  shape: 'group',
  a: { kind: 'group', form: 'change' },
  relation: { same: 'conflict' },
  message: 'From {from} to {to} is {right}, not {stated}.',
  confidence: 0.92,
  flag: [
    'Sales rose by £4m, from £30m to £39m.',
    'Sales rose 50 per cent, from 400 to 500.',
    'The number of pupils fell from 800 to 600, a drop of 40 per cent.',
    'Membership has doubled, from 120 to 190.',
    'The fee went up 10% to £260 from £200.',
    'The club halved its debt from £90,000 to £60,000.',
    'Visits dropped by a third, from 900 to 700.',
    'The museum counted 48,200 visitors in the year to June, against 40,100 in the year before.\n\nA rise of 9 per cent is welcome, the director said.',
    'Turnover was £1,380m, an increase of 34 per cent on the £1,120m of the previous year.',
    'Burglaries fell to 310 last year, compared with 420 the year before.\n\nThe 40 per cent fall pleased the mayor.',
  ],
  pass: [
    {
      draft: 'Turnover was £449m, up from £421m in the previous year.\n\nA pay rise of 5 per cent followed in July.',
      because: 'the rise of pay',
    },
    {
      draft:
        'The museum counted 48,200 visitors, against 40,100 in the year before.\n\nA rise of 9 per cent in ticket prices is planned.',
      because: 'the rise of something else',
    },
    {
      draft:
        'The museum counted 48,200 visitors in the year to June, against 40,100 in the year before.\n\nA rise of 20 per cent is welcome.',
      because: 'the change is right',
    },
    { draft: 'Sales rose by £9m, from £30m to £39m.', because: 'the change is right' },
    { draft: 'Sales rose 25 per cent, from 400 to 500.', because: 'the change is right' },
    { draft: 'The number of pupils fell from 800 to 600, a drop of 25 per cent.', because: 'the change is right' },
    { draft: 'Membership has nearly doubled, from 120 to 225.', because: 'rounding' },
    { draft: 'Support rose from 20 per cent to 30 per cent.', because: 'no change is stated' },
    { draft: 'Sales rose 50 per cent last year, and prices from £4 to £5.', because: 'sales and prices' },
    { draft: 'The fee went up 30% to £260 from £200.', because: 'the change is right' },
    {
      draft: 'Rates rose by half a percentage point, from 4 per cent to 4.5 per cent.',
      because: 'the change is right',
    },
    { draft: 'He moved from 4 Elm Row to 12 Oak Street and doubled his rent.', because: 'house numbers' },
  ],
  compareGroup: (group) => {
    const member = (role: GroupMember['role']) => group.members.find((candidate) => candidate.role === role);
    const [from, to, change] = [member('from'), member('to'), member('change')];
    if (from?.quantity === undefined || to?.quantity === undefined) return { outcome: 'none', answers: [] };
    const [a, b] = [roundingInterval(from.quantity, from.text), roundingInterval(to.quantity, to.text)];
    if (a.low <= 0) return { outcome: 'none', answers: [no('change clashes', 'there is no level to start from')] };
    if (change?.quantity?.dimension === 'percentage-points') return byPoints(group, from, to, change);
    if (change?.quantity !== undefined && change.quantity.dimension === from.quantity.dimension)
      return byDifference(group, from, to, change);
    const ratio: Interval = { low: b.low / a.high, high: b.high / a.low, lowOpen: false, highOpen: false };
    const stated = statedRatio(group, change);
    if (stated === undefined)
      return { outcome: 'none', answers: [no('change clashes', 'the change is not stated as a share')] };
    if (stated.some((interval) => meet(interval, ratio)))
      return { outcome: 'none', answers: [no('change clashes', 'the change fits the figures')] };
    const real = (to.quantity.value.low / from.quantity.value.low - 1) * 100;
    return clash(
      group,
      [from, to, change],
      `${real < 0 ? 'a fall' : 'a rise'} of ${written(Math.abs(Math.round(real)))} per cent`,
    );
  },
});

/** The ratios of new to old level that the words allow; a share with no direction may be up or down. */
function statedRatio(group: GroupClaim, change: GroupMember | undefined): readonly Interval[] | undefined {
  if (change?.quantity !== undefined) {
    const { low, high: rounded } = roundingInterval(change.quantity, change.text);
    // 29.56 per cent is cut to 29.5 as often as it is rounded to 29.6.
    const high = rounded + change.quantity.grain / 2;
    const up: Interval = { low: 1 + low, high: 1 + high, lowOpen: false, highOpen: false };
    const down: Interval = { low: 1 - high, high: 1 - low, lowOpen: false, highOpen: false };
    if (group.direction === 'up') return [up];
    return group.direction === 'down' ? [down] : [up, down];
  }
  if (group.factor === undefined) return undefined;
  const room = /\b(?:nearly|almost|about|roughly|more than|over)\b/iu.test(group.place.text) ? 0.2 : 0.08;
  return [{ low: group.factor * (1 - room), high: group.factor * (1 + room), lowOpen: false, highOpen: false }];
}

function byPoints(group: GroupClaim, from: GroupMember, to: GroupMember, change: GroupMember): Verdict {
  if (from.quantity?.dimension !== 'share' || to.quantity === undefined || change.quantity === undefined)
    return { outcome: 'none', answers: [] };
  const gap = Math.abs(to.quantity.value.low - from.quantity.value.low) * 100;
  const room = (100 * (from.quantity.grain + to.quantity.grain)) / 2;
  const { low, high } = roundingInterval(change.quantity, change.text);
  const size: Interval = {
    low: Math.min(Math.abs(low), Math.abs(high)),
    high: Math.max(Math.abs(low), Math.abs(high)),
    lowOpen: false,
    highOpen: false,
  };
  if (meet(size, { low: gap - room, high: gap + room, lowOpen: false, highOpen: false })) {
    return { outcome: 'none', answers: [no('change clashes', 'the change fits the figures')] };
  }
  return clash(group, [from, to, change], `${written(gap)} percentage points`);
}

/** "rose by £3m, from £41m to £48m": the change in the unit of the levels. */
function byDifference(group: GroupClaim, from: GroupMember, to: GroupMember, change: GroupMember): Verdict {
  if (from.quantity === undefined || to.quantity === undefined || change.quantity === undefined)
    return { outcome: 'none', answers: [] };
  const gap = Math.abs(to.quantity.value.low - from.quantity.value.low);
  const room = (from.quantity.grain + to.quantity.grain) / 2;
  const stated = roundingInterval(change.quantity, change.text);
  if (meet(stated, { low: gap - room, high: gap + room, lowOpen: false, highOpen: false }))
    return { outcome: 'none', answers: [no('change clashes', 'the change fits the figures')] };
  const sign = /^\p{Sc}/u.exec(change.text)?.[0] ?? '';
  const isFall = to.quantity.value.low < from.quantity.value.low;
  return clash(group, [from, to, change], `${isFall ? 'a fall' : 'a rise'} of ${sign}${written(gap)}`);
}

function clash(
  group: GroupClaim,
  [from, to, change]: readonly [GroupMember, GroupMember, GroupMember | undefined],
  right: string,
): Verdict {
  const stated = change?.text ?? `a factor of ${written(group.factor ?? 1)}`;
  const shown = change === undefined ? [from, to] : [change, from, to];
  const [first, ...rest] = shown;
  if (first === undefined) return { outcome: 'none', answers: [] };
  return {
    outcome: 'clash',
    answers: [
      yes('one change', 'the text gives both levels and the change'),
      yes('change clashes', `from ${from.text} to ${to.text} is ${right}`),
    ],
    values: { from: from.text, to: to.text, right, stated },
    claims: [
      { role: 'a', claim: change === undefined ? group : memberClaim(group, first) },
      ...(change === undefined ? shown : rest).map((member) => ({
        role: 'b' as const,
        claim: memberClaim(group, member),
      })),
    ],
  };
}
