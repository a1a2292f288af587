/** A share, and the part and the whole that it is taken from. */
import { defineRule, meet, memberClaim, no, roundingInterval, written, yes } from 'stet/rules';

export default defineRule({
  id: 'share-against-figures',
  title: 'A share that its figures do not make',
  why: 'One of the three figures is wrong, and a reader who divides sees it.',
  whenNot: 'Where shares are taken over from tables that were rounded twice.',
  shape: 'group',
  a: { kind: 'group', form: 'ratio' },
  relation: { same: 'conflict' },
  message: '{part} of {whole} are {right} per cent, not {share}.',
  confidence: 0.9,
  flag: [
    'Of the 50 barns inspected, 20, or 30%, had woodworm.',
    'Of 400 people asked, 240 (70%) said they felt safe.',
    'Some 12 of the 48 boats, or 40 per cent, had no radio.',
    'Turnout was 60%: 3,300 of the 6,000 members voted.',
    'Some 30 of the 90 seats, or 50%, are empty.',
    'Of the 20 clubs, 15, or two-thirds, have a pitch of their own.',
  ],
  pass: [
    { draft: 'Of the 50 barns inspected, 20, or 40%, had woodworm.', because: 'the share is right' },
    { draft: 'Of the 51 barns inspected, 20, or about 40%, had woodworm.', because: 'rounding' },
    { draft: 'Of the 50 barns inspected, 20 had woodworm, and 30% were empty.', because: 'another share' },
    { draft: 'Of the 50 barns inspected, 20 had woodworm. Of all barns, 30% do.', because: 'another whole' },
    { draft: 'Of the 48 boats, 16, or a third, had no radio.', because: 'the share is right' },
    { draft: 'Turnout rose 5%: 3,300 of the 6,000 members voted.', because: 'a change' },
  ],
  compareGroup: (group) => {
    const member = (role: 'part' | 'total' | 'figure') => group.members.find((candidate) => candidate.role === role);
    const [part, whole, share] = [member('part'), member('total'), member('figure')];
    if (part?.quantity === undefined || whole?.quantity === undefined || share?.quantity === undefined)
      return { outcome: 'none', answers: [] };
    const [p, w] = [roundingInterval(part.quantity, part.text), roundingInterval(whole.quantity, whole.text)];
    const made = { low: p.low / w.high, high: p.high / w.low, lowOpen: false, highOpen: false };
    const told = roundingInterval(share.quantity, share.text);
    const room = /[%]|per\s?cent/iu.test(share.text) ? 0.005 : 0.03;
    const wide = { ...told, low: told.low - room, high: told.high + room };
    if (w.low <= 0 || meet(made, wide))
      return { outcome: 'none', answers: [no('share clashes', 'the figures make the share')] };
    const right = written(Math.round((1000 * part.quantity.value.low) / whole.quantity.value.low) / 10);
    return {
      outcome: 'clash',
      answers: [
        yes('one share', 'one sentence gives the part, the whole and the share'),
        yes('share clashes', `${part.text} of ${whole.text} are ${right} per cent`),
      ],
      values: { part: part.text, whole: whole.text, share: share.text, right },
      claims: [
        { role: 'a', claim: memberClaim(group, share) },
        { role: 'b', claim: memberClaim(group, part) },
        { role: 'b', claim: memberClaim(group, whole) },
      ],
    };
  },
});
