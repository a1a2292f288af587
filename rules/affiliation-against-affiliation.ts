/** "of the University of Wessex" here, "a surgeon at Orrel University Hospital" there. */
import {
  compareStandings,
  defineRule,
  no,
  overlap,
  type StandingQuestion,
  sameOwner,
  unchanged,
  yes,
} from 'stet/rules';

const houses: StandingQuestion = (a, b) => {
  const question = 'houses clash';
  if (a.body === undefined || b.body === undefined || a.what !== b.what) return no(question, 'they are of two sorts');
  if (a.place.span.start === b.place.span.start) return no(question, 'one sentence tells both');
  if (a.body.link.entity === b.body.link.entity || overlap(a.body.text, b.body.text))
    return no(question, `${a.body.text} may be ${b.body.text}`);
  return yes(question, `${a.body.text} is not ${b.body.text}`);
};

export default defineRule({
  id: 'affiliation-against-affiliation',
  title: 'One person at two universities, hospitals, schools or museums',
  why: 'An expert is known by the house; readers and the press office will ask which it is.',
  whenNot: 'Where drafts are full of people with two chairs or joint posts.',
  shape: 'pair',
  a: { kind: 'attribute', attribute: 'affiliation' },
  b: { kind: 'attribute', attribute: 'affiliation' },
  same: ['entity'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '{name} is "{a.value}" in one place and "{b.value}" in another.',
  confidence: 0.8,
  flag: [
    'Dr Ann Weller, of the University of Orrel, led the dig.\n\nWeller, who teaches at the University of Castell, found the ring.',
    'Ann Weller is a professor at Orrel University.\n\n"It is gold," said Weller, a historian at Castell University.',
    'Peter Hall, a surgeon at Orrel Hospital, saved him.\n\nHall, who works at Castell Infirmary, went home.',
    'Ann Weller, who has taught law at the University of Orrel for ten years, spoke.\n\nProfessor Weller, who works at Castell University, left.',
    'Peter Hall teaches at Orrel Academy.\n\nPeter Hall, a teacher at Castell School, won.',
    'Ann Weller, a curator at the Orrel Museum, bought it.\n\nWeller, of the Castell Gallery, was pleased.',
  ],
  pass: [
    {
      draft: 'Ann Weller, of the University of Orrel, led it.\n\nWeller, a historian at Orrel University, spoke.',
      because: 'two names of one house',
    },
    {
      draft: 'Ann Weller, of the University of Orrel, led it.\n\nPeter Hall, of Castell University, spoke.',
      because: 'another person',
    },
    {
      draft:
        'Ann Weller, of the University of Orrel, led it.\n\nWeller, a former lecturer at Castell University, spoke.',
      because: 'another time',
    },
    {
      draft: 'Ann Weller, of the University of Orrel, led it.\n\nWeller studied at Castell University.',
      because: 'she learnt there',
    },
    {
      draft: 'Ann Weller, of the University of Orrel, led it.\n\nWeller is a visiting professor at Castell University.',
      because: 'a guest',
    },
    {
      draft: 'Ann Weller, of the University of Orrel, led it.\n\nWeller, a doctor at Castell Hospital, spoke.',
      because: 'a university and a hospital',
    },
    {
      draft: 'Peter Hall teaches at Orrel Academy.\n\nPeter Hall does not teach at Castell School.',
      because: 'denied',
    },
  ],
  comparePair: (a, b, context) => compareStandings(a, b, context, [houses, sameOwner, unchanged]),
});
