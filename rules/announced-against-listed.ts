/** "three reasons", and then four of them. */
import { defineRule, memberClaim, no, yes } from 'stet/rules';

export default defineRule({
  id: 'announced-against-listed',
  title: 'As many things announced, more or fewer listed',
  why: 'A reader who counts along does not know whether one is missing or the number is wrong.',
  whenNot: 'Where lists are cut for length by others, after the announcement was written.',
  shape: 'group',
  a: { kind: 'group', form: 'list' },
  relation: { same: 'conflict' },
  message: 'The draft announces {announced} and lists {listed}.',
  confidence: 0.88,
  flag: [
    'The choir offers three concerts: Bach, Brahms, Mahler and Verdi.',
    'The museum owns two ships, Aurora, Borealis and Corona, which lie at the quay.',
    'The panel gave four reasons:\n\n- the cost\n- the noise\n- the smell',
    'The review weighed three options.\n\n1. Keep the pool.\n2. Rebuild it.\n3. Sell it.\n4. Close it.',
    'The owner set two conditions. The barn must be mended before winter; the lane must stay open; and the pond must be fenced.',
    'The coach named two problems. First, the pitch is wet. Second, the nets are torn. Third, nobody has a ball.',
    '# Four ways to save a wet book\n\n## 1. Stand it up\n\nOpen the pages.\n\n## 2. Freeze it\n\nWait a week.\n\n## 3. Press it\n\nUse weights.',
    'The prizes went to the four clubs in the table below.\n\n| Club | Points |\n| --- | --- |\n| Ayton | 31 |\n| Beal | 29 |\n| Cray | 28 |',
    'The trust will open two gardens.\n\nThe gardens are a bog garden, an orchard and a walled plot for herbs.',
    'The report closes with three proposals.\n\nMuch of it is about drains.\n\n## Proposals\n\n- Clear the ditch\n- Widen the pipe\n- Move the pumps\n- Raise the bank',
    'The audit lists three weaknesses. The first is the lock. The second is the stock book. The third is the alarm.\n\nIt was long.\n\nA fourth flaw troubled the auditors more: the keys were never counted.',
    'The ferry calls at three ports on its way north.\n\nThe ports, Brevik, Larne, Stroma and Vaage, each have a new pier.',
    'The band is a trio: Ana Reyes, Karl Voss, Milo Dent and June Hartley.',
    'There are three ways in: (1) by the tower, (2) through the crypt, (3) over the roof and (4) along the drain.',
  ],
  pass: [
    { draft: 'The choir offers three concerts: Bach, Brahms and Verdi.', because: 'as many as announced' },
    {
      draft: 'The choir offers five concerts, including Bach, Brahms and Verdi.',
      because: 'some of them',
    },
    { draft: 'The panel gave four reasons, among them:\n\n- the cost\n- the noise', because: 'some of them' },
    {
      draft: 'The panel gave two reasons:\n\n- the cost\n  - of oil\n  - of coal\n- the noise',
      because: 'the list inside the list divides one of the two',
    },
    { draft: 'In two seasons, Aylmer, Burke and Castle have won everything.', because: 'the names are others' },
    {
      draft: 'The plan has three aims: clean air, food and drink, and quiet roads.',
      because: '"and" inside an item',
    },
    {
      draft: 'They opened shops in two cities: Lyon, France, and Turin, Italy.',
      because: 'each city with its country',
    },
    {
      draft:
        'The coach named three problems. First, the pitch is wet. Second, the nets are torn. Then there is the ball.',
      because: 'the writer stops counting',
    },
    { draft: 'He lost two games: it was a cold, wet, windy and long weekend.', because: 'no list of games' },
    { draft: 'About four clubs took part: Ayton, Beal and Cray.', because: 'the number is rough' },
    {
      draft: 'The firm closed two shops in Leeds.\n\nIts shops are Ayr, Bath, Cork and Deal.',
      because: 'only some of its shops were closed',
    },
    {
      draft:
        'Two men were charged with theft and three men with fraud.\n\nThe men, Alan Ray, Bob Dean and Carl Moss, were bailed.',
      because: 'which of the men are meant is open',
    },
    { draft: 'The school has two halls.\n\nThe halls were cold, damp and dark.', because: 'what they are like' },
    {
      draft:
        'My aunt had three hobbies. The first was bees. The second was chess. The third was the tuba.\n\nA fourth man joined them.',
      because: 'the man is no hobby',
    },
    {
      draft: 'The panel met for two days.\n\n- the cost\n- the noise\n- the smell',
      because: 'days are not what the list holds',
    },
  ],
  compareGroup: (group) => {
    const announced = group.members.find(({ role }) => role === 'announced');
    const items = group.members.filter(({ role }) => role === 'item');
    const count = announced?.quantity?.value.low;
    const { least, most } = group.listed ?? { least: items.length, most: items.length };
    if (announced === undefined || count === undefined) return { outcome: 'none', answers: [] };
    if (count >= least && count <= most)
      return { outcome: 'none', answers: [no('number clashes', `${announced.text} are announced and listed`)] };
    return {
      outcome: 'clash',
      answers: [
        yes('all the things', 'nothing says that only some are listed'),
        yes('number clashes', `the list has ${least === most ? least : `${least} to ${most}`} items, not ${count}`),
      ],
      values: { announced: `${announced.text} ${announced.label ?? 'things'}`, listed: String(items.length) },
      claims: [
        { role: 'a', claim: memberClaim(group, announced) },
        ...items.map((item) => ({ role: 'b' as const, claim: memberClaim(group, item) })),
      ],
    };
  },
});
