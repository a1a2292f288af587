/** "Ann Lee, the treasurer" here, "the chairwoman, Ann Lee" there. */
import {
  type Answer,
  compareStandings,
  defineRule,
  excludes,
  isAcademic,
  isBelligerent,
  isStanding,
  no,
  relatedNoun,
  type StandingClaim,
  type StandingQuestion,
  sameBody,
  sameOwner,
  unchanged,
  yes,
} from 'stet/rules';

const offices: StandingQuestion = (a, b): Answer => {
  if (a.joint || b.joint || a.place.span.start === b.place.span.start)
    return no('offices clash', 'the text gives two offices at once');
  if (a.what === b.what && (isAcademic(a.what) || a.what === 'head')) return fields(a, b);
  const other = [a, b].map(({ place }) => OTHER_TEAM.exec(place.text)?.[0]);
  if (other[0] !== other[1]) return no('offices clash', `"${other[0] ?? other[1]}" is another team`);
  if (!excludes(a.what, b.what)) return no('offices clash', `${a.what} and ${b.what} can be held at once`);
  return yes('offices clash', `${a.what} is not ${b.what}`);
};

/** Teams beside the first one. By hand. */
const OTHER_TEAM =
  /\b(?:youth|junior|reserves?|academy|under-\d+s?|second|women’s|women's|girls’?|boys’?) (?:team|side|squad|eleven)\b/iu;

/** Two chairs of one professor, or two departments of one body under one head. */
function fields(a: StandingClaim, b: StandingClaim): Answer {
  const [x, y] = [a.bodyNouns ?? [], b.bodyNouns ?? []];
  const [p, q] = [x.filter((noun) => !y.includes(noun)), y.filter((noun) => !x.includes(noun))];
  const isOneBody = isAcademic(a.what) || p.length < x.length || a.body?.link.entity === b.body?.link.entity;
  const related = p.some((noun) => q.some((other) => relatedNoun(noun, other) !== 'none'));
  return p.length > 0 && q.length > 0 && isOneBody && !related
    ? yes('offices clash', `${p[0]} is not ${q[0]}`)
    : no('offices clash', `${a.what} in both`);
}

const bodies: StandingQuestion = (a, b) =>
  a.what === b.what || isBelligerent(a.what)
    ? yes('same body', 'whatever the body, one cannot be both')
    : sameBody(a, b);

const heldTogether: StandingQuestion = (a, b, { claims }): Answer => {
  const both = claims.all.some(
    (claim) => isStanding(claim) && claim.joint && claim.subject.entity?.entity === a.subject.entity?.entity,
  );
  return both
    ? no('offices clash', `elsewhere ${a.what} and another office are given at once`)
    : yes('one office', b.what);
};

export default defineRule({
  id: 'title-against-title',
  title: 'Two offices for one person',
  why: 'A reader knows one treasurer and one chairman; a wrong title is a correction in the next issue.',
  whenNot: 'In drafts on a change of office.',
  shape: 'pair',
  a: { kind: 'attribute', attribute: 'title' },
  b: { kind: 'attribute', attribute: 'title' },
  same: ['entity'],
  relation: { same: 'conflict', sources: 'tension' },
  message: '{name} is "{a.value}" in one place and "{b.value}" in another.',
  confidence: 0.85,
  flag: [
    'Ann Weller, the treasurer of the Orrel Rowing Club, opened the books.\n\nThe club will pay, said Ann Weller, the chairwoman of the Orrel Rowing Club.',
    'Foreign Minister Petra Lindqvist flew to Oslo.\n\nFinance Minister Petra Lindqvist signed the treaty.',
    'General Tomas Brandt led the parade.\n\nThe parade was late, Colonel Tomas Brandt said.',
    'Paula Wexford, chief executive of Castell Bank, resigned.\n\nPaula Wexford, who chairs the board of Castell Bank, thanked the staff.',
    'Mayor Oskar Hale cut the ribbon.\n\n"It is a fine bridge," said Governor Oskar Hale.',
    'Judge Marta Silva heard the case.\n\nThe prosecutor, Marta Silva, asked for ten years.',
    "The society's vice-chairman, Ann Weller, opened the books.\n\nAnn Weller, chairwoman of the society, will pay.",
    'Paula Wexford, a professor of botany, led the study.\n\nWexford is professor of law at the same college.',
    'Goalkeeper Oskar Hale was hurt.\n\nThe striker, Oskar Hale, came on in the second half.',
    "Tilda Moss is the team's goalkeeper.\n\nThe referee, Tilda Moss, stopped the match.",
  ],
  pass: [
    {
      draft: 'Chief executive Paula Wexford spoke.\n\nPaula Wexford, the managing director, left early.',
      because: 'two names of one office',
    },
    {
      draft: 'Mayor Oskar Hale cut the ribbon.\n\nThe former governor, Oskar Hale, was cheered.',
      because: 'another time',
    },
    { draft: 'Lieutenant General Tomas Brandt led.\n\nGeneral Tomas Brandt left.', because: 'one rank, in short' },
    {
      draft: 'Paula Wexford, chairman and chief executive, spoke.\n\nChief executive Paula Wexford left.',
      because: 'two offices at once',
    },
    {
      draft: 'Mayor Oskar Hale cut the ribbon.\n\nIn 1998 Governor Oskar Hale opened the old bridge.',
      because: 'another year',
    },
    {
      draft: 'Ann Weller is the treasurer of the Orrel Club.\n\nAnn Weller, the chairwoman of the Tarn Society, sang.',
      because: 'another body',
    },
    {
      draft: 'Foreign Minister Petra Lindqvist left.\n\nFinance Minister Nils Berg stayed.',
      because: 'another person',
    },
    { draft: 'Mayor Oskar Hale left.\n\nThe deputy governor, Oskar Hale, stayed.', because: 'a deputy is no governor' },
    { draft: 'Judge Marta Silva heard it.\n\nMarta Silva will be a prosecutor.', because: 'a plan' },
    { draft: 'Mayor Oskar Hale left.\n\nOskar Hale is not the governor.', because: 'denied' },
    {
      draft: 'Deputy mayor Oskar Hale opened it.\n\nHale was elected mayor on Sunday.\n\nMayor Oskar Hale left.',
      because: 'the draft tells of the election',
    },
    {
      draft: 'Paula Wexford, a professor of law, led it.\n\nWexford, a professor at the college, left.',
      because: 'one names no field',
    },
    {
      draft: 'Ann Weller is treasurer of the club.\n\nWeller, who is also its chairwoman, sang.',
      because: '"also" gives both at once',
    },
  ],
  comparePair: (a, b, context) =>
    compareStandings(a, b, context, [offices, sameOwner, bodies, heldTogether, unchanged]),
});
