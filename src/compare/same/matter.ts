/** Are two states of one matter: the same charge, the same contest, decided by the same body? */
import type { Claim, Participant, StateClaim } from '../../claims/index.ts';
import { isKindOf, isNoun, isPersonNoun } from '../../language/lexicon/index.ts';
import { type Answer, no, yes } from '../answer.ts';
import { relateNouns } from './nouns.ts';

const QUESTION = 'same matter';

/** Scales on which one stands in some contest or case, which has to be the same in both. By hand. */
const IN_A_CASE = new Set(['result', 'lead', 'examination', 'attendance']);

/** Scales on which one stands charge by charge. By hand. */
const OF_CHARGES = new Set(['guilt', 'plea']);

/** No where another body decides, another charge or contest is named, or a contest is not named in both. */
export function sameMatter(a: StateClaim, b: StateClaim): Answer {
  const [p, q] = [doerOf(a), doerOf(b)];
  if (p !== undefined && q !== undefined && !isSame(p, q)) return no(QUESTION, `${p.text} is not ${q.text}`);
  const [x, y] = [mattersOf(a), mattersOf(b)];
  const isOfCharges = OF_CHARGES.has(a.scale);
  if (isOfCharges && areApart(crimesIn(a), crimesIn(b))) return no(QUESTION, 'they are told of two charges');
  if (!IN_A_CASE.has(a.scale) && !isOfCharges) {
    const [first, second] = [purposeOf(a), purposeOf(b)];
    if (first !== undefined && second !== undefined && first !== second)
      return no(QUESTION, `"${first}" is not "${second}"`);
    return yes(QUESTION, 'neither names another matter');
  }
  const shared = x.some((p) => y.some((q) => isSame(p, q)));
  if (a.scale === 'attendance' && sharesOccasion(a, b)) return yes(QUESTION, 'both name the occasion', 0.85);
  if (IN_A_CASE.has(a.scale) && !shared) return no(QUESTION, 'nothing says that it is the same contest');
  if (x.length > 0 && y.length > 0 && !shared) return no(QUESTION, `${x[0]?.text} is not ${y[0]?.text}`);
  return yes(QUESTION, 'neither names another matter');
}

/** A noun of one sentence that stands in the other too, beside who was there. */
function sharesOccasion(a: StateClaim, b: StateClaim): boolean {
  const words = (claim: StateClaim) => claim.place.text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  const there = new Set(words(b));
  return words(a).some((word) => there.has(word) && isNoun(word) && !a.subject.text.toLowerCase().includes(word));
}

/** Crimes that WordNet has under other words. By hand: against life and limb. */
const AGAINST_PEOPLE = new Set('murder manslaughter homicide killing assault rape arson abuse harassment'.split(' '));

/** The crimes that the sentence names. */
const crimesIn = ({ place }: Claim): readonly string[] =>
  (place.text.toLowerCase().match(/\p{L}+/gu) ?? []).filter(
    (word) => AGAINST_PEOPLE.has(word) || (isKindOf(word, 'crime') && !isPersonNoun(word)),
  );

const areApart = (x: readonly string[], y: readonly string[]): boolean =>
  x.length > 0 && y.length > 0 && !x.some((word) => y.includes(word));

/** What the thing is for, by its last word: "tram" for "the plan for a tram"; trees often hang that on the verb. */
function purposeOf({ place, subject }: Claim): string | undefined {
  const text = place.text.toLowerCase();
  const at = text.indexOf(`${subject.head} for `);
  return at < 0 ? undefined : /^\S+ for (?:an? |the |its |new )*(\p{L}+)/u.exec(text.slice(at))?.[1];
}

/** Who brings the state about, where it is not the one who is in it. */
const doerOf = ({ participants, subject }: Claim): Participant | undefined =>
  participants.find(
    ({ role, head, entity }) =>
      role === 'agent' && head !== subject.head && (entity === undefined || entity.entity !== subject.entity?.entity),
  );

/** What a state is told in regard to, without the thing that is in it. */
const mattersOf = (claim: Claim): readonly Participant[] =>
  claim.participants.filter(({ role, head }) => role !== 'agent' && role !== 'owner' && head !== claim.subject.head);

function isSame(p: Participant, q: Participant): boolean {
  if (p.entity !== undefined && q.entity !== undefined) return p.entity.entity === q.entity.entity;
  const relation = relateNouns(p.head, q.head).kind;
  return (relation === 'same' || relation === 'synonym') && !p.indefinite && !q.indefinite;
}
