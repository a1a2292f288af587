/** Are the nouns of two tellings one event: "the match" told of twice, "the inquiry" and "the investigation"? */
import type { Claim, Subject } from '../../claims/index.ts';
import { eventOf } from './event-of.ts';
import { relateModifiers } from './modifiers.ts';
import { relateNouns } from './nouns.ts';
import type { PartyRelation } from './parties.ts';
import { sameParty } from './same-party.ts';

/** "the match" told of twice is one match; "a match", "the first match" may be others. */
export function relateNounsOfEvent(a: Claim, b: Claim): PartyRelation | undefined {
  const [x, y] = [eventOf(a)?.noun, eventOf(b)?.noun];
  if (x === undefined || y === undefined) return undefined;
  if ((isNew(b.subject) && !isTold(b) && !isStillToCome(a, b)) || relateModifiers(a.subject, b.subject) === 'contrast')
    return { kind: 'different', shared: 0, because: `${b.subject.text} may be another than ${a.subject.text}` };
  if (isBareMore(a.subject, b.subject) || isBareMore(b.subject, a.subject))
    return { kind: 'different', shared: 0, because: `${b.subject.text} may be others than ${a.subject.text}` };
  return isOneNoun(a, b, x, y)
    ? { kind: 'core', shared: 1, full: true, because: `${a.subject.text} is told of in both` }
    : undefined;
}

/** "the inquiry", "the investigation". */
export const isOneNoun = (a: Claim, b: Claim, x: string, y: string): boolean =>
  x === y || (isDefinite(a.subject) && isDefinite(b.subject) && relateNouns(x, y).kind !== 'other');

const isDefinite = ({ text }: Subject) => /^the\s/iu.test(text);

/** "no timetable for a ruling on the tunnel": the one to come, where what it is about is not another thing. */
function isStillToCome(a: Claim, b: Claim): boolean {
  if (a.kind !== 'schedule-denial' && b.kind !== 'schedule-denial') return false;
  return a.participants.some((p) => b.participants.some((q) => sameParty(p, q)));
}

/** "local polls", "normal trading": without an article, and narrowed by what the other telling has not. */
const isBareMore = (x: Subject, y: Subject): boolean =>
  /^\p{Ll}/u.test(x.text) &&
  x.modifiers.some((word) => x.text.toLowerCase().startsWith(word) && !y.modifiers.includes(word)) &&
  relateModifiers(x, y) !== 'same';

/** Said in a way that brings up something new, or one of several. */
const isNew = ({ text }: Subject) => /^(?:an?|another|some|any|each|every|this|that)\s/iu.test(text);

/** "a withdrawal of forces": what is done, and to what, is told. */
const isTold = (claim: Claim) => claim.participants.some(({ role }) => role === 'owner' || role === 'patient');
