/** "north-east of Norby" here, "south of Norby" there. */
import {
  compareStandings,
  defineRule,
  no,
  type StandingClaim,
  type StandingQuestion,
  sameSubject,
  yes,
} from 'stet/rules';

const sides: StandingQuestion = (a, b) => {
  const question = 'sides clash';
  const opposite = [
    ['north', 'south'],
    ['east', 'west'],
  ].some(
    ([x = '', y = '']) => (a.what.includes(x) && b.what.includes(y)) || (a.what.includes(y) && b.what.includes(x)),
  );
  return opposite ? yes(question, `${a.what} is not ${b.what}`) : no(question, `${a.what} can be ${b.what}`);
};

const landmark: StandingQuestion = (a, b) =>
  a.body !== undefined && a.body.link.entity === b.body?.link.entity
    ? yes('same landmark', `both are of ${a.body.text}`)
    : no('same landmark', 'the landmarks differ');

const known: StandingQuestion = (a, b) => {
  const named = a.subject.entity !== undefined && a.subject.entity.entity === b.subject.entity?.entity;
  const isDefinite = ({ subject }: StandingClaim) => /^(?:the|its|their|his|her)\s/iu.test(subject.text);
  const isNew = ({ subject }: StandingClaim) => /^(?:an?|another|some|one|\d+|two|three)\s/iu.test(subject.text);
  const definite = [a, b].some(isDefinite) && ![a, b].some(isNew);
  return named || definite ? yes('one thing', a.subject.text) : no('one thing', 'there may be several of them');
};

export default defineRule({
  id: 'place-against-place',
  title: 'On two opposite sides of one landmark',
  why: 'A reader with a map sees at once that one of the two is wrong.',
  whenNot: 'In guides, which tell each way from another end.',
  shape: 'pair',
  a: { kind: 'attribute', attribute: 'bearing' },
  b: { kind: 'attribute', attribute: 'bearing' },
  same: ['subject'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '{a.subject} lies "{a.value}"; elsewhere: "{b.value}".',
  confidence: 0.9,
  flag: [
    'The quarry is 3km north-east of Norby.\n\nThe quarry is a mile south-west of Norby.',
    'The plane was found 12 miles east of Cairo.\n\nThe plane was found 12 miles west of Cairo.',
    'The airport lies north of Vienna.\n\nThe airport is 20km south of Vienna.',
    'Tarn Abbey stands west of Leeds.\n\nTarn Abbey is 5 miles east of Leeds.',
    'The wreck was located south of Malta.\n\nThe wreck was located 9km north of Malta.',
    'The epicentre was southeast of Quito.\n\nThe epicentre was 10km north of Quito.',
  ],
  pass: [
    { draft: 'The quarry is north-east of Norby.\n\nThe quarry lies north of Norby.', because: 'nearly one direction' },
    { draft: 'The quarry is north of Norby.\n\nThe quarry lies south of Sudby.', because: 'another landmark' },
    { draft: 'The quarry is north of Norby.\n\nThe mill lies south of Norby.', because: 'another thing' },
    { draft: 'A quarry is north of Norby.\n\nA quarry lies south of Norby.', because: 'two quarries' },
    { draft: 'The airport is north of Vienna.\n\nThe airport is not south of Vienna.', because: 'denied' },
    { draft: 'The old airport is north of Vienna.\n\nThe new airport is south of Vienna.', because: 'another one' },
    { draft: 'The quarry is in the north of Norby.\n\nThe quarry lies south of Norby Hall.', because: 'another place' },
    { draft: 'The airport is north of Vienna.\n\nThe road runs south of Vienna.', because: 'another thing' },
  ],
  comparePair: (a, b, context) =>
    compareStandings(a, b, context, [sides, landmark, known, (x, y) => sameSubject(x, y, context)]),
});
