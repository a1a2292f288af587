/** "written by Ann Lee" here, "the author, Tom Berg" there. */
import {
  type Answer,
  type CompareContext,
  defineRule,
  entityOf,
  leftUnexplained,
  type MakerClaim,
  no,
  overlap,
  relatedNoun,
  sameSubject,
  yes,
} from 'stet/rules';

export default defineRule({
  id: 'maker-against-maker',
  title: 'Two makers of one work',
  why: 'Credit goes to one of the two, and the other will write in.',
  whenNot: 'In drafts on works by several hands.',
  shape: 'pair',
  a: { kind: 'attribute', attribute: 'maker' },
  b: { kind: 'attribute', attribute: 'maker' },
  same: ['subject', 'maker'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '{a.subject}: "{a.value}"; elsewhere: "{b.value}".',
  confidence: 0.85,
  flag: [
    'The bridge was designed by Ann Weller.\n\nPeter Hall, who designed the bridge, never saw it.',
    'The club was founded by Carl Weller in 1911.\n\nIts founder, Ada Stone, was a miner.',
    'The report was written by Ann Weller.\n\nThe author of the report, Peter Hall, has left.',
    'Senator Ann Weller drafted the bill.\n\nThe bill was drafted by Senator Peter Hall.',
    'The comet was discovered by Ann Weller.\n\nDiscovered by Peter Hall in 1961, the comet is back.',
    'The portrait, by Ann Weller, hangs in the hall.\n\nPeter Hall painted the portrait in a week.',
    'The survey was paid for by Orrel Bank.\n\nCastell Bank paid for the survey.',
  ],
  pass: [
    {
      draft: 'The bridge was designed by Ann Weller.\n\nWeller, who designed the bridge, never saw it.',
      because: 'one maker',
    },
    {
      draft: 'The bridge was designed by Ann Weller.\n\nThe bridge was built by Peter Hall.',
      because: 'another deed',
    },
    {
      draft: 'The old bridge was designed by Ann Weller.\n\nThe new bridge was designed by Peter Hall.',
      because: 'another bridge',
    },
    {
      draft: 'The report was written by Ann Weller and Peter Hall.\n\nThe report was written by Ann Weller.',
      because: 'two made it together',
    },
    {
      draft: 'The bridge was designed by Ann Weller.\n\nThe bridge was not designed by Peter Hall.',
      because: 'denied',
    },
    {
      draft: 'The report was written by Orrel Bank.\n\nThe author of the report, Peter Hall, has left.',
      because: 'a body and one of its people',
    },
    {
      draft: 'A bridge was designed by Ann Weller.\n\nA bridge was designed by Peter Hall.',
      because: 'two bridges',
    },
    {
      draft: 'The bridge was designed by Ann Weller.\n\nThe bridge would have been designed by Peter Hall.',
      because: 'it did not come to that',
    },
  ],
  comparePair: (a, b, context) => {
    if (!isMaker(a) || !isMaker(b)) return { outcome: 'none', answers: [] };
    const answers: Answer[] = [];
    const questions = [
      () => oneWork(a, b),
      () => (isOpen(b) ? takenUp(a, b) : sameSubject(a, b, context)),
      () => twoMakers(a, b, context),
      () => leftUnexplained(a, b, context),
    ];
    for (const question of questions) {
      const answer = question();
      answers.push(answer);
      if (answer.answer === 'no') return { outcome: 'none', answers };
    }
    return { outcome: 'clash', answers };
  },
});

const isMaker = (claim: object): claim is MakerClaim => 'maker' in claim;

/** One deed, done to what both take as known; a sentence of its own tells each. */
function oneWork(a: MakerClaim, b: MakerClaim): Answer {
  const question = 'one work';
  if (a.deed !== b.deed) return no(question, `${a.deed} is not ${b.deed}`);
  if (a.place.span.start === b.place.span.start) return no(question, 'one sentence tells both');
  const isNew = ({ subject }: MakerClaim) => /^(?:an?|another|some|one|this|that|every|each)\s/iu.test(subject.text);
  return isNew(b) ||
    (isNew(a) && b.subject.entity === undefined && !/^(?:the|its|their|his|her|it)\b/iu.test(b.subject.text))
    ? no(question, `${b.subject.text} may be another`)
    : yes(question, b.subject.text, isNew(a) ? 0.9 : 1);
}

/** "Its founder", where nothing told whose. */
const isOpen = ({ subject }: MakerClaim) => subject.entity === undefined && /^its?$/u.test(subject.head);

/** "It was founded by Ann Lee. Its founder": the thing that was founded right before is meant. */
function takenUp(a: MakerClaim, b: MakerClaim): Answer {
  const near = b.place.paragraph - a.place.paragraph <= 1 && b.place.sentence === 1 && b.id > a.id;
  const next = b.place.paragraph === a.place.paragraph && b.place.sentence - a.place.sentence === 1;
  return near || next
    ? yes('same subject', `"${b.subject.text}" takes up ${a.subject.text}`, 0.85)
    : no('same subject', `"${b.subject.text}" may be another thing's`);
}

/** Two people or two bodies, both named, or two bodies told by nouns of their own. */
function twoMakers(a: MakerClaim, b: MakerClaim, context: CompareContext): Answer {
  const question = 'makers clash';
  const [x, y] = [a.maker, b.maker];
  if (x.entity !== undefined && y.entity !== undefined) {
    if (x.entity.entity === y.entity.entity) return no(question, `both are ${x.text}`);
    const [p, q] = [entityOf(x.entity, context), entityOf(y.entity, context)];
    if (overlap(p.name, q.name)) return no(question, `${p.name} may be ${q.name}`);
    if (p.memberOf === q.id || q.memberOf === p.id) return no(question, `${p.name} is of ${q.name}`);
    if (p.kind !== q.kind && p.kind !== 'other' && q.kind !== 'other') return no(question, 'a body and a person');
    const least = Math.min(x.entity.confidence, y.entity.confidence);
    return least < 0.6 ? no(question, 'one is a guess') : yes(question, `${p.name} is not ${q.name}`, least);
  }
  if (x.entity !== undefined || y.entity !== undefined || a.deed !== 'fund') return no(question, 'one names nobody');
  return relatedNoun(x.head, y.head) === 'none'
    ? yes(question, `${x.text} is not ${y.text}`, 0.95)
    : no(question, `${x.text} may be ${y.text}`);
}
