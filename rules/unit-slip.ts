/** "at an altitude of 430 kilometres" here, "430 miles up" there. */
import { defineRule, memberClaim, yes } from 'stet/rules';

export default defineRule({
  id: 'unit-slip',
  title: 'The same figure in two units',
  why: 'Miles for kilometres, or a week for a month, is a slip that the figure itself does not show.',
  whenNot: 'In guides that give round figures in several units for different things.',
  shape: 'group',
  a: { kind: 'group', form: 'unit' },
  relation: { same: 'conflict' },
  message: '"{first}" here, "{second}" there: the same figure in another unit.',
  confidence: 0.86,
  flag: [
    'The balloon will drift at a height of 34 kilometres.\n\nIn May the balloon, 34 miles up, will turn east.',
    'A gauge in the valley caught 187 millimetres of rain.\n\nThe 187 centimetres that fell filled every cellar.',
    'A room with a bath is let for £675 a month.\n\nAt £675 a week nobody will stay.',
    'The estate has 3,600 acres of moor.\n\nGrouse live on all of its 3,600 hectares.',
    'The lorry weighed 44 tonnes.\n\nNo bridge can bear a lorry of 44 kilograms, he joked.',
    'Gusts of 118 miles an hour were measured.\n\nThe wind, at 118 kilometres an hour, broke the mast.',
  ],
  pass: [
    {
      draft:
        'The balloon will drift at a height of 34 kilometres.\n\nIn May the balloon, 34 kilometres up, will turn east.',
      because: 'the same unit',
    },
    { draft: 'She ran 5 miles on Monday.\n\nOn Friday she swam 5 kilometres.', because: 'a figure that comes easily' },
    {
      draft: 'The tower is 40 metres high.\n\nThe road to Kirk is 40 miles long.',
      because: 'nothing says that one thing is measured',
    },
    {
      draft: 'A room costs £600 a month.\n\nStudents earn £600 a week in the harvest.',
      because: 'nothing says that one thing is paid',
    },
    {
      draft: 'The lake lies 55 miles (89 kilometres) away.\n\nThe lake is 89 metres deep at 55 kilometres from here.',
      because: 'the text has both units side by side',
    },
    { draft: 'He waited 14 days for a bed.\n\nThe trip took 14 weeks.', because: 'two waits' },
  ],
  compareGroup: (group) => {
    const [first, second] = group.members;
    if (first === undefined || second === undefined) return { outcome: 'none', answers: [] };
    return {
      outcome: 'clash',
      answers: [
        yes('same figure', `${first.text} and ${second.text}`),
        yes('unit clashes', 'the units are two of one dimension'),
      ],
      values: { first: first.text, second: second.text },
      claims: [
        { role: 'a', claim: memberClaim(group, first) },
        { role: 'b', claim: memberClaim(group, second) },
      ],
    };
  },
});
