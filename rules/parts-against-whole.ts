/** A total and the parts that are said to make it up, in a sentence or in a table. */
import { addIntervals, defineRule, meet, memberClaim, no, roundingInterval, written, yes } from 'stet/rules';

export default defineRule({
  id: 'parts-against-whole',
  title: 'The parts do not add up to the whole',
  why: 'A reader who adds them up cannot know which figure is wrong.',
  whenNot: 'Where only some of the parts are named, and the draft leaves that to the reader.',
  shape: 'group',
  a: { kind: 'group', form: 'sum' },
  relation: { same: 'conflict' },
  message: 'The parts ({parts}) make {sum}, not {whole}.',
  confidence: 0.9,
  flag: [
    'Nine people died in the wreck: five men, three women and two children.',
    'She won 60 medals: 25 gold, 20 silver and 10 bronze.',
    'The fund gave £500,000: £300,000 to schools and £150,000 to clubs.',
    'The fleet of 90 ships, made up of 40 tankers and 60 trawlers, put to sea.',
    '| Item | Cost |\n| --- | --- |\n| Roof | 40 |\n| Walls | 25 |\n| Total | 75 |',
    '| Area | Votes |\n| --- | --- |\n| North | 1,200 |\n| South | 800 |\n| East | 500 |\n| **Total** | 2,400 |',
    'They planted 800 trees: 350 oaks, 250 beeches and 100 limes.',
    'The choir has 24 singers: 13 women, 8 men and 5 children.',
    'Twelve boats were stolen.\n\nSeven were taken on Saturday and eight on Sunday.',
    'The class has 26 pupils. Fifteen of them are girls and 13 are boys.',
    'The foundry cast 640 bells last year.\n\nIt was a lean decade.\n\nOf the bells sold, 310 went to churches, 220 to town halls and 150 to schools.',
    'The library lent 9,400 books. Of those, 5,100 were novels, 2,200 were for children and the remaining 1,600 were on history.',
    'There were 18 cows, 31 sheep and 12 goats on the farm, 71 animals in all.',
    'The 22km line will open in May.\n\nIt takes 9km of an old goods track, then 8km of street and a further 9km of tunnel.',
  ],
  pass: [
    { draft: 'There were 18 cows, 31 sheep and 22 goats on the farm, 71 animals in all.', because: 'it adds up' },
    {
      draft:
        'Inspectors visited 300 kitchens.\n\nOf the kitchens inspected last year, 190 passed, 85 were warned and 61 were closed.',
      because: 'those of another year',
    },
    {
      draft: 'The council has 40 seats. Labour lost 12, the Greens gained 6 and the remaining 19 did not change hands.',
      because: 'what is lost by one is gained by another',
    },
    {
      draft: 'The road is 30 miles long. It has 5 miles of dual carriageway. A further 40 miles of track was repaired.',
      because: 'the track is no part of the road',
    },
    { draft: 'Ten people died in the wreck: five men, three women and two children.', because: 'it adds up' },
    { draft: 'She won 55 medals: 25 gold, 20 silver and 10 bronze.', because: 'it adds up' },
    {
      draft: 'The fund gave £500,000: £300,000 to schools and £150,000 to clubs, the rest to choirs.',
      because: 'the rest is named',
    },
    { draft: 'They planted 800 trees, including 350 oaks and 250 beeches.', because: 'some of the parts' },
    { draft: '| Item | Cost |\n| --- | --- |\n| Roof | 40 |\n| Walls | 25 |\n| Total | 65 |', because: 'it adds up' },
    {
      draft: '| Item | Average |\n| --- | --- |\n| Roof | 40 |\n| Walls | 25 |\n| Total | 33 |',
      because: 'averages do not add up',
    },
    { draft: 'The plan cost £1.2m: about £0.7m for land and some £0.6m for roads.', because: 'rounding' },
    { draft: 'They planted 800 trees: last year it was 350, and the year before 250.', because: 'other times' },
    {
      draft: 'Of the 40 runners, 25 were from the region and 18 had run before.',
      because: 'the parts overlap',
    },
    {
      draft: 'The class has 26 pupils. Fifteen of them are girls and 20 play the flute.',
      because: 'the parts overlap',
    },
    { draft: 'Twelve boats were stolen.\n\nSeven were taken on Saturday.', because: 'not all the parts are named' },
    {
      draft: 'Four boats were lost to the storm, three to the fire and two to the rocks.',
      because: 'the first is one of the parts',
    },
    { draft: 'There are 12 months: 30 days in some and 31 in others.', because: 'parts of another kind' },
  ],
  compareGroup: (group) => {
    const total = group.members.find(({ role }) => role === 'total');
    const parts = group.members.filter(({ role }) => role === 'part');
    const figures = parts.flatMap(({ quantity }) => (quantity === undefined ? [] : [quantity]));
    if (total?.quantity === undefined || figures.length !== parts.length) return { outcome: 'none', answers: [] };
    const made = addIntervals(
      parts.flatMap(({ quantity, text }) => (quantity === undefined ? [] : [roundingInterval(quantity, text)])),
    );
    const whole = roundingInterval(total.quantity, total.text);
    if (!group.exhaustive && made.low <= whole.high)
      return { outcome: 'none', answers: [no('sum clashes', 'there may be other parts')] };
    if (meet(made, whole)) return { outcome: 'none', answers: [no('sum clashes', `the parts make ${total.text}`)] };
    const sum = currencyOf(total.text) + written(figures.reduce((value, { value: { low } }) => value + low, 0));
    const list = parts.map(({ text }) => text).join(', ');
    return {
      outcome: 'clash',
      answers: [
        yes(
          'all the parts',
          group.exhaustive ? 'the text gives them as the whole' : 'nothing says that parts are left out',
        ),
        yes('sum clashes', `${list} make ${sum}, and the whole is ${total.text}`),
      ],
      values: { parts: list, sum, whole: total.text },
      claims: [
        { role: 'a', claim: memberClaim(group, total) },
        ...parts.map((part) => ({ role: 'b' as const, claim: memberClaim(group, part) })),
      ],
    };
  },
});

/** The sign that a sum of money is written with; empty for other figures. */
const currencyOf = (text: string): string => /^\p{Sc}/u.exec(text)?.[0] ?? '';
