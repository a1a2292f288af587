/** "Ann Lee, a midwife" here, "Lee, who works as a plumber" there. */
import {
  callingsExclude,
  compareStandings,
  defineRule,
  isStanding,
  no,
  type StandingQuestion,
  sameOwner,
  unchanged,
  yes,
} from 'stet/rules';

const callings: StandingQuestion = (a, b) => {
  const question = 'callings clash';
  if (a.joint || b.joint) return no(question, 'the text tells of two, or of a change');
  if (a.place.span.start === b.place.span.start) return no(question, 'one sentence tells both');
  return callingsExclude(a.what, b.what)
    ? yes(question, `${a.what} is not ${b.what}`)
    : no(question, `who is a ${a.what} may be a ${b.what}`);
};

/** What somebody was once says nothing of what they are now, unless they were so all their life. */
const oneTime: StandingQuestion = ({ held: x = 'now' }, { held: y = 'now' }) => {
  const question = 'same time of life';
  if (x === 'lifelong' || y === 'lifelong') return yes(question, 'one is told of a whole life');
  return x === y
    ? yes(question, 'both are told of one time')
    : no(question, 'one is told of another time', 'other-time');
};

const oneCalling: StandingQuestion = (a, b, { claims }) => {
  const both = claims.all.some(
    (claim) =>
      isStanding(claim) &&
      claim.attribute === 'calling' &&
      claim.joint &&
      claim.subject.entity?.entity === a.subject.entity?.entity,
  );
  return both ? no('one calling', 'elsewhere two are given, or a change') : yes('one calling', b.what);
};

export default defineRule({
  id: 'calling-against-calling',
  title: 'Two callings for one person',
  why: 'A person who is a chef in one paragraph and a bus driver in another is two people to the reader.',
  whenNot: 'In profiles of people who changed from one calling to another.',
  shape: 'pair',
  a: { kind: 'attribute', attribute: 'calling' },
  b: { kind: 'attribute', attribute: 'calling' },
  same: ['entity'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '{name} is "{a.value}" in one place and "{b.value}" in another.',
  confidence: 0.85,
  flag: [
    'Nils Berg, 52, a plumber from Orrel, found the ring.\n\n"I heard a click," said Berg, who is a librarian.',
    'Lena Amsel, an architect, lost her flat.\n\nAmsel, who works as a dental nurse, was on a late shift.',
    'The cellist Oskar Hale broke a finger.\n\nHale, a violinist, will be away for weeks.',
    'Mrs Tasker was a school nurse.\n\nMrs Tasker, who spent her whole working life as a tailor, never married.',
    'A vet, Paolo Reni, saw it first.\n\nPaolo Reni, a taxi driver, was not hurt.',
    'Samira Haddad, a midwife, saw the lorry.\n\nAn electrician by day, Haddad said she had never heard such a bang.',
  ],
  pass: [
    {
      draft: 'Nils Berg, a plumber by training, found it.\n\nBerg, who is a librarian, cleaned it.',
      because: 'what was learnt is not what is done',
    },
    { draft: 'Lena Amsel, a former nurse, left.\n\nAmsel, an architect, came back.', because: 'another time' },
    { draft: 'Oskar Hale, a surgeon, left.\n\nHale, who works as a doctor, came back.', because: 'one is the other' },
    { draft: 'Oskar Hale, a nurse, left.\n\nCarl Stone, a vet, came back.', because: 'another person' },
    { draft: 'Oskar Hale, a nurse, left.\n\nHale is not a vet.', because: 'denied' },
    { draft: 'Oskar Hale was a nurse.\n\nHale, a vet, came back.', because: 'one is told of another time' },
    { draft: 'Oskar Hale, a nurse, left.\n\nHale, who is also a farmer, came back.', because: 'both at once' },
    { draft: 'Oskar Hale, a nurse, left.\n\nThe son of a miner, Hale came back.', because: 'his father was the miner' },
  ],
  comparePair: (a, b, context) =>
    compareStandings(a, b, context, [callings, oneTime, sameOwner, oneCalling, unchanged]),
});
