/** The text gives one figure, the table another. */
import {
  type Answer,
  comparable,
  defineRule,
  disjoint,
  figuresNear,
  type GroupClaim,
  type GroupMember,
  leftUnexplained,
  memberClaim,
  no,
  type QuantityClaim,
  sameCell,
  slack,
  widen,
  yes,
} from 'stet/rules';

export default defineRule({
  id: 'text-against-table',
  title: 'The text gives another figure than the table',
  why: 'Readers look from the text to the table and back.',
  whenNot: 'Where tables are filled by another system, after the text is read.',
  shape: 'group',
  a: { kind: 'group', form: 'cell' },
  relation: { same: 'conflict', sources: 'tension', compatible: 'drift' },
  message: 'The table gives {cell} for {row}; the text says {figure}.',
  confidence: 0.9,
  flag: [
    '| Village | Houses |\n| --- | --- |\n| Norby | 412 |\n| Sudby | 87 |\n\nNorby has 512 houses.',
    'In Norby 512 houses stand empty.\n\n| Village | Empty houses |\n| --- | --- |\n| Norby | 412 |\n| Sudby | 87 |',
    '| Item | Cost (£m) |\n| --- | --- |\n| Roof | 40 |\n| Walls | 25 |\n\nThe walls will cost £29m.',
    '| Year | Visitors |\n| --- | --- |\n| Castle | 9,000 |\n| Abbey | 4,000 |\n\nVisitors to the abbey came to 5,200.',
    '| Club | Share (%) |\n| --- | --- |\n| Rowers | 31 |\n| Sailors | 12 |\n\nThe share of the rowers is 39 per cent.',
    '| | 2021 | 2022 |\n| --- | --- | --- |\n| Permits issued | 310 | 290 |\n| Appeals | 12 | 19 |\n\nIn 2022 the town issued 340 permits.',
  ],
  pass: [
    {
      draft: '| Village | Houses |\n| --- | --- |\n| Norby | 412 |\n| Sudby | 87 |\n\nNorby has 412 houses.',
      because: 'the same figure',
    },
    {
      draft: '| Village | Houses |\n| --- | --- |\n| Norby | 412 |\n| Sudby | 87 |\n\nNorby has about 400 houses.',
      because: 'rounding',
    },
    {
      draft: '| Village | Houses |\n| --- | --- |\n| Norby | 412 |\n| Sudby | 87 |\n\nWestby has 512 houses.',
      because: 'another row',
    },
    {
      draft:
        '| Village | Houses | Farms |\n| --- | --- | --- |\n| Norby | 412 | 9 |\n| Sudby | 87 | 3 |\n\nNorby has 14 wells.',
      because: 'another column',
    },
    {
      draft: '| Village | Houses |\n| --- | --- |\n| Norby | 412 |\n| Sudby | 87 |\n\nNorby and Sudby have 499 houses.',
      because: 'two rows at once',
    },
    {
      draft:
        '| | 2021 | 2022 |\n| --- | --- | --- |\n| Permits issued | 310 | 290 |\n| Appeals | 12 | 19 |\n\nIn 2021 the town issued 310 permits.',
      because: 'another year',
    },
    {
      draft: '| Village | Houses |\n| --- | --- |\n| Norby | 412 |\n| Sudby | 87 |\n\nNorby may get 512 houses.',
      because: 'a possibility',
    },
    {
      draft:
        '| Village | Houses |\n| --- | --- |\n| Norby | 412 |\n| Sudby | 87 |\n\nNorby lies 512 metres above the sea.',
      because: 'another unit',
    },
  ],
  compareGroup: (group, context) => {
    const [cell] = group.members;
    let answers: readonly Answer[] = [no('same cell', 'the text says nothing of this cell')];
    for (const claim of cell === undefined ? [] : figuresNear(cell, context)) {
      const same = cell === undefined ? undefined : sameCell(cell, claim, context);
      if (cell === undefined || same === undefined || same.answer === 'no') continue;
      answers = walk(group, cell, claim, same);
      if (answers.some(({ answer }) => answer === 'no')) continue;
      return {
        outcome: 'clash',
        answers,
        values: { cell: cell.text, row: cell.label ?? '', figure: claim.value },
        claims: [
          { role: 'a', claim: memberClaim(group, cell) },
          { role: 'b', claim },
        ],
      };
    }
    return { outcome: 'none', answers };
  },
});

function walk(group: GroupClaim, cell: GroupMember, claim: QuantityClaim, same: Answer): readonly Answer[] {
  const answers = [same];
  const questions = [() => toldAsSo(claim), () => valuesClash(cell, claim), () => leftUnexplained(group, claim)];
  for (const question of questions) {
    const answer = question();
    answers.push(answer);
    if (answer.answer === 'no') break;
  }
  return answers;
}

/** A table may well give a plan; what is only possible, asked or denied is no figure of its own. */
function toldAsSo({ stance, value }: QuantityClaim): Answer {
  const isSo = stance.polarity === 'affirmed' && (stance.modality === 'fact' || stance.modality === 'plan');
  return isSo
    ? yes('both said to be so', `the text says so of ${value}`)
    : no('both said to be so', `${value} is not told as so`);
}

function valuesClash({ quantity, text }: GroupMember, claim: QuantityClaim): Answer {
  const pair = quantity === undefined ? undefined : comparable(quantity, claim.quantity);
  if (quantity === undefined || pair === undefined) return no('values clash', 'the two are not in one unit');
  const room = Math.max(slack(quantity), slack(claim.quantity));
  return disjoint(widen(pair[0], room), widen(pair[1], room))
    ? yes('values clash', `no value is both ${text} and ${claim.value}`)
    : no('values clash', `${text} and ${claim.value} can be one figure`);
}
