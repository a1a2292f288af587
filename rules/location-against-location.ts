/** "held in Geneva" here, "the summit in Vienna" there. */
import {
  type Answer,
  defineRule,
  type LocationClaim,
  leftUnexplained,
  no,
  sameSubject,
  sameTime,
  sitesClash,
  yes,
} from 'stet/rules';

export default defineRule({
  id: 'location-against-location',
  title: 'One thing in two places',
  why: 'A reader who wants to go there, or knows the place, sees that one of the two is wrong.',
  whenNot: 'In drafts on a firm or a body with houses in many towns.',
  shape: 'pair',
  a: { kind: 'attribute', attribute: 'location' },
  b: { kind: 'attribute', attribute: 'location' },
  same: ['subject'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '{a.subject}: "{a.value}"; elsewhere: "{b.value}".',
  confidence: 0.85,
  flag: [
    'The auction will be held in Lisbon on Friday.\n\nThe auction in Madrid is open to all.',
    'Orrel Bank, based in Leeds, will close two branches.\n\nOrrel Bank has its headquarters in Bradford.',
    'Leeds-based Orrel Bank will close two branches.\n\nOrrel Bank’s headquarters is in Norway.',
    'The fire broke out in the kitchen.\n\nThe fire started in the attic.',
    'Police found the wallet on the third floor.\n\nThe wallet was found on the fifth floor.',
    'Ann Weller lives in Turin.\n\nWeller paints at her home in Genoa.',
    'The hearing will be in room 12.\n\nThe hearing in room 14 is open to the press.',
    'The play opens at the Grand Theatre.\n\nThe play opens at the Royal Theatre.',
  ],
  pass: [
    {
      draft: 'Leeds-based Orrel Bank will close two branches.\n\nOrrel Bank’s headquarters is in England.',
      because: 'a town in its country',
    },
    {
      draft: 'The auction will be held in Lisbon.\n\nThe auction in Portugal is open to all.',
      because: 'a town in its country',
    },
    { draft: 'An auction will be held in Lisbon.\n\nAn auction will be held in Madrid.', because: 'two auctions' },
    {
      draft: 'The auction was held in Lisbon.\n\nThe auction has moved to Madrid.',
      because: 'the draft tells of the move',
    },
    {
      draft: 'The spring auction was held in Lisbon.\n\nThe autumn auction was held in Madrid.',
      because: 'another auction',
    },
    {
      draft: 'The auction was held in Lisbon in 2011.\n\nThe auction was held in Madrid in 2014.',
      because: 'another time',
    },
    { draft: 'Ann Weller lives in Turin.\n\nPeter Hall lives in Genoa.', because: 'another person' },
    { draft: 'Ann Weller lives in Turin.\n\nAnn Weller opened an office in Genoa.', because: 'a home is no office' },
    {
      draft: 'The auction was held in Ambly.\n\nThe auction in Norby drew a crowd.\n\nNorby is a part of Ambly.',
      because: 'a sentence tells how the two places lie',
    },
    { draft: 'The auction was not held in Lisbon.\n\nThe auction was held in Madrid.', because: 'denied' },
  ],
  comparePair: (a, b, context) => {
    if (!isLocation(a) || !isLocation(b)) return { outcome: 'none', answers: [] };
    const answers: Answer[] = [];
    const questions = [
      () => oneThing(a, b),
      () => sameSubject(a, b, context),
      () => oneTime(a, b),
      () => sitesClash(a, b, context),
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

const isLocation = (claim: object): claim is LocationClaim => 'sites' in claim && 'facet' in claim;

/** Words of another time, or of a move. By hand: time adjuncts of order and change (Quirk et al. 8.71). */
const MOVED =
  /\b(?:mov(?:ed|es|ing)|relocat\w*|switch\w*|transferr\w*|originally|later|previous(?:ly)?|former(?:ly)?|used to|instead|grew up|raised|tour\w*|(?:were|was) to (?:be|have)|had been due|annual|every|each)\b/iu;

/** Words of another one of its sort. By hand: ordinals and words of addition. */
const ANOTHER = /\b(?:first|second|third|last|next|another|other|previous|earlier|later|final|similar|separate)\b/iu;

/** What is done to a thing once, so that one telling may leave out the time of the other. */
const ONCE = /^(?:find|arrest|begin|crash|found|die|bury|move)$/u;

/** No where the two are told of two times, or where what can be done again is tied to a year in one of them. */
function oneTime(a: LocationClaim, b: LocationClaim): Answer {
  const [x, y] = [a.scope.time, b.scope.time];
  const question = 'same time';
  if (x === undefined && y === undefined) return yes(question, 'neither is tied to a time');
  if (x !== undefined && y !== undefined) {
    const same = sameTime(a, b);
    return same.answer === 'no' ? same : yes(question, same.because);
  }
  const told = x ?? y;
  const isYear = told?.value.fields.year !== undefined || told?.value.grain === 'year';
  return isYear && !ONCE.test(a.facet)
    ? no(question, `only one is tied to ${told?.text}`, 'other-time')
    : yes(question, `only one gives a time (${told?.text})`, 0.95);
}

/** One facet of what both take as known, in sentences that tell of no other time. */
function oneThing(a: LocationClaim, b: LocationClaim): Answer {
  const question = 'one thing';
  if (a.facet !== b.facet) return no(question, `${a.facet} is not ${b.facet}`);
  if (a.place.span.start === b.place.span.start) return no(question, 'one sentence tells both');
  const moved = [a, b].find(({ place }) => MOVED.test(place.text));
  if (moved !== undefined && a.facet !== 'move') return no(question, `"${moved.place.text}" may tell of another time`);
  const other = [a, b].find(({ subject }) => subject.modifiers.some((word) => ANOTHER.test(word)));
  if (other !== undefined) return no(question, `${other.subject.text} may be another`);
  const isNew = ({ subject }: LocationClaim) => /^(?:an?|another|some|one|this|that|every|each)\s/iu.test(subject.text);
  const isBare = ({ subject }: LocationClaim) =>
    subject.entity === undefined && !/^(?:the|its|their|his|her|our|he|she|it)\b/iu.test(subject.text);
  return isNew(b) || isBare(b) || (isBare(a) && !isNew(a))
    ? no(question, `${b.subject.text} may be another`)
    : yes(question, b.subject.text, isNew(a) ? 0.9 : 1);
}
